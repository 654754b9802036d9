package extract

import (
	"slices"

	"claims/claims"
	"claims/claims/attribution"
	"claims/claims/wordlist"
	"claims/nlp"
)

// relay is who an attribution's speaker has the words from: the agency that
// Yonhap quotes, the filing that a newspaper cites.
type relay struct {
	of      int // the attribution that is passed on
	mention nlp.Span
	// passes reports that the mention names who passes the words on (Hill was quoted as
	// saying by the Kent Post), and not who is quoted.
	passes bool
	// bare is the attribution whose content is nothing but the mention (the Post
	// reported, citing a court filing); -1 for none.
	bare int
}

// relays finds, beside the cue of each attribution, a participle of quote or cite with
// whom it names.
func relays(d *nlp.Document, found []attribution.Attribution) []relay {
	var all []relay
	contents := indexContents(found)
	quoting := make(map[int]int) // by the start of its content, the last attribution with a form of quote or cite
	for k := range found {
		if isQuoting(d, &found[k]) {
			quoting[found[k].Start()] = k
		}
	}
	for i := range found {
		a := &found[i]
		if len(a.Cue) == 0 || len(a.Mention) == 0 || isQuoting(d, a) && quotedBy(d, a).Empty() {
			continue
		}
		mention, passes := quotedBeside(d, a), false
		if mention.Empty() {
			mention, passes = quotedBy(d, a), true
		}
		if mention.Empty() || contents.outside(i, mention) {
			continue
		}
		r := relay{of: i, mention: mention, passes: passes, bare: -1}
		if k, ok := quoting[mention.Start]; ok {
			r.bare = k
		}
		all = append(all, r)
	}
	return all
}

// contents are attributions with an index of their contents.
type contents struct {
	found []attribution.Attribution
	index *nlp.SpanIndex
}

func indexContents(found []attribution.Attribution) contents {
	return contents{found, nlp.IndexGroups(len(found), func(i int) []nlp.Span { return found[i].Content })}
}

// outside reports whether some attribution's content holds the cue of attribution i but not the
// span: then the span belongs to the outer one.
func (c contents) outside(i int, span nlp.Span) bool {
	for k := range c.index.Overlapping(c.found[i].FirstCue()) {
		if k != i && !inside(c.found[k].Content, span) {
			return true
		}
	}
	return false
}

// isQuoting reports whether the attribution's cue is a form of quote or cite.
func isQuoting(d *nlp.Document, a *attribution.Attribution) bool { return hasCue(d, a, "quote cite") }

// hasCue reports whether a word of the attribution's cue is a form of one of the lemmas.
func hasCue(d *nlp.Document, a *attribution.Attribution, lemmas string) bool {
	first, last := d.TokensIn(a.FirstCue())
	return slices.ContainsFunc(d.Tokens[first:last], func(t nlp.Token) bool { return wordlist.Has(lemmas, t.Lemma) })
}

// quotedBeside is the noun phrase behind “, quoting” or “, citing” in the cue's
// sentence, outside the content; empty for none.
func quotedBeside(d *nlp.Document, a *attribution.Attribution) nlp.Span {
	cue, _ := d.TokensIn(a.FirstCue())
	s := d.Sentences[d.Tokens[cue].Sentence]
	for i := s.First; i+1 < s.Last; i++ {
		t := &d.Tokens[i]
		if t.Tag != "VBG" || !wordlist.Has("quote cite", t.Lemma) || inside(a.Content, t.Span) {
			continue
		}
		end := phraseEnd(d, i+1, s.Last, a.Cue, a.Content)
		if end > i+1 {
			return d.SpanOf(i+1, end)
		}
	}
	return nlp.Span{}
}

// quotedBy is the noun phrase behind “quoted … by” in the cue's sentence, outside the
// content; empty for none.
func quotedBy(d *nlp.Document, a *attribution.Attribution) nlp.Span {
	cue, _ := d.TokensIn(a.FirstCue())
	s := d.Sentences[d.Tokens[cue].Sentence]
	quoted := false
	for i := s.First; i+1 < s.Last; i++ {
		t := &d.Tokens[i]
		quoted = quoted || t.Lemma == "quote" && t.Tag == "VBN" && i >= cue-1
		if !quoted || t.Lower != "by" || inside(a.Content, t.Span) {
			continue
		}
		// The cue may hold the phrase: was quoted by the Post as saying.
		last, end := phraseEnd(d, i+1, s.Last, a.Content), i+1
		for end < last && d.Tokens[end].Lower != "as" {
			end++
		}
		if end > i+1 {
			return d.SpanOf(i+1, end)
		}
	}
	return nlp.Span{}
}

func inside(spans []nlp.Span, s nlp.Span) bool {
	return slices.ContainsFunc(spans, func(o nlp.Span) bool { return o.Overlaps(s) })
}

// phraseEnd is the token after the noun phrase that starts with token i, or that one where none
// does; it ends before any of the stretches outside it (the attribution's cue, its content).
func phraseEnd(d *nlp.Document, i, to int, outside ...[]nlp.Span) int {
	end := max(i, d.AllPhrases().Starting(i, to))
	for k := i; k < end; k++ {
		if slices.ContainsFunc(outside, func(spans []nlp.Span) bool { return inside(spans, d.Tokens[k].Span) }) {
			return k
		}
	}
	return end
}

// canSpeak reports whether somebody or something with words may be meant: not the
// release of prisoners that a senator cites.
func canSpeak(s *claims.Speaker) bool {
	return s != nil && s.Type != claims.Unknown
}
