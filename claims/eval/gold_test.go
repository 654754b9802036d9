package eval

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// bratText has characters of one to four bytes before what is annotated.
const bratText = "🚢 Żaneta Holt said we sail, and never\nreturn."

func TestParseBrat(t *testing.T) {
	const entities = "T1\tSource 2 13\tŻaneta Holt\nT2\tcue 14 18\tsaid\nT3\tCONTENT 19 26;28 44\twe sail and never return\n"
	whole := Attribution{Source: []Span{{2, 13}}, Cue: []Span{{14, 18}}, Content: []Span{{19, 26}, {28, 44}}}
	tests := []struct {
		name, standoff string
		want           []Attribution
	}{
		{"an event as in PolNeAR", entities + "T4\tAttribution 14 18\tsaid\nE1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n", []Attribution{whole}},
		{"an event whose word is the cue", entities + "E1\tCue:T2 Source:T1 Content:T3\n", []Attribution{whole}},
		{"an event without a cue: its word is one", "T4\tAttribution 14 18\tsaid\n" + entities + "E1\tAttribution:T4 Content:T3 Source:T1\n", []Attribution{whole}},
		{"an event before its entities, Windows lines", strings.ReplaceAll("E1\tCue:T2 Source:T1 Content:T3\n"+entities, "\n", "\r\n"), []Attribution{whole}},
		{"relations to the cue", entities + "R1\tby Arg1:T2 Arg2:T1\nR2\tof Arg1:T3 Arg2:T2\n", []Attribution{whole}},
		{"relations over the content", entities + "R1\tby Arg1:T3 Arg2:T1\nR2\tof Arg1:T3 Arg2:T2\n", []Attribution{whole}},
		{"no cue", entities + "R1\tby Arg1:T1 Arg2:T3\n", []Attribution{{Source: whole.Source, Content: whole.Content}}},
		{"content that nothing joins", entities, []Attribution{{Content: whole.Content}}},
		{"content in two entities", "T1\tContent 28 37\tand never\nT2\tContent 19 26\twe sail\nT3\tCue 14 18\tsaid\nE1\tCue:T3 Content:T1 Content2:T2\n",
			[]Attribution{{Cue: whole.Cue, Content: []Span{{19, 26}, {28, 37}}}}},
		{"other lines", "#1\tAnnotatorNotes T1\tsure?\nA1\tNegated T1\nM1\tx T1\n*\tEquiv T1 T2\n\nT9\tPlace 2 8\tŻaneta\n", nil},
		{"no content", "T1\tSource 2 13\tŻaneta Holt\nT2\tCue 14 18\tsaid\nE1\tCue:T2 Source:T1\n", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, fault := parseBrat(test.standoff, []rune(bratText))
			if fault != nil {
				t.Fatalf("line %d: %s", fault.line, fault.problem)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("attributions (-want +got):\n%s", diff)
			}
		})
	}
}

func TestParseBratFaults(t *testing.T) {
	for standoff, want := range map[string]string{
		"T1 Source 2 13":                             "no tab after T1 Source 2 13",
		"T1\tSource":                                 "T1 has the offsets \"\"",
		"T1\tSource 2-13":                            "T1 has the offsets \"2-13\"",
		"T1\tSource 13 2":                            "the span 13 to 2 is no stretch",
		"T1\tSource 2 900":                           "which has 45 characters",
		"T1\tSource 3 14\tŻaneta Holt":               "the text has \"aneta Holt \" at its offsets",
		"T1\tSource 2 13\nT1\tSource 2 13":           "T1 is there twice",
		"T1\tSource 2 13\nE1\tCue:T2 Source:T1":      "E1 names \"Cue:T2\", but the file has no such T",
		"T1\tSource 2 13\nR1\tsays Arg1:T1":          "a relation is written NAME Arg1:T1 Arg2:T2",
		"T1\tSource 2 13\nR1\tsays Arg1:T1 Arg2:T12": "R1 names \"T12\"",
	} {
		_, fault := parseBrat("#1\tAnnotatorNotes T1\tx\n"+standoff, []rune(bratText))
		if fault == nil || !strings.Contains(fault.problem, want) {
			t.Errorf("%q: got %v, want a fault with %q", standoff, fault, want)
			continue
		}
		if line := 2 + strings.Count(standoff, "\n"); fault.line != line {
			t.Errorf("%q: the fault is in line %d, want %d", standoff, fault.line, line)
		}
	}
}

// A folder is searched in the order of the names; each file that cannot be read
// is one error, and the rest is read.
func TestReadGoldFolder(t *testing.T) {
	folder := t.TempDir()
	for name, content := range map[string]string{
		"b.ann":             "T1\tContent 0 3\tOne\n",
		"b.txt":             "One two.",
		"a.jsonl":           "\ufeff{\"id\": \"first\", \"text\": \"One two.\", \"annotations\": []}\n\n{\"id\": \"second\"}\n{\"id\": \"third\", \"date\": \"some day\", \"text\": \"One.\", \"annotations\": []}",
		"lonely.ann":        "T1\tContent 0 3\tOne\n",
		"notes.txt":         "No gold.",
		".hidden/c.jsonl":   "{}",
		"deep/d.ndjson":     "{\"id\": \"deep\", \"text\": \"One.\", \"annotations\": [{\"attributions\": []}]}\r\n",
		"deep/changed.ann":  "T1\tContent 0 3\tTwo\n",
		"deep/changed.txt":  "One two.",
		"deep/.hidden.json": "",
	} {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	var read, failed []string
	for g, err := range ReadGold(context.Background(), []string{folder, filepath.Join(folder, "missing")}, nil) {
		if err != nil {
			problem, _ := strings.CutPrefix(filepath.ToSlash(err.Error()), filepath.ToSlash(folder)+"/")
			failed = append(failed, problem[:min(len(problem), 30)])
			continue
		}
		read = append(read, g.Article.ID)
	}
	if want := []string{"first", "third", "b", "deep"}; !slices.Equal(read, want) {
		t.Errorf("read %q, want %q", read, want)
	}
	want := []string{"a.jsonl:3:1: no \"text\" with the", "deep/changed.ann:1: T1 is \"Two", "lonely.ann: there is no ", "missing: there is no such file"}
	if len(failed) != len(want) {
		t.Fatalf("failed: %q, want %q", failed, want)
	}
	for i := range want {
		if !strings.HasPrefix(failed[i], want[i][:min(len(want[i]), len(failed[i]))]) {
			t.Errorf("failed with %q, want %q", failed[i], want[i])
		}
	}
}

func TestReadGoldStops(t *testing.T) {
	line := `{"id": "x", "text": "One.", "annotations": []}` + "\n"
	n := 0
	for range ReadGold(context.Background(), []string{stdin, stdin}, strings.NewReader(strings.Repeat(line, 5))) {
		if n++; n == 3 {
			break
		}
	}
	if n != 3 {
		t.Errorf("%d articles before the reader stopped, want 3", n)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for g, err := range ReadGold(ctx, []string{stdin}, strings.NewReader(line)) {
		if err == nil {
			t.Errorf("read %v after the end", g)
		}
	}
}
