package pipeline

import (
	"slices"

	"claims/claims"
	"claims/claims/fix"
	"claims/claims/lint"
	"claims/nlp"
)

// Mended is what an article is after its findings have been mended.
type Mended struct {
	Result
	// Fixes is how many were made.
	Fixes int
	// Rules are the codes of the rules whose findings they mend, sorted, each once.
	Rules []string
}

// mend sets what comes of the article when its findings are mended.
func (r *Result) mend(o Options) {
	if o.Mend {
		r.step("mending "+nameOf(r.Article), "nothing is mended in it", func() { r.Mended = mend(*r, o) })
	}
}

// mend mends what was read, and again what comes of that: one fix may make room for
// another, or show what is behind it. Each time there are fewer findings. It is nil where
// there is nothing to mend.
func mend(r Result, o Options) *Mended {
	var m *Mended
	for {
		after, made := fix.Mend(r.reading(o), o.reader(r.Document))
		if len(made) == 0 {
			if m != nil {
				slices.Sort(m.Rules)
				m.Rules = slices.Compact(m.Rules)
			}
			return m
		}
		if m == nil {
			m = new(Mended)
		}
		r = Result{Extraction: after.Extraction, Findings: after.Findings}
		m.Result, m.Fixes = r, m.Fixes+len(made)
		for _, f := range made {
			m.Rules = append(m.Rules, f.Rule)
		}
	}
}

// offer leaves to the findings, also to those after the fixes, only the fixes that may be made.
func (r *Result) offer(o Options) {
	if !o.Offer || len(lint.Fixable(r.Findings)) == 0 {
		return
	}
	findings := r.Findings
	r.Findings = withoutFixes(findings)
	r.step("trying the fixes of "+nameOf(r.Article), "none is offered", func() {
		r.Findings = fix.Offer(Result{Extraction: r.Extraction, Findings: findings, Failures: r.Failures}.reading(o), o.reader(r.Document))
	})
	if r.Mended != nil {
		r.Mended.offer(o)
	}
}

// withoutFixes are the findings without their fixes.
func withoutFixes(findings []lint.Finding) []lint.Finding {
	plain := make([]lint.Finding, len(findings))
	for i, f := range findings {
		f.Fix = nil
		plain[i] = f
	}
	return plain
}

func (r Result) reading(o Options) fix.Reading {
	return fix.Reading{Extraction: r.Extraction, Findings: r.Findings, Failed: len(r.Failures) > 0, Marks: o.Marks}
}

// reader reads mended articles as the pipeline reads all; like is what they were.
func (o Options) reader(like *nlp.Document) fix.Reader {
	o.Like = like
	return func(a *claims.Article) fix.Reading { return read(a, o).reading(o) }
}
