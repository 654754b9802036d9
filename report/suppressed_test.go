package report

import (
	"strings"
	"testing"
)

// Formats for people leave out what is suppressed; table and markdown count it.
func TestSuppressedIsLeftOut(t *testing.T) {
	for _, format := range []string{"table", "markdown", "github", "gitlab", "checkstyle", "junit", "rdjsonl"} {
		out := write(t, format, Options{}, decidedItem(t))
		for _, rule := range []string{"S305", "A211"} {
			if strings.Contains(out, rule) {
				t.Errorf("%s shows %s, which is suppressed:\n%s", format, rule, out)
			}
		}
		if !strings.Contains(out, "A201") {
			t.Errorf("%s does not show A201:\n%s", format, out)
		}
		if counts := strings.HasSuffix(out, "; 1 error, 2 suppressed\n"); counts != (format == "table" || format == "markdown") {
			t.Errorf("%s counts what is suppressed: %v:\n%s", format, counts, out)
		}
	}
}

// jsonl marks it, with the fix of what is not.
func TestSuppressedIsMarked(t *testing.T) {
	out := write(t, "jsonl", Options{}, decidedItem(t))
	for _, part := range []string{
		`"suppressed":{"kind":"source","reason":"the ports asked for it"},"fix":null}`,
		`"suppressed":{"kind":"baseline","reason":null},"fix":null}`,
		`"suppressed":null,"fix":{"message":"Name the banner, without marks","edits":[` +
			`{"start":688,"end":688,"text":"A banner: "},{"start":705,"end":706,"text":""}]}}`,
	} {
		if !strings.Contains(out, part) {
			t.Errorf("%s is not in\n%s", part, out)
		}
	}
}

// It can be hidden from the formats that mark it; fingerprints do not change by that.
func TestSuppressedIsHidden(t *testing.T) {
	item := decidedItem(t)
	item.Findings[2] = item.Findings[0]
	item.Findings[2].Suppression = nil
	for _, format := range []string{"json", "jsonl", "sarif"} {
		out := write(t, format, Options{HideSuppressed: true}, item)
		if strings.Contains(out, "the ports asked for it") || strings.Contains(out, "100% of the time") || !strings.Contains(out, "say who “Porto and Faro” are") {
			t.Errorf("%s:\n%s", format, out)
		}
	}
	if out := write(t, "sarif", Options{HideSuppressed: true}, item); !strings.Contains(out, ":2\"") {
		t.Errorf("the second of two findings is not the second without the first:\n%s", out)
	}
}
