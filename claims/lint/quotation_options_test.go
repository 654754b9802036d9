package lint

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestQuotationOptions: what a newsroom sets, the rules about quotations heed.
func TestQuotationOptions(t *testing.T) {
	const (
		talk  = "“It is old and dark and cold,” Mayor Anna Holt said. She called it “a grave danger.”"
		dots  = "“It is old...and cold … and dark . . .” Mayor Anna Holt said."
		house = "the house writes an ellipsis as "
	)
	for _, c := range []struct {
		name, text string
		rule       Rule
		option     string
		value      Value
		want       []string
	}{
		{"a longer quotation", talk, quoteTooLong(), "max-words", Number(7), nil},
		{"a shorter one", talk, quoteTooLong(), "max-words", Number(6), []string{
			"“It is old and dark and cold,”: this quotation runs on for 7 words, more than 6: shorten it, or interrupt it to say who speaks"}},
		{"a shorter fragment", talk, fragmentQuote(), "max-words", Number(2), nil},
		{"a longer one", talk, fragmentQuote(), "max-words", Number(3), []string{
			"“a grave danger.”: “a grave danger.” is a fragment of what was said: quote the sentence, or drop the marks"}},
		{"one character", dots, ellipsisForm(), "form", Words("…"), []string{
			"...: " + house + "“ … ”", ". . .: " + house + "“…”"}},
		{"two forms", dots, ellipsisForm(), "form", Words("...", "…"), []string{
			"...: " + house + "“ ... ”", ". . .: " + house + "“...”"}},
		{"spaces left alone", dots, ellipsisForm(), "spaces", Number(0), []string{
			"…: " + house + "“...”", ". . .: " + house + "“...”"}},
		{"no form", dots, ellipsisForm(), "form", Words(), nil},
	} {
		t.Run(c.rule.Code+" "+c.name, func(t *testing.T) {
			rule, err := c.rule.With(c.option, c.value)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, only(extracted(t, c.text), rule)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
