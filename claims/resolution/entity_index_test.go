package resolution

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"claims/nlp"
)

// clusterByPairs links the names of an article as cluster does, by comparing each with
// every entity.
func clusterByPairs(names []name) []entity {
	c := &clusters{names: names}
	for i := range names {
		if len(names[i].words) < 2 {
			continue
		}
		k := slices.IndexFunc(c.all, func(e entity) bool { return sameFull(e.words, names[i].words) })
		if k < 0 {
			k = len(c.all)
			c.all = append(c.all, entity{})
		}
		if e := &c.all[k]; len(names[i].words) > len(e.words) {
			e.rename(names[i].words)
		}
		c.all[k].take(names, i, k)
	}
	for _, titled := range []bool{true, false} {
		for i := range names {
			if len(names[i].words) == 1 && names[i].titled == titled {
				c.addShortByPairs(i)
			}
		}
	}
	return c.all
}

func (c *clusters) addShortByPairs(i int) {
	best, bestFit := -1, noFit
	for k := range c.all {
		fit := c.fit(&c.all[k], i)
		if fit > bestFit || fit == bestFit && fit > noFit && c.better(k, best, i) {
			best, bestFit = k, fit
		}
	}
	if best < 0 {
		best = len(c.all)
		c.all = append(c.all, entity{})
		c.all[best].rename(c.names[i].words)
	}
	c.all[best].take(c.names, i, best)
}

// someNames draws names of few words, so that many are forms of each other.
func someNames(t *rapid.T) []name {
	words := strings.Fields("Ana ANA Bill William Robert Bob Kehr KEHR Lee Garcia Garciá Garcias Marquez Marqez Márquez The Norwegian Ministry Times Jr. von K KM AK AKM A.K.M. Van Bank and")
	all := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) name {
		n := name{entity: -1, words: rapid.SliceOfN(rapid.SampledFrom(words), 1, 5).Draw(t, "words")}
		if rapid.Bool().Draw(t, "short") {
			n.words = n.words[:1]
		}
		n.gender = rapid.SampledFrom([]gender{anyGender, anyGender, male, female}).Draw(t, "gender")
		n.titled = n.gender != anyGender || rapid.Bool().Draw(t, "titled")
		n.office = n.titled && rapid.Bool().Draw(t, "office")
		n.kind = rapid.SampledFrom([]nlp.EntityType{0, nlp.Person}).Draw(t, "kind")
		n.nick = rapid.SampledFrom([]string{"", "", "", "", "K", "Bill", "Ana"}).Draw(t, "nick")
		return n
	}), 1, 40).Draw(t, "names")
	for i := range all {
		all[i].first, all[i].last = i, i+1
	}
	return all
}

func TestClusterIsThatOfAllPairs(t *testing.T) {
	d := &nlp.Document{}
	rapid.Check(t, func(t *rapid.T) {
		names := someNames(t)
		other := slices.Clone(names)
		cluster(d, names)
		clusterByPairs(other)
		linked := func(names []name) (all []int) {
			for _, n := range names {
				all = append(all, n.entity)
			}
			return all
		}
		if diff := cmp.Diff(linked(other), linked(names)); diff != "" {
			for _, n := range names {
				t.Logf("%+v", n)
			}
			t.Fatalf("not linked as by all pairs:\n%s", diff)
		}
	})
}
