package cross

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"claims/claims/eval"
	"claims/cmd/claims-train/folds"
)

// embedded is a folder in which the program's own models are those of every fold.
func embedded(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	for fold := range folds.Count {
		for name, from := range map[string]string{
			AttributionFile(fold): "attribution/attribution.bin", ResolutionFile(fold): "resolution/resolution.bin",
		} {
			file, err := os.ReadFile(filepath.Join("../../../claims", from))
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(folder, name), file, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	return folder
}

// gold has three articles with one statement each, of which one is set aside.
func gold(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "gold.jsonl")
	var lines strings.Builder
	for _, id := range []string{"one", folds.SetAside()[0], "two"} {
		lines.WriteString(`{"id": "` + id + `", "text": "“The bridge is shut,” Mayor Anna Holt said.", "annotations": [{"attributions": [{"source": [[22, 37]], "cue": [[38, 42]], "content": [[0, 21]]}]}]}` + "\n")
	}
	if err := os.WriteFile(path, []byte(lines.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestCorpus reads what is not set aside, finds the statement and writes it down.
func TestCorpus(t *testing.T) {
	var export bytes.Buffer
	corpus, err := Load(context.Background(), gold(t), embedded(t))
	if err != nil {
		t.Fatal(err)
	}
	found, err := corpus.Extract()
	if err != nil {
		t.Fatal(err)
	}
	if err := Export(&export, found); err != nil {
		t.Fatal(err)
	}
	all := corpus.Score(found)
	if len(all) != 2 {
		t.Fatalf("%d articles were read, want the two that are not set aside", len(all))
	}
	for _, a := range all {
		if a.Counts.Gold != 1 || a.Counts.Attributed != 1 {
			t.Errorf("%s: %d of %d statements right, want the one", a.ID, a.Counts.Attributed, a.Counts.Gold)
		}
	}
	if got := strings.Count(export.String(), "\n"); got != 2 {
		t.Errorf("%d lines of claims, want one an article", got)
	}
}

// TestLoadWithoutModels says how to make the models.
func TestLoadWithoutModels(t *testing.T) {
	_, err := Load(context.Background(), gold(t), t.TempDir())
	if err == nil || !strings.Contains(err.Error(), "folds") {
		t.Errorf("the error is %v, want one that names the command folds", err)
	}
}

// TestWrite shows intervals that are the same every time, and nothing gained on oneself.
func TestWrite(t *testing.T) {
	var all []Article
	for i := range 20 {
		all = append(all, Article{ID: string(rune('a' + i)), Counts: eval.Counts{Gold: 10, Predicted: 10, Matched: 8, Attributed: 5 + i%4}})
	}
	var first, second bytes.Buffer
	if err := Write(&first, all, all); err != nil {
		t.Fatal(err)
	}
	if err := Write(&second, all, all); err != nil {
		t.Fatal(err)
	}
	if first.String() != second.String() {
		t.Error("the same counts gave two different tables")
	}
	line, _, _ := strings.Cut(first.String(), "\n")
	if !strings.HasPrefix(line, "attribution F1") || !strings.Contains(line, "65.00") || !strings.HasSuffix(line, "+0.00  +0.00 to +0.00") {
		t.Errorf("the first line is %q", line)
	}
	if err := Write(&first, all, all[:3]); err == nil {
		t.Error("figures of other articles were compared")
	}
}
