package lint

import (
	"sort"
	"strings"

	"claims/claims"
	"claims/claims/comment"
	"claims/nlp"
)

// ignores are the comments with which the author of one article tells the program
// to leave findings alone.
type ignores struct {
	comments []*ignore
	ran      map[string]bool // the codes of the rules that look for findings
}

// ignore is one comment, and what has come of it.
type ignore struct {
	comment.Comment
	// paragraph is the one that the comment is for; empty where there is none.
	paragraph nlp.Span
	rules     []ignoredRule
}

// ignoredRule is a rule that a comment names.
type ignoredRule struct {
	comment.Word
	code string // "" where the catalogue has no such rule
	used bool   // has kept a finding from being reported
}

// ignoresOf reads the comments of an article, which stand in its metadata.
func ignoresOf(x *claims.Extraction, rules []Rule) *ignores {
	found := &ignores{ran: make(map[string]bool)}
	for _, r := range rules {
		found.ran[r.Code] = true
	}
	for _, b := range x.Article.Blocks {
		if b.Kind != nlp.Metadata {
			continue
		}
		for _, c := range comment.FindIn(x.Article.Text, b.Span) {
			found.comments = append(found.comments, newIgnore(x, c))
		}
	}
	return found
}

// CanIgnore reports whether a comment may ask to leave findings of the rule alone; not
// those that are about such comments.
func (r Rule) CanIgnore() bool { return !r.last }

func newIgnore(x *claims.Extraction, c comment.Comment) *ignore {
	i := &ignore{Comment: c, paragraph: ignoredParagraph(x, c.Span)}
	for _, word := range c.Rules {
		r, _ := Find(word.Text)
		i.rules = append(i.rules, ignoredRule{Word: word, code: r.Code})
	}
	return i
}

// ignoredParagraph is what a comment is for: the paragraph below it, or the one
// that it stands at the end of.
func ignoredParagraph(x *claims.Extraction, c nlp.Span) nlp.Span {
	all := x.Document.Paragraphs
	next := sort.Search(len(all), func(i int) bool { return all[i].Start >= c.End })
	if next > 0 && !strings.Contains(x.Article.Text[all[next-1].End:c.Start], "\n") {
		return all[next-1].Span
	}
	if next < len(all) {
		return all[next].Span
	}
	return nlp.Span{}
}

// mark marks the findings that a comment with a reason asks to leave alone: those
// that start in its paragraph. The findings are sorted by their start.
func (s *ignores) mark(findings []Finding) {
	for _, i := range s.comments {
		if i.Reason == "" {
			continue
		}
		first := sort.Search(len(findings), func(f int) bool { return findings[f].Start >= i.paragraph.Start })
		for f := first; f < len(findings) && findings[f].Start < i.paragraph.End; f++ {
			i.mark(&findings[f])
		}
	}
}

func (i *ignore) mark(f *Finding) {
	for r := range i.rules {
		if i.rules[r].code == f.Rule {
			i.rules[r].used = true
			f.Suppression = &Suppression{Kind: InSource, Reason: i.Reason}
		}
	}
}
