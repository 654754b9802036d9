package attributiontrain

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"claims/claims/attribution"
	"claims/claims/quotation"
	"claims/cmd/claims-train/labels"
	"claims/nlp"

	"github.com/google/go-cmp/cmp"
)

// marked is a text in which {…} is a source, <…> a cue and […] its content; one
// attribution a line.
func marked(t testing.TB, analyzer *nlp.Analyzer, text string) Article {
	t.Helper()
	var plain strings.Builder
	var golds []Gold
	for line := range strings.Lines(text) {
		var g Gold
		start := 0
		for _, r := range line {
			span := nlp.Span{Start: start, End: plain.Len()}
			switch r {
			case '{', '<', '[':
				start = plain.Len()
			case '}':
				g.Source = append(g.Source, span)
			case '>':
				g.Cue = append(g.Cue, span)
			case ']':
				g.Content = append(g.Content, span)
			default:
				plain.WriteRune(r)
			}
		}
		if len(g.Content) > 0 {
			golds = append(golds, g)
		}
	}
	a := Article{Document: analyzer.Analyze(plain.String(), nil), Gold: golds}
	a.Quotations, _ = quotation.Find(a.Document)
	return a
}

// articles teach one thing that neither the rules nor common sense would say:
// who blorks that something is so makes a claim, who hums makes none.
func articles(t testing.TB) []Article {
	t.Helper()
	analyzer, err := nlp.New()
	if err != nil {
		t.Fatal(err)
	}
	var all []Article
	for i, who := range []string{"The baker", "The judge", "The pilot", "The nurse", "The coach", "The clerk"} {
		for _, what := range []string{"the ovens had failed", "the match was fixed", "the bridge was safe"} {
			all = append(all, marked(t, analyzer, fmt.Sprintf(
				"{%s} <blorked> [that %s].\nThe dog hummed on Friday.\n{%s} <told> the court [that %s].\nIt rained for %d days.\n", who, what, who, what, i+2)))
		}
	}
	return all
}

// quick are settings that train in a moment.
var quick = Settings{Folds: 2, Copies: 1, Rounds: 4, Rate: 0.1, JudgeRate: 0.1, JudgeTurns: 4, Seen: 2}

func silent(string) {}

// all wants every article.
func all(string) bool { return true }

// TestModel trains twice on the same articles: the bytes are the same, and the
// model finds in another article what it was shown, and no more.
func TestModel(t *testing.T) {
	shown := articles(t)
	file := Model(shown, quick, silent)
	if !bytes.Equal(file, Model(shown, quick, silent)) {
		t.Error("the same articles gave two different models")
	}
	m, err := attribution.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	analyzer, err := nlp.New()
	if err != nil {
		t.Fatal(err)
	}
	const text = "The diver blorked that the reef was dead.\nThe cat hummed on Monday.\n"
	d := analyzer.Analyze(text, nil)
	quotations, _ := quotation.Find(d)
	var got []string
	for _, a := range m.Find(quotation.Over(d, quotations)) {
		got = append(got, fmt.Sprintf("%s | %s | %s", of(text, a.Mention), of(text, a.Cue), of(text, a.Content)))
	}
	if diff := cmp.Diff([]string{"The diver | blorked | that the reef was dead"}, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func of(text string, spans []nlp.Span) string {
	var parts []string
	for _, s := range spans {
		parts = append(parts, s.Of(text))
	}
	return strings.Join(parts, " … ")
}

// TestModelOfNothing trains on no article: a model that finds what the rules
// alone may put out, and no fault.
func TestModelOfNothing(t *testing.T) {
	if _, err := attribution.Open(Model(nil, quick, silent)); err != nil {
		t.Error(err)
	}
}

// TestCountOthers counts the words of cues without a verb: those seen often
// enough, and none of a cue with a verb.
func TestCountOthers(t *testing.T) {
	analyzer, err := nlp.New()
	if err != nil {
		t.Fatal(err)
	}
	a := marked(t, analyzer, "{His} <criticism> [of the law] grew.\n{Her} <criticism> [of the tax] grew.\n"+
		"{The judge} <called for> [calm].\n{The baker’s} <opinion> [on bread] counts.\n")
	want := attribution.Others{"N.criticism": true}
	if diff := cmp.Diff(want, countOthers([]Article{a}, 2)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// TestRead reads offsets in code points as bytes of the text, and only what is wanted.
func TestRead(t *testing.T) {
	analyzer, err := nlp.New()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "gold.jsonl")
	line := `{"id": "a", "text": "Zoë said “é”.", "annotations": [{"attributions": [{"source": [[0, 3]], "cue": [[4, 8]], "content": [[9, 12]]}]}]}` + "\n"
	if err := os.WriteFile(path, []byte(line), 0o600); err != nil {
		t.Fatal(err)
	}
	read, err := Read(path, analyzer, nil, all)
	if err != nil {
		t.Fatal(err)
	}
	if len(read) != 1 || len(read[0].Gold) != 1 {
		t.Fatalf("read %+v, want one article with one attribution", read)
	}
	text, g := read[0].Document.Text, read[0].Gold[0]
	if got := of(text, g.Source) + " | " + of(text, g.Cue) + " | " + of(text, g.Content); got != "Zoë | said | “é”" {
		t.Errorf("read %s", got)
	}
	if none, err := Read(path, analyzer, nil, func(string) bool { return false }); err != nil || len(none) > 0 {
		t.Errorf("read %d articles that are not wanted, and %v", len(none), err)
	}
	if _, err := Read(filepath.Join(t.TempDir(), "missing.jsonl"), analyzer, nil, all); err == nil {
		t.Error("a file that is not there gave no error")
	}
}

// TestReadLabelled takes what readers marked, but for what stands in another's content.
func TestReadLabelled(t *testing.T) {
	analyzer, err := nlp.New()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "articles.jsonl")
	if err := os.WriteFile(path, []byte(`{"id": "a", "text": "Zoë said Kim promised aid."}`+"\n"+`{"id": "b", "text": "It rained."}`+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	marked := map[string][]labels.Label{"a": {
		{Article: "a", ID: "N1", Source: [][2]int{{0, 3}}, Cue: [][2]int{{4, 8}}, Content: [][2]int{{9, 25}}},
		{Article: "a", ID: "N2", Source: [][2]int{{9, 12}}, Cue: [][2]int{{13, 21}}, Content: [][2]int{{22, 25}}},
	}}
	read, err := ReadLabelled([]string{path}, analyzer, marked, all)
	if err != nil {
		t.Fatal(err)
	}
	if len(read) != 1 || len(read[0].Gold) != 1 {
		t.Fatalf("read %+v, want one article with one statement", read)
	}
	text, g := read[0].Document.Text, read[0].Gold[0]
	if got := of(text, g.Source) + " | " + of(text, g.Cue) + " | " + of(text, g.Content); got != "Zoë | said | Kim promised aid" {
		t.Errorf("read %s", got)
	}
}

// TestReadInvented reads marks, pieces by number, and paragraphs; it names the block that is wrong.
func TestReadInvented(t *testing.T) {
	analyzer, err := nlp.New()
	if err != nil {
		t.Fatal(err)
	}
	read, err := ReadInvented("Mayor warns of floods\n[1 “We will,”] {12 she} <1 said>, [1 “act,”] <2 adding> [2 that it rained].\n\nIt rained.\n", analyzer)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, a := range read {
		for _, g := range a.Gold {
			text := a.Document.Text
			got = append(got, of(text, g.Source)+" | "+of(text, g.Cue)+" | "+of(text, g.Content))
		}
	}
	if diff := cmp.Diff([]string{"she | said | “We will,” … “act,”", "she | adding | that it rained"}, got); diff != "" || len(read) != 2 {
		t.Errorf("%d articles (-want +got):\n%s", len(read), diff)
	}
	for _, wrong := range []string{"{She said.", "She} said.", "{She> said.", "{She <said> [so]}.", "{She} <said> so."} {
		if _, err := ReadInvented("It rained.\n\n"+wrong, analyzer); err == nil || !strings.Contains(err.Error(), "block 2") {
			t.Errorf("%s: error %v, want one that names block 2", wrong, err)
		}
	}
}
