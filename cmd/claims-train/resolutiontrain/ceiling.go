package resolutiontrain

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"

	"claims/claims/quotation"
	"claims/claims/resolution"
	"claims/cmd/claims-train/attributiontrain"
	"claims/nlp"
)

// annotated is an article with its annotations, as PolNeAR's lines have them. A
// stretch is [start, end) in code points.
type annotated struct {
	ID, Text    string
	Annotations []struct {
		Annotator    string
		Attributions []attributed
	}
}

type attributed struct {
	ID      string   `json:"id"`
	Content [][2]int `json:"content"`
	Cue     [][2]int `json:"cue"`
	Source  [][2]int `json:"source"`
	Speaker any      `json:"speaker"`
	Type    string   `json:"speaker_type"`
}

// Ceiling writes who speaks in the annotated attributions of the articles with
// labelled speakers (PolNeAR dev), contents and mentions given: what
// resolution alone is worth. One article a line, as the scorer of speakers
// reads it.
func Ceiling(w io.Writer, shared string, analyzer *nlp.Analyzer) error {
	m, err := resolution.Load()
	if err != nil {
		return err
	}
	annotators := map[string]string{}
	err = eachLine(filepath.Join(shared, "polnear", "dev-speakers.jsonl"), func(line []byte) error {
		var x struct{ ID, Annotator string }
		if err := json.Unmarshal(line, &x); err != nil {
			return err
		}
		annotators[x.ID] = x.Annotator
		return nil
	})
	if err != nil {
		return err
	}
	out := json.NewEncoder(w)
	return eachLine(filepath.Join(shared, "polnear", "dev.jsonl"), func(line []byte) error {
		var a annotated
		if err := json.Unmarshal(line, &a); err != nil {
			return err
		}
		for _, x := range a.Annotations {
			if x.Annotator != annotators[a.ID] {
				continue
			}
			resolveGold(m, analyzer.Analyze(a.Text, nil), x.Attributions)
			return out.Encode(map[string]any{"id": a.ID, "quotes": x.Attributions})
		}
		return nil
	})
}

// resolveGold sets the speakers of annotated attributions.
func resolveGold(m *resolution.Model, d *nlp.Document, all []attributed) {
	offsets := attributiontrain.ByteOffsets(d.Text)
	order := make([]*attributed, len(all))
	for i := range all {
		order[i] = &all[i]
	}
	sort.SliceStable(order, func(i, j int) bool { return order[i].at() < order[j].at() })
	mentions := make([]nlp.Span, len(order))
	for i, a := range order {
		if len(a.Source) > 0 {
			mentions[i] = nlp.Between(offsets[a.Source[0][0]], offsets[a.Source[0][1]])
		}
	}
	quotations, _ := quotation.Find(d)
	for i, s := range m.Resolve(quotation.Over(d, quotations), mentions).ByMention {
		switch {
		case s == nil:
		case len(s.Members) > 0:
			order[i].Speaker, order[i].Type = s.Members, string(s.Type)
		case s.Name != "":
			order[i].Speaker, order[i].Type = s.Name, string(s.Type)
		default:
			order[i].Type = string(s.Type)
		}
	}
}

// at is where the attribution names its speaker, else its first content.
func (a *attributed) at() int {
	for _, spans := range [][][2]int{a.Source, a.Content} {
		if len(spans) > 0 {
			return spans[0][0]
		}
	}
	return 0
}

// eachLine calls f for each line of a file; errors name file and line.
func eachLine(path string, f func(line []byte) error) error {
	file, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("opening annotated articles: %w; give the folder that holds polnear/ with --shared", err)
	}
	defer file.Close()
	scanner := bufio.NewScanner(file)
	scanner.Buffer(nil, 64<<20)
	for line := 1; scanner.Scan(); line++ {
		if err := f(scanner.Bytes()); err != nil {
			return fmt.Errorf("%s line %d: %w", path, line, err)
		}
	}
	if err := scanner.Err(); err != nil {
		return fmt.Errorf("reading %s: %w", path, err)
	}
	return nil
}
