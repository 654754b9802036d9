package lsp

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims"
	"claims/claims/lint"
	"claims/claims/lsp/protocol"
	"claims/claims/pipeline"
	"claims/nlp"
)

// article is Markdown, with characters of one and two units of UTF-16 and of several
// bytes before what is asked about.
const article = `# Council 😀 votes

City Mayor Anna Holt opened the *session* on Monday.

“The bridge — our “old lady” — will never reopen,” she said. “We tried.”

State radio reported that the mayor had pledged to step down. Teh deputy, Ole Brandt, left.
`

// typo is a rule with a mend, about the word Teh.
func typo() lint.Rule {
	return lint.Rule{Code: "T1", Name: "typo", Severity: lint.Warning, Run: func(p *lint.Pass) {
		for from := 0; ; {
			i := strings.Index(p.Article.Text[from:], "Teh")
			if i < 0 {
				return
			}
			span := nlp.Span{Start: from + i, End: from + i + 3}
			p.ReportFix(nil, span, "a typing error", lint.Fix{Message: "Write The", Edits: []lint.Edit{{Span: span, Text: "The"}}},
				lint.Related{Span: nlp.Span{Start: 0, End: 7}, Message: "in this article"})
			from += i + 3
		}
	}}
}

// desk is a client with the article open, and its diagnostics.
func desk(t *testing.T, capabilities, text string, rules ...lint.Rule) (*client, []protocol.Diagnostic) {
	t.Helper()
	c := open(t, options(t, rules...), capabilities)
	c.write(uri, "markdown", text)
	return c, c.diagnostics().Diagnostics
}

func TestDiagnostics(t *testing.T) {
	c, got := desk(t, modern, article, typo())
	if len(got) != 1 {
		t.Fatalf("%d diagnostics: %+v", len(got), got)
	}
	d := got[0]
	if d.Code != "T1" || d.Source != "claims" || d.Severity != protocol.WarningSeverity || d.Message != "a typing error" {
		t.Errorf("the diagnostic is %+v", d)
	}
	if w := words(article, d.Range); w != "Teh" {
		t.Errorf("it stands at %q", w)
	}
	if len(d.RelatedInformation) != 1 || d.RelatedInformation[0].Location.URI != uri || words(article, d.RelatedInformation[0].Location.Range) != "Council" {
		t.Errorf("related: %+v", d.RelatedInformation)
	}
	c.leave()
}

// A finding that somebody has decided to live with is not shown.
func TestSuppressed(t *testing.T) {
	r := options(t, typo())
	check := r.Settings
	r.Settings = func(folder string) (Settings, error) {
		s, err := check(folder)
		find := s.Check
		s.Check = func(x *claims.Extraction) ([]lint.Finding, error) {
			findings, err := find(x)
			for i := range findings {
				findings[i].Suppression = &lint.Suppression{Kind: lint.InConfig, Reason: "dialect"}
			}
			return findings, err
		}
		return s, err
	}
	c := open(t, r, modern)
	c.write(uri, "markdown", article)
	if d := c.diagnostics().Diagnostics; len(d) > 0 {
		t.Errorf("diagnostics %+v", d)
	}
	if actions := call[[]protocol.CodeAction](c, "textDocument/codeAction", within(t, article, "Teh")); len(actions) > 0 {
		t.Errorf("actions %+v", actions)
	}
	c.leave()
}

// What a text tells wrongly of itself is a warning at its place; that there is no
// article yet is no error.
func TestFaults(t *testing.T) {
	tests := []struct {
		uri                      protocol.URI
		language, text, at, part string
		severity                 protocol.Severity
	}{
		{"file:///desk/a.txt", "plaintext", "date 2025-13-40 Holt said no.", "2025-13-40 Holt said no.", "no day", protocol.WarningSeverity},
		{"file:///desk/a.md", "markdown", "---\ntitle: A\n---\n", "---", "no words", protocol.InformationSeverity},
		{"file:///desk/a.jsonl", "jsonl", `{"text": "No."}`, `{"text": "No."}`, "plain text or Markdown", protocol.InformationSeverity},
		{"file:///desk/a.txt", "plaintext", " \n", "", "", 0},
		{"untitled:Untitled-1", "plaintext", "\uFEFFdate 2025-13-40 No.", "2025-13-40 No.", "no day", protocol.WarningSeverity},
	}
	for _, test := range tests {
		c := open(t, options(t), modern)
		c.write(test.uri, test.language, test.text)
		got := c.diagnostics().Diagnostics
		switch {
		case test.part == "" && len(got) == 0:
		case len(got) != 1 || !strings.Contains(got[0].Message, test.part) || got[0].Severity != test.severity || words(test.text, got[0].Range) != test.at:
			t.Errorf("%q: %+v", test.text, got)
		}
		c.leave()
	}
}

// withoutTrail is what a hover tells but for the steps of the claim's trail.
func withoutTrail(page string) string {
	page, _, _ = strings.Cut(page, "\n· ")
	return page
}

// TestHoverTellsTheTrail: the steps that made a claim stand below what is told of it.
func TestHoverTellsTheTrail(t *testing.T) {
	c, _ := desk(t, modern, article)
	got := call[*protocol.Hover](c, "textDocument/hover", at(t, uri, article, "We tried", 0))
	for _, step := range []string{"\n· cue model: “said” introduces a statement with probability ", "\n· rule QuotedBeside: ", "\n· soleOfGender: “she” is Anna Holt"} {
		if !strings.Contains(got.Contents.Value, step) {
			t.Errorf("no %q in:\n%s", step, got.Contents.Value)
		}
	}
	c.leave()
}

func TestHover(t *testing.T) {
	const (
		spoken = `Anna Holt (person)
Direct claim: all of the words are quoted. Confidence …
Why: “said” links the words to the speaker.
“she” is Anna Holt, named in line 3.`
		relayed = `Anna Holt (person), through State radio
Indirect claim: none of the words are quoted. Confidence …
Why: “had pledged” links the words to the speaker.
“the mayor” is Anna Holt, named in line 3.`
		named = `Anna Holt (person)
2 claims in this article; first named in full in line 3.
Described as “City Mayor”.`
		// A word that nothing is known of, at the start of a sentence, is taken for a name.
		found = "Teh\nNo claim in this article; first named in full in line 7.\nT1 typo (warning): a typing error."
	)
	tests := []struct {
		words string // the place asked about is so many characters into them
		into  int
		want  string // empty for nothing
		at    string // the words that the answer is about
	}{
		{"reopen", 2, spoken, "“The bridge — our “old lady” — will never reopen,”"},
		{"she said", 1, spoken, "she"},
		{"she said", 6, spoken, "said"},
		{"We tried", 0, spoken, "“We tried.”"},
		{"step down", 0, relayed, "to step down"},
		{"the mayor", 9, relayed, "the mayor"}, // right behind it
		{"Anna Holt opened", 1, named, "Anna Holt"},
		{"Teh", 0, found, "Teh"},
		{"session", 0, "", ""},
	}
	c, _ := desk(t, modern, article, typo())
	for _, test := range tests {
		got := call[*protocol.Hover](c, "textDocument/hover", at(t, uri, article, test.words, test.into))
		if got == nil {
			got = &protocol.Hover{}
		}
		if diff := cmp.Diff(test.want, withoutConfidence(withoutTrail(got.Contents.Value))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.words, diff)
		}
		if test.at != "" && words(article, got.Range) != test.at {
			t.Errorf("%s: at %q", test.words, words(article, got.Range))
		}
	}
	c.leave()
}

func TestLink(t *testing.T) {
	const text = "BRIGGS: I said so"
	r := &reading{Result: pipeline.Result{Extraction: &claims.Extraction{Article: claims.NewArticle(claims.Article{Text: text})}}}
	for cue, want := range map[string]string{
		"":     "no word links them to the speaker; where they stand does.",
		":":    "a colon links the speaker to the words.",
		"said": "“said” links the words to the speaker.",
	} {
		c := &claims.Claim{}
		if i := strings.Index(text, cue); cue != "" {
			c.Cue = []nlp.Span{{Start: i, End: i + len(cue)}}
		}
		if got := r.link(c); got != want {
			t.Errorf("%q: %s", cue, got)
		}
	}
}

// withoutConfidence leaves out what another model would tell differently.
func withoutConfidence(hover string) string {
	return regexp.MustCompile(`Confidence \d\.\d\d: .*`).ReplaceAllString(hover, "Confidence …")
}

// A client that shows Markdown gets it, and no mark of the article is taken for one of
// Markdown's.
func TestHoverInMarkdown(t *testing.T) {
	const text = "The group Open_Data said the bridge is safe."
	c, _ := desk(t, `{"textDocument": {"hover": {"contentFormat": ["markdown", "plaintext"]}}}`, text)
	got := call[protocol.Hover](c, "textDocument/hover", at(t, uri, text, "bridge", 0))
	if first, _, _ := strings.Cut(got.Contents.Value, "\n\n"); got.Contents.Kind != protocol.Markdown || !strings.HasPrefix(first, `**Open\_Data**`) {
		t.Errorf("got %+v", got.Contents)
	}
	c.leave()
}

func TestDefinition(t *testing.T) {
	tests := []struct {
		words string
		into  int
		want  []string // the words that it leads to
	}{
		{"she said", 0, []string{"3 Anna Holt"}},
		{"the mayor", 4, []string{"3 Anna Holt"}},
		{"Anna Holt", 2, []string{"3 Anna Holt"}},
		{"State radio", 2, []string{"7 State radio"}},
		{"Brandt", 2, []string{"7 Ole Brandt"}},
		{"bridge", 0, nil},
	}
	c, _ := desk(t, modern, article)
	for _, test := range tests {
		places := call[[]protocol.Location](c, "textDocument/definition", at(t, uri, article, test.words, test.into))
		if diff := cmp.Diff(test.want, placesIn(article, places)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.words, diff)
		}
	}
	c.leave()
}

// Joint speakers are each defined.
func TestDefinitionOfJointSpeakers(t *testing.T) {
	const text = "Anna Holt met Ole Brandt.\n\nHolt and Brandt said the bridge is safe."
	c, _ := desk(t, modern, text)
	places := call[[]protocol.Location](c, "textDocument/definition", at(t, uri, text, "and Brandt", 1))
	if diff := cmp.Diff([]string{"1 Anna Holt", "1 Ole Brandt"}, placesIn(text, places)); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	c.leave()
}

func TestReferences(t *testing.T) {
	c, _ := desk(t, modern, article)
	for _, test := range []struct {
		declaration bool
		want        []string
	}{
		{false, []string{"5 she", "7 the mayor", "5 “The bridge — our “old lady” — will never reopen,”", "5 “We tried.”", "7 to step down"}},
		{true, []string{"3 Anna Holt", "5 she", "7 the mayor", "5 “The bridge — our “old lady” — will never reopen,”", "5 “We tried.”", "7 to step down"}},
	} {
		p := protocol.ReferenceParams{PositionParams: at(t, uri, article, "she said", 0)}
		p.Context.IncludeDeclaration = test.declaration
		if diff := cmp.Diff(test.want, placesIn(article, call[[]protocol.Location](c, "textDocument/references", p))); diff != "" {
			t.Errorf("with the declaration %v (-want +got):\n%s", test.declaration, diff)
		}
	}
	c.leave()
}

// Of words around a name only the name is a place.
func TestReferencesWithinOthers(t *testing.T) {
	const text = "The official Korean Central News Agency said the bridge is safe.\n\nThe Korean Central News Agency said no."
	c, _ := desk(t, modern, text)
	p := protocol.ReferenceParams{PositionParams: at(t, uri, text, "Central", 0)}
	p.Context.IncludeDeclaration = true
	want := []string{"1 Korean Central News Agency", "3 Korean Central News Agency", "1 the bridge is safe", "3 no"}
	if diff := cmp.Diff(want, placesIn(text, call[[]protocol.Location](c, "textDocument/references", p))); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	c.leave()
}

// placesIn are the lines, from 1, and the words of the places.
func placesIn(text string, places []protocol.Location) []string {
	var all []string
	for _, p := range places {
		all = append(all, fmt.Sprintf("%d %s", p.Range.Start.Line+1, words(text, p.Range)))
	}
	return all
}

func TestSymbols(t *testing.T) {
	params := protocol.DocumentParams{TextDocument: protocol.TextDocumentIdentifier{URI: uri}}
	c, _ := desk(t, modern, article)
	var got []string
	for _, source := range call[[]protocol.DocumentSymbol](c, "textDocument/documentSymbol", params) {
		got = append(got, source.Name+" at "+words(article, source.SelectionRange))
		if !holds(source.Range, source.SelectionRange) {
			t.Errorf("%s: %v does not hold %v", source.Name, source.Range, source.SelectionRange)
		}
		for _, claim := range source.Children {
			got = append(got, "  "+claim.Name+" ("+claim.Detail+") at "+words(article, claim.SelectionRange))
			if !holds(source.Range, claim.Range) || !holds(claim.Range, claim.SelectionRange) {
				t.Errorf("%s: %v, %v and %v are not in each other", claim.Name, source.Range, claim.Range, claim.SelectionRange)
			}
		}
	}
	want := []string{
		"Anna Holt at she",
		"  “The bridge — our “old lady” — will never reopen,” … “We tried.” (Anna Holt, direct) at “The bridge — our “old lady” — will never reopen,”",
		"State radio at State radio",
		"  to step down (Anna Holt, indirect) at to step down",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	c.leave()

	c, _ = desk(t, `{}`, article)
	got = nil
	for _, flat := range call[[]protocol.SymbolInformation](c, "textDocument/documentSymbol", params) {
		got = append(got, flat.ContainerName+": "+flat.Name+" at "+words(article, flat.Location.Range))
	}
	want = []string{
		"Anna Holt: “The bridge — our “old lady” — will never reopen,” … “We tried.” at “The bridge — our “old lady” — will never reopen,” she said. “We tried.”",
		"State radio: to step down at to step down",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("flat (-want +got):\n%s", diff)
	}
	c.leave()
}

func holds(outer, inner protocol.Range) bool {
	return !before(inner.Start, outer.Start) && !before(outer.End, inner.End)
}

func before(a, b protocol.Position) bool {
	return a.Line < b.Line || a.Line == b.Line && a.Character < b.Character
}
