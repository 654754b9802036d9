package report

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims"
	"claims/claims/lint"
	"claims/nlp"
)

var update = flag.Bool("update", false, "write the examples of docs/formats.md anew")

const formatsDoc = "../docs/formats.md"

// TestFormatsDoc compares each fenced block of docs/formats.md that names a
// format (```csv example=csv; of claims who: example=who_csv) with what that format
// writes for bridgeItem. With -update it writes the blocks instead.
func TestFormatsDoc(t *testing.T) {
	doc, err := os.ReadFile(formatsDoc)
	if err != nil {
		t.Fatal(err)
	}
	block := regexp.MustCompile("(?ms)^(```\\w+ example=(\\w+)\n)(.*?)^```$")
	shown := make(map[string]bool)
	fresh := block.ReplaceAllStringFunc(string(doc), func(old string) string {
		parts := block.FindStringSubmatch(old)
		shown[parts[2]] = true
		want := docExample(t, parts[2])
		if diff := cmp.Diff(want, parts[3]); diff != "" && !*update {
			t.Errorf("docs/formats.md differs for %s (go test ./report -update writes it anew):\n%s", parts[2], diff)
		}
		return parts[1] + want + "```"
	})
	for _, f := range Formats() {
		if !shown[f.Name] && f.Name != "json" { // json is an array of what jsonl shows
			t.Errorf("docs/formats.md has no example of %s", f.Name)
		}
	}
	for _, f := range WhoFormats() {
		if !shown["who_"+f.Name] {
			t.Errorf("docs/formats.md has no example of claims who --format %s", f.Name)
		}
	}
	if *update {
		if err := os.WriteFile(formatsDoc, []byte(fresh), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// Every format, column and key has its place in the document.
func TestFormatsDocIsComplete(t *testing.T) {
	doc, err := os.ReadFile(formatsDoc)
	if err != nil {
		t.Fatal(err)
	}
	names := append(columns(), keysOf(reflect.TypeFor[record]())...)
	names = append(append(names, whoColumns()...), keysOf(reflect.TypeFor[whoRecord]())...)
	for _, f := range Formats() {
		names = append(names, f.Name)
	}
	for _, name := range names {
		if !bytes.Contains(doc, []byte("`"+name+"`")) {
			t.Errorf("docs/formats.md does not tell of `%s`", name)
		}
	}
}

// keysOf are the JSON keys of a record type and of all that it holds.
func keysOf(t reflect.Type) []string {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct {
		return nil
	}
	var keys []string
	for i := range t.NumField() {
		if key := t.Field(i).Tag.Get("json"); key != "" {
			keys = append(keys, key)
		}
		keys = append(keys, keysOf(t.Field(i).Type)...)
	}
	return keys
}

// docExample is what the format writes for bridgeItem, as the document shows
// it: JSON indented, of SARIF the results alone.
func docExample(t *testing.T, format string) string {
	t.Helper()
	if who, ok := strings.CutPrefix(format, "who_"); ok {
		return whoExample(t, who)
	}
	out := write(t, format, Options{Width: 80, Version: "0.1.0", FailOn: lint.Warning}, bridgeItem(t))
	switch format {
	case "jsonl":
		return indented(t, out)
	case "sarif":
		var log struct {
			Runs []struct {
				Results json.RawMessage `json:"results"`
			} `json:"runs"`
		}
		if err := json.Unmarshal([]byte(out), &log); err != nil {
			t.Fatal(err)
		}
		return withoutIndex(indented(t, string(log.Runs[0].Results)))
	case "csv":
		return strings.ReplaceAll(out, "\r\n", "\n")
	}
	return out
}

// whoExample is what claims who --tag party writes for the article, with an alias
// file that knows the mayor.
func whoExample(t *testing.T, format string) string {
	t.Helper()
	out := writeWho(t, format, Options{Width: 80}, bridgeItem(t))
	switch format {
	case "json":
		return indented(t, out)
	case "csv":
		return strings.ReplaceAll(out, "\r\n", "\n")
	}
	return out
}

// withoutIndex leaves the rule's index out, which a new rule may change.
func withoutIndex(results string) string {
	return regexp.MustCompile(`(?m)^ *"ruleIndex": .*\n`).ReplaceAllString(results, "")
}

func indented(t *testing.T, doc string) string {
	t.Helper()
	var b bytes.Buffer
	if err := json.Indent(&b, []byte(strings.TrimSpace(doc)), "", "  "); err != nil {
		t.Fatal(err)
	}
	return b.String() + "\n"
}

const bridge = `Council closes the old bridge

“The river is too high,” Mayor Zoë Holt said, “and it is rising.”

Experts say the dyke will hold.
`

// bridgeItem is the article of the document's examples, as extraction and lint
// are to read it.
func bridgeItem(t *testing.T) Item {
	t.Helper()
	in := func(s string) nlp.Span { return spanOf(t, bridge, s) }
	mayor := &claims.Speaker{Name: "Zoë Holt", Type: claims.Person, Mention: []nlp.Span{in("Mayor Zoë Holt")}}
	experts := &claims.Speaker{Name: "Experts", Type: claims.Group, Mention: []nlp.Span{in("Experts")}}
	halves := []nlp.Span{in("“The river is too high,”"), in("“and it is rising.”")}
	return Item{
		Extraction: &claims.Extraction{
			Article: claims.NewArticle(claims.Article{ID: "bridge", Path: "news/bridge.txt", Date: "2026-06-03", Text: bridge}),
			Claims: []claims.Claim{
				{
					ID: "c1", Kind: claims.Direct, Content: halves, Quotations: halves, Cue: []nlp.Span{in("said")},
					Speaker: mayor, Source: mayor, Chain: []*claims.Speaker{mayor}, Confidence: 0.97, Paragraph: 1, Sentence: 1,
				},
				{
					ID: "c2", Kind: claims.Indirect, Content: []nlp.Span{in("the dyke will hold")}, Cue: []nlp.Span{in("say")},
					Speaker: experts, Source: experts, Chain: []*claims.Speaker{experts}, Confidence: 0.9, Paragraph: 2, Sentence: 2,
				},
			},
		},
		Findings: []lint.Finding{{
			Rule: "S305", Name: "vague-authority", Severity: lint.Warning, Span: in("Experts"), Claim: "c2",
			Message: "“Experts” could be anybody: say who they are, so that a reader can check",
		}},
	}
}
