package quotation

import (
	"fmt"
	"strings"
	"testing"

	"claims/nlp"

	"github.com/google/go-cmp/cmp"
)

// document cuts a text at blank lines, which is all that Find needs.
func document(text string) *nlp.Document {
	d := &nlp.Document{Text: text}
	start := 0
	for _, part := range strings.Split(text, "\n\n") {
		d.Paragraphs = append(d.Paragraphs, nlp.Paragraph{Span: nlp.Span{Start: start, End: start + len(part)}})
		start += len(part) + 2
	}
	return d
}

// render shows quotations as their text, inner ones indented by >, parts
// joined by ¶, and faults by their mark.
func render(d *nlp.Document) []string {
	found, faults := Find(d)
	var out []string
	for _, q := range found {
		var parts []string
		for _, p := range q.Parts {
			parts = append(parts, p.Of(d.Text))
		}
		out = append(out, strings.Repeat(">", q.Depth)+strings.Join(parts, "¶"))
	}
	for _, f := range faults {
		out = append(out, fmt.Sprintf("%s %s", [...]string{"unclosed", "unopened", "mixed"}[f.Kind], f.Mark.Of(d.Text)))
	}
	return out
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"curly", `“We will act,” he said.`, []string{"“We will act,”"}},
		{"straight", `"We will act," he said. "Now."`, []string{`"We will act,"`, `"Now."`}},
		{"two apostrophes", "''So terrible'' - he wrote", []string{"''So terrible''"}},
		{"three apostrophes", "''It was on 'Friends,''' she said.", []string{"''It was on 'Friends,'''", ">'Friends,'"}},
		{"grave and apostrophes", "``So terrible,'' he wrote", []string{"``So terrible,''"}},
		{"guillemets", `«Oui», dit-il. ‹Non›`, []string{"«Oui»", "‹Non›"}},
		{"guillemets inward", `»Ja«, sagte er.`, []string{"»Ja«"}},
		{"low marks", `„Ja“, sagte er. ‚Nein‘, sie.`, []string{"„Ja“", "‚Nein‘"}},
		{"corner marks", `「はい」『いいえ』`, []string{"「はい」", "『いいえ』"}},
		{"opened with the closing mark", "”We will act,” he said.", []string{"”We will act,”", "mixed ”"}},
		{"opened with the closing mark before an ellipsis", "” … we will act,” he said.", []string{"” … we will act,”", "mixed ”"}},
		{"attributes of tags", `<a href="x" title='y'>He</a> said: "We <b class="">will</b> act."`, []string{`"We <b class="">will</b> act."`}},
		{"curly marks in a tag", "[<a href=”x” target=”y”>“Yes”</a>]", []string{"“Yes”"}},
		{"what is left of a tag", "x\">He said: \"Yes.\"", []string{`"Yes."`}},
		{"curly feet and inches", "“He is 6’2”,” she said. “And 5’2”.”", []string{"“He is 6’2”,”", "“And 5’2”.”"}},
		{"no tags", `If a <b and "b" = c, "d" > e.`, []string{`"b"`, `"d"`}},
		{"a tag that never ends", `"Yes," he said. <a href="x`, []string{`"Yes,"`}},
		{"bullet", "» Item one\n\n“Yes,” he said.", []string{"“Yes,”"}},
		{"nested", `“He told me, ‘I won’t,’ and left.”`, []string{"“He told me, ‘I won’t,’ and left.”", ">‘I won’t,’"}},
		{"nested same marks", `“He said “go” to us,” she said.`, []string{"“He said “go” to us,”", ">“go”"}},
		{"nested same marks, straight", `"He said "go" to us," she said. "Now."`, []string{`"He said "go" to us,"`, `>"go"`, `"Now."`}},
		{"unclosed before two others, straight", `"One, he said. "Two," he said. "Three."`, []string{`"One, he said.`, `"Two,"`, `"Three."`, `unclosed "`}},
		{"British", `‘China’s plan is to “steal” it,’ he said.`, []string{"‘China’s plan is to “steal” it,’", ">“steal”"}},
		{"British straight", `China's plan to 'steal' it, and 'go', he said.`, []string{"'steal'", "'go'"}},
		{"possessive plural", `‘The drivers’ union will act,’ he said.`, []string{"‘The drivers’ union will act,’"}},
		{"elisions", `the '90s, 'til now, the drivers' pay, rock 'n' roll, Fritz' dog, shouldn‘t, ’s`, nil},
		{"inches", `He is 6'2" and smoked a 5" pipe.`, nil},
		{"inches inside", `"He is 6'2" tall," she said.`, []string{`"He is 6'2" tall,"`}},
		{"digit before the close", `"It happened in 2016" he said.`, []string{`"It happened in 2016"`}},
		{"broken off", `“I never—” she said.`, []string{"“I never—”"}},
		{"brackets", `(“Yes [sic],” he said)`, []string{"“Yes [sic],”"}},
		{"runs over paragraphs", "“One.\n\n“Two.\n\n“Three,” he said.", []string{"“One.¶“Two.¶“Three,”"}},
		{"runs over paragraphs, straight", "\"One.\n\n\"Two,\" he said.", []string{"\"One.¶\"Two,\""}},
		{"runs over, not reopened", "“One.\n\nTwo,” he said.", []string{"“One.¶Two,”", "unopened ”"}},
		{"unclosed", "“We will act. He left.\n\nShe stayed.", []string{"“We will act. He left.", "unclosed “"}},
		{"unclosed before another", "“We will act. He left. “No,” she said.", []string{"“We will act. He left.", "“No,”", "unclosed “"}},
		{"unopened", `we will act,” he said`, []string{"unopened ”"}},
		{"mixed", `“act" he said. “Go,” she said.`, []string{`“act"`, "“Go,”", `mixed "`}},
		{"mixed the other way", `"act,” he said.`, []string{`"act,”`, "mixed ”"}},
		{"straight in curly", `“He called it "bad" twice,” she said.`, []string{`“He called it "bad" twice,”`, `>"bad"`}},
		{"odd straight", `"One," he said. "Two.`, []string{`"One,"`, `"Two.`, `unclosed "`}},
		{"single in headline", `PM ‘won’t resign’, says ‘source’`, []string{"‘won’t resign’", "‘source’"}},
		{"adjacent marks", `"'Go,' he said," she said.`, []string{`"'Go,' he said,"`, ">'Go,'"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, render(document(c.text))); diff != "" {
				t.Errorf("%s\n%s", c.text, diff)
			}
		})
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"“One.\n\n“Two,” he said.", `"a 'b' "c"`, "«‹„“‚‘", "''``", `6'2" '90s ’s`, "\n\n”\n\n“"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := document(text)
		found, faults := Find(d)
		for _, q := range found {
			checkQuotation(t, text, q)
		}
		for _, fault := range faults {
			if fault.Mark.Empty() || fault.Mark.End > len(text) {
				t.Fatalf("fault out of bounds: %+v", fault)
			}
		}
	})
}

// checkQuotation checks that parts are in bounds, ordered, and span the whole.
func checkQuotation(t *testing.T, text string, q Quotation) {
	t.Helper()
	last := q.Start
	for _, p := range q.Parts {
		if p.Start < last || p.Empty() || p.End > len(text) {
			t.Fatalf("bad part %+v of %+v in %q", p, q, text)
		}
		last = p.End
	}
	if len(q.Parts) == 0 || q.Parts[0].Start != q.Start || last != q.End {
		t.Fatalf("parts do not span %+v in %q", q, text)
	}
	if !strings.HasPrefix(text[q.Start:], q.Open) || !strings.HasSuffix(text[:q.End], q.Close) {
		t.Fatalf("marks do not bound %+v in %q", q, text)
	}
}
