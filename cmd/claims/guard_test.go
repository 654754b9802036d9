package main

import (
	"context"
	"path/filepath"
	"testing"

	"claims/report"
)

// commandFormat is a format of a command.
type commandFormat struct {
	command string
	writing
}

func formatsOf() []commandFormat {
	var all []commandFormat
	for _, f := range report.Formats() {
		all = append(all, commandFormat{"check", writing{format: f.Name, wrote: f.Wrote}})
	}
	for _, f := range report.WhoFormats() {
		all = append(all, commandFormat{"who", writing{format: f.Name, wrote: f.Wrote}})
	}
	return all
}

// Every format knows its own files, and takes no article for one.
func TestFormatsKnowTheirOwn(t *testing.T) {
	t.Chdir(filepath.Join("..", ".."))
	tests := []struct {
		columns string
		args    []string
	}{
		{"", []string{"seeds", "testdata/clean/bus-strike.md"}},
		{"20", []string{"--color", "always", "seeds"}},
		{"60", []string{"--quiet", "testdata/clean/bus-strike.md"}},
		{"", []string{"--min-confidence", "1", "testdata/clean/bus-strike.md"}},
	}
	for _, w := range formatsOf() {
		for _, test := range tests {
			c := console{env: map[string]string{"COLUMNS": test.columns}}
			run(context.Background(), append([]string{w.command, "--format", w.format}, test.args...), c.streams(nil))
			if out := c.out.String(); out != "" && !w.wrote([]byte(out)[:min(len(out), 16<<10)]) {
				t.Errorf("%s %s %s does not know its own: %q", w.command, w.format, test.args, out[:min(len(out), 200)])
			}
		}
		articles, err := filepath.Glob("testdata/*/*.txt")
		if err != nil || len(articles) < 10 {
			t.Fatalf("articles: %d, %v", len(articles), err)
		}
		for _, path := range articles {
			head, err := headOf(path)
			if err != nil || w.wrote(head) {
				t.Errorf("%s %s takes %s for its own (%v)", w.command, w.format, path, err)
			}
		}
	}
}

// COLUMNS says how wide the output is, where it says a width that something has.
func TestWidth(t *testing.T) {
	for columns, want := range map[string]int{"": 0, "80": 80, "-5": 0, "x\x1b": 0, "10000": 10000, "10001": 0, "9223372036854775807": 0, "99999999999999999999": 0} {
		c := console{env: map[string]string{"COLUMNS": columns}}
		if got := width(&c.out, c.streams(nil).env); got != want {
			t.Errorf("COLUMNS=%q: %d, want %d", columns, got, want)
		}
	}
}
