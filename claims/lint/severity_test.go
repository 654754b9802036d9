package lint

import (
	"slices"
	"testing"
)

func TestSeverityAtLeast(t *testing.T) {
	tests := []struct {
		least Severity
		want  []Severity
	}{
		{Error, []Severity{Error}},
		{Warning, []Severity{Error, Warning}},
		{Info, []Severity{Error, Warning, Info}},
		{"never", nil},
		{"", nil},
	}
	for _, test := range tests {
		var got []Severity
		for _, s := range []Severity{Error, Warning, Info} {
			if s.AtLeast(test.least) {
				got = append(got, s)
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("at least %q are %q, want %q", test.least, got, test.want)
		}
	}
}
