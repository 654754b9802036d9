// Package fix makes the fixes of findings in the author's file. What it gives back
// is an article again, so that it can be read and checked as any other.
package fix

import (
	"cmp"
	"slices"

	"claims/claims"
	"claims/claims/input"
	"claims/claims/lint"
	"claims/nlp"
)

// Choose are the findings whose fixes can be made together, of those that nobody has
// suppressed, in their order. Of two that change the same place, or places that touch, the first
// is taken.
func Choose(a *claims.Article, findings []lint.Finding) []lint.Finding {
	var chosen []lint.Finding
	var taken []nlp.Span // sorted
	for _, f := range lint.Fixable(findings) {
		if !f.Fix.CanBeMade(a) || slices.ContainsFunc(f.Fix.Edits, func(e lint.Edit) bool { return touches(taken, e.Span) }) {
			continue
		}
		chosen = append(chosen, f)
		for _, e := range f.Fix.Edits {
			at, _ := find(taken, e.Span)
			taken = slices.Insert(taken, at, e.Span)
		}
	}
	return chosen
}

// find is where the span belongs among the sorted ones.
func find(sorted []nlp.Span, s nlp.Span) (int, bool) {
	return slices.BinarySearchFunc(sorted, s, func(a, b nlp.Span) int { return cmp.Compare(a.Start, b.Start) })
}

// touches reports whether the span shares a byte or an end with one of the sorted ones,
// which do not touch each other.
func touches(sorted []nlp.Span, s nlp.Span) bool {
	at, _ := find(sorted, s)
	return at < len(sorted) && sorted[at].Start <= s.End || at > 0 && sorted[at-1].End >= s.Start
}

// Article is the article with the fixes of the findings made in its file, and the
// findings whose fixes were made; nil where there is none that can be. The file is changed
// at these places and nowhere else: a fix whose words do not stand in the file as they are
// read (behind an escape, in JSON Lines) is not made. The file is read without the marks.
func Article(a *claims.Article, findings []lint.Finding, marks input.Marks) (mended *claims.Article, made []lint.Finding) {
	chosen := Choose(a, findings)
	if len(chosen) == 0 || !Possible(a, marks) {
		return nil, nil
	}
	if made = together(a, chosen, marks); len(made) == 0 {
		return nil, nil
	}
	return with(a, made, marks), made
}

// Possible reports whether fixes can be made in the article's file: the file holds this
// article and nothing else, in a format that people write. It is read without the marks.
func Possible(a *claims.Article, marks input.Marks) bool { return with(a, nil, marks) != nil }

// together are the findings whose fixes can be made together. Where not all can, halves
// are tried, and halves of these.
func together(a *claims.Article, findings []lint.Finding, marks input.Marks) []lint.Finding {
	if len(findings) == 0 || with(a, findings, marks) != nil {
		return findings
	}
	half := len(findings) / 2
	if half == 0 {
		return nil
	}
	both := append(slices.Clone(together(a, findings[:half], marks)), together(a, findings[half:], marks)...)
	if with(a, both, marks) == nil {
		return nil
	}
	return both
}

// with is the article read anew from its file with the findings' fixes made; nil where
// what is read is not the text with these fixes made.
func with(a *claims.Article, findings []lint.Finding, marks input.Marks) *claims.Article {
	var inText, inFile []lint.Edit
	for _, f := range findings {
		inText = append(inText, f.Fix.Edits...)
	}
	slices.SortFunc(inText, func(a, b lint.Edit) int { return cmp.Compare(a.Start, b.Start) })
	end := 0
	for _, e := range inText {
		at, exact := a.InFile(e.Span)
		if !exact || at.Start < end {
			return nil
		}
		end = at.End
		inFile = append(inFile, lint.Edit{Span: at, Text: e.Text})
	}
	// What the file says wrong about the article has been told already.
	read, _ := input.Edited(a.Path, "", lint.Apply(a.File(), inFile), marks)
	if read == nil || read.Text != lint.Apply(a.Text, inText) {
		return nil
	}
	return read
}
