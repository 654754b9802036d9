package input

import (
	"fmt"
	"strings"
	"testing"

	"claims/claims/bug"
	"claims/nlp"
)

// frontMatterBody is what the tests have behind front matter.
const frontMatterBody = "\n\nHolt said no.\n"

// readFrontMatter reads front matter before a sentence, in Markdown or plain text; it must
// give one article.
func readFrontMatter(t *testing.T, name, front string) outcome {
	t.Helper()
	in(t, map[string]string{name: front + frontMatterBody})
	got := readAll(t, Options{}, name)
	if len(got.articles) != 1 {
		t.Fatalf("%q: %d articles, errors %q", front, len(got.articles), got.errors)
	}
	for _, e := range got.errors {
		if !strings.Contains(e, ": warning: ") {
			t.Errorf("%q: error %q, want warnings", front, e)
		}
	}
	return got
}

func TestFrontMatterForms(t *testing.T) {
	for _, front := range []string{
		"---\ntitle: A bridge\ndate: 2026-01-05 10:00:00 -0500\nurl: http://x\n---",
		"\uFEFF---\r\nTitle: A bridge\r\nDate: 2026-01-05\r\nURL: http://x\r\n---",
		"---\n# made by hand\ntitle: \"A bridge\"\ndate: !!timestamp 2026-01-05\nurl: http://x\nlayout: post\n...",
		"---\nbase: &t A bridge\ntitle: *t\nurl: http://x\ndate: Jan. 5, 2026\n---",
		"+++\ntitle = \"A bridge\"\ndate = 2026-01-05T23:30:00-05:00\nurl = 'http://x'\n[params]\ntitle = \"No\"\n+++",
		"\n \n---\ntitle: A bridge\ndate: 2026-01-05\nurl: http://x\n---",
		"+++\ndate = 2026-01-05\ntitle = '''A\nbridge'''\nurl = \"http://x\"\ntags = [\"a\", \"b\"]\n+++",
		"{\n  \"title\": \"A bridge\",\n  \"date\": \"2026-01-05\",\n  \"url\": \"http://x\",\n  \"a\": {\"title\": \"No\"}\n}",
		`{"title": "A bridge", "date": 1767607200, "url": "http://x"}`,
		";;;\n{\"title\": \"A bridge\", \"date\": \"5 Jan 2026\", \"url\": \"http://x\"}\n;;;",
	} {
		for _, name := range []string{"a.md", "a.txt"} {
			got := readFrontMatter(t, name, front)
			a := got.articles[0]
			if a.Title != "A bridge" || a.Date != "2026-01-05" || a.URL != "http://x" || len(got.errors) > 0 {
				t.Errorf("%q in %s: title %q, date %q, URL %q, errors %q", front, name, a.Title, a.Date, a.URL, got.errors)
			}
			if len(a.Blocks) != 1 || a.Blocks[0].Start != 0 || strings.TrimSpace(a.Text[a.Blocks[0].End:]) != "Holt said no." {
				t.Errorf("%q in %s: blocks %q", front, name, blockTexts(a))
			}
		}
	}
}

// What is wrong with front matter is a warning at its line; the article is read without it.
func TestFrontMatterWarnings(t *testing.T) {
	tests := []struct{ front, want string }{
		{"---\ndate: {{ .Date }}\n---", "a.md:2: warning: the date"},
		{"---\ntitle: A\ndate: '{{ page.date }}'\n---", "a.md:3: warning: the date"},
		{"---\ndate: [2026, 1]\n---", "a.md:2: warning: the date"},
		{"---\ndate:\n  day: 1\n---", "a.md:2: warning: the date"},
		{"---\ndate: soon\n---", "a.md:2: warning: the date \"soon\" names no day"},
		{"---\ndate: 01/02/2026\n---", "a.md:2: warning: the date \"01/02/2026\" may have its day or its month first"},
		{"---\ntitle: [a, b]\n---", "a.md:2: warning: title in the front matter must be plain text"},
		{"---\ntitle: A\nurl: {a: b}\n---", "a.md:3: warning: url in the front matter must be plain text"},
		{"---\ntitle: 'A\n---", "a.md:2:8: warning: the front matter is no valid YAML"},
		{"---\ntitle: A\n\tb: c\n---", "a.md:3:2: warning: the front matter is no valid YAML"},
		{"+++\ntitle = \"A\"\ndate = soon\n+++", "a.md:3:8: warning: the front matter is no valid TOML"},
		{"+++\ntitle = [\"A\"]\n+++", "a.md:2: warning: title in the front matter"},
		{"{\n\"title\": \"A\",\n}", "a.md:3:1: warning: the front matter is no valid JSON"},
		{"{\n\"title\": {\"a\": 1}\n}", "a.md:2: warning: title in the front matter"},
		{"---\na: " + strings.Repeat("b", 1<<20) + "\n---", "a.md:1: warning: the front matter is longer"},
	}
	for _, test := range tests {
		got := readFrontMatter(t, "a.md", test.front)
		if len(got.errors) != 1 || !strings.HasPrefix(got.errors[0], test.want) {
			t.Errorf("%.60q: errors %.200q, want one that starts with %q", test.front, got.errors, test.want)
		}
		if a := got.articles[0]; strings.TrimSpace(a.Text[a.Blocks[0].End:]) != "Holt said no." {
			t.Errorf("%.60q: text %q", test.front, a.Text)
		}
	}
}

// No value for a key is none, and no warning.
func TestFrontMatterWithoutValues(t *testing.T) {
	for _, front := range []string{"---\ndate:\ntitle: ~\nurl: null\n---", "---\ndate: \"\"\n---", "{\"date\": null, \"title\": \"\"}", "---\n---"} {
		if got := readFrontMatter(t, "a.md", front); len(got.errors) > 0 || got.articles[0].Date != "" {
			t.Errorf("%q: errors %q", front, got.errors)
		}
	}
}

// What is broken costs no key that can be read by itself, above the fault or below it, and
// nothing of the article; the warning says where it is.
func TestBrokenFrontMatterKeepsItsKeys(t *testing.T) {
	tests := []struct{ front, title, date, place string }{
		{"---\nsubtitle: 'x\ntitle: Flood: it’s the dyke # now\ndate: 2026-01-05\n---", "Flood: it’s the dyke", "2026-01-05", "2:11"},
		{"---\ntags: [a, b\ntitle: A\nsummary: x\n---", "A", "", "2:7"},
		{"---\ntitle: \"A\ndate: 2026-01-05\n---", "", "2026-01-05", "2:8"},
		{"---\nbase: &t A\ntitle: *t\ntags: [a, b\n---", "", "", "4:7"},
		{"---\ntitle: A\n\tb: c\ndate: 2026-01-05\n---", "A", "2026-01-05", "3:2"},
		{"\n\n---\ntitle: A\n\tb: c\ndate: 2026-01-05\n---", "A", "2026-01-05", "5:2"},
		{"---\ntitle: A\ntitle: B\ndate: 2026-01-05\n---", "A", "2026-01-05", "3"},
		{"---\ntitle: A\nTitle: B\ndate: 2026-01-05\n---", "A", "2026-01-05", "3"},
		{"+++\ntags = [\"a\", b]\ntitle = \"A\"\ndate = 2026-01-05\n+++", "A", "2026-01-05", "2:14"},
		{"+++\ntitle = '''A'''\nweight = 1x\ndate = 2026-01-05\n[params]\ntitle = \"No\"\n+++", "A", "2026-01-05", "3:11"},
		{"+++\nweight = 1x\n[params]\ntitle = \"No\"\n+++", "", "", "2:11"},
		{"{\n  \"title\": \"A\",\n  \"weight\" 1,\n  \"date\": \"2026-01-05\"\n}", "A", "2026-01-05", "3:12"},
		{"{\"title\": \"A,\n\"date\": \"2026-01-05\"}", "", "2026-01-05", "1:14"},
		{"{\"title\": \"A\",\n\"date\": \"2026-01-05\"", "A", "2026-01-05", "2:21"},
		{";;;\n\"title\": \"A\",\n\"date\": \"2026-01-05\"\n;;;", "A", "2026-01-05", "2:1"},
	}
	for _, test := range tests {
		for _, name := range []string{"a.md", "a.txt"} {
			got := readFrontMatter(t, name, test.front)
			a := got.articles[0]
			if a.Title != test.title || a.Date != test.date || len(got.errors) != 1 || !strings.HasPrefix(got.errors[0], name+":"+test.place+": ") {
				t.Errorf("%q: title %q, date %q, errors %q", test.front, a.Title, a.Date, got.errors)
			}
			if len(a.Blocks) == 0 || strings.TrimSpace(a.Text[a.Blocks[0].End:]) != "Holt said no." {
				t.Errorf("%q: blocks %q", test.front, blockTexts(a))
			}
		}
	}
}

// Front matter that is never closed ends with its keys, and a warning says so.
func TestUnclosedFrontMatter(t *testing.T) {
	for _, front := range []string{
		"---\ntitle: A\ndate: 2026-01-05\n", "---\ntags:\n- x\n- y\nTitle: A\ndate: 2026-01-05\n", "+++\ntitle = \"A\"\ndate = 2026-01-05\n",
	} {
		for _, text := range []string{"\nHolt said no.", "Holt said no.\n\n---\n\nHe left."} {
			in(t, map[string]string{"a.md": front + "\n" + text})
			got := readAll(t, Options{}, "a.md")
			if len(got.articles) != 1 || len(got.errors) != 1 || !strings.Contains(got.errors[0], "a.md:1: warning: the front matter is never closed; write ") {
				t.Errorf("%q: %d articles, errors %q", front, len(got.articles), got.errors)
				continue
			}
			a := got.articles[0]
			if a.Title != "A" || a.Date != "2026-01-05" || strings.Contains(a.Text[a.Blocks[0].End:], "2026") || !strings.Contains(a.Text[a.Blocks[0].End:], "Holt said no.") {
				t.Errorf("%q: title %q, date %q, blocks %q", front, a.Title, a.Date, blockTexts(a))
			}
		}
	}
}

// Dashes, braces and plus signs that are no front matter are text.
func TestNoFrontMatter(t *testing.T) {
	for _, text := range []string{
		"---\n\nHolt said no.\n\n---\n\nEnd.", "---\nHolt said no.\n---\nEnd.", "---\nNote: one\nHolt said no.", "+++\nHolt said no.\n+++\n",
		"{not JSON} Holt said no.", "{\n“No,” Holt said.\n}\n", "--- \nNote: one\n\nHolt said no.\n\nHe left.\n---\n", "{\"a\": 1} Holt said no.",
		"{\n\"No,\" Holt said.\n}\n", "{\"No\": this is what Holt said.\n",
	} {
		in(t, map[string]string{"a.txt": text})
		got := readAll(t, Options{}, "a.txt")
		if len(got.articles) != 1 || len(got.errors) > 0 || len(got.articles[0].Blocks) > 0 {
			t.Errorf("%q: %d articles, errors %q, want one that is all prose", text, len(got.articles), got.errors)
		}
	}
}

// References to references, deep nesting and odd keys cost neither time nor the article.
func TestHostileFrontMatter(t *testing.T) {
	bomb := "a: &a [x, x, x, x, x, x, x, x, x]\n"
	for i := range 20 {
		bomb += fmt.Sprintf("%c: &%c [*%[3]c, *%[3]c, *%[3]c, *%[3]c, *%[3]c, *%[3]c, *%[3]c, *%[3]c, *%[3]c]\n", 'b'+i, 'b'+i, 'a'+i)
	}
	for _, front := range []string{
		"---\n" + bomb + "date: *u\n---", "---\ndate: &d *d\n---", "---\na: " + strings.Repeat("[", 60000) + "\n---", "---\n" + strings.Repeat("? ", 30000) + "\n---",
		"+++\na = " + strings.Repeat("[", 60000) + "\n+++", "+++\n" + strings.Repeat("[a.b]\n", 9000) + "+++", "+++\na" + strings.Repeat(".a", 30000) + " = 1\n+++",
		"{\n\"a\": " + strings.Repeat("[", 60000) + "\n}", "---\n? [a, b]\n: c\ntitle: A\n---", "---\n!!binary title: x\n---", "---\ntitle: !!int x\ndate: !!float z\n---",
	} {
		in(t, map[string]string{"a.md": front + frontMatterBody})
		for a, err := range Articles(t.Context(), []string{"a.md"}, Options{}) {
			if bug.Is(err) || err != nil && !IsWarning(err) {
				t.Errorf("%.50q: %v", front, err)
			}
			if a != nil && len(a.Blocks) > 0 && a.Blocks[0].Kind != nlp.Metadata && !strings.Contains(a.Text, "Holt") {
				t.Errorf("%.50q: blocks %.200q", front, blockTexts(a))
			}
		}
	}
}
