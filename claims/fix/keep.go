package fix

import (
	"slices"

	"claims/claims"
	"claims/claims/input"
	"claims/claims/lint"
)

// Reader reads an article and checks it, by the rules by which the one before was.
type Reader func(*claims.Article) Reading

// Mend is the reading of the article with those of its fixes made in its file that may be, and the
// findings whose fixes these are; none where there is none. Each set of fixes is made
// in a copy, which is read and checked anew, and kept only where it is harmless.
func Mend(r Reading, read Reader) (after Reading, made []lint.Finding) {
	t := newTrial(r, read, inFile)
	if chosen := Choose(r.Article, r.Findings); len(chosen) > 0 && Possible(r.Article, r.Marks) {
		t.add(chosen)
	}
	return t.after, t.made
}

// Offer are the findings with those fixes only that Mend would make; in a file in which it
// makes none, such as JSON Lines, those that would be harmless in the text.
func Offer(r Reading, read Reader) []lint.Finding {
	write, chosen := inFile, Choose(r.Article, r.Findings)
	if !Possible(r.Article, r.Marks) {
		write, chosen = inText, apart(lint.Fixable(r.Findings))
	}
	t := newTrial(r, read, write)
	t.add(chosen)
	offered := slices.Clone(r.Findings)
	for i, f := range offered {
		if f.Fix != nil && !slices.ContainsFunc(t.made, func(m lint.Finding) bool { return m.Fix == f.Fix }) {
			offered[i].Fix = nil
		}
	}
	return offered
}

// trial finds out which of an article's fixes may be made together.
type trial struct {
	before Reading
	read   Reader
	write  func(*claims.Article, []lint.Finding, input.Marks) *claims.Article // nil where it cannot
	left   int                                                                // tries

	made  []lint.Finding
	after Reading // with what was made
}

func newTrial(before Reading, read Reader, write func(*claims.Article, []lint.Finding, input.Marks) *claims.Article) *trial {
	const fewest, most, bytes = 4, 40, 2 << 20 // tries; read in all of them
	if before.Failed {
		return &trial{before: before}
	}
	return &trial{before: before, read: read, write: write, left: max(fewest, min(most, bytes/(len(before.Article.Text)+1)))}
}

// add makes those of the fixes that may be made with what was made before: all, or of
// either half those that may be.
func (t *trial) add(fixes []lint.Finding) {
	if len(fixes) == 0 || t.left == 0 || t.try(fixes) || len(fixes) == 1 {
		return
	}
	half := len(fixes) / 2
	t.add(fixes[:half])
	t.add(fixes[half:])
}

// try makes the fixes, and reports whether they are kept.
func (t *trial) try(fixes []lint.Finding) bool {
	all := slices.Concat(t.made, fixes)
	t.left--
	article := t.write(t.before.Article, all, t.before.Marks)
	if article == nil {
		return false
	}
	after := t.read(article)
	if !harmless(t.before, after, all) {
		return false
	}
	t.made, t.after = all, after
	return true
}
