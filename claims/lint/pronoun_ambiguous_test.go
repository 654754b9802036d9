package lint

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPronounAmbiguous(t *testing.T) {
	cases := []struct {
		name, text string
		want       []string
	}{
		{"subject and object", "Tom Reed met Ben Holt in Lorne. “It is unsafe,” he said.", []string{"he"}},
		{"joined by and", "Anna Lund and Rosa Klein run the bakery. “We never close,” she said.", []string{"she"}},
		{"two sentences before", "Tom Reed met Ben Holt in Lorne. It rained. “It is unsafe,” he said.", []string{"he"}},
		{"a man and a woman", "Tom Reed met Anna Holt in Lorne. “It is unsafe,” he said.", nil},
		{"a name of which nothing tells", "Tom Reed met Xu Quill in Lorne. “It is unsafe,” he said.", nil},
		{"one of them speaks", "Tom Reed told Ben Holt to go. “It is unsafe,” he said.", nil},
		{"one of them has the pronoun", "Tom Reed met Ben Holt while he was in Lorne. “It is unsafe,” he said.", nil},
		{"one of them named again", "Tom Reed met Ben Holt in Lorne. Holt frowned. “It is unsafe,” he said.", nil},
		{"one of them beside the clause", "Tom Reed left the town of Ben Holt. “It is unsafe,” he said.", nil},
		{"inside a quotation", "Tom Reed met Ben Holt in Lorne. “And he said no,” Anna Lund said.", nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, found(extracted(t, c.text), pronounAmbiguous())); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
