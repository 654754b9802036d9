package lint

import (
	"testing"

	"claims/claims"
	"claims/claims/quotation"

	"github.com/google/go-cmp/cmp"
)

// TestQuoteFaults: each kind of fault is reported by one rule, at the mark.
func TestQuoteFaults(t *testing.T) {
	text := "He said: “Go. She left,” and «stay\" too."
	x := made(t, text)
	x.Faults = []quotation.Fault{
		{Kind: quotation.Unclosed, Mark: at(t, text, "“")},
		{Kind: quotation.Unopened, Mark: at(t, text, "”")},
		{Kind: quotation.Mixed, Mark: at(t, text, "\""), Other: at(t, text, "«")},
	}
	cases := []struct {
		rule Rule
		want []string
	}{
		{quoteUnclosed(), []string{"“: this quotation is never closed: add the closing mark where the speaker's words end"}},
		{quoteUnopened(), []string{"”: this mark closes a quotation that was never opened: add the opening mark (of each paragraph, where it runs over several), or delete this one"}},
		{mixedQuoteStyles(), []string{"\": the quotation opens with « and closes with \": use a pair of one style"}},
	}
	for _, c := range cases {
		if diff := cmp.Diff(c.want, only(x, c.rule)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.rule.Code, diff)
		}
	}
	mixed := ran(x, []Rule{mixedQuoteStyles()})[0]
	if diff := cmp.Diff([]Related{{Span: at(t, text, "«"), Message: "opened here"}}, mixed.Related); diff != "" {
		t.Errorf("Q103 does not point at the opening mark (-want +got):\n%s", diff)
	}
}

func TestScareQuotes(t *testing.T) {
	text := "A ‘plan’. The “reform” and the film “Salt” by Leo “The Crane” Silva. “An ‘offer’ came,” he said."
	x := made(t, text)
	x.NotSpeech = []claims.NotSpeech{
		{Span: at(t, text, "‘plan’"), Reason: claims.ScareQuote},
		{Span: at(t, text, "“reform”"), Reason: claims.ScareQuote},
		{Span: at(t, text, "‘offer’"), Reason: claims.ScareQuote},
		{Span: at(t, text, "“Salt”"), Reason: claims.TitleOfWork},
		{Span: at(t, text, "“The Crane”"), Reason: claims.Nickname},
	}
	x.Headline = at(t, text, "A ‘plan’.")
	x.Quotations = []quotation.Quotation{{Span: at(t, text, "‘offer’"), Depth: 1}}
	if diff := cmp.Diff([]string{"“reform”"}, found(x, scareQuotes())); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
