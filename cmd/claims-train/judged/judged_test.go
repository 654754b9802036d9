package judged

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRead(t *testing.T) {
	got, err := Read(strings.NewReader(header+"\nferry,A201,3,9,right,\nferry,S305,0,7,arguable,named below\n"), "labels.csv")
	if err != nil {
		t.Fatal(err)
	}
	want := []Label{
		{Place{"ferry", "A201", 3, 9}, Right, ""},
		{Place{"ferry", "S305", 0, 7}, Arguable, "named below"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestReadFaults(t *testing.T) {
	for _, c := range []struct{ row, want string }{
		{"ferry,A201,3,9,fine,", `the verdict "fine"`},
		{"ferry,A201,x,9,right,", `"x" to "9" is no place`},
		{"ferry,A201,9,3,right,", "is no place"},
		{"ferry,A201,3,9,wrong,", "kind of fault"},
		{"ferry,A201,3,9,right,a title", "kind of fault"},
		{"ferry,A201,3,9,right", "wrong number of fields"},
		{"ferry,A201,3,9,right,\nferry,A201,3,9,wrong,a title", "judged above"},
	} {
		_, err := Read(strings.NewReader(header+"\n"+c.row+"\n"), "labels.csv")
		if err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "labels.csv") {
			t.Errorf("%s: %v, want %s", c.row, err, c.want)
		}
	}
}

func TestTally(t *testing.T) {
	at := func(rule string, start int) Place { return Place{"ferry", rule, start, start + 1} }
	found := []Place{at("S305", 1), at("A201", 2), at("S305", 3), at("S305", 4)}
	labels := []Label{{at("S305", 1), Right, ""}, {at("S305", 3), Arguable, "named below"}, {at("A201", 2), Wrong, "a title"}, {at("Q101", 9), Right, ""}}
	rules, all, unjudged := Tally(found, labels)
	if diff := cmp.Diff([]Count{{"A201", 0, 1, 0, 0}, {"S305", 1, 0, 1, 1}}, rules); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(Count{"", 1, 1, 1, 1}, all); diff != "" || all.Findings() != 4 {
		t.Error(diff)
	}
	if got := rules[1].Precision(); got != 50 {
		t.Errorf("precision %v, want 50: what is not judged does not count", got)
	}
	if got := (Count{Unjudged: 3}).Precision(); got != 0 {
		t.Errorf("precision of nothing judged is %v", got)
	}
	if diff := cmp.Diff([]Place{at("S305", 4)}, unjudged); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]Label{labels[3]}, Stale(found, labels)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]Fault{{"A201", "a title", 1}, {"S305", "named below", 1}}, Faults(found, labels)); diff != "" {
		t.Error(diff)
	}
}

// many are so many findings of a rule.
func many(rule string, n int) []Place {
	var all []Place
	for i := range n {
		all = append(all, Place{"ferry" + strconv.Itoa(i), rule, i, i + 1})
	}
	return all
}

func TestFill(t *testing.T) {
	census := many("S305", 12)
	places := append(many("S305", 40), many("Q104", 3)...)
	drawn := Fill(census, places, 8)
	if got := countRules(drawn); got["Q104"] != 3 || got["S305"] != 5 {
		t.Errorf("drawn %v, want the 3 of the rare rule first and 5 others", got)
	}
	if diff := cmp.Diff(drawn, Fill(census, places, 8)); diff != "" {
		t.Errorf("another draw: %s", diff)
	}
	undrawn := slices.IndexFunc(places, func(p Place) bool { return !slices.Contains(drawn, p) })
	if diff := cmp.Diff(drawn, Fill(census, slices.Delete(slices.Clone(places), undrawn, undrawn+1), 8)); diff != "" {
		t.Errorf("a finding that was not drawn changes the draw: %s", diff)
	}
	if got := Fill(census, places, -3); len(got) != 0 {
		t.Errorf("%d drawn where none is wanted", len(got))
	}
}

func TestTopUp(t *testing.T) {
	judged := append(many("S305", 12), many("Q104", 8)...)
	places := append(many("S305", 20), many("Q104", 20)...)
	drawn := TopUp(judged, places)
	if got := countRules(drawn); got["Q104"] != 2 || got["S305"] != 0 {
		t.Errorf("drawn %v, want 2 of Q104", got)
	}
	for _, p := range drawn {
		if slices.Contains(judged, p) {
			t.Errorf("%v has been judged already", p)
		}
	}
}
