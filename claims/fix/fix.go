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

// Choose are the findings whose fixes can be made together in the author's file, of those that
// nobody has suppressed, in their order. Of two that change the same place, or places that touch, the
// first is taken.
func Choose(a *claims.Article, findings []lint.Finding) []lint.Finding {
	return apart(slices.DeleteFunc(lint.Fixable(findings), func(f lint.Finding) bool { return !f.Fix.CanBeMade(a) }))
}

// apart are the findings whose fixes do not touch one before.
func apart(findings []lint.Finding) []lint.Finding {
	var chosen []lint.Finding
	var taken []nlp.Span // sorted
	for _, f := range findings {
		if slices.ContainsFunc(f.Fix.Edits, func(e lint.Edit) bool { return touches(taken, e.Span) }) {
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

// Possible reports whether fixes can be made in the article's file: the file holds this
// article and nothing else, in a format that people write. It is read without the marks.
func Possible(a *claims.Article, marks input.Marks) bool { return inFile(a, nil, marks) != nil }

// inFile is the article read anew from its file with the findings' fixes made; nil where
// what is read is not the text with these fixes made. The file is changed at these places and nowhere
// else: a fix whose words do not stand in the file as they are read (behind an escape,
// in JSON Lines) is not made.
func inFile(a *claims.Article, findings []lint.Finding, marks input.Marks) *claims.Article {
	inText := editsOf(findings)
	edits := make([]lint.Edit, 0, len(inText))
	end := 0
	for _, e := range inText {
		at, exact := a.InFile(e.Span)
		if !exact || at.Start < end {
			return nil
		}
		end = at.End
		edits = append(edits, lint.Edit{Span: at, Text: e.Text})
	}
	read := input.Again(a, lint.Apply(a.File(), edits), marks)
	if read == nil || read.Text != lint.Apply(a.Text, inText) {
		return nil
	}
	return read
}

// inText is the article with the findings' fixes made in its text, whatever its file is.
func inText(a *claims.Article, findings []lint.Finding, _ input.Marks) *claims.Article {
	s := newShift(a.Text, findings)
	blocks := make([]nlp.Block, len(a.Blocks))
	for i, b := range a.Blocks {
		blocks[i] = nlp.Block{Span: s.moved(b.Span), Kind: b.Kind}
	}
	return claims.NewArticle(claims.Article{
		ID: a.ID, Path: a.Path, Title: a.Title, Date: a.Date, URL: a.URL,
		Text: lint.Apply(a.Text, editsOf(findings)), Blocks: blocks,
	})
}
