package names

import (
	"strings"
	"testing"
)

func TestIsAcronym(t *testing.T) {
	for word, want := range map[string]bool{
		"UN": true, "U.N.": true, "NATO": true, "UNESCO": true, "MI5": true, "G7": true, "AT&T": true, "AFL-CIO": true,
		"A": false, "Un": false, "": false, "7G": false, "UNITEDNATIONS": false, "U N": false, "J.": false, "-UN": false,
	} {
		if IsAcronym(word) != want {
			t.Errorf("IsAcronym(%q) = %v", word, !want)
		}
	}
}

func TestInitials(t *testing.T) {
	for name, want := range map[string][2]string{
		"Korean Central News Agency": {"KCNA", "KCNA"},
		"Department of Justice":      {"DOJ", "DJ"},
		"Élysée palace":              {"ÉP", "É"},
		"":                           {"", ""},
	} {
		if all, capitals := Initials(strings.Fields(name)); all != want[0] || capitals != want[1] {
			t.Errorf("Initials(%q) = %q, %q, want %q", name, all, capitals, want)
		}
	}
}

func TestJoined(t *testing.T) {
	for want, members := range map[string][]string{"": nil, "Seoul": {"Seoul"}, "Oslo and Seoul": {"Oslo", "Seoul"}, "Oslo, Seoul and Tokyo": {"Oslo", "Seoul", "Tokyo"}} {
		if got := Joined(members); got != want {
			t.Errorf("Joined(%q) = %q, want %q", members, got, want)
		}
	}
}

func TestWords(t *testing.T) {
	for name, want := range map[string]string{
		"U. N.": "UN", "U.N.": "UN", "J.K. Rowling": "JK Rowling", "Mrs. O’Neill": "Mrs O'Neill", "Trump, Jr.": "Trump Jr",
		"  The  Times ": "The Times", "Smith‑Jones": "Smith-Jones", ".": "",
	} {
		if got := strings.Join(Words(name), " "); got != want {
			t.Errorf("Words(%q) = %q, want %q", name, got, want)
		}
	}
	for name, want := range map[string]string{"the Times": "Times", "The": "The", "Times": "Times"} {
		if got, _ := WithoutThe(strings.Fields(name)); strings.Join(got, " ") != want {
			t.Errorf("WithoutThe(%q) = %q, want %q", name, got, want)
		}
	}
}
