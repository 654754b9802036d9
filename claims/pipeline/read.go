package pipeline

import (
	"claims/claims"
	"claims/claims/bug"
)

// read reads an article and checks it. A panic in a step costs what the step gives: a
// paragraph where the claims are found, the user's names, the findings.
func read(a *claims.Article, o Options) Result {
	var r Result
	r.Extraction, r.Failures = o.soundly(a)
	r.step("naming speakers by the alias file in "+nameOf(a), "the names are the article's", func() {
		r.Extraction = o.Aliases.Apply(r.Extraction)
	})
	if o.Check != nil {
		r.step("checking "+nameOf(a), "its findings are missing", func() {
			var err error
			r.Findings, err = o.Check(r.Extraction)
			r.fail(err)
		})
	}
	return r
}

// step does one step. A panic becomes one of the result's failures, which says what it
// costs.
func (r *Result) step(doing, cost string, do func()) { r.fail(bug.Try(doing, cost, do)) }

// fail adds an error to the failures, if it is one, and each that it joins.
func (r *Result) fail(err error) { r.Failures = append(r.Failures, bug.Parts(err)...) }

// nameOf is how a complaint names an article.
func nameOf(a *claims.Article) string { return a.Path + " (article " + a.ID + ")" }
