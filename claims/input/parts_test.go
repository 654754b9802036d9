package input

import (
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/nlp"
)

func spanAt(start, length int) nlp.Span { return nlp.Span{Start: start, End: start + length} }

// What is no prose in Markdown is left out of the text, or metadata or code in it.
func TestMarkdownParts(t *testing.T) {
	tests := []struct {
		name, markdown, text string
		blocks               []string
	}{
		{"a code span", "Press the `\"` key, ``a`b`` she said.", "Press the key, she said.", nil},
		{"code spans in a heading and an item", "# The `x` file\n\n- `a` b", "The file\n\nb", []string{"heading: The file", "item: b"}},
		{"code of HTML within prose", "Press <kbd>\"</kbd> or <code>x</code> now.", "Press or now.", nil},
		{"code of HTML that never ends", "Press <code>x now.\n\nTwo.", "Press x now.\n\nTwo.", nil},
		{"preformatted", "One.\n\n<pre><code>“No, he said.\n\n\"</code></pre>\n\nTwo.", "One.\n\n“No, he said.\n\n\"\n\nTwo.", []string{"code: “No, he said.\n\n\""}},
		{"scripts and style sheets", "<style>\np { content: \"“\" }\n</style>\n<script>said(\"no\")\n\nx</script>\n\nOne <script>x</script>two.", "One two.", nil},
		{"a script within HTML", "<div>One<script>if (a < b) { \"no\" }</script> two</div>", "One two", nil},
		{"pictures as drawings", "<svg>\n<text>“No</text>\n\n<title>x</title>\n</svg>\n\nOne.", "One.", nil},
		{"a figure", "One.\n\n<figure>\n<img src=\"x\" alt=\"“\">\n<figcaption>The bridge, “shut”.</figcaption>\n</figure>\n\nTwo.", "One.\n\nThe bridge, “shut”.\n\nTwo.",
			[]string{"metadata: The bridge, “shut”."}},
		{"a figure with blank lines", "<figure>\n\n![x](y)\n\nThe *bridge*.\n\n</figure>\n\nTwo.", "The bridge.\n\nTwo.", []string{"metadata: The bridge."}},
		{"a figure that never ends", "<figure>\n\nOne.\n\nTwo.", "One.\n\nTwo.", nil},
		{"a quotation with blank lines", "<blockquote>\n\nWe will *not* go.\n\n</blockquote>\n\nTwo.", "We will not go.\n\nTwo.", []string{"quote: We will not go."}},
		{"a signature", "> We will not go.\n> — <cite>Anna Holt, <b>mayor</b></cite>\n", "We will not go.\n— Anna Holt, mayor", []string{"quote: We will not go.\n", "metadata: — Anna Holt, mayor"}},
		{"a signature in HTML", "<blockquote><p>We will not go.</p><footer>– <cite>Anna Holt</cite></footer></blockquote>", "We will not go.\n\n– Anna Holt",
			[]string{"quote: We will not go.", "metadata: – Anna Holt"}},
		{"a title within a sentence", "The mayor told <cite>The Courier</cite> that it is shut.", "The mayor told The Courier that it is shut.", nil},
		{"footnotes", "Holt said no.[^1] He left[^note], too.\n\n[^1]: “Yes, she said.\n\n    More “of it.\n[^note]: Two.\n\nEnd.", "Holt said no. He left, too.\n\n“Yes, she said.\n\nMore “of it.\n\nTwo.\n\nEnd.",
			[]string{"metadata: “Yes, she said.", "metadata: More “of it.", "metadata: Two."}},
		{"a footnote's mark alone", "Holt said no.[^1]", "Holt said no.", nil},
		{"cells that are sentences", "| Who | What |\n|---|---|\n| Holt | “It is shut,” she said. |\n", "Who\n\nWhat\n\nHolt\n\n“It is shut,” she said.",
			[]string{"metadata: Who", "metadata: What", "metadata: Holt", "item: “It is shut,” she said."}},
		{"cells of HTML", "<table><tr><th>Who</th><td>Holt</td><td>She said it is shut.</td></tr></table>\n\nTwo.", "Who\n\nHolt\n\nShe said it is shut.\n\nTwo.",
			[]string{"metadata: Who", "metadata: Holt"}},
		{"references", "<p>AT&amp;T &ldquo;no&rdquo; &#8217;</p>\n\n&ldquo;Yes.&rdquo; &copy", "AT&T “no” ’\n\n“Yes.” &copy", nil},
		{"a backslash in HTML", "<p>C:\\*</p>", "C:\\*", nil},
		{"HTML in a quotation", "> <p>One\n> two</p>\n", "One\ntwo", []string{"quote: One\ntwo"}},
		{"a comment over lines", "One <!-- “no\nhe said --> two.\n\n<!--\n\n“three\n\n-->\n\nFour.", "One two.\n\nFour.", nil},
		{"marks of less", "1 < 2 and <3 & 4.", "1 < 2 and <3 & 4.", nil},
	}
	for _, test := range tests {
		a, err := parseMarkdown("a.md", test.markdown, Marks{})
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
			continue
		}
		if diff := cmp.Diff(test.text, a.Text); diff != "" {
			t.Errorf("%s: text (-want +got):\n%s", test.name, diff)
		}
		if diff := cmp.Diff(test.blocks, blockTexts(a)); diff != "" {
			t.Errorf("%s: blocks (-want +got):\n%s", test.name, diff)
		}
	}
}

// A newsroom's marks are left out in every format; the rest is found where it stands.
func TestMarks(t *testing.T) {
	marks := Marks{
		Inline: []*regexp.Regexp{regexp.MustCompile(`(?m)\[\[ref:\d+\]\]`), regexp.MustCompile(`(?m)^FOTO: .*$`), regexp.MustCompile(`“`)},
		Blocks: []MarkedBlock{{regexp.MustCompile(`(?m)^:::ad$`), regexp.MustCompile(`(?m)^:::$`)}},
	}
	files := map[string]string{
		"a.txt":   "Title: A [[ref:1]] bridge\nHolt said [[ref:12]] no.\n\n:::ad\n“Buy,” he said.\n\nNow.\n:::\n\nFOTO: Lund\nEnd. :::ad\n",
		"a.md":    "# A [[ref:1]]bridge\n\nHolt *said [[ref:12]]* no.\n\n:::ad\n“Buy,” he said.\n\nNow.\n:::\n\nFOTO: Lund\nEnd.\n",
		"a.jsonl": `{"text": "Holt said [[ref:12]] no.\n\n:::ad\n\u201cBuy,” he said.\n:::\n\nEnd \u201cx."}`,
	}
	want := map[string]string{
		"a.txt": "Title: A bridge\nHolt said no.\n\n\n\n\nEnd. :::ad\n", "a.md": "A bridge\n\nHolt said no.\n\nEnd.\n", "a.jsonl": "Holt said no.\n\n\n\nEnd x.",
	}
	in(t, files)
	for name, text := range want {
		got := readAll(t, Options{Marks: marks}, name)
		if len(got.articles) != 1 || len(got.errors) > 0 {
			t.Errorf("%s: %d articles, errors %q", name, len(got.articles), got.errors)
			continue
		}
		a := got.articles[0]
		if diff := cmp.Diff(text, a.Text+map[bool]string{true: "\n"}[name == "a.md"]); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
		checkArticle(t, a)
		checkSegments(t, a, func(_, file string) bool { return name != "a.txt" })
	}
}

// What never ends takes the rest of the file with it, and that is told.
func TestUnendedHTML(t *testing.T) {
	for _, markup := range []string{"<!-- later", "<script>", "<pre>", "<?php", "<!DOCTYPE", "<![CDATA["} {
		in(t, map[string]string{"a.md": "One.\n\n" + markup + "\n\nTwo.\n", "b.md": "One.\n\n" + markup + " --> ?> ]]> </x>\n\nTwo.\n"})
		got := readAll(t, Options{}, "a.md")
		if len(got.articles) != 1 || len(got.errors) != 1 || !strings.HasPrefix(got.errors[0], "a.md:3:1: warning: this comment or element of HTML never ends") {
			t.Errorf("%q: %d articles, errors %q", markup, len(got.articles), got.errors)
		}
		if got := readAll(t, Options{}, "b.md"); len(got.errors) > 0 {
			t.Errorf("%q, ended: errors %q", markup, got.errors)
		}
	}
}

// Markdown may have the header of plain text.
func TestMarkdownHeader(t *testing.T) {
	for content, want := range map[string][4]string{
		"Title: A bridge\nDate: 5 Jan 2026\n\n# Head\n\nHolt said no.\n":     {"A bridge", "2026-01-05", "Title: A bridge\nDate: 5 Jan 2026", "Head\n\nHolt said no."},
		" date 2026-01-05 Holt said *no*.\n\nTwo.":                           {"", "2026-01-05", " date 2026-01-05", "Holt said no.\n\nTwo."},
		"<!-- claims-ignore A201 -- why -->\nTitle: A bridge\nHolt said no.": {"A bridge", "", "<!-- claims-ignore A201 -- why -->\nTitle: A bridge", "Holt said no."},
		"Date: later, Holt said.":                                            {"", "", "", "Date: later, Holt said."},
	} {
		a, err := parseMarkdown("a.md", content, Marks{})
		if err != nil {
			t.Errorf("%q: %v", content, err)
			continue
		}
		checkArticle(t, a)
		metadata := ""
		if len(a.Blocks) > 0 && a.Blocks[0].Start == 0 {
			metadata = a.Blocks[0].Of(a.Text)
		}
		got := [4]string{a.Title, a.Date, metadata, strings.TrimSpace(a.Text[len(metadata):])}
		if got != want {
			t.Errorf("%q: %q, want %q", content, got, want)
		}
	}
}
