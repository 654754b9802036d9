package input

import (
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestMarksSeeLines: a pattern's ^ and $ are the ends of lines, and its \n matches one, however
// the file ends them.
func TestMarksSeeLines(t *testing.T) {
	p := func(s string) *regexp.Regexp { return regexp.MustCompile("(?m)" + s) }
	marks := Marks{Inline: []*regexp.Regexp{p(`^BOX$`), p(`one\ntwo`)}, Blocks: []MarkedBlock{{p(`^:::ad$`), p(`^:::$`)}}}
	const text = "A.\n:::ad\n“Buy\n:::\nBOX\nB. one\ntwo.\nNO BOX\n"
	for _, end := range []string{"\n", "\r\n", "\r"} {
		content := strings.ReplaceAll(text, "\n", end)
		var got []string
		for _, s := range marks.find(content) {
			got = append(got, strings.ReplaceAll(s.Of(content), end, "\n"))
		}
		if diff := cmp.Diff([]string{":::ad\n“Buy\n:::", "BOX", "one\ntwo"}, got); diff != "" {
			t.Errorf("lines that end with %q:\n%s", end, diff)
		}
	}
}
