package eval

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"claims/claims/input"
	"claims/claims/printable"
	"claims/claims/regular"
)

// readBrat reads a stand-off file of brat (Stenetorp et al. 2012) and the text
// beside it. The shape is that of PolNeAR's files; see docs/eval.md.
func readBrat(path string) (Gold, error) {
	textPath := strings.TrimSuffix(path, filepath.Ext(path)) + ".txt"
	content, err := regular.ReadBelow(filepath.Dir(path), textPath, regular.Records)
	if errors.Is(err, fs.ErrNotExist) {
		return Gold{}, &input.Error{Path: path, Problem: "there is no " + textPath + " beside it with the article's text; put it there under this name", Err: err}
	}
	if err != nil {
		return Gold{}, cannotOpen(textPath, err)
	}
	a, err := input.Text(textPath, string(content))
	if a == nil {
		return Gold{}, err
	}
	standoff, err := regular.Read(path, regular.Records)
	if err != nil {
		return Gold{}, cannotOpen(path, err)
	}
	attributions, fault := parseBrat(string(standoff), []rune(a.Text))
	if fault != nil {
		return Gold{}, &input.Error{Path: path, Line: fault.line, Problem: fault.problem}
	}
	return Gold{Article: a, Annotations: [][]Attribution{attributions}}, nil
}

// bratFault is what is wrong with a line of a stand-off file.
type bratFault struct {
	line    int
	problem string
}

// bratLine is one annotation: "T1<tab>Source 0 10<tab>The mayor".
type bratLine struct {
	number     int
	id, fields string
	words      string // the third column, of a T
}

// parseBrat reads the attributions of a stand-off file over a text. Lines of
// other kinds than T, E and R (attributes, notes) are passed over.
func parseBrat(standoff string, text []rune) ([]Attribution, *bratFault) {
	var events, relations []bratLine
	g := newGraph()
	number := 0
	for line := range strings.Lines(standoff) {
		number++
		columns := strings.SplitN(strings.TrimRight(strings.TrimPrefix(line, "\ufeff"), "\r\n"), "\t", 3)
		l := bratLine{number: number, id: columns[0]}
		if l.id == "" || !strings.Contains("TER", l.id[:1]) {
			continue
		}
		if len(columns) < 2 {
			return nil, &bratFault{number, "the line has no tab after " + printable.Short(l.id) + "; brat parts its columns by tabs"}
		}
		l.fields = columns[1]
		if len(columns) > 2 {
			l.words = columns[2]
		}
		switch l.id[0] {
		case 'E':
			events = append(events, l)
		case 'R':
			relations = append(relations, l)
		default:
			if problem := g.addEntity(l, text); problem != "" {
				return nil, &bratFault{number, problem}
			}
		}
	}
	return g.join(events, relations)
}

// The roles of a stretch in an attribution, as brat files name them.
const (
	sourceRole  = "source"
	cueRole     = "cue"
	contentRole = "content"
)

// entity is a T of a stand-off file: a stretch of text and what it is.
type entity struct {
	role  string // in lower case; may be none of the three
	spans []Span
}

// parseEntity reads "Content 0 5;10 15" over a text and checks the words that
// the file gives beside it, white space aside: where they differ, the text was
// changed after it was annotated.
func parseEntity(l bratLine, text []rune) (e entity, problem string) {
	role, offsets, _ := strings.Cut(l.fields, " ")
	e.role = strings.ToLower(role)
	for fragment := range strings.SplitSeq(offsets, ";") {
		s, ok := parseSpan(fragment)
		if !ok {
			return e, fmt.Sprintf("%s has the offsets %s; they are written START END, and START END;START END for several stretches", printable.Short(l.id), printable.Quote(offsets))
		}
		if fault := s.fault(len(text)); fault != "" {
			return e, printable.Short(l.id) + ": " + fault
		}
		e.spans = append(e.spans, s)
	}
	if there := spansText(text, e.spans, " "); l.words != "" && unspaced(there) != unspaced(l.words) {
		return e, fmt.Sprintf("%s is %s here, but the text has %s at its offsets; take the text that was annotated", printable.Short(l.id), printable.Quote(l.words), printable.Quote(there))
	}
	return e, ""
}

// parseSpan reads "0 5".
func parseSpan(s string) (Span, bool) {
	ends := strings.Fields(s)
	if len(ends) != 2 {
		return Span{}, false
	}
	start, startErr := strconv.Atoi(ends[0])
	end, endErr := strconv.Atoi(ends[1])
	return Span{start, end}, startErr == nil && endErr == nil
}

// unspaced is the text without white space.
func unspaced(s string) string { return strings.Join(strings.Fields(s), "") }

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
