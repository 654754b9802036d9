package lint

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"claims/claims"
	"claims/claims/quotation"
	"claims/nlp"
)

// reportMend is ReportFix where there is a fix, else ReportClaim.
func (p *Pass) reportMend(fix *Fix, c *claims.Claim, span nlp.Span, message string, related ...Related) {
	if fix == nil {
		p.ReportClaim(c, span, message, related...)
		return
	}
	p.ReportFix(c, span, message, *fix, related...)
}

// putAfter puts the mark behind the character that ends at the offset. The edit
// replaces the character too: where the author's file has it is known, where it has
// the place behind it is not always.
func (p *Pass) putAfter(at int, mark string) Edit {
	_, size := utf8.DecodeLastRuneInString(p.Article.Text[:at])
	before := nlp.Between(at-size, at)
	return Edit{Span: before, Text: p.text(before) + mark}
}

// putBefore puts the mark before the character that starts at the offset.
func (p *Pass) putBefore(at int, mark string) Edit {
	_, size := utf8.DecodeRuneInString(p.Article.Text[at:])
	after := nlp.Between(at, at+size)
	return Edit{Span: after, Text: mark + p.text(after)}
}

// remark are the edits that give the quotation, which is closed, the marks of which this one
// opens; nil where marks within its words would no longer be told from them. Inside are
// the edits that change marks within its words at the same time, in order.
func (p *Pass) remark(q quotation.Quotation, open string, inside []Edit) []Edit {
	if open == "" || q.Close == "" {
		return nil
	}
	edits := []Edit{{Span: openingMark(q), Text: open}}
	for i, part := range q.Parts {
		words := part
		if strings.HasPrefix(p.text(part), q.Open) {
			words = words.From(words.Start + len(q.Open))
			if i > 0 { // each paragraph of a quotation that runs on opens anew
				edits = append(edits, Edit{Span: nlp.Between(part.Start, words.Start), Text: open})
			}
		}
		if i == len(q.Parts)-1 {
			words = words.Until(words.End - len(q.Close))
		}
		if hasLooseMark(p, words, open, inside) {
			return nil
		}
	}
	return append(edits, Edit{Span: closingMark(q), Text: quotation.Closer(open)})
}

// hasLooseMark reports whether the words hold a mark of the pair that this one opens
// anywhere but between two letters, as an apostrophe, and but where an edit changes it.
func hasLooseMark(p *Pass, words nlp.Span, open string, changed []Edit) bool {
	text := p.text(words)
	for i, r := range text {
		mark := string(r)
		if mark != open && mark != quotation.Closer(open) {
			continue
		}
		for len(changed) > 0 && changed[0].Start < words.Start+i {
			changed = changed[1:]
		}
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		after, _ := utf8.DecodeRuneInString(text[i+len(mark):])
		isChanged := len(changed) > 0 && changed[0].Start == words.Start+i
		if !isChanged && !(unicode.IsLetter(before) && unicode.IsLetter(after)) {
			return true
		}
	}
	return false
}
