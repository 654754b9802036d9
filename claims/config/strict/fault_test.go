package strict

import (
	"errors"
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
