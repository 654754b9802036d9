package eval

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// agreement holds articles of our own with gold and predicted attributions, and
// the figures that score.py, the reference for these measures, gave for them:
//
//	python3 ../shared/eval/score.py --json gold.jsonl predicted.jsonl | python3 -m json.tool > figures.json
const agreement = "testdata/agreement"

func TestAgreementWithReference(t *testing.T) {
	predicted := predictions(t, filepath.Join(agreement, "predicted.jsonl"))
	var counts Counts
	for g, err := range ReadGold(context.Background(), []string{filepath.Join(agreement, "gold.jsonl")}, nil) {
		if err != nil {
			t.Fatal(err)
		}
		if s, ok := Best(g.Article.Text, g.Annotations, predicted[g.Article.ID]); ok {
			counts.Add(s.Counts)
		}
	}
	got, err := json.Marshal(counts.Figures())
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile(filepath.Join(agreement, "figures.json"))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(decoded(t, want), decoded(t, got)); diff != "" {
		t.Errorf("figures (-reference +got):\n%s", diff)
	}
}

// predictions are the attributions of a file in score.py's form, by article.
func predictions(t *testing.T, path string) map[string][]Attribution {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string][]Attribution{}
	for line := range strings.Lines(string(content)) {
		var article struct {
			ID     string
			Quotes []lineAttribution
		}
		if err := json.Unmarshal([]byte(line), &article); err != nil {
			t.Fatal(err)
		}
		for _, q := range article.Quotes {
			all[article.ID] = append(all[article.ID], q.attribution())
		}
	}
	return all
}

func decoded(t *testing.T, data []byte) map[string]any {
	t.Helper()
	var value map[string]any
	if err := json.Unmarshal(data, &value); err != nil {
		t.Fatal(err)
	}
	return value
}
