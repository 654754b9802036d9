package attribution

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// anyOptions draws options over few words and cues, so that many clash.
func anyOptions() *rapid.Generator[[]option] {
	one := rapid.Custom(func(t *rapid.T) option {
		words := rapid.SliceOfNDistinct(rapid.IntRange(0, 12), 1, 5, rapid.ID[int]).Draw(t, "words")
		slices.Sort(words)
		return option{
			t:     rapid.IntRange(-1, 5).Draw(t, "cue"),
			words: runs(words...),
			worth: float64(rapid.IntRange(-1, 20).Draw(t, "worth")),
		}
	})
	return rapid.SliceOfN(one, 0, 12)
}

// runs are the words, each a run of its own or, where one follows the other, one with it.
func runs(words ...int) wordRuns {
	var all wordRuns
	for _, w := range words {
		if last := len(all) - 1; last >= 0 && int(all[last][1]) == w {
			all[last][1]++
			continue
		}
		all = append(all, [2]int32{int32(w), int32(w + 1)})
	}
	return all
}

// TestWordRunsShare: runs share what their words share.
func TestWordRunsShare(t *testing.T) {
	words := rapid.Custom(func(t *rapid.T) []int {
		all := rapid.SliceOfNDistinct(rapid.IntRange(0, 20), 0, 8, rapid.ID[int]).Draw(t, "words")
		slices.Sort(all)
		return all
	})
	rapid.Check(t, func(t *rapid.T) {
		a, b := words.Draw(t, "a"), words.Draw(t, "b")
		want := slices.ContainsFunc(a, func(w int) bool { return slices.Contains(b, w) })
		if got := runs(a...).shares(runs(b...)); got != want || runs(a...).len() != len(a) {
			t.Fatalf("%v and %v share: %v, want %v; %d words", a, b, got, want, runs(a...).len())
		}
	})
}

func pointers(all []option) []*option {
	var out []*option
	for i := range all {
		out = append(out, &all[i])
	}
	return out
}

func worthOf(chosen []*option) float64 {
	sum := 0.0
	for _, o := range chosen {
		sum += o.worth
	}
	return sum
}

// free reports whether an option clashes with none of the others.
func free(o *option, others []*option) bool {
	return !slices.ContainsFunc(others, func(other *option) bool { return inConflict(o, other) })
}

// greedy takes the option that is worth most, then the next that fits, and so on.
func greedy(all []option) []*option {
	var order, taken []*option
	for i := range all {
		if all[i].worth > 0 {
			order = append(order, &all[i])
		}
	}
	slices.SortStableFunc(order, func(a, b *option) int { return compareDown(a.worth, b.worth) })
	for _, o := range order {
		if free(o, taken) {
			taken = append(taken, o)
		}
	}
	return taken
}

// best is what the options are worth at best, by trying everything.
func best(all []option, taken []*option) float64 {
	if len(all) == 0 {
		return worthOf(taken)
	}
	without := best(all[1:], taken)
	if o := &all[0]; o.worth > 0 && free(o, taken) {
		return max(without, best(all[1:], append(slices.Clone(taken), o)))
	}
	return without
}

// TestChoose holds what choosing promises, for any few options: it is the best
// choice of options that are worth something and of which no two clash.
func TestChoose(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := anyOptions().Draw(t, "options")
		chosen := choose(pointers(all))
		for i, o := range chosen {
			if o.worth <= 0 || !free(o, chosen[:i]) {
				t.Fatalf("%+v is worth nothing or clashes with another", o)
			}
		}
		if got, want := worthOf(chosen), best(all, nil); got != want {
			t.Fatalf("worth %v, the best is %v", got, want)
		}
	})
}

// chain is so many options each of which clashes with the few before and behind
// it: a group too large to try everything.
func chain(n, reach int) []option {
	all := make([]option, n)
	for i := range all {
		all[i] = option{t: -1, worth: 1 + float64(i*7919%100)/100}
		for w := range reach {
			all[i].words = append(all[i].words, runs(i+w)...)
		}
	}
	return all
}

// clique is so many options that all clash, by the last of many words.
func clique(n, words int) []option {
	all := make([]option, n)
	for i := range all {
		all[i] = option{t: -1, worth: 1 + float64(i%10)/10}
		for w := range words {
			all[i].words = append(all[i].words, runs(i*words+w)...)
		}
		all[i].words = append(all[i].words, runs(n*words)...)
	}
	return all
}

// TestChooseIsBounded chooses from groups in which trying everything would take
// for ever: it ends soon, and is never worse than taking the best that fits.
func TestChooseIsBounded(t *testing.T) {
	for _, c := range []struct {
		name string
		all  []option
	}{
		{"2,000 that all clash", clique(2000, 20)},
		{"2,000 in a chain", chain(2000, 5)},
		{"200 in a thick chain", chain(200, 60)},
	} {
		start := time.Now()
		chosen := choose(pointers(c.all))
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("%s: took %v", c.name, took)
		}
		for i, o := range chosen {
			if !free(o, chosen[:i]) {
				t.Errorf("%s: two of the chosen clash", c.name)
			}
		}
		if got, least := worthOf(chosen), worthOf(greedy(c.all)); got < least-1e-9 {
			t.Errorf("%s: worth %v, greedily chosen %v", c.name, got, least)
		}
		t.Logf("%s: %v", c.name, time.Since(start))
	}
}
