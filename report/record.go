package report

import (
	"bytes"
	"io"

	"claims/claims"
	"claims/nlp"
)

// schema names the version of the records that json and jsonl write.
const schema = "claims/1"

// record is one article as json and jsonl write it. The order of the fields is
// the order of the keys; both are part of the contract (docs/formats.md).
type record struct {
	Schema    string            `json:"schema"`
	ID        string            `json:"id"`
	Path      string            `json:"path"`
	Title     *string           `json:"title"`
	Date      *string           `json:"date"`
	URL       *string           `json:"url"`
	Text      string            `json:"text"`
	Claims    []claimRecord     `json:"claims"`
	NotSpeech []notSpeechRecord `json:"not_speech"`
	Findings  []findingRecord   `json:"findings"`
}

type claimRecord struct {
	ID         string         `json:"id"`
	Parent     *string        `json:"parent"`
	Kind       claims.Kind    `json:"kind"`
	Text       string         `json:"text"`
	Content    []stretch      `json:"content"`
	Quotations []stretch      `json:"quotations"`
	Cue        []stretch      `json:"cue"`
	Speaker    *speakerRecord `json:"speaker"`
	Source     *speakerRecord `json:"source"`
	Chain      []string       `json:"chain"`
	Occasion   *stretch       `json:"occasion"`
	Confidence float64        `json:"confidence"`
	Line       int            `json:"line"`
	Column     int            `json:"column"`
	Paragraph  int            `json:"paragraph"`
	Sentence   int            `json:"sentence"`
}

// stretch is a span in output: code points, end exclusive, with its text.
type stretch struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

type speakerRecord struct {
	Name     string             `json:"name"`
	Type     claims.SpeakerType `json:"type"`
	Wikidata *string            `json:"wikidata"`
	Members  []string           `json:"members"`
	Mention  []stretch          `json:"mention"`
	Reason   *stretch           `json:"reason"`
}

type notSpeechRecord struct {
	stretch
	Reason claims.Reason `json:"reason"`
}

// emptyLists ends a record without claims and findings.
const emptyLists = `"claims":[],"not_speech":[],"findings":[]}` + "\n"

// writeRecord writes the item as json and jsonl have it, its claims and findings one at a time: all
// those of a long text would take hundreds of MB.
func writeRecord(w io.Writer, item Item, o Options) error {
	a := item.Article
	findings := item.Findings
	if o.HideSuppressed {
		findings = item.active()
	}
	var head bytes.Buffer
	if err := newEncoder(&head).Encode(newRecord(a)); err != nil {
		return err
	}
	head.Truncate(head.Len() - len(emptyLists))
	if _, err := head.WriteTo(w); err != nil {
		return err
	}
	for _, list := range []struct {
		opening string
		length  int
		element func(i int) any
	}{
		{`"claims":[`, len(item.Claims), func(i int) any { return newClaimRecord(a, &item.Claims[i]) }},
		{`],"not_speech":[`, len(item.NotSpeech), func(i int) any {
			return notSpeechRecord{newStretch(a, item.NotSpeech[i].Span), item.NotSpeech[i].Reason}
		}},
		{`],"findings":[`, len(findings), func(i int) any { return newFindingRecord(a, findings[i]) }},
	} {
		if err := writeList(w, list.opening, list.length, list.element); err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, "]}\n")
	return err
}

// writeList writes the start of a list and so many elements.
func writeList(w io.Writer, opening string, length int, element func(i int) any) error {
	b := bytes.NewBufferString(opening)
	encoder := newEncoder(b)
	for i := range length {
		if i > 0 {
			b.WriteByte(',')
		}
		if err := encoder.Encode(element(i)); err != nil {
			return err
		}
		b.Truncate(b.Len() - len("\n"))
		if _, err := b.WriteTo(w); err != nil {
			return err
		}
	}
	_, err := b.WriteTo(w)
	return err
}

// newRecord is the article's record before its claims and findings are in.
func newRecord(a *claims.Article) record {
	return record{
		Schema: schema, ID: a.ID, Path: a.Path, Text: a.Text,
		Title: orNull(a.Title), Date: orNull(a.Date), URL: orNull(a.URL),
		Claims: []claimRecord{}, NotSpeech: []notSpeechRecord{}, Findings: []findingRecord{},
	}
}

func newClaimRecord(a *claims.Article, c *claims.Claim) claimRecord {
	at := a.Position(c.Start())
	return claimRecord{
		ID: c.ID, Parent: orNull(c.Parent), Kind: c.Kind, Text: a.TextOf(c.Content),
		Content: stretches(a, c.Content), Quotations: stretches(a, c.Quotations), Cue: stretches(a, c.Cue),
		Speaker: newSpeakerRecord(a, c.Speaker), Source: newSpeakerRecord(a, c.Source),
		Chain: chainNames(c), Occasion: optional(a, c.Occasion),
		Confidence: c.ShownConfidence(), Line: at.Line, Column: at.Column,
		Paragraph: c.Paragraph + 1, Sentence: c.Sentence + 1,
	}
}

// newSpeakerRecord is nil for a nil speaker, which JSON writes as null.
func newSpeakerRecord(a *claims.Article, s *claims.Speaker) *speakerRecord {
	if s == nil {
		return nil
	}
	return &speakerRecord{
		Name: s.Name, Type: s.Type, Wikidata: orNull(s.Wikidata),
		Members: append([]string{}, s.Members...),
		Mention: stretches(a, s.Mention),
		Reason:  optional(a, s.Reason),
	}
}

// chainNames are the names of the claim's chain, never nil.
func chainNames(c *claims.Claim) []string {
	names := make([]string, 0, len(c.Chain))
	for _, s := range c.Chain {
		names = append(names, s.Name)
	}
	return names
}

// optional is nil, which JSON writes as null, for the empty span.
func optional(a *claims.Article, s nlp.Span) *stretch {
	if s.Empty() {
		return nil
	}
	out := newStretch(a, s)
	return &out
}

func newStretch(a *claims.Article, s nlp.Span) stretch {
	return stretch{a.CodePoint(s.Start), a.CodePoint(s.End), s.Of(a.Text)}
}

// stretches is never nil: JSON writes [] for no spans.
func stretches(a *claims.Article, spans []nlp.Span) []stretch {
	out := make([]stretch, 0, len(spans))
	for _, s := range spans {
		out = append(out, newStretch(a, s))
	}
	return out
}

// orNull is nil, which JSON writes as null, for the empty string.
func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
