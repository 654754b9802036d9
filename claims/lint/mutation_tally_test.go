package lint

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// tally is what one mutation made, and what the rule found of it.
type tally struct {
	made, caught int
	missed       []string // for people: the file, and the words that the rule should have found
}

func (n *tally) add(other tally) { n.made, n.caught = n.made+other.made, n.caught+other.caught }

// percent is the share caught, rounded down.
func (n tally) percent() int { return 100 * n.caught / max(n.made, 1) }

// row is the tally as a row of a Markdown table.
func (n tally) row(rules, name string) string {
	return fmt.Sprintf("| %s | %s | %d | %d | %d |", rules, name, n.made, n.caught, n.percent())
}

// count makes the mutation at its places.
func (m mutation) count(t *testing.T, articles []cleanArticle) tally {
	var n tally
	rules := m.ruleSet()
	for _, made := range m.places(articles, rules) {
		n.made++
		text, at := made.apply(made.article.Article.Text)
		if slices.ContainsFunc(ran(extracted(t, text), rules), func(f Finding) bool { return f.Overlaps(at) }) {
			n.caught++
			continue
		}
		n.missed = append(n.missed, made.article.Article.Path+": "+strings.ReplaceAll(paragraphAround(text, at), "\n", " "))
	}
	return n
}

// places are the mutants of all articles; where there are too many, some that are spread
// evenly over them.
func (m mutation) places(articles []cleanArticle, rules []Rule) []place {
	var all []place
	for _, a := range articles {
		before := ran(a.Extraction, rules)
		for _, made := range m.make(a.Pass) {
			if !slices.ContainsFunc(before, func(f Finding) bool { return f.Overlaps(made.at) || f.Span == made.at }) {
				all = append(all, place{made, a})
			}
		}
	}
	if len(all) <= mostPlaces {
		return all
	}
	some := make([]place, mostPlaces)
	for i := range some {
		some[i] = all[i*len(all)/mostPlaces]
	}
	return some
}

// place is a mutant with its article.
type place struct {
	mutant
	article cleanArticle
}

func (m mutation) ruleSet() []Rule {
	var rules []Rule
	for _, code := range strings.Fields(m.rules) {
		r, _ := Find(code)
		rules = append(rules, r)
	}
	return rules
}
