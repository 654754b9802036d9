package cue

import (
	"strings"
	"testing"
)

func TestVerb(t *testing.T) {
	say, ok := Verb("say")
	if !ok || say.Class != Say || !say.Takes(Parenthetical) || say.Takes(Infinitive) {
		t.Errorf("say = %+v, %v", say, ok)
	}
	call, _ := Verb("call")
	if !call.TakesPreposition("for") || call.TakesPreposition("of") {
		t.Errorf("call = %+v", call)
	}
	if _, ok := Verb("walk"); ok {
		t.Error("walk is no cue")
	}
}

// TestLists holds every line of the lists to their own legend.
func TestLists(t *testing.T) {
	classes := map[Class]bool{Say: true, Write: true, Declare: true, Allege: true, Deny: true, Pledge: true,
		Ask: true, Cite: true, Judge: true, Show: true, Think: true, Want: true}
	for _, file := range []string{verbsFile, nounsFile} {
		seen := map[string]bool{}
		for line := range strings.Lines(file) {
			fields := strings.Fields(line)
			if len(fields) == 0 || fields[0] == "#" {
				continue
			}
			if len(fields) < 3 || !classes[Class(fields[1])] || seen[fields[0]] {
				t.Errorf("bad or repeated line %q", line)
				continue
			}
			seen[fields[0]] = true
			for _, f := range fields[2:] {
				if frameOf(f) == 0 && !strings.HasPrefix(f, "+") {
					t.Errorf("unknown frame %q in %q", f, line)
				}
			}
		}
	}
}
