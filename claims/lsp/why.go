package lsp

import (
	"fmt"
	"strings"

	"claims/claims"
	"claims/nlp"
)

// tellSpeaker tells who speaks, and through whom.
func tellSpeaker(page *page, c *claims.Claim) {
	switch {
	case c.Speaker == nil:
		page.line("Nobody", " is named as the speaker.")
		return
	case c.Speaker.Name == "":
		page.line("Somebody", " whom the article does not name.")
		return
	}
	var through []string
	for _, link := range c.Chain {
		if link.Name != c.Speaker.Name && link.Name != "" {
			through = append(through, link.Name)
		}
	}
	rest := strings.TrimPrefix(typed(c.Speaker.Name, c.Speaker.Type), c.Speaker.Name)
	if len(through) > 0 {
		rest += ", through " + strings.Join(through, ", then ")
	}
	page.line(c.Speaker.Name, rest)
}

// tellWhy tells what links the words to the speaker, and how the mention was read.
func (r *reading) tellWhy(page *page, c *claims.Claim) {
	page.line("", "Why: "+r.link(c))
	if c.Speaker == nil {
		return
	}
	if why := r.whoIs(c.Speaker); why != "" {
		page.line("", why)
	}
	if len(c.Speaker.Rivals) > 0 {
		page.line("", "A reader may also think of "+strings.Join(c.Speaker.Rivals, " or ")+".")
	}
	if !c.Occasion.Empty() {
		page.line("", "Occasion: "+oneLine(r, []nlp.Span{c.Occasion})+".")
	}
}

// tellTrail tells the steps that made a claim, as “claims explain” does.
func tellTrail(page *page, t claims.Trail) {
	for _, s := range t {
		page.line("", "· "+s.By+": "+s.Why)
	}
}

// link tells what links a claim's words to whoever speaks.
func (r *reading) link(c *claims.Claim) string {
	cue := oneLine(r, c.Cue)
	switch {
	case cue == "":
		return "no word links them to the speaker; where they stand does."
	case strings.Trim(cue, ": ") == "":
		return "a colon links the speaker to the words."
	}
	return cited(cue) + " links the words to the speaker."
}

// whoIs tells how the words that name a speaker were read; "" where they are the name.
func (r *reading) whoIs(s *claims.Speaker) string {
	if len(s.Mention) == 0 {
		return "No words name the speaker here; the text around does."
	}
	words := oneLine(r, s.Mention)
	switch {
	case s.Name == "":
		return cited(words) + " refers to nobody whom the article names."
	case holdsName(words, s.Name):
		return ""
	}
	first, named := r.first(s.Name)
	if !named || first.Span == s.Mention[0] {
		return cited(words) + " is " + s.Name + "."
	}
	return fmt.Sprintf("%s is %s, named in line %d.", cited(words), s.Name, r.line(first.Span))
}
