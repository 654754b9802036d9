package nlp

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The marks | are where paragraphs end; everything else is the text.
func TestParagraphs(t *testing.T) {
	const wrapped = "The mayor said on Monday that she had never met the man who\nwrote to her and that the letter was forged. She will go.\nOthers did not say a word of it all. Nobody asked them to.\nThe council meets again on"
	tests := []struct{ name, want string }{
		{"blank lines", "The bridge is shut.\n\n|The dyke broke.\n \n|It rained."},
		{"a line each", "“The bridge is shut, Mayor Holt said.\n|It will not reopen on Monday.\n|The dyke held until the evening."},
		{"a line each, with headline and byline", "Bridge shut\n|By Anna Holt\n|The bridge was shut for the night.\n|It will not reopen on Monday.\n|“We will go.”"},
		{"a line each, with a blank line below the headline", "Bridge shut\n\n|The bridge was shut on Monday.\n|It will not reopen for days:\n|“The dyke held until the evening.”\n|Nobody was hurt, she said (twice!)\n|It rained."},
		{"a line each, ends of Windows", "The bridge was shut for the night.\r\n|It will not reopen on Monday.\r\n|The dyke held."},
		{"a line each, one going on in lower case", "The bridge was shut for the night.\n|It will not reopen on Monday.\nsaid the mayor of the town in the evening.\n|The dyke held.\n|It rained all night."},
		{"one long line", strings.Repeat("The bridge stayed shut. ", 12) + "\n|The dyke held"},
		{"wrapped", wrapped},
		{"wrapped, several", wrapped + "\n\n|" + wrapped + "\n\n|" + wrapped},
		{"a sentence a line, with blank lines between paragraphs", "“The bridge was shut for the night.\nIt will not reopen,” Holt said on Monday.\nThe dyke held.\n\n|The river rose on Monday evening.\nNobody was hurt.\n\n|It rained."},
		{"a sentence a line, quotations over lines", "“The bridge was shut for the night.\nIt will not reopen,” Holt said on Monday.\nThe dyke held."},
		{"short lines", "Yes.\nNo.\nPerhaps.\nNever."},
		{"one line break", "The bridge was shut for the night.\nIt will not reopen on Monday."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			text := strings.ReplaceAll(test.want, "|", "")
			var want, got []string
			for p := range strings.SplitSeq(test.want, "|") {
				want = append(want, strings.TrimSpace(p))
			}
			for _, p := range paragraphs(text, WithLines(text, nil)) {
				got = append(got, p.Of(text))
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("paragraphs (-want +got):\n%s", diff)
			}
		})
	}
}

// A block between two paragraphs changes nothing of how the lines are read.
func TestLineAParagraphAroundBlocks(t *testing.T) {
	text := "The bridge was shut for the night.\nIt will not reopen on Monday.\n<!-- -->\nThe dyke held until the evening.\nIt rained."
	at := strings.Index(text, "<!--")
	blocks := []Block{{Span{at, at + len("<!-- -->")}, Metadata}}
	if got := len(paragraphs(text, WithLines(text, blocks))); got != 4 {
		t.Errorf("%d paragraphs, want 4", got)
	}
}
