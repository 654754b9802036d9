package pipeline

// Mended is what an article is after its findings have been mended.
type Mended struct {
	Result
	// Fixes is how many were made.
	Fixes int
}

// mend mends what was read, and again what comes of that: one fix may make room for
// another, or show what is behind it. It is nil where there is nothing to mend, and
// where that never ends since two fixes undo each other.
func mend(r Result, o Options) *Mended {
	const most = 10 // times
	if o.Mend == nil {
		return nil
	}
	var m *Mended
	for range most {
		article, fixes := o.Mend(r.Article, r.Findings)
		if article == nil {
			return m
		}
		r = read(article, o)
		if m == nil {
			m = new(Mended)
		}
		m.Result, m.Fixes = r, m.Fixes+fixes
	}
	return nil
}
