package nlptrain

import (
	"fmt"
	"strconv"
	"strings"
)

// ReadNamedCoNLLU reads the names of a treebank with mentions of entities
// (UD English GUM). A name is the longest stretch of words tagged NNP or NNPS
// within the innermost mention that holds it, with “of”, “for”, “the”, “and”
// and the like between two such words where the right one starts no mention of
// its own, if the mention's head is in it. Its type is the mention's: person,
// organization and place are ours, a time is no name, all others are other.
// A person's titles are cut off, and a plural single word (Americans) that
// GUM takes for persons is other. A stretch that is no mention's head has the
// type that the same words have elsewhere in the document, or is no name.
func ReadNamedCoNLLU(path string) ([]NamedDocument, error) {
	scanner, close, err := openLines(path)
	if err != nil {
		return nil, err
	}
	defer close()
	var out []NamedDocument
	var g gumSentence
	for line := 1; scanner.Scan(); line++ {
		text := scanner.Text()
		if id, found := strings.CutPrefix(text, "# newdoc id = "); found {
			out = append(out, NamedDocument{ID: id})
		}
		switch {
		case text == "" && len(g.Words) > 0 && len(out) > 0:
			doc := &out[len(out)-1]
			g.Document = len(doc.Sentences) == 0
			doc.Sentences = append(doc.Sentences, NamedSentence{Sentence: g.Sentence, Names: g.names()})
			g = gumSentence{open: g.open[:0]}
		case text == "" || text[0] == '#':
			g.Paragraph = g.Paragraph || strings.HasPrefix(text, "# newpar")
		default:
			if err := g.add(text); err != nil {
				return nil, fmt.Errorf("reading the treebank %s, line %d: %w", path, line, err)
			}
		}
	}
	if err := scanner.Err(); err != nil {
		return nil, fmt.Errorf("reading the treebank %s: %w", path, err)
	}
	for i := range out {
		out[i].settle()
	}
	return out, nil
}

// gumSentence is a sentence while it is read.
type gumSentence struct {
	Sentence
	heads    []int // the words' heads, counted from 1
	mentions []mention
	open     []int // the mentions that have not ended
}

type mention struct {
	id, kind    string
	first, last int
}

func (g *gumSentence) add(line string) error {
	if err := g.addLine(line); err != nil {
		return err
	}
	f := strings.Split(line, "\t")
	if _, err := strconv.Atoi(f[0]); err != nil {
		return nil
	}
	head, _ := strconv.Atoi(f[6])
	g.heads = append(g.heads, head)
	for field := range strings.SplitSeq(f[9], "|") {
		if entity, found := strings.CutPrefix(field, "Entity="); found {
			g.brackets(entity, len(g.Words)-1)
		}
	}
	return nil
}

// brackets reads the mentions that start and end at a word:
// “(5-time-new-…-sgl)4)3)” or “(1-person-new-…” or “1)”.
func (g *gumSentence) brackets(entity string, at int) {
	for entity != "" {
		if entity[0] == '(' {
			end := 1 + strings.IndexAny(entity[1:]+"(", "()")
			f := strings.SplitN(entity[1:end], "-", 3)
			if len(f) > 1 {
				g.open = append(g.open, len(g.mentions))
				g.mentions = append(g.mentions, mention{f[0], f[1], at, len(g.heads)})
			}
			entity = entity[end:]
			if strings.HasPrefix(entity, ")") {
				g.shut(f[0], at)
				entity = entity[1:]
			}
			continue
		}
		id, rest, _ := strings.Cut(entity, ")")
		g.shut(id, at)
		entity = rest
	}
}

// shut ends the innermost open mention of an entity. A mention in several
// pieces (“7[1/2]”) ends piece by piece.
func (g *gumSentence) shut(id string, at int) {
	for i := len(g.open) - 1; i >= 0; i-- {
		if m := &g.mentions[g.open[i]]; m.id == id {
			m.last = at + 1
			g.open = append(g.open[:i], g.open[i+1:]...)
			return
		}
	}
}

// unsettled is the type of a name that is no mention's head.
const unsettled = -1

// names are the names of the sentence.
func (g *gumSentence) names() []NamedSpan {
	for _, i := range g.open {
		g.mentions[i].last = g.mentions[i].first + 1
	}
	var out []NamedSpan
	for i := 0; i < len(g.Words); {
		if !proper(g.Tags[i]) {
			i++
			continue
		}
		end, m := g.stretch(i)
		if name, found := g.name(i, end, m); found {
			out = append(out, name)
		}
		i = end
	}
	return out
}

func proper(tag string) bool { return tag == "NNP" || tag == "NNPS" }

// innermost is the smallest mention around a word; nil where there is none.
func (g *gumSentence) innermost(i int) *mention {
	var best *mention
	for k := range g.mentions {
		m := &g.mentions[k]
		if m.first <= i && i < m.last && (best == nil || m.last-m.first < best.last-best.first) {
			best = m
		}
	}
	return best
}

// stretch is the end of the name that starts at a word, with its mention. A
// name that a larger one follows without a word in between is a part of it
// (U.S. | Congress), and so is one behind “of” (University of | California),
// but not where the larger one is a person.
func (g *gumSentence) stretch(i int) (end int, m *mention) {
	end, m = i+1, g.innermost(i)
	for end < len(g.Words) {
		next := end
		for next < len(g.Words) && next < end+2 && links(g.Words[next]) {
			next++
		}
		if next >= len(g.Words) || !proper(g.Tags[next]) {
			break
		}
		inner := g.innermost(next)
		if inner != m {
			switch {
			case next == end && inner.impersonal() && inner.first <= i:
				m = inner
			case next > end && g.Words[end] == "of" && m.impersonal() && m.first <= next && next < m.last:
			default:
				return end, m
			}
		}
		end = next + 1
	}
	return end, m
}

// impersonal reports a mention of neither a person nor a time.
func (m *mention) impersonal() bool { return m != nil && m.kind != "person" && m.kind != "time" }

func links(word string) bool {
	switch word {
	case "of", "for", "the", "and", "&", "-", "de", "la", "van", "von", "der", "del", "di", "'s", "’s":
		return true
	}
	return false
}

// name makes a name of the words first:last.
func (g *gumSentence) name(first, last int, m *mention) (NamedSpan, bool) {
	if m == nil || !g.headed(first, last, m) {
		return NamedSpan{first, last, unsettled}, true
	}
	kind := other
	switch m.kind {
	case "time":
		return NamedSpan{}, false
	case "organization":
		kind = organization
	case "place":
		kind = place
	case "person":
		kind = person
		for first < last-1 && (isTitle(g.Words[first]) || isRank(g.Words[first])) {
			first++
		}
		if last == first+1 && (isTitle(g.Words[first]) || isRank(g.Words[first])) {
			return NamedSpan{}, false
		}
		if last == first+1 && g.Tags[first] == "NNPS" {
			kind = other
		}
	}
	return NamedSpan{first, last, kind}, true
}

// headed reports whether the head of the mention is among the words.
func (g *gumSentence) headed(first, last int, m *mention) bool {
	for i := first; i < last; i++ {
		if head := g.heads[i] - 1; head < m.first || head >= m.last {
			return true
		}
	}
	return false
}

// settle gives each name without a type the one that the same words have
// elsewhere in the document.
func (d *NamedDocument) settle() {
	kinds := map[string]int{}
	for _, s := range d.Sentences {
		for _, n := range s.Names {
			if n.Kind != unsettled {
				kinds[strings.Join(s.Words[n.First:n.Last], " ")] = n.Kind
			}
		}
	}
	for i := range d.Sentences {
		s := &d.Sentences[i]
		kept := s.Names[:0]
		for _, n := range s.Names {
			if n.Kind == unsettled {
				n.Kind = kinds[strings.Join(s.Words[n.First:n.Last], " ")]
			}
			if n.Kind > 0 {
				kept = append(kept, n)
			}
		}
		s.Names = kept
	}
}
