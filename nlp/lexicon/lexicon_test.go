package lexicon

import (
	"reflect"
	"strings"
	"testing"
)

type sample struct {
	*English
	Days   Words
	Names  Lines
	Around Phrases
	Short  Pairs
}

func TestRead(t *testing.T) {
	got := Read[sample](`# Words of no package.

# Days. Used by tests.
[Days]
@Weekdays today
# 's
[Names]
Anna Holt; Tom Reed
Ola
[Around]
up to; close to
[Short]
Al = Albert; Al = Alan
Bo = Robert`)
	for word, want := range map[string]bool{"monday": true, "today": true, "Monday": false, "": false, "@Weekdays": false, "#": false} {
		if got.Days.Has(word) != want {
			t.Errorf("Days.Has(%q) = %v", word, !want)
		}
	}
	if want := (Lines{"Anna Holt", "Tom Reed", "Ola"}); !reflect.DeepEqual(got.Names, want) {
		t.Errorf("Names = %q, want %q", got.Names, want)
	}
	if !got.Around.Has("up to") || got.Around.Has("up") {
		t.Errorf("Around = %v", got.Around)
	}
	if want := []string{"Albert", "Alan"}; !reflect.DeepEqual(got.Short["Al"], want) || got.Short.First("Bo") != "Robert" || got.Short.First("Cy") != "" {
		t.Errorf("Short = %v", got.Short)
	}
	if !got.Months.Has("may") {
		t.Error("the embedded English has no months")
	}
}

func TestReadRefuses(t *testing.T) {
	type one struct {
		*English
		Days Words
	}
	for file, want := range map[string]string{
		"":                          "[Days] is missing from its file, or empty",
		"[Days]\na\n[Days]\nb":      "[Days] stands twice",
		"[Days]\na\n[Months]\nb":    "nobody reads the list [Months]",
		"[Days]\n@Nothing":          "@Nothing names no list",
		"[Days]\na\n[Nights]\nb":    "nobody reads the list [Nights]",
		"a word before\n[Days]\nmo": "before the first list",
		"[Days]":                    "[Days] is missing from its file, or empty",
	} {
		func() {
			defer func() {
				if message, _ := recover().(string); !strings.Contains(message, want) {
					t.Errorf("Read(%q) panics with %q, want %q", file, message, want)
				}
			}()
			Read[one](file)
		}()
	}
}
