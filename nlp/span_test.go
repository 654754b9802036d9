package nlp

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestSpansNeverEndBeforeTheyStart: whatever the constructors are given, what comes of it
// can be read off the text.
func TestSpansNeverEndBeforeTheyStart(t *testing.T) {
	const text = " “No,” he said.\u00a0"
	rapid.Check(t, func(t *rapid.T) {
		offset := func(name string) int { return rapid.IntRange(0, len(text)).Draw(t, name) }
		a, b := Between(offset("a"), offset("b")), Between(offset("c"), offset("d"))
		for name, s := range map[string]Span{"a": a, "hull": Hull(a, b), "from": a.From(offset("from")), "until": a.Until(offset("until"))} {
			if s.Start > s.End || len(s.Of(text)) != s.Len() {
				t.Errorf("%s is %+v", name, s)
			}
		}
		if h := Hull(a, b); !h.Contains(a) || !h.Contains(b) {
			t.Errorf("the hull %+v of %+v and %+v does not hold both", h, a, b)
		}
		if from, until := a.From(offset("x")), a.Until(offset("y")); !a.Contains(from) || !a.Contains(until) {
			t.Errorf("%+v and %+v go beyond %+v", from, until, a)
		}
	})
	if got := Between(0, len(text)).Trim(text).Of(text); got != strings.TrimSpace(text) {
		t.Errorf("trimmed: %q", got)
	}
}

func TestSpanOf(t *testing.T) {
	d := &Document{Text: "He left.", Tokens: []Token{{Span: Span{0, 2}}, {Span: Span{3, 7}}, {Span: Span{7, 8}}}}
	for _, c := range []struct {
		first, last int
		want        string
	}{{0, 1, "He"}, {0, 3, "He left."}, {1, 3, "left."}, {2, 2, ""}, {2, 1, ""}, {-1, 2, ""}, {1, 4, ""}} {
		if got := d.SpanOf(c.first, c.last).Of(d.Text); got != c.want {
			t.Errorf("tokens %d to %d: %q, want %q", c.first, c.last, got, c.want)
		}
	}
}
