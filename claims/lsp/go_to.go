package lsp

import (
	"slices"

	"claims/claims/lsp/protocol"
)

// mentionAt is the shortest mention at the offset of the document; false for none.
func (r *reading) mentionAt(offset int) (mention, bool) {
	var best mention
	found := false
	for _, m := range r.mentions {
		if r.touches(m.Span, offset) && (!found || m.Len() < best.Len()) {
			best, found = m, true
		}
	}
	return best, found
}

// definition is where the one whom the words at the position mean is first named in
// full; of joint speakers each.
func (s *server) definition(r *reading, p protocol.PositionParams) any {
	m, found := r.mentionAt(r.text.Offset(p.Position, s.encoding))
	if !found {
		return nil
	}
	var places []protocol.Location
	for _, name := range m.names {
		if first, named := r.first(name); named {
			places = append(places, s.location(r, first.Span))
		}
	}
	return places
}

// references are the places that name the one whom the words at the position mean, or
// refer to him, and his claims.
func (s *server) references(r *reading, p protocol.ReferenceParams) any {
	m, found := r.mentionAt(r.text.Offset(p.Position, s.encoding))
	if !found {
		return nil
	}
	var places []protocol.Location
	for _, other := range r.mentionsOf(m.names) {
		first, _ := r.first(other.names[0])
		if first.Span != other.Span || p.Context.IncludeDeclaration {
			places = append(places, s.location(r, other.Span))
		}
	}
	for i := range r.Claims {
		c := &r.Claims[i]
		if c.Speaker == nil || !slices.ContainsFunc(namesOf(c.Speaker), func(name string) bool { return slices.Contains(m.names, name) }) {
			continue
		}
		for _, content := range c.Content {
			places = append(places, s.location(r, content))
		}
	}
	return places
}
