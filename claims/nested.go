package claims

import (
	"slices"
	"strings"
	"unicode"

	"claims/nlp"
)

// OnlyNesting are the IDs of the claims whose content is nothing but one nested
// claim: KCNA reported that [Kim said [North Korea will act]]. Tables show, and
// the register of speakers counts, the nested claim alone, with its source.
func (x *Extraction) OnlyNesting() map[string]bool {
	children := make(map[string][]*Claim)
	for i := range x.Claims {
		if parent := x.Claims[i].Parent; parent != "" {
			children[parent] = append(children[parent], &x.Claims[i])
		}
	}
	only := make(map[string]bool)
	for i := range x.Claims {
		if nested := children[x.Claims[i].ID]; len(nested) == 1 && onlyNests(x, &x.Claims[i], nested[0]) {
			only[x.Claims[i].ID] = true
		}
	}
	return only
}

// onlyNests reports whether the claim says nothing beside the nested claim and
// its attribution: what is left may be a phrase ("in Pyongyang"), no statement.
func onlyNests(x *Extraction, c, nested *Claim) bool {
	if inRelativeClause(x, nested) {
		return false
	}
	extent := attributionExtent(nested)
	for _, s := range c.Content {
		for _, rest := range outside(s, extent) {
			if states(x, rest) {
				return false
			}
		}
	}
	return true
}

// inRelativeClause reports a nested claim that only describes somebody in the
// enclosing one: accused those who said it failed.
func inRelativeClause(x *Extraction, c *Claim) bool {
	if c.Speaker == nil || len(c.Speaker.Mention) == 0 {
		return false
	}
	switch strings.ToLower(c.Speaker.Mention[0].Of(x.Article.Text)) {
	case "who", "which", "that":
		return true
	}
	return false
}

// attributionExtent runs from the first to the last byte of the claim's
// content, cue and mention.
func attributionExtent(c *Claim) nlp.Span {
	spans := append(slices.Clone(c.Content), c.Cue...)
	if c.Speaker != nil {
		spans = append(spans, c.Speaker.Mention...)
	}
	return nlp.Hull(spans...)
}

// outside are the parts of s before and after cut.
func outside(s, cut nlp.Span) []nlp.Span {
	before := nlp.Between(s.Start, min(s.End, cut.Start))
	after := nlp.Between(max(s.Start, cut.End), s.End)
	var rest []nlp.Span
	for _, part := range []nlp.Span{before, after} {
		if !part.Empty() {
			rest = append(rest, part)
		}
	}
	return rest
}

// states reports whether the stretch says something of its own: it has a
// finite verb, or, where the document has no tags for it, any word but "that".
func states(x *Extraction, s nlp.Span) bool {
	tagged := false
	if x.Document != nil {
		first, last := x.Document.TokensIn(s)
		for _, t := range x.Document.Tokens[first:last] {
			switch t.Tag {
			case "VBD", "VBP", "VBZ", "MD":
				return true
			}
			tagged = tagged || t.Tag != ""
		}
	}
	if tagged {
		return false
	}
	words := strings.FieldsFunc(s.Of(x.Article.Text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	return len(words) > 1 || len(words) == 1 && !strings.EqualFold(words[0], "that")
}
