package eval

import (
	"fmt"
	"strings"

	"claims/claims/printable"
)

// link is a relation between two entities.
type link struct{ a, b string }

// addRelations joins what relations link, two at a time: "Says Arg1:T1 Arg2:T2".
// The names of relations and the order of their ends do not matter. A cue is the
// hub of its attribution; a content that no cue is linked with is its own.
func (g *graph) addRelations(relations []bratLine) *bratFault {
	var links []link
	for _, l := range relations {
		a, b, problem := g.ends(l)
		if problem != "" {
			return &bratFault{l.number, problem}
		}
		links = append(links, link{a, b}, link{b, a})
	}
	joined := map[link]bool{}
	cueOf := map[string]string{}
	for _, l := range links {
		if g.entities[l.a].role == cueRole && isRole(g.entities[l.b].role) {
			cueOf[l.b] = l.a
			g.addOnce(joined, l.a, l.a)
			g.addOnce(joined, l.a, l.b)
		}
	}
	for _, l := range links {
		if g.entities[l.a].role == contentRole && g.entities[l.b].role == sourceRole {
			hub, cued := cueOf[l.a]
			if !cued {
				hub = l.a
			}
			g.addOnce(joined, hub, l.a)
			g.addOnce(joined, hub, l.b)
		}
	}
	return nil
}

// addOnce adds an entity to a hub that does not have it yet.
func (g *graph) addOnce(joined map[link]bool, hub, id string) {
	if !joined[link{hub, id}] {
		joined[link{hub, id}] = true
		g.add(hub, id)
	}
}

// ends are the two entities of a relation.
func (g *graph) ends(l bratLine) (a, b, problem string) {
	parts := strings.Fields(l.fields)
	if len(parts) != 3 {
		return "", "", fmt.Sprintf("%s is %s; a relation is written NAME Arg1:T1 Arg2:T2", printable.Short(l.id), printable.Quote(l.fields))
	}
	_, a, _ = strings.Cut(parts[1], ":")
	_, b, _ = strings.Cut(parts[2], ":")
	for _, id := range []string{a, b} {
		if _, known := g.entities[id]; !known {
			return "", "", fmt.Sprintf("%s names %s, but the file has no such T", printable.Short(l.id), printable.Quote(id))
		}
	}
	return a, b, ""
}
