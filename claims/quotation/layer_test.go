package quotation_test

import (
	"testing"

	"claims/claims/quotation"
	"claims/nlp"
)

func TestLayer(t *testing.T) {
	analyzer, err := nlp.New()
	if err != nil {
		t.Fatal(err)
	}
	const text = "“We will ‘act’,” he said. He left."
	d := analyzer.Analyze(text, nil)
	quotations, _ := quotation.Find(d)
	l := quotation.NewLayer(d, quotations)
	if len(l.Outer) != 1 {
		t.Fatalf("the layer has %d outer quotations of %q, not 1", len(l.Outer), text)
	}
	last := len(l.Outer[0].Of(text)) // every token that ends up to here is held
	for i := range d.Tokens {
		token := &d.Tokens[i]
		held := token.End <= last
		if l.Holds(i) != held {
			t.Errorf("whether a quotation holds %q: got %v, want %v", token.Of(text), l.Holds(i), held)
		}
		if l.Opens(i) != (i == 0) || l.Closes(i) != (token.End == last) {
			t.Errorf("%q: opens %v, closes %v", token.Of(text), l.Opens(i), l.Closes(i))
		}
		if held && (l.Start(i) != 0 || d.Tokens[l.End(i)-1].End != last) {
			t.Errorf("the quotation around %q is tokens %d to %d", token.Of(text), l.Start(i), l.End(i))
		}
	}
	for _, outside := range []int{-1, len(d.Tokens)} {
		if l.Of(outside) != -1 || l.Opens(outside) || l.Closes(outside) {
			t.Errorf("a quotation holds token %d, of which there is none", outside)
		}
	}
}
