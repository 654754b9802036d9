package stamps

import (
	"crypto/sha256"
	_ "embed"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"claims/cmd/claims-train/attributiontrain"
	"claims/cmd/claims-train/nlptrain"
	"claims/cmd/claims-train/resolutiontrain"
	"claims/nlp"
	"claims/nlp/model"
)

//go:embed invented.txt
var invented string

// Model is a model with feature templates.
type Model struct {
	// File is its place below the project's folder, Command what trains it.
	File, Command string
	words         []string // the folders of the word files that its features read
	models        []string // the files that it builds on
	keys          func(reading) ([]uint64, error)
}

// reading is the invented text as models read it.
type reading struct {
	*nlp.Analyzer
	document  *nlp.Document
	sentences []nlptrain.Sentence
}

// Models are all models with templates, in the order in which they are trained.
func Models() []Model {
	tagging := []string{"nlp/model/lemmas.bin"}
	parsing := append(slices.Clip(tagging), "nlp/model/tagger.bin")
	reading := append(slices.Clip(parsing), "nlp/model/punkt.bin", "nlp/model/senses.bin", "nlp/model/parser.bin", "nlp/model/entities.bin")
	return []Model{
		{"nlp/model/tagger.bin", "tagger", []string{"nlp"}, tagging, taggerKeys},
		{"nlp/model/parser.bin", "parser", []string{"nlp"}, parsing, parserKeys},
		{"nlp/model/entities.bin", "entities", []string{"nlp"}, parsing, entityKeys},
		{"claims/attribution/attribution.bin", "attribution", []string{"nlp", "claims/quotation", "claims/cue", "claims/attribution"}, reading, attributionKeys},
		{"claims/resolution/resolution.bin", "resolution", []string{"nlp", "claims/quotation", "claims/gazetteer", "claims/resolution"}, reading, resolutionKeys},
	}
}

// Stamp is what the model would be made with now.
func (m Model) Stamp(project string) (Stamp, error) {
	r, err := read(invented)
	if err != nil {
		return Stamp{}, err
	}
	keys, err := m.keys(r)
	if err != nil {
		return Stamp{}, fmt.Errorf("collecting the features of %s: %w", m.File, err)
	}
	lines, err := linesBelow(project, m.words)
	if err != nil {
		return Stamp{}, err
	}
	var models []byte
	for _, file := range m.models {
		content, err := os.ReadFile(filepath.Join(project, filepath.FromSlash(file)))
		if err != nil {
			return Stamp{}, fmt.Errorf("reading a model that %s builds on: %w", m.File, err)
		}
		sum := sha256.Sum256(content)
		models = append(models, sum[:]...)
	}
	return Stamp{hashKeys(keys), hash([]byte(strings.Join(lines, "\n"))), hash(models)}, nil
}

// read analyzes a text.
func read(text string) (reading, error) {
	a, err := nlp.New()
	if err != nil {
		return reading{}, err
	}
	r := reading{Analyzer: a, document: a.Analyze(text, nil)}
	for i := range r.document.Sentences {
		s := nlptrain.Sentence{}
		span := r.document.Sentences[i].Span
		first, last := r.document.TokensIn(span)
		for k := first; k < last; k++ {
			s.Words, s.Tags = append(s.Words, r.document.Tokens[k].Of(text)), append(s.Tags, r.document.Tokens[k].Tag)
		}
		r.sentences = append(r.sentences, s)
	}
	return r, nil
}

func taggerKeys(r reading) ([]uint64, error) {
	forms, err := model.LoadLemmas()
	if err != nil {
		return nil, err
	}
	return nlptrain.TaggerKeys(forms, r.sentences)
}

func parserKeys(r reading) ([]uint64, error) {
	return nlptrain.ParserKeys(r.Analyzer, r.sentences), nil
}

func entityKeys(r reading) ([]uint64, error) { return nlptrain.EntityKeys(r.Analyzer, r.sentences) }

func attributionKeys(r reading) ([]uint64, error) { return attributiontrain.Keys(r.document), nil }

func resolutionKeys(r reading) ([]uint64, error) { return resolutiontrain.Keys(r.document) }

// linesBelow are the lines of the word files in the folders, sorted, each once: how they
// are shared out among files, and comments, make no difference.
func linesBelow(project string, folders []string) ([]string, error) {
	var lines []string
	for _, folder := range folders {
		err := filepath.WalkDir(filepath.Join(project, filepath.FromSlash(folder)), func(path string, entry fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case entry.IsDir() && entry.Name() == "testdata":
				return fs.SkipDir
			case entry.IsDir() || !isWordFile(entry.Name()):
				return nil
			}
			content, err := os.ReadFile(path)
			for line := range strings.Lines(string(content)) {
				if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
					lines = append(lines, line)
				}
			}
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("reading the word files in %s: %w", folder, err)
		}
	}
	slices.Sort(lines)
	return slices.Compact(lines), nil
}

// isWordFile reports the name of a word file: a text that is no licence, no stamps.
func isWordFile(name string) bool {
	return filepath.Ext(name) == ".txt" && !strings.Contains(name, "LICENSE") && name != filepath.Base(File)
}

func hashKeys(keys []uint64) string {
	slices.Sort(keys)
	var b []byte
	for _, key := range slices.Compact(keys) {
		b = binary.LittleEndian.AppendUint64(b, key)
	}
	return hash(b)
}

func hash(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:8])
}
