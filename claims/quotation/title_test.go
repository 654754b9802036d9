package quotation

import (
	"strings"
	"testing"
)

func TestTitleCase(t *testing.T) {
	for words, want := range map[string]bool{
		"The Long Road Home":         true,
		"War and Peace":              true,
		"“Under the Bridge”":         true,
		"60 Minutes":                 true,
		"We will act":                true, // short words tell nothing
		"We should act":              false,
		"gone With The Wind":         false,
		"The Bridge will never Open": false,
		"":                           false,
	} {
		if got := TitleCase(strings.Fields(words)); got != want {
			t.Errorf("TitleCase(%q) = %v, want %v", words, got, want)
		}
	}
}
