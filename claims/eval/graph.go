package eval

import (
	"fmt"
	"slices"
	"strings"

	"claims/claims/printable"
)

// graph is the entities of a stand-off file and the attributions that events
// and relations make of them.
type graph struct {
	entities map[string]entity
	order    []string // their IDs, as the file has them
	used     map[string]bool
	// of is the attribution of a hub: the event, or the cue or content that
	// relations lead to.
	of   map[string]*Attribution
	hubs []string
}

func newGraph() *graph {
	return &graph{entities: map[string]entity{}, used: map[string]bool{}, of: map[string]*Attribution{}}
}

func (g *graph) addEntity(l bratLine, text []rune) (problem string) {
	if _, twice := g.entities[l.id]; twice {
		return printable.Short(l.id) + " is there twice; give each annotation its own number"
	}
	e, problem := parseEntity(l, text)
	g.entities[l.id] = e
	g.order = append(g.order, l.id)
	return problem
}

// join makes the attributions: one of each event, one of each cue that relations
// join with others, one of each content that has no cue. They come in the order
// of their first content.
func (g *graph) join(events, relations []bratLine) ([]Attribution, *bratFault) {
	for _, l := range events {
		if problem := g.addEvent(l); problem != "" {
			return nil, &bratFault{l.number, problem}
		}
	}
	if fault := g.addRelations(relations); fault != nil {
		return nil, fault
	}
	for _, id := range g.order {
		if g.entities[id].role == contentRole && !g.used[id] {
			g.add(id, id)
		}
	}
	var all []Attribution
	for _, hub := range g.hubs {
		if a := g.of[hub]; len(a.Content) > 0 {
			slices.SortFunc(a.Content, func(x, y Span) int { return x.Start - y.Start })
			all = append(all, *a)
		}
	}
	slices.SortStableFunc(all, func(a, b Attribution) int { return a.Content[0].Start - b.Content[0].Start })
	return all, nil
}

// add makes the entity a part of the hub's attribution.
func (g *graph) add(hub, id string) {
	a := g.of[hub]
	if a == nil {
		a = &Attribution{}
		g.of[hub] = a
		g.hubs = append(g.hubs, hub)
	}
	g.used[id] = true
	switch e := g.entities[id]; e.role {
	case sourceRole:
		a.Source = append(a.Source, e.spans...)
	case contentRole:
		a.Content = append(a.Content, e.spans...)
	default:
		a.Cue = append(a.Cue, e.spans...)
	}
}

// addEvent joins what an event names: "Attribution:T4 Source:T1 Cue:T2
// Content:T3". What a part is, its entity says. The event's own word, the trigger,
// is the cue where no other part is one.
func (g *graph) addEvent(l bratLine) (problem string) {
	trigger := ""
	cued := false
	for i, part := range strings.Fields(l.fields) {
		_, id, _ := strings.Cut(part, ":")
		e, known := g.entities[id]
		if !known {
			return fmt.Sprintf("%s names %s, but the file has no such T; an event is written Attribution:T4 Source:T1 Cue:T2 Content:T3", printable.Short(l.id), printable.Quote(part))
		}
		switch {
		case isRole(e.role):
			cued = cued || e.role == cueRole
			g.add(l.id, id)
		case i == 0:
			trigger = id
		}
	}
	if trigger != "" && !cued {
		g.add(l.id, trigger)
	}
	return ""
}

func isRole(role string) bool {
	return role == sourceRole || role == cueRole || role == contentRole
}
