package pipeline

import (
	"slices"

	"claims/claims/lint"
)

// Mended is what an article is after its findings have been mended.
type Mended struct {
	Result
	// Fixes is how many were made.
	Fixes int
}

// mend sets what comes of the article when its findings are mended.
func (r *Result) mend(o Options) {
	r.step("mending "+nameOf(r.Article), "nothing is mended in it", func() { r.Mended = mend(*r, o) })
}

// mend mends what was read, and again what comes of that: one fix may make room for
// another, or show what is behind it. It is nil where there is nothing to mend.
func mend(r Result, o Options) *Mended {
	const most = 20 // times; more would be fixes that undo each other
	if o.Mend == nil {
		return nil
	}
	var m *Mended
	for range most {
		next, fixes := mendOnce(r, o)
		if next == nil {
			return m
		}
		if m == nil {
			m = new(Mended)
		}
		r = *next
		m.Result, m.Fixes = r, m.Fixes+fixes
	}
	return nil
}

// mendOnce mends what was read, and says how many fixes that took. A rule that finds
// as much after its fixes as before is left out. It is nil where nothing is left to mend.
func mendOnce(r Result, o Options) (next *Result, fixes int) {
	todo := lint.Fixable(r.Findings)
	for len(todo) > 0 {
		article, made := o.Mend(r.Article, todo)
		if article == nil {
			return nil, 0
		}
		mended := read(article, o)
		vain := notFewer(made, todo, lint.Fixable(mended.Findings))
		if len(vain) == 0 {
			return &mended, len(made)
		}
		todo = slices.DeleteFunc(todo, func(f lint.Finding) bool { return vain[f.Rule] })
	}
	return nil, 0
}

// notFewer are the rules of the findings that were mended of which there are as many
// findings after as before.
func notFewer(mended, before, after []lint.Finding) map[string]bool {
	fewer := make(map[string]int)
	for _, f := range before {
		fewer[f.Rule]++
	}
	for _, f := range after {
		fewer[f.Rule]--
	}
	rules := make(map[string]bool)
	for _, f := range mended {
		if fewer[f.Rule] <= 0 {
			rules[f.Rule] = true
		}
	}
	return rules
}
