package quotation

import "testing"

func TestPairs(t *testing.T) {
	for _, c := range []struct{ open, close, inside string }{
		{"“", "”", "‘"},
		{"‘", "’", "“"},
		{"\"", "\"", "'"},
		{"'", "'", "\""},
		{"«", "»", ""},
		{"''", "''", ""},
		{"「", "」", ""},
	} {
		if got := Closer(c.open); got != c.close {
			t.Errorf("Closer(%s) = %q, want %q", c.open, got, c.close)
		}
		if got := Opener(c.close); got != c.open {
			t.Errorf("Opener(%s) = %q, want %q", c.close, got, c.open)
		}
		if got := Inside(c.open); got != c.inside {
			t.Errorf("Inside(%s) = %q, want %q", c.open, got, c.inside)
		}
	}
	if Closer("”") != "" || Closer("x") != "" || Opener("x") != "" || Opener("“") != "" || Closer("``") != "''" {
		t.Error("marks that open or close nothing have a partner, or “``” has none")
	}
	if !SameLevel("“", "\"") || SameLevel("“", "‘") || SameLevel("“", "x") {
		t.Error("SameLevel confuses double and single")
	}
}
