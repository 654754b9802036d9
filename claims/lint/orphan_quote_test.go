package lint

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestOrphanQuote(t *testing.T) {
	cases := []struct {
		name, text string
		want       []string
	}{
		{"behind a sentence about somebody", "Mayor Anna Holt left the hall. “Nobody asked me.” The vote is due in June.", []string{"“Nobody asked me.”"}},
		{"with a cue", "Mayor Anna Holt left the hall. “Nobody asked me,” she said. The vote is due in June.", nil},
		{"behind a colon", "Mayor Anna Holt left the hall with these words: “Nobody asked me.” The vote is due in June.", nil},
		{"behind reported words", "Mayor Anna Holt said she would go. “Nobody asked me.” The vote is due in June.", nil},
		{"behind another quotation", "“It failed,” Mayor Anna Holt said. She left. “Nobody asked me.” The vote is due in June.", nil},
		{"a question that goes on", "Mayor Anna Holt left the hall. “Who asked me?” Engineer Tom Reed shrugged.", nil},
		{"no sentence", "Mayor Anna Holt left the hall. “Nothing.” The vote is due in June.", nil},
		{"a council", "The council of Marden met on Monday. “Nobody asked me.” The vote is due in June.", nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, found(extracted(t, c.text), orphanQuote())); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
