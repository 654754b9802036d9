package input

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/claims"
)

func TestRecordFields(t *testing.T) {
	a := readOne(t, "news.jsonl", `  {"id": 17, "x": {"text": "no", "a": [1, "]}"]}, "title": "A \"bridge\"", "date": "2025-06-05T10:00:00+02:00", "url": null, "text": "The mayor."}`)
	got := []string{a.ID, a.Title, a.Date, a.URL, a.Text, a.Path}
	if diff := cmp.Diff([]string{"17", `A "bridge"`, "2025-06-05", "", "The mayor.", "news.jsonl"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestRecordWithoutIDIsNamedByItsLine(t *testing.T) {
	if a := readOne(t, "sub/news.jsonl", "\n{\"text\": \"The mayor.\"}"); a.ID != "news:2" {
		t.Errorf("ID %q, want news:2", a.ID)
	}
}

func TestRecordPositions(t *testing.T) {
	const line = `{"id": "ä", "text": "“No,” \u201cshe\u201D said.\nThen \ud83d\ude42 \"Yes\" \\ end"}`
	in(t, map[string]string{"n.jsonl": "{\"text\":\"One.\"}\r\n" + line + "\r\n"})
	a := readAll(t, Options{}, "n.jsonl").articles[1]
	if want := "“No,” “she” said.\nThen 🙂 \"Yes\" \\ end"; a.Text != want {
		t.Fatalf("text %q, want %q", a.Text, want)
	}
	for word, written := range map[string]string{
		"No": "No", "“she": `\u201cshe`, "she": "she", "” said": `\u201D said`, "said": "said", "\nThen": `\nThen`,
		"Then": "Then", "🙂": `\ud83d`, "Yes": "Yes", `"Yes`: `\"Yes`, `\`: `\\`, "end": "end",
	} {
		before, _, _ := strings.Cut(line, written)
		want := claims.Position{Line: 2, Column: len([]rune(before)) + 1}
		if got := position(a, word); got != want {
			t.Errorf("%q stands at %v, want %v", word, got, want)
		}
	}
}

func TestBadLines(t *testing.T) {
	good := `{"id": "%", "text": "The mayor said no."}`
	tests := []struct{ name, line, want string }{
		{"no JSON", "mayor", "n.jsonl:2:1: the line is not valid JSON"},
		{"cut short", `{"id": "2", "text": "The may`, "n.jsonl:2:28: the line is not valid JSON"},
		{"something after it", `{"text": "A."} B`, "n.jsonl:2:16: the line is not valid JSON"},
		{"an array", `["The mayor."]`, "n.jsonl:2:1: the line is no JSON object"},
		{"a number", `17`, "n.jsonl:2:1: the line is no JSON object"},
		{"no text", `{"id": "2", "body": "The mayor."}`, `n.jsonl:2:1: no "text"`},
		{"text is no string", `{"id": "2", "text": 17}`, `n.jsonl:2:21: no "text"`},
		{"empty text", `{"id": "2", "text": " \n"}`, `n.jsonl:2:21: "text" is empty`},
		{"broken UTF-8", "{\"text\": \"ä\xff\"}", "n.jsonl:2:12: the byte 0xFF is not UTF-8"},
		{"a zero byte", "{\"text\": \"\x00\"}", "n.jsonl:2:11: the line is not valid JSON"},
		{"too long", `{"text": "` + strings.Repeat("long ", 30000) + `"}`, "n.jsonl:2: the line is longer than 64 KiB"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			in(t, map[string]string{"n.jsonl": good + "\n" + test.line + "\n\n" + good})
			got := readAll(t, Options{MaxBytes: 65536}, "n.jsonl")
			if len(got.errors) != 1 || !strings.HasPrefix(got.errors[0], test.want) {
				t.Errorf("errors %q, want one that starts with %q", got.errors, test.want)
			}
			if len(got.articles) != 2 {
				t.Errorf("%d articles, want the two others", len(got.articles))
			}
		})
	}
}

func TestRecordWithBadDayIsRead(t *testing.T) {
	in(t, map[string]string{"n.jsonl": `{"date": "2025-13-01", "text": "A."}`})
	got := readAll(t, Options{}, "n.jsonl")
	if len(got.articles) != 1 || len(got.errors) != 1 || !strings.HasPrefix(got.errors[0], `n.jsonl:1:10: warning: the date "2025-13-01"`) {
		t.Errorf("%d articles, errors %q; want one of each", len(got.articles), got.errors)
	}
}

func TestEmptyJSONL(t *testing.T) {
	in(t, map[string]string{"n.jsonl": "\n \n"})
	if got := readAll(t, Options{}, "n.jsonl"); len(got.errors) != 1 || !strings.Contains(got.errors[0], "n.jsonl: the file is empty") {
		t.Errorf("errors %q, want one that says the file is empty", got.errors)
	}
}

// position is where the word first stands in the article.
func position(a *claims.Article, word string) claims.Position {
	return a.Position(strings.Index(a.Text, word))
}
