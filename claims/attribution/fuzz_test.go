package attribution

import (
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"claims/claims/quotation"
	"claims/nlp"

	"github.com/google/go-cmp/cmp"
)

// FuzzFind holds what resolution and every output rest on, whatever the text.
func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"“One.\n\n“Two,” he said.", `He said "A, and "B," she said.`, "X: “Y”\n\nZ told W that ‘V’", "BRIGGS: no.\n\n— Kim",
		"Lee said that Kim claimed it failed, the agency reported.", "Kim is expected to win, who said “a” said", ", he said, “a” , said",
		"His claim that it failed was met with laughter.", "« Élan »，said İ ǅ", "(said) — who said “a”—", "according to", "“We will act now.” — Berg",
	} {
		f.Add(s)
	}
	analyzer, err := nlp.New()
	if err != nil {
		f.Fatal(err)
	}
	m := embedded(f)
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		d := analyzer.Analyze(text, nil)
		quotations, _ := quotation.Find(d)
		marked := quotation.Over(d, quotations)
		found := m.Find(marked)
		if diff := cmp.Diff(found, m.Find(marked)); diff != "" {
			t.Fatalf("two runs over %q differ:\n%s", text, diff)
		}
		for i := range found {
			checkAttribution(t, text, &found[i])
			for j := range found[:i] {
				checkPair(t, d, &found[j], &found[i])
			}
		}
	})
}

func checkAttribution(t *testing.T, text string, a *Attribution) {
	t.Helper()
	if len(a.Content) == 0 || !(a.Confidence >= 0 && a.Confidence <= 1) {
		t.Fatalf("no content, or confidence %v, in %q", a.Confidence, text)
	}
	for _, spans := range [][]nlp.Span{a.Content, a.Cue, a.Mention} {
		last := 0
		for _, s := range spans {
			if s.Start < last || s.Empty() || s.End > len(text) || !utf8.ValidString(s.Of(text)) {
				t.Fatalf("span %+v of %+v is out of order or bounds, or cuts a character, in %q", s, a, text)
			}
			last = s.End
		}
	}
	if x := a.Antecedent; !x.Empty() && (x.Start < 0 || x.End > len(text) || !utf8.ValidString(x.Of(text))) {
		t.Fatalf("antecedent %+v is out of bounds in %q", x, text)
	}
}

// checkPair checks that two attributions have no word of content in common,
// unless one lies inside the other.
func checkPair(t *testing.T, d *nlp.Document, a, b *Attribution) {
	t.Helper()
	if a.Start() > b.Start() {
		t.Fatalf("%+v comes before %+v in %q", a, b, d.Text)
	}
	outer, inner := nlp.Span{Start: a.Start(), End: a.End()}, nlp.Span{Start: b.Start(), End: b.End()}
	if outer.Contains(inner) || inner.Contains(outer) {
		return
	}
	theirs := words(d, b.Content)
	for _, w := range words(d, a.Content) {
		if slices.Contains(theirs, w) {
			t.Fatalf("%+v and %+v share %q in %q", a, b, d.Tokens[w].Of(d.Text), d.Text)
		}
	}
}

// words are the tokens inside the spans, punctuation left out.
func words(d *nlp.Document, spans []nlp.Span) []int {
	var all []int
	for _, s := range spans {
		first, last := d.TokensIn(s)
		for i := first; i < last; i++ {
			if !d.Tokens[i].IsPunctuation() {
				all = append(all, i)
			}
		}
	}
	return all
}

// TestFindIsSafeForConcurrentUse calls one model from several goroutines.
func TestFindIsSafeForConcurrentUse(t *testing.T) {
	d := analyze(t, "“The ovens,” Mr. Osei said, “have failed.” Kim is expected to win, the agency reported. Fans hope that he will.")
	m := embedded(t)
	want := m.Find(d)
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for range 20 {
				if diff := cmp.Diff(want, m.Find(d)); diff != "" {
					t.Error(diff)
				}
			}
		})
	}
	wait.Wait()
}

// TestLongTexts finds attributions in texts that nobody writes. The analyzer cuts
// a sentence after a thousand words or so, so that the last six are one or two of
// the longest there are, in which every word may be a cue or a speaker.
func TestLongTexts(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds, and more with -race")
	}
	m := embedded(t)
	for _, c := range []struct{ name, text string }{
		{"10,000 words without a stop", strings.Repeat("bread and ", 5000) + "he said"},
		{"5,000 commas", strings.Repeat("bread, ", 5000) + "he said."},
		{"3,000 quotation marks", strings.Repeat("“It failed,” ", 1500) + "he said."},
		{"3,000 straight marks", strings.Repeat("\" ", 3000)},
		{"3,000 marks that open", strings.Repeat("“ he ", 3000)},
		{"1,500 quotations with cues", strings.Repeat("“It failed now,” he said. ", 1500)},
		{"1,000 names", strings.Repeat("Kim ", 1000) + "said it failed."},
		{"1,000 cues", strings.Repeat("said ", 1000)},
		{"500 clauses in clauses", strings.Repeat("the man who saw ", 500)},
		{"300 speakers before colons", strings.Repeat("Kim said: ", 300)},
		{"800 words that may be cue or speaker", strings.Repeat("word ", 800)},
	} {
		d := analyze(t, c.text)
		start := time.Now()
		m.Find(d)
		took := time.Since(start)
		t.Logf("%s: %v", c.name, took)
		if took > 20*time.Second {
			t.Errorf("%s took %v", c.name, took)
		}
	}
}

// TestCandidatesAreBounded holds what keeps long texts cheap: a cue has only so
// many contents and speakers to choose from, however long its sentence.
func TestCandidatesAreBounded(t *testing.T) {
	const mostContents = 2000
	for _, unit := range []string{"word ", "said ", "bread, ", "he said, ", "“a b” he said, ", "Kim said: ", "he said that it failed "} {
		d := analyze(t, strings.Repeat(unit, 1000/len(strings.Fields(unit))))
		s := newScene(d)
		for cue := 0; cue < len(s.Tokens); cue += 37 {
			contents := s.contents(cue)
			if len(contents) > mostContents {
				t.Errorf("%q: %d contents at token %d", unit, len(contents), cue)
			}
			for i := range contents {
				if n := len(s.mentions(cue, &contents[i])); n > 2*farMention+len(s.proposalsOf.at(cue))+1 {
					t.Fatalf("%q: %d mentions at token %d", unit, n, cue)
				}
			}
		}
	}
}

// TestUntrustedTrees finds attributions in trees that no parser should make:
// with loops, without a root, across sentences.
func TestUntrustedTrees(t *testing.T) {
	const text = "Mr. Osei, who runs the bakery, said the ovens had failed. “It fell,” he said as Kim, who is expected to win, left."
	m := embedded(t)
	for _, c := range []struct {
		name string
		head func(i, n int) int
	}{
		{"one loop", func(i, n int) int { return (i + 1) % n }},
		{"loops of two", func(i, n int) int { return min(i^1, n-1) }},
		{"each on itself", func(i, _ int) int { return i }},
		{"all on the last", func(_, n int) int { return n - 1 }},
		{"all on the first", func(int, int) int { return 0 }},
		{"no arcs", func(int, int) int { return -1 }},
		{"scattered", func(i, n int) int { return i*7919%(n+1) - 1 }},
	} {
		d := analyze(t, text)
		for i := range d.Tokens {
			d.Tokens[i].Head = c.head(i, len(d.Tokens))
		}
		done := make(chan []Attribution, 1)
		go func() { done <- m.Find(d) }()
		select {
		case found := <-done:
			for i := range found {
				checkAttribution(t, text, &found[i])
			}
		case <-time.After(20 * time.Second):
			t.Fatalf("%s: the model hangs", c.name)
		}
	}
}
