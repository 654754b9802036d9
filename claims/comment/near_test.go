package comment

import (
	"strings"
	"testing"
)

func TestFindNear(t *testing.T) {
	tests := []struct{ text, begins string }{
		{"<!-- claims-ignore-next-line A201 -- why -->", "“claims-ignore-next-line”"},
		{"<!-- Claims-Ignore A201 -- why -->", "“Claims-Ignore”"},
		{"<!-- claims_ignore A201 -- why -->", "“claims_ignore”"},
		{"<!-- claims ignore A201 -- why -->", "“claims ignore”"},
		{"<!-- claims: ignore A201 -- why -->", "“claims: ignore”"},
		{"<!-- cliams-ignroe A201 -- why -->", "“cliams-ignroe”"},
		{"<!-- claim-ignore A201 -->", "“claim-ignore”"},
		{"<!-- claims-disable A201 -->", "“claims-disable”"},
		{"<!--claims-ignoreA201-->", "“claims-ignoreA201”"},
		{"<!-- claims-ignore A201 -- why", "never ends"},
		{"{/* claims-ignore Q103 -- why */}", "none of HTML: write <!-- claims-ignore Q103 -- why -->"},
		{"{{/* claims-ignore A201 -- why */}}", "none of HTML"},
		{"{# claims-ignore A201 -- why #}", "none of HTML"},
		{"{/* a note on claims-ignore */}", ""},
		{"<!-- claims-disable q101, S305 -- why -->", "write <!-- claims-ignore Q101 -- why -->"},
		{"<!-- claims-disable R2D2 -- why -->", "write <!-- claims-ignore A201 -- why -->"},
		{"<!-- claims-ignore A201 -- why -->", ""},
		{"<!-- claims-ignore -->", ""},
		{"<!-- The claims are ignored here -->", ""},
		{"<!-- claims made by Holt -->", ""},
		{"<!-- prettier-ignore -->", ""},
		{"<!-- -->", ""},
		{"<!--", ""},
		{"<!-- " + strings.Repeat("é", 100) + " -->", ""},
		{"claims-ignored", ""},
		{"<!-- claims-ignore <!-- claims-ignore", "never ends"},
		{"<!-- claims-ignore A201 <!-- claim-ignore -->", ""},
	}
	for _, test := range tests {
		text := "Before. " + test.text
		found := FindNear(text)
		switch {
		case test.begins == "" && len(found) > 0:
			t.Errorf("%q: %v", test.text, found)
		case test.begins != "" && (len(found) != 1 || found[0].Start != len("Before. ") || !strings.Contains(found[0].Problem, test.begins)):
			t.Errorf("%q: %v, want %s", test.text, found, test.begins)
		}
	}
}
