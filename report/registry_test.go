package report

import (
	"errors"
	"strings"
	"testing"
)

func TestFind(t *testing.T) {
	for _, name := range []string{"table", "csv", "tsv", "json", "jsonl", "markdown", "github", "gitlab", "checkstyle", "junit", "rdjsonl", "sarif"} {
		f, err := Find(name)
		if err != nil || f.Name != name || f.Summary == "" || f.New == nil {
			t.Errorf("Find(%q) = %+v, %v", name, f, err)
		}
	}
}

func TestFindUnknown(t *testing.T) {
	tests := []struct{ name, near string }{
		{"jsn", "did you mean json?"},
		{"CSV", "did you mean csv?"},
		{"md", ""},
		{"mark", "did you mean markdown?"},
		{"sarif2", "did you mean sarif?"},
		{"spreadsheet", ""},
		{"", ""},
		{strings.Repeat("json", 1000), ""},
	}
	for _, test := range tests {
		_, err := Find(test.name)
		if err == nil {
			t.Errorf("Find(%q): no error", test.name)
			continue
		}
		message := err.Error()
		if !strings.Contains(message, "the formats are table, csv, tsv, json, jsonl, markdown, github, gitlab, checkstyle, junit, rdjsonl, sarif") {
			t.Errorf("Find(%q): %q does not list the formats", test.name, message)
		}
		if !strings.Contains(message, test.near) || test.near == "" && strings.Contains(message, "did you mean") {
			t.Errorf("Find(%q): %q, want the hint %q", test.name, message, test.near)
		}
	}
}

// broken is an output that is gone, as a closed pipe is.
type broken struct{}

var errGone = errors.New("gone")

func (broken) Write([]byte) (int, error) { return 0, errGone }

// Every format reports an output that fails, at the latest when it closes.
func TestWriteErrors(t *testing.T) {
	for _, f := range Formats() {
		w := f.New(broken{}, Options{})
		if err := errors.Join(w.Add(testItem(t)), w.Close()); !errors.Is(err, errGone) {
			t.Errorf("%s: error is %v, want it to wrap %v", f.Name, err, errGone)
		}
	}
}

// Formats that stream have written an article when Add returns.
func TestStreaming(t *testing.T) {
	for _, name := range []string{"csv", "tsv", "json", "jsonl", "github", "gitlab", "checkstyle", "junit", "rdjsonl"} {
		f, err := Find(name)
		if err != nil {
			t.Fatal(err)
		}
		var out strings.Builder
		w := f.New(&out, Options{})
		for range 2 {
			before := out.Len()
			if err := w.Add(testItem(t)); err != nil {
				t.Fatal(err)
			}
			if out.Len()-before < 300 {
				t.Errorf("%s: Add wrote %d bytes, want the article", name, out.Len()-before)
			}
		}
	}
}
