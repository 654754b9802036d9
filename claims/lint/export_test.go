package lint

import "testing"

// Mutant is an article that a mutation has made worse.
type Mutant struct{ Mutation, File, Text string }

// Mutants are all articles that the mutations make, of each mutation as many as its test takes.
func Mutants(t *testing.T) []Mutant {
	clean := cleanArticles(t)
	var all []Mutant
	for _, m := range mutations {
		for _, made := range m.places(clean, m.ruleSet()) {
			text, _ := made.apply(made.article.Article.Text)
			all = append(all, Mutant{m.name, made.article.Article.Path, text})
		}
	}
	return all
}
