package input

import (
	"bytes"
	"encoding/json"
	"errors"
	"html"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"claims/claims"
	"claims/claims/bug"
	"claims/nlp"
)

// checkArticle checks what every article must be.
func checkArticle(t *testing.T, a *claims.Article) {
	t.Helper()
	if !utf8.ValidString(a.Text) || !utf8.ValidString(a.Title) || !utf8.ValidString(a.ID) {
		t.Fatalf("text %q, title %q or ID %q is not UTF-8", a.Text, a.Title, a.ID)
	}
	if a.Date != "" && !isDay(a.Date) {
		t.Fatalf("date %q is no day", a.Date)
	}
	end := 0
	for _, b := range a.Blocks {
		if b.Start < end || b.Empty() || b.End > len(a.Text) {
			t.Fatalf("block %v is empty, out of order or out of bounds %d…%d", b, end, len(a.Text))
		}
		if !utf8.ValidString(b.Of(a.Text)) {
			t.Fatalf("block %v of kind %d cuts a character", b, b.Kind)
		}
		if b.Kind == nlp.Prose && strings.ContainsAny(b.Of(a.Text), "\r\n") { // a paragraph a line
			t.Fatalf("block %v is prose of several lines", b)
		}
		end = b.End
	}
	file := a.Origin.File
	if file == "" {
		file = a.Text
	}
	lines := strings.Split(file, "\n")
	every := len(a.Text)/200 + 1
	for offset := 0; offset < len(a.Text); offset += every {
		for offset < len(a.Text) && !utf8.RuneStart(a.Text[offset]) {
			offset++
		}
		p := a.Position(offset)
		line := p.Line - max(a.Origin.FirstLine, 1)
		if line < 0 || line >= len(lines) || p.Column < 1 || p.Column > utf8.RuneCountInString(lines[line])+2 {
			t.Fatalf("offset %d of %q maps to %v, which is not in %q", offset, a.Text, p, file)
		}
	}
}

// isDay reports whether s is a day as an article has it.
func isDay(s string) bool {
	day, _ := writtenDay(s)
	return day == s
}

// checkSegments checks that each segment of the text stands in the file byte
// for byte, or stands for what replaced says it may.
func checkSegments(t *testing.T, a *claims.Article, replaced func(words, file string) bool) {
	t.Helper()
	segments := a.Origin.Segments
	for i, s := range segments {
		end := len(a.Text)
		if i+1 < len(segments) {
			end = segments[i+1].Text
		}
		if s.File < 0 || s.File > len(a.Origin.File) || s.Text >= end {
			t.Fatalf("segment %v of %v is out of bounds", s, segments)
		}
		words, file := a.Text[s.Text:end], a.Origin.File[s.File:]
		if !strings.HasPrefix(file, words) && !replaced(words, file) {
			t.Fatalf("segment %v: the text has %q where the file has %.40q", s, words, file)
		}
	}
}

// testMarks are marks that texts of tests have.
func testMarks() Marks {
	return Marks{
		Inline: []*regexp.Regexp{regexp.MustCompile(`\[\[[^\]]*\]\]`), regexp.MustCompile(`(?m)^@.*$`)},
		Blocks: []MarkedBlock{{regexp.MustCompile(`(?m)^:::`), regexp.MustCompile(`(?m):::$`)}},
	}
}

// inMarkdown says of words that stand for others in Markdown.
func inMarkdown(words, file string) bool {
	reference, _, _ := strings.Cut(file, ";")
	return words == "\n\n" || words == "\n" && strings.HasPrefix(strings.ToLower(file), "<br") ||
		words == html.UnescapeString(reference+";")
}

// FuzzFrontMatter reads any words as front matter of every kind: they cost neither the
// article nor more than a warning, and end where they end.
func FuzzFrontMatter(f *testing.F) {
	for i, front := range []string{"title: 'A'\ndate: 2026-01-05\nurl: [a]", "title = \"A\"\ndate = 2026-01-05", "\"title\": \"A\"", "date: {{ .Date }}\na: &a [*a]", "a: |\n b\n? c\n- d"} {
		f.Add(front, uint8(i))
	}
	f.Fuzz(func(t *testing.T, front string, kind uint8) {
		if !utf8.ValidString(front) {
			return
		}
		marks := [][2]string{{"---\n", "\n---"}, {"+++\n", "\n+++"}, {"{\n", "\n}"}, {";;;\n{", "}\n;;;"}, {"---\r\n", "\n..."}}[int(kind)%5]
		content := marks[0] + front + marks[1] + "\n\nHolt said no.\n"
		told, err := scanFrontMatter("a.md", content)
		if told.end < 0 || told.end > len(content) || told.date != "" && !isDay(told.date) {
			t.Fatalf("%q: %+v", content, told)
		}
		for _, e := range bug.Parts(err) {
			fault, ok := errors.AsType[*Error](e)
			if !ok || !fault.Warning || fault.Line < 1 || fault.Line > strings.Count(content, "\n")+1 {
				t.Fatalf("%q: %v", content, e)
			}
		}
	})
}

// FuzzTags finds the tags of templates in any words: in order, without overlap, and
// none within words that hold no mark of one.
func FuzzTags(f *testing.F) {
	f.Add("One {{< a \"b\" >}} two {% raw %} {{ x }} {% endraw %} {# c #} {: .d } <% e %> {{% highlight x %}}y{{% /highlight %}}")
	f.Add("{{{ a }}} {{{{ {{%%}} {%%} {##} {:} {#a} {{\n\n}} {% comment %} {% comment %} {% endcomment %}")
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, s := range templateTags(text) {
			if s.Start < end || s.Empty() || s.End > len(text) || strings.IndexByte("{<", text[s.Start]) < 0 || strings.IndexByte("}>", text[s.End-1]) < 0 {
				t.Fatalf("%v is no tag after byte %d of %q", s, end, text)
			}
			end = s.End
		}
	})
}

// FuzzMarks leaves marks out of any words, in every format.
func FuzzMarks(f *testing.F) {
	f.Add("# A [[b]]\n\n[[c]] *d* [[e]].\n:::x\n\nf\n:::\n@g\nh &amp; [[\\u201c]]\n")
	f.Add("[[a]]<p>[[b]]</p>\n> [[c]]\n> d\n\n|[[e]]|f|\n|---|---|\n|g|[[h]]|\n")
	f.Fuzz(func(t *testing.T, content string) {
		if !utf8.ValidString(content) || strings.IndexByte(content, 0) >= 0 {
			return
		}
		line, _ := json.Marshal(map[string]string{"text": content})
		text, _ := parseText("a.txt", content, testMarks())
		record, _ := parseRecord("a.jsonl", string(line), 1, testMarks())
		markdown, _ := parseMarkdown("a.md", content, testMarks())
		for _, a := range []*claims.Article{text, record, markdown} {
			if a == nil {
				continue
			}
			checkArticle(t, a)
			checkSegments(t, a, func(words, file string) bool {
				return a == record && strings.HasPrefix(file, `\`) || a == markdown && inMarkdown(words, file)
			})
		}
	})
}

func FuzzText(f *testing.F) {
	f.Add(" date 2025-06-05 The mayor said no.")
	f.Add("<!-- claims-ignore A201 -- why -->Title: A\n<!-- claims-ignore B -->\nDate: 2025-06-05 One <!-- claims-ignore C -- c -->")
	f.Add("Title: A\r\nDate: 2025-02-30\nURL: http://x\n\n“No,” she said.")
	f.Fuzz(func(t *testing.T, content string) {
		if !utf8.ValidString(content) {
			return
		}
		a, _ := parseText("a.txt", content, Marks{})
		if a == nil {
			return // nothing but front matter
		}
		if a.Text != content {
			t.Fatalf("text %q, want it untouched", a.Text)
		}
		checkArticle(t, a)
	})
}

func FuzzMarkdown(f *testing.F) {
	f.Add("---\ntitle: 'A'\n---\n# B\n\n> “No,” *she* [said](x) &amp; left\\.\n\n- a\n  - b\n\n| a | b |\n|---|---|\n| c | d |\n")
	f.Add("<figure>\n\n`a` <cite>b</cite>\n\n</figure>\n{{< c\n>}}[^1] <kbd>d</kbd>\n\n[^1]: e\n<table><td>f <pre>g</pre></table>\n")
	f.Add("<blockquote>\n<p>a {% b %}</p><cite>– c</cite>\n\n> d <cite>e</cite>\n</blockquote><script>f</script>&ldquo;\n")
	f.Add("> <!-- claims-ignore A201\n> -- why --> One\n\n- <!-- claims-ignore B -->\n# C <!-- claims-ignore -->\n<div><!-- claims-ignore D --></div>")
	f.Add("<div>\n<p a='>'>x</p><script>y</script>\n</div>\n\n```\ncode\n```\n\ta\n\n1. x\r\n   y  \r\nz<br/>![i](j)<http://k>")
	f.Add("> - `a` and <code>b *c*\n> d</code> `<!-- claims-ignore B -->` <kbd>x <!-- claims-ignore A --> y</kbd>\n\n# `x`")
	f.Fuzz(func(t *testing.T, content string) {
		if !utf8.ValidString(content) || strings.TrimSpace(content) == "" || strings.IndexByte(content, 0) >= 0 {
			return
		}
		a, _ := parseMarkdown("a.md", content, Marks{})
		if a == nil {
			return
		}
		checkArticle(t, a)
		checkSegments(t, a, inMarkdown)
	})
}

func FuzzJSONL(f *testing.F) {
	f.Add(`{"id":"1","text":"“No,” \u201cshe\u201d \ud83d\ude42 \"said\"\n","title":"x","date":"2025-06-05"}`)
	f.Add(` { "a" : [ { "text" : "\\" } , null , -1.5e3 ] , "text" : "\ud800x\udc00" , "text" : "b" } `)
	f.Fuzz(func(t *testing.T, line string) {
		if !utf8.ValidString(line) || strings.IndexByte(line, '\n') >= 0 {
			return
		}
		a, err := parseRecord("a.jsonl", line, 3, Marks{})
		if a == nil {
			if err == nil {
				t.Fatal("neither an article nor an error")
			}
			return
		}
		var want map[string]any
		if err := json.Unmarshal([]byte(line), &want); err != nil || want["text"] != a.Text {
			t.Fatalf("text %q, encoding/json reads %q (%v)", a.Text, want["text"], err)
		}
		checkArticle(t, a)
		checkSegments(t, a, func(_, file string) bool { return strings.HasPrefix(file, `\`) })
	})
}

// FuzzRead reads any bytes as any kind of file: something comes of it, and
// every error has words.
func FuzzRead(f *testing.F) {
	names := []string{"a.txt", "a.md", "a.jsonl", "a.other", stdinPath}
	f.Add([]byte("\xff\xfeA\x00\x00\xd8"), uint8(0))
	f.Add([]byte("{\"text\":\"A.\"}\r\n{\"text\":\"\\ud800\"}\n{"), uint8(4))
	f.Fuzz(func(t *testing.T, content []byte, kind uint8) {
		yielded := 0
		path := names[int(kind)%len(names)]
		read(t.Context(), file{path}, bytes.NewReader(content), 0, Options{MaxBytes: 1 << 16}, func(a *claims.Article, err error) bool {
			yielded++
			if bug.Is(err) {
				t.Fatal(err)
			}
			if a != nil {
				checkArticle(t, a)
			} else if !strings.Contains(err.Error(), ": ") {
				t.Fatalf("error %q does not say where", err)
			}
			return true
		})
		if yielded == 0 {
			t.Fatal("neither an article nor an error")
		}
	})
}
