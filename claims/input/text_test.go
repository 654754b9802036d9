package input

import (
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"claims/claims"
)

func TestPlainTextHeader(t *testing.T) {
	type told struct{ Title, Date, URL, Metadata string }
	tests := []struct {
		name, text string
		want       told
	}{
		{"nothing", "The mayor said no.", told{}},
		{"a date before the prose", " date 2025-06-05 The mayor said no.", told{Date: "2025-06-05", Metadata: "date 2025-06-05"}},
		{"with a colon", "Date: 2025-06-05 The mayor said no.", told{Date: "2025-06-05", Metadata: "Date: 2025-06-05"}},
		{"a time with it", "Date: 2025-06-05T23:30:00Z\nThe mayor.", told{Date: "2025-06-05", Metadata: "Date: 2025-06-05T23:30:00Z"}},
		{"lines", "Title: A bridge falls\nDate: June 5, 2025\r\nurl: https://example.org/a\n\nThe mayor.",
			told{"A bridge falls", "2025-06-05", "https://example.org/a", "Title: A bridge falls\nDate: June 5, 2025\r\nurl: https://example.org/a"}},
		{"a title, then a date in the prose", "TITLE: Bridge\ndate 2025-06-05 The mayor.",
			told{Title: "Bridge", Date: "2025-06-05", Metadata: "TITLE: Bridge\ndate 2025-06-05"}},
		{"a date, then a title", "date 2025-06-05\nTitle: Bridge\nThe mayor.",
			told{Title: "Bridge", Date: "2025-06-05", Metadata: "date 2025-06-05\nTitle: Bridge"}},
		{"prose that starts with the word", "Date night was ruined, she said.", told{}},
		{"prose that starts with the word and a colon", "Date: the word has two meanings, she said.", told{}},
		{"a word that starts with it", "Dates 2025-06-05 were fixed.", told{}},
		{"a number that goes on", "date 2025-06-051 is none.", told{}},
		{"no day of the calendar", "date 2025-02-30 The mayor.", told{Metadata: "date 2025-02-30"}},
		{"a leap day", "date 2024-02-29 The mayor.", told{Date: "2024-02-29", Metadata: "date 2024-02-29"}},
		{"no address", "URL: see below\nThe mayor.", told{}},
		{"a title and nothing else is the text", "Title: A bridge falls\n", told{}},
		{"a date later on", "The mayor said no.\nDate: 2025-06-05\n", told{}},
		{"another key between", "Title: A bridge\nAuthor: Anna Holt\nDesk: city\nDate: 2025-06-05\n\nThe mayor.",
			told{Title: "A bridge", Date: "2025-06-05", Metadata: "Title: A bridge\nAuthor: Anna Holt\nDesk: city\nDate: 2025-06-05"}},
		{"another key first", "Author: Anna Holt\nTitle: A bridge\nDate: 2025-06-05\n\nThe mayor.",
			told{Title: "A bridge", Date: "2025-06-05", Metadata: "Author: Anna Holt\nTitle: A bridge\nDate: 2025-06-05"}},
		{"a speaker first", "Holt: no money\nDate: 2025-06-05\nThe mayor.", told{}},
		{"a key twice", "Title: One\nTitle: Two\nDate: 2025-06-05\nThe mayor.",
			told{Title: "One", Date: "2025-06-05", Metadata: "Title: One\nTitle: Two\nDate: 2025-06-05"}},
		{"speech between", "Title: A bridge\nHolt: “We closed it.”\nDate: 2025-06-05\nThe mayor.", told{Title: "A bridge", Metadata: "Title: A bridge"}},
		{"a blank line between", "Title: A bridge\nAuthor: Anna Holt\n\nDate: 2025-06-05\nThe mayor.", told{Title: "A bridge", Metadata: "Title: A bridge"}},
		{"a second title is prose", "Title: One\nTitle: Two\nThe mayor.", told{Title: "One", Metadata: "Title: One"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a, _ := parseText("a.txt", test.text, Marks{})
			got := told{Title: a.Title, Date: a.Date, URL: a.URL}
			for _, b := range a.Blocks {
				got.Metadata += b.Of(a.Text)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if a.Text != test.text {
				t.Errorf("the text is %q, want it untouched", a.Text)
			}
		})
	}
}

// Comments to the program are metadata, before the header, in it and after it.
func TestPlainTextComments(t *testing.T) {
	const ignore = "<!-- claims-ignore A201 -- why -->"
	tests := []struct {
		name, text string
		want       []string
	}{
		{"a line of its own", "One.\n" + ignore + "\nTwo.", []string{ignore}},
		{"within a line", "One. " + ignore + " Two. <!-- a note -->", []string{ignore}},
		{"before the header", ignore + "\nTitle: A\nOne.", []string{ignore, "Title: A"}},
		{"in the header", "Title: A\n" + ignore + "\nDate: 2025-06-05\nOne.", []string{"Title: A\n" + ignore + "\nDate: 2025-06-05"}},
		{"after the header", "Title: A\n" + ignore + "\nOne.", []string{"Title: A", ignore}},
	}
	for _, test := range tests {
		a, err := parseText("a.txt", test.text, Marks{})
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
		}
		var got []string
		for _, b := range blockTexts(a) {
			got = append(got, strings.TrimPrefix(b, "metadata: "))
		}
		if diff := cmp.Diff(test.want, got); diff != "" || strings.Contains(a.Title, "claims-ignore") || a.Text != test.text {
			t.Errorf("%s: title %q, text %q (-want +got):\n%s", test.name, a.Title, a.Text, diff)
		}
	}
	a := readOne(t, "a.jsonl", `{"id": "a", "text": "One.\n`+ignore+`\nTwo."}`)
	if diff := cmp.Diff([]string{"metadata: " + ignore}, blockTexts(a)); diff != "" {
		t.Errorf("JSON Lines (-want +got):\n%s", diff)
	}
}

// A comment that is nearly one to the program is told, in every format.
func TestNearComments(t *testing.T) {
	const near = "<!-- claims-ignore-next-line A201 -- why -->"
	for name, content := range map[string]string{
		"a.txt":   "One.\n" + near + "\nTwo.",
		"a.md":    "One.\n\n" + near + "\n\nTwo.",
		"b.md":    "One. " + near + " Two.\n\n    " + near + "\n",
		"a.jsonl": `{"text": "One.\n` + near + `\nTwo."}`,
	} {
		in(t, map[string]string{name: content})
		got := readAll(t, Options{}, name)
		if len(got.articles) != 1 || len(got.errors) != 1 || !strings.Contains(got.errors[0], "warning: this comment has no effect, for it begins with “claims-ignore-next-line”: write ") {
			t.Errorf("%s: %d articles, errors %q", name, len(got.articles), got.errors)
		}
	}
	in(t, map[string]string{"a.txt": strings.Repeat(near+"\n", 100) + "One."})
	if got := readAll(t, Options{}, "a.txt"); len(got.errors) != mostNear {
		t.Errorf("%d warnings, want %d", len(got.errors), mostNear)
	}
}

// What stands for a day and is none is told at its place; prose that starts with the word is not.
func TestBadDayIsReportedAndTheArticleRead(t *testing.T) {
	tests := []struct{ text, want string }{
		{"\n date 2025-02-30 The mayor.", `a.txt:2:7: warning: the date "2025-02-30" is no day`},
		{"Date: soon\n\nThe mayor.", `a.txt:1:7: warning: the date "soon" names no day`},
		{"Title: A\nDATE: the fifth of June\nThe mayor.", `a.txt:2:7: warning: the date "the fifth of June" names no day`},
		{"Date: 2026\nThe mayor.", `a.txt:1:7: warning: the date "2026" names no day`},
		{"Date: 5 Sept.\nThe mayor.", `a.txt:1:7: warning: the date "5 Sept." names no day`},
		{"Date: some day in the week after the flood\nThe mayor.", `a.txt:1:7: warning: the date "some day`},
		{"Date: {{ .Date }}\nThe mayor.", `a.txt:1:7: warning: the date "{{ .Date }}" names no day`},
		{"Date: the word has two meanings, she said.\nThe mayor.", ""},
		{"Date:\nThe mayor.", ""},
		{"Date: soon", ""},
	}
	for _, test := range tests {
		in(t, map[string]string{"a.txt": test.text})
		got := readAll(t, Options{}, "a.txt")
		if len(got.articles) != 1 || !strings.HasPrefix(strings.Join(got.errors, "\n"), test.want) || len(got.errors) != min(len(test.want), 1) {
			t.Errorf("%q: %d articles, errors %q; want %q", test.text, len(got.articles), got.errors, test.want)
		}
	}
}

func TestEncodings(t *testing.T) {
	const text = "Ana “Tess” Müller said 🙂 no.\r\nYes.\n"
	bytes16 := func(little bool) string {
		units := append([]uint16{0xFEFF}, utf16.Encode([]rune(text))...)
		var b strings.Builder
		for _, u := range units {
			if little {
				b.Write([]byte{byte(u), byte(u >> 8)})
			} else {
				b.Write([]byte{byte(u >> 8), byte(u)})
			}
		}
		return b.String()
	}
	for name, content := range map[string]string{
		"UTF-8":                  text,
		"UTF-8 with a mark":      "\uFEFF" + text,
		"UTF-16, low byte first": bytes16(true),
		"UTF-16":                 bytes16(false),
	} {
		t.Run(name, func(t *testing.T) {
			a := readOne(t, "a.txt", content)
			if a.Text != text {
				t.Errorf("text is %q, want %q", a.Text, text)
			}
			want := claims.Position{Line: 2, Column: 1}
			if got := a.Position(strings.Index(text, "Yes")); got != want {
				t.Errorf("“Yes” stands at %v, want %v", got, want)
			}
			if got := a.Position(0); got != (claims.Position{Line: 1, Column: 1}) {
				t.Errorf("the text starts at %v, want line 1, column 1", got)
			}
		})
	}
}

func TestWhatIsNoText(t *testing.T) {
	tests := []struct{ name, content, want string }{
		{"empty", "", "a.txt: the file is empty"},
		{"only white space", " \r\n\t\n", "a.txt: the file is empty"},
		{"only a mark", "\uFEFF", "a.txt: the file is empty"},
		{"zero bytes", "PK\x03\x04\x00\x00", "a.txt: this is a ZIP archive"},
		{"a zero byte far in", strings.Repeat("word ", 5000) + "\x00", "a.txt: this is a binary file"},
		{"broken UTF-8", "One.\nTwo, “caf\xe9” she said.", "a.txt:2:10: the byte 0xE9 is not UTF-8"},
		{"cut in a character", "One \xe2\x80", "a.txt:1:5: the byte 0xE2 is not UTF-8"},
		{"broken UTF-16", "\xff\xfeA\x00\x00\xd8B\x00", "a.txt:1:2: the file is broken UTF-16 here"},
		{"UTF-16 cut short", "\xff\xfeA\x00B", "a.txt:1:2: the file is broken UTF-16 here"},
		{"too long", strings.Repeat("long ", 20000), "a.txt: the file is longer than 64 KiB"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			in(t, map[string]string{"a.txt": test.content, "b.txt": "B."})
			got := readAll(t, Options{MaxBytes: 65536}, "a.txt", "b.txt")
			if len(got.errors) != 1 || !strings.HasPrefix(got.errors[0], test.want) {
				t.Errorf("errors %q, want one that starts with %q", got.errors, test.want)
			}
			if len(got.articles) != 1 {
				t.Errorf("%d articles, want the one of the other file", len(got.articles))
			}
		})
	}
}

func TestStandardInput(t *testing.T) {
	tests := []struct {
		name, input string
		want        []string // IDs
	}{
		{"plain text", "The mayor said no.", []string{"stdin"}},
		{"a brace that starts no record", "{not JSON} the mayor said.", []string{"stdin"}},
		{"an object without text, and prose", "{\"a\": 1}\nThe mayor said no.", []string{"stdin"}},
		{"records", "\n {\"id\":\"x\",\"text\":\"One.\"}\n{\"id\":\"y\",\"text\":\"Two.\"}\n", []string{"x", "y"}},
		{"a long record", `{"id":"x","text":"` + strings.Repeat("One. ", 50000) + `"}` + "\n" + `{"id":"y","text":"Two."}`, []string{"x", "y"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := readAll(t, Options{Stdin: strings.NewReader(test.input)}, "-")
			var ids []string
			for _, a := range got.articles {
				ids = append(ids, a.ID)
			}
			if diff := cmp.Diff(test.want, ids); diff != "" || got.errors != nil {
				t.Errorf("IDs (-want +got):\n%s\nerrors %q", diff, got.errors)
			}
		})
	}
	if got := readAll(t, Options{}, "-"); len(got.errors) != 1 {
		t.Errorf("no standard input: errors %q, want one", got.errors)
	}
}
