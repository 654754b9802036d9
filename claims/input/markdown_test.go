package input

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims"
)

func TestMarkdownText(t *testing.T) {
	tests := []struct {
		name, markdown, text string
		blocks               []string
	}{
		{"paragraphs", "One.\nStill one.\n\n\nTwo.\n", "One.\nStill one.\n\nTwo.", nil},
		{"emphasis", "She *said* **no** and ~~yes~~ `maybe`.", "She said no and yes .", nil},
		{"links", "The [mayor *said*](https://example.org \"x\") [so][1] <https://example.org/a>.\n\n[1]: https://example.org/b\n",
			"The mayor said so https://example.org/a.", nil},
		{"an address after a mark", "At first *x* <https://example.org/a> and a@b <a@example.org>.", "At first x https://example.org/a and a@b a@example.org.", nil},
		{"images", "![A bridge](b.png) Fallen.", "Fallen.", nil},
		{"headings", "# The bridge\n\nOne.\n\nBelow\n-----\n\nTwo.", "The bridge\n\nOne.\n\nBelow\n\nTwo.", []string{"heading: The bridge", "heading: Below"}},
		{"block quotation", "Holt said:\n\n> We will *not*\n> go.\n>\n> Never.\n\nTwo.", "Holt said:\n\nWe will not\ngo.\n\nNever.\n\nTwo.",
			[]string{"quote: We will not\ngo.", "quote: Never."}},
		{"list", "- One\n- Two\n\n  More\n1. Three\n", "One\n\nTwo\n\nMore\n\nThree", []string{"item: One", "item: Two", "item: More", "item: Three"}},
		{"list in a quotation", "> - One", "One", []string{"quote: One"}},
		{"code", "One.\n\n```go\nx := \"said\"\n```\n\n    tab said\n", "One.\n\nx := \"said\"\n\n\ntab said\n",
			[]string{"code: x := \"said\"\n", "code: tab said\n"}},
		{"escapes", `\“No\” \*said\* \\ &amp; AT&T &#8220;x&#x201D; &bogus; &`, `\“No\” *said* \ & AT&T “x” &bogus; &`, nil},
		{"hard line ends", "One  \ntwo\\\nthree<br>four", "One\ntwo\nthree\nfour", nil},
		{"comments and tags", "<!-- later -->\n\nOne <b>said</b> <!-- x --> so.", "One said so.", nil},
		{"comments to the program", "# Head <!-- claims-ignore H501 -- why -->\nOne.\n<!-- claims-ignore A201\n-- why -->\nTwo <!-- claims-ignore B -- c --> so.",
			"Head <!-- claims-ignore H501 -- why -->\n\nOne.\n\n<!-- claims-ignore A201\n-- why -->\n\nTwo <!-- claims-ignore B -- c --> so.",
			[]string{"heading: Head ", "metadata: <!-- claims-ignore H501 -- why -->", "metadata: <!-- claims-ignore A201\n-- why -->", "metadata: <!-- claims-ignore B -- c -->"}},
		{"a comment to the program in a quotation", "> One.\n>\n> <!-- claims-ignore A201 -- why -->\n> Two.", "One.\n\n<!-- claims-ignore A201 -- why -->\n\nTwo.",
			[]string{"quote: One.", "metadata: <!-- claims-ignore A201 -- why -->", "quote: Two."}},
		{"a comment to the program in HTML", "<div>One.<!-- claims-ignore A201 -- why -->Two.</div>", "One.<!-- claims-ignore A201 -- why -->\n\nTwo.",
			[]string{"metadata: <!-- claims-ignore A201 -- why -->"}},
		{"a comment to the program in code", "One.\n```\n<!-- claims-ignore A201 -- why -->\n```", "One.\n\n<!-- claims-ignore A201 -- why -->\n", []string{"code: <!-- claims-ignore A201 -- why -->\n"}},
		{"HTML", "<p class=\"a>b\">One &amp; two</p><p>Three</p>\n\n<script>\nsaid()\n</script>\n\n<blockquote>Never.</blockquote>", "One & two\n\nThree\n\nNever.",
			[]string{"quote: Never."}},
		{"table", "| Who | What |\n|---|---|\n| Holt | *no* \\| yes |\n", "Who\n\nWhat\n\nHolt\n\nno | yes", []string{"metadata: Who", "metadata: What", "metadata: Holt", "metadata: no | yes"}},
		{"line ends of Windows", "# A\r\n\r\nOne\r\ntwo.\r\n", "A\n\nOne\ntwo.", []string{"heading: A"}},
		{"front matter", "---\ntitle: X\n---\n# A\n", "---\ntitle: X\n---\n\nA", []string{"metadata: ---\ntitle: X\n---", "heading: A"}},
		{"a rule is no front matter", "---\n\nOne.\n\n---\n", "One.", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a, err := parseMarkdown("a.md", test.markdown, Marks{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.text, a.Text); diff != "" {
				t.Errorf("text (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.blocks, blockTexts(a)); diff != "" {
				t.Errorf("blocks (-want +got):\n%s", diff)
			}
		})
	}
}

func TestMarkdownPositions(t *testing.T) {
	const markdown = "---\ndate: 2025-06-05\n---\n\n# Ä *bridge* falls\n\n> “No,” [she](x) &amp; he\n> said\\.\n\n- item **bold** end\n"
	a := readOne(t, "a.md", "\uFEFF"+markdown)
	for word, want := range map[string]claims.Position{
		"date":   {Line: 2, Column: 1},
		"Ä":      {Line: 5, Column: 3},
		"bridge": {Line: 5, Column: 6},
		"falls":  {Line: 5, Column: 14},
		"“No":    {Line: 7, Column: 3},
		"she":    {Line: 7, Column: 10},
		"&":      {Line: 7, Column: 18},
		"he\n":   {Line: 7, Column: 24},
		"said":   {Line: 8, Column: 3},
		"item":   {Line: 10, Column: 3},
		"bold":   {Line: 10, Column: 10},
		"end":    {Line: 10, Column: 17},
	} {
		if got := position(a, word); got != want {
			t.Errorf("%q stands at %v, want %v", word, got, want)
		}
	}
}

func TestFrontMatter(t *testing.T) {
	tests := []struct {
		name, yaml       string
		title, date, url string
	}{
		{"plain", "title: A bridge falls # again\ndate: 2025-06-05\nurl: https://example.org/#top", "A bridge falls", "2025-06-05", "https://example.org/#top"},
		{"quoted", `title: "A \"bridge\" \u00e4"` + "\n" + `date: '2025-06-05'`, `A "bridge" ä`, "2025-06-05", ""},
		{"single quotes", `title: 'It''s down' # x`, "It's down", "", ""},
		{"block", "title: >-\n  A bridge\n  falls\ntags: [a]", "A bridge falls", "", ""},
		{"next line", "title:\n  A bridge\n  falls", "A bridge falls", "", ""},
		{"nested keys do not count", "author:\n  title: Editor\nlayout: post", "Heading", "", ""},
		{"null", "title: ~\nurl: null", "Heading", "", ""},
		{"time", "date: 2025-06-05 10:30:00\ntitle: 1984", "1984", "2025-06-05", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a, err := parseMarkdown("a.md", "---\n"+test.yaml+"\n---\n\n# Heading\n\nOne.\n", Marks{})
			if err != nil {
				t.Fatal(err)
			}
			if got, want := []string{a.Title, a.Date, a.URL}, []string{test.title, test.date, test.url}; !cmp.Equal(got, want) {
				t.Errorf("title, date, URL %q, want %q", got, want)
			}
		})
	}
}

func TestFrontMatterFaults(t *testing.T) {
	in(t, map[string]string{"a.md": "---\nlayout: post\ntitle: \"A bridge\ndate: 2025-06-31\nurl: [a]\n---\n\nOne.\n"})
	got := readAll(t, Options{}, "a.md")
	want := []string{
		"a.md:3:8: warning: the front matter is no valid YAML (found unexpected end of stream); what cannot be read of it is passed over",
		`a.md:4: warning: the date "2025-06-31" is no day of the calendar; write it as 2025-06-05 (the article is read without a date)`,
		"a.md:5: warning: url in the front matter must be plain text; it is passed over",
	}
	if diff := cmp.Diff(want, got.errors); diff != "" || len(got.articles) != 1 {
		t.Errorf("%d articles; errors (-want +got):\n%s", len(got.articles), diff)
	}
}

func TestMarkdownWithoutWords(t *testing.T) {
	_, err := parseMarkdown("a.md", "---\ntitle: A\n---\n\n![A bridge](b.png)\n\n<!-- later -->\n", Marks{})
	if err == nil || !strings.HasPrefix(err.Error(), "a.md: no words") {
		t.Errorf("error %v, want one that says there are no words", err)
	}
}

func TestTangledMarkdownIsReadAsPlainText(t *testing.T) {
	for name, unit := range map[string]string{
		"links": "[a](", "images": "![](", "emphasis": "_a*", "quotations": "> ", "lists": "- ",
	} {
		t.Run(name, func(t *testing.T) {
			tangle := "Text.\n\n" + strings.Repeat(unit, 50000) + "x\n"
			in(t, map[string]string{"a.md": tangle})
			got := readAll(t, Options{}, "a.md")
			if len(got.errors) != 1 || len(got.articles) != 1 || got.articles[0].Text != tangle {
				t.Errorf("%d articles, errors %q; want the file as plain text and one error", len(got.articles), got.errors)
			}
		})
	}
	for name, fine := range map[string]string{
		"a long list of links": strings.Repeat("- [a title](https://example.org/a)\n", 50000),
		"a long line":          strings.Repeat("The mayor said no. ", 200000),
		"a long code block":    "```\n" + strings.Repeat("f(a[0])\n", 50000) + "```\n",
	} {
		t.Run(name, func(t *testing.T) {
			if tangled(fine) {
				t.Error("taken for tangled")
			}
		})
	}
}
