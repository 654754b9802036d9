package nlptrain

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"claims/nlp"
)

// ChainedDocument is a text with the chains of mentions in it that refer to the
// same thing, each with two or more mentions, sorted.
type ChainedDocument struct {
	ID   string
	Text string
	// Chains are in bytes of Text.
	Chains [][]nlp.Span
}

// ReadChainedGUM reads the gold coreference of a treebank with entities (UD
// English GUM). Its documents' texts are put together from the words.
func ReadChainedGUM(shared string) ([]ChainedDocument, error) {
	path := filepath.Join(shared, "treebank", "gum-cc-by.conllu.gz")
	scanner, close, err := openLines(path)
	if err != nil {
		return nil, err
	}
	defer close()
	var out []*gumChains
	var g gumSentence
	for line := 1; scanner.Scan(); line++ {
		text := scanner.Text()
		if id, found := strings.CutPrefix(text, "# newdoc id = "); found {
			out = append(out, &gumChains{id: id, chains: map[string][]nlp.Span{}})
		}
		switch {
		case text == "" && len(g.Words) > 0 && len(out) > 0:
			out[len(out)-1].add(&g)
			g = gumSentence{}
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
	documents := make([]ChainedDocument, len(out))
	for i, d := range out {
		documents[i] = d.document()
	}
	return documents, nil
}

// gumChains is a document while it is read: its mentions by their entity.
type gumChains struct {
	id     string
	text   strings.Builder
	ids    []string // in order of the first mention
	chains map[string][]nlp.Span
}

// add appends a sentence's words, a blank line before a new paragraph.
func (d *gumChains) add(g *gumSentence) {
	if g.Paragraph && d.text.Len() > 0 {
		d.text.WriteString("\n\n")
	}
	starts, ends := make([]int, len(g.Words)), make([]int, len(g.Words))
	for i, w := range g.Words {
		starts[i] = d.text.Len()
		d.text.WriteString(w)
		ends[i] = d.text.Len()
		if g.SpaceAfter[i] {
			d.text.WriteByte(' ')
		}
	}
	for _, m := range g.mentions {
		if m.last > len(g.Words) || m.first >= m.last {
			continue
		}
		if d.chains[m.id] == nil {
			d.ids = append(d.ids, m.id)
		}
		d.chains[m.id] = append(d.chains[m.id], nlp.Span{Start: starts[m.first], End: ends[m.last-1]})
	}
}

func (d *gumChains) document() ChainedDocument {
	out := ChainedDocument{ID: d.id, Text: d.text.String()}
	for _, id := range d.ids {
		out.Chains = appendChain(out.Chains, d.chains[id])
	}
	return out
}

// appendChain appends a chain of two or more mentions, sorted.
func appendChain(chains [][]nlp.Span, chain []nlp.Span) [][]nlp.Span {
	if len(chain) < 2 {
		return chains
	}
	slices.SortFunc(chain, func(a, b nlp.Span) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	return append(chains, chain)
}

// SilverChains are an article's chains as CoreNLP sees them, in code points of
// its text, and the head word of each mention.
type SilverChains struct {
	ID     string
	Chains [][]nlp.Span
}

// ReadSilverChains reads the automatic coreference of a part (train, dev) of
// PolNeAR. A mention is reduced to its head word, which its bounds do not blur.
func ReadSilverChains(shared, part string) ([]SilverChains, error) {
	path := filepath.Join(shared, "polnear", "corenlp-"+part+".jsonl.gz")
	scanner, close, err := openLines(path)
	if err != nil {
		return nil, err
	}
	defer close()
	var out []SilverChains
	for line := 1; scanner.Scan(); line++ {
		var article struct {
			ID          string
			Sentences   [][]silverWord
			Coreference [][]silverMention
		}
		if err := json.Unmarshal(scanner.Bytes(), &article); err != nil {
			return nil, fmt.Errorf("reading silver coreference, %s line %d: %w", path, line, err)
		}
		s := SilverChains{ID: article.ID}
		for _, chain := range article.Coreference {
			var spans []nlp.Span
			for _, m := range chain {
				if m.sentence < len(article.Sentences) && m.head < len(article.Sentences[m.sentence]) {
					w := article.Sentences[m.sentence][m.head]
					spans = append(spans, nlp.Span{Start: w.start, End: w.end})
				}
			}
			s.Chains = appendChain(s.Chains, spans)
		}
		out = append(out, s)
	}
	if err := scanner.Err(); err != nil {
		return nil, fmt.Errorf("reading silver coreference, %s: %w", path, err)
	}
	return out, nil
}

// silverMention is a mention of the automatic layer: [sentence, start, end,
// head, representative], tokens counted in the sentence.
type silverMention struct{ sentence, start, end, head int }

func (m *silverMention) UnmarshalJSON(data []byte) error {
	fields := [5]any{&m.sentence, &m.start, &m.end, &m.head, new(any)}
	return json.Unmarshal(data, &fields)
}
