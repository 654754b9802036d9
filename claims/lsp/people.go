package lsp

import (
	"cmp"
	"slices"
	"strings"

	"claims/claims"
	"claims/nlp"
)

// people are the places where an article names those who are named in it, or refers
// to those who speak in it, in order of the text.
type people struct {
	mentions []mention
}

// mention is one such place.
type mention struct {
	nlp.Span
	names []string // the canonical ones; several for joint speakers
	text  string
}

func peopleOf(x *claims.Extraction) *people {
	p := &people{}
	add := func(place nlp.Span, names []string) {
		if len(names) > 0 && !place.Empty() {
			p.mentions = append(p.mentions, mention{place, names, place.Of(x.Article.Text)})
		}
	}
	for i := range x.Claims {
		c := &x.Claims[i]
		for _, speaker := range append([]*claims.Speaker{c.Speaker, c.Source}, c.Chain...) {
			if speaker == nil {
				continue
			}
			for _, place := range speaker.Mention {
				add(place, namesOf(speaker))
			}
		}
	}
	for _, entity := range x.Names {
		for _, place := range entity.Mentions {
			add(place, []string{entity.Name})
		}
	}
	slices.SortStableFunc(p.mentions, mention.compare)
	p.mentions = slices.CompactFunc(p.mentions, func(a, b mention) bool { return a.compare(b) == 0 })
	return p
}

// compare orders mentions by place, one around another before it, then by whom they
// name.
func (m mention) compare(other mention) int {
	return cmp.Or(cmp.Compare(m.Start, other.Start), cmp.Compare(other.End, m.End), slices.Compare(m.names, other.names))
}

// namesOf are the canonical names of a speaker, of joint speakers each; none of one
// without a name.
func namesOf(s *claims.Speaker) []string {
	switch {
	case len(s.Members) > 0:
		return s.Members
	case s.Name != "":
		return []string{s.Name}
	}
	return nil
}

// mentionsOf are the mentions of these names, or of some of them: of one around another (the
// official Korean Central News Agency) only the inner one.
func (p *people) mentionsOf(names []string) []mention {
	var found []mention
	for _, m := range p.mentions {
		if !slices.ContainsFunc(m.names, func(name string) bool { return slices.Contains(names, name) }) {
			continue
		}
		if last := len(found) - 1; last >= 0 && found[last].Contains(m.Span) {
			found = found[:last]
		}
		found = append(found, m)
	}
	return found
}

// first is where the article first names somebody in full, or else in the most words;
// false where it never does.
func (p *people) first(name string) (mention, bool) {
	var best mention
	most := 0
	for _, m := range p.mentionsOf([]string{name}) {
		if len(m.names) != 1 {
			continue
		}
		if holdsName(m.text, name) {
			return m, true
		}
		if words := len(strings.Fields(m.text)); words > most {
			best, most = m, words
		}
	}
	return best, most > 0
}

// holdsName reports whether the words hold the name, whatever the case and the white
// space between its words.
func holdsName(words, name string) bool {
	flat := func(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }
	return strings.Contains(flat(words), flat(name))
}
