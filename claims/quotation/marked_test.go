package quotation_test

import (
	"testing"

	"claims/claims/quotation"
	"claims/nlp"
)

func TestOver(t *testing.T) {
	analyzer, err := nlp.New()
	if err != nil {
		t.Fatal(err)
	}
	const article = "“We will ‘act’,” he said. He left."
	d := analyzer.Analyze(article, nil)
	quotations, _ := quotation.Find(d)
	read := quotation.Over(d, quotations)
	if len(read.Quotes) != 1 {
		t.Fatalf("the text has %d outer quotations of %q, not 1", len(read.Quotes), article)
	}
	last := len(read.Quotes[0].Of(article)) // every token that ends up to here is held
	for i := range d.Tokens {
		token := &d.Tokens[i]
		held := token.End <= last
		if read.Quoted(i) != held {
			t.Errorf("whether a quotation holds %q: got %v, want %v", token.Of(article), read.Quoted(i), held)
		}
		if read.OpensQuote(i) != (i == 0) || read.ClosesQuote(i) != (token.End == last) {
			t.Errorf("%q: opens %v, closes %v", token.Of(article), read.OpensQuote(i), read.ClosesQuote(i))
		}
		if held && (read.QuoteStart(i) != 0 || d.Tokens[read.QuoteEnd(i)-1].End != last) {
			t.Errorf("the quotation around %q is tokens %d to %d", token.Of(article), read.QuoteStart(i), read.QuoteEnd(i))
		}
	}
	for _, outside := range []int{-1, len(d.Tokens)} {
		if read.QuoteOf(outside) != -1 || read.OpensQuote(outside) || read.ClosesQuote(outside) {
			t.Errorf("a quotation holds token %d, of which there is none", outside)
		}
	}
}
