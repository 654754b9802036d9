package strict

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestSorted(t *testing.T) {
	n := parse(t, "- a\n- b: [c,\n  d]")
	items, err := n.Items()
	if err != nil {
		t.Fatal(err)
	}
	late, early := items[1].Fault("late"), items[0].Fault("early")
	got := Sorted(errors.Join(late, errors.Join(nil, early, errors.New("elsewhere"))))
	if want := "elsewhere\nf.yaml:1:3: early\nf.yaml:2:3: late"; got == nil || got.Error() != want {
		t.Errorf("%v, want %s", got, want)
	}
	if err := Sorted(nil); err != nil {
		t.Errorf("no fault is %v", err)
	}
}

// Of many faults the first are told, and how many there are; no other is written out.
func TestFirst(t *testing.T) {
	n := parse(t, "- a")
	written := 0
	var all []error
	for i := range 50000 {
		all = append(all, n.Fault("%v", counter{i, &written}))
	}
	got := strings.Split(First(errors.Join(all...)).Error(), "\n")
	if len(got) != Most+1 || got[0] != "f.yaml:1:1: fault 0" || got[Most] != "and 49980 more faults; mend these first" {
		t.Errorf("%d lines: %q … %q", len(got), got[0], got[len(got)-1])
	}
	if written > 3*Most {
		t.Errorf("%d faults were written out", written)
	}
	if got := First(errors.Join(all[:Most]...)).Error(); strings.Contains(got, "more faults") {
		t.Errorf("%d faults: %s", Most, got)
	}
}

// counter counts how often it is written out.
type counter struct {
	number  int
	written *int
}

func (c counter) String() string {
	*c.written++
	return fmt.Sprint("fault ", c.number)
}
