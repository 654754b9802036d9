package config

import (
	"strings"
	"testing"
)

// Whatever stands in a file: it is read, or each fault names the file and a line.
func FuzzRead(f *testing.F) {
	f.Add(Template())
	f.Add("preset: ap\nrules: {A201: off, quote-unclosed: {severity: info}, all: on}\nignore: [a, '[']")
	f.Add("suppress:\n- {rule: S305, path: '{a', text: b, reason: c}\noverrides: [{paths: [../a], rules: {Q1: x}}]")
	f.Add("min-confidence: 80%\nfail-on: &a never\naliases: [*a]\n? [x]\n: y\n--- z")
	f.Fuzz(func(t *testing.T, text string) {
		_, err := Read("f.yaml", []byte(text))
		if err == nil {
			return
		}
		for line := range strings.Lines(err.Error()) {
			if !strings.HasPrefix(line, "f.yaml:") {
				t.Fatalf("%q: the fault %q names no line", text, line)
			}
		}
	})
}
