package quotation_test

import (
	"strings"
	"testing"

	"claims/claims/quotation"
	"claims/nlp"
)

// A quotation whose closing mark is missing before who said it ends with its paragraph; one that runs
// on over paragraphs stays one.
func TestAttributedQuotationEndsWithItsParagraph(t *testing.T) {
	analyzer, err := nlp.New()
	if err != nil {
		t.Fatal(err)
	}
	const kinds = "<>="
	tests := []struct{ text, quotations, faults string }{ // ¶ is a blank line; | parts quotations; < is unclosed, > unopened
		{"“The bridge will never reopen, Mayor Anna Holt said.¶“We have no money,” said Peter Lang.", "“The bridge will never reopen, Mayor Anna Holt said.|“We have no money,”", "<"},
		{"\"The bridge will never reopen, said Mayor Anna Holt.¶\"We have no money,\" said Peter Lang.", "\"The bridge will never reopen, said Mayor Anna Holt.|\"We have no money,\"", "<"},
		{"“It is old. We will rebuild it, Mayor Anna Holt said.¶“We have no money,” said Peter Lang.", "“It is old. We will rebuild it, Mayor Anna Holt said.|“We have no money,”", "<"},
		{"“It is old.¶“The bridge will never reopen, Mayor Anna Holt said.¶“We have no money,” said Peter Lang.", "“It is old.¶“The bridge will never reopen, Mayor Anna Holt said.|“We have no money,”", "<"},
		{"“The bridge will never reopen. It is old.¶“We have no money,” said Peter Lang.", "“The bridge will never reopen. It is old.¶“We have no money,”", ""},
		{"“The bridge will never reopen, my father said.¶“We have no money,” said Peter Lang.", "“The bridge will never reopen, my father said.¶“We have no money,”", ""},
		{"“The bridge is shut, he told me. I cried.¶“We have no money,” said Peter Lang.", "“The bridge is shut, he told me. I cried.¶“We have no money,”", ""},
		{"“As mayor, Anna Holt said no.¶“We have no money,” said Peter Lang.", "“As mayor, Anna Holt said no.¶“We have no money,”", ""},
		{"Some “words of the article.¶More words come here,” Lang said.", "“words of the article.¶More words come here,”", ">"},
		{"“We will go.¶It is late.”", "“We will go.¶It is late.”", ">"},
		{"“We will go.¶“It is late.”", "“We will go.¶“It is late.”", ""},
	}
	for _, test := range tests {
		d := analyzer.Analyze(strings.ReplaceAll(test.text, "¶", "\n\n"), nil)
		found, faults := quotation.Find(d)
		var all []string
		for _, q := range found {
			all = append(all, strings.ReplaceAll(q.Of(d.Text), "\n\n", "¶"))
		}
		told := ""
		for _, f := range faults {
			told += kinds[f.Kind : f.Kind+1]
		}
		if got := strings.Join(all, "|"); got != test.quotations || told != test.faults {
			t.Errorf("%s\n got %s and faults %q\nwant %s and faults %q", test.text, got, told, test.quotations, test.faults)
		}
	}
}
