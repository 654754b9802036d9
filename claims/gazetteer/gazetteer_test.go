package gazetteer

import (
	"slices"
	"strings"
	"testing"

	"claims/claims"
)

func TestLookup(t *testing.T) {
	tests := []struct {
		name, want string // want is the full name; "" for none
		kind       Kind
		acronym    string
	}{
		{"KCNA", "Korean Central News Agency", Agency, "KCNA"},
		{"the Korean Central News Agency", "Korean Central News Agency", Agency, "KCNA"},
		{"Yonhap", "Yonhap News Agency", Agency, ""},
		{"AFP", "Agence France-Presse", Agency, "AFP"},
		{"AP", "Associated Press", Agency, "AP"},
		{"A.P.", "Associated Press", Agency, "AP"},
		{"dpa", "Deutsche Presse-Agentur", Agency, "DPA"},
		{"Reuters", "Reuters", Agency, ""},
		{"BBC News", "British Broadcasting Corporation", Outlet, "BBC"},
		{"The New York Times", "New York Times", Outlet, "NYT"},
		{"Times", "", "", ""},
		{"The Times", "The Times", Outlet, ""},
		{"the Times", "The Times", Outlet, ""},
		{"the Guardian", "Guardian", Outlet, ""},
		{"Seoul", "Seoul", Capital, ""},
		{"Kiev", "Kyiv", Capital, ""},
		{"The Hague", "The Hague", Capital, ""},
		{"Washington, D.C.", "Washington", Capital, ""},
		{"Kremlin", "Kremlin", Government, ""},
		{"DPRK", "North Korea", Government, "DPRK"},
		{"U.S.", "United States", Government, "US"},
		{"U.N.", "United Nations", Body, "UN"},
		{"United  Nations", "United Nations", Body, "UN"},
		{"WHO", "World Health Organization", Body, "WHO"},
		{"who", "", "", ""},
		{"Who", "", "", ""},
		{"G7", "Group of Seven", Body, "G7"},
		{"Nato", "North Atlantic Treaty Organization", Body, "NATO"},
		{"Foreign Ministry", "Foreign Ministry", Ministry, ""},
		{"agency", "", "", ""},
		{"agency: Reuters", "", "", ""},
		{"Reuters\nagency", "", "", ""},
		{"Press", "", "", ""},
		{"South Korea > x", "", "", ""},
		{"the", "", "", ""},
		{"The ", "", "", ""},
		{"", "", "", ""},
		{";", "", "", ""},
	}
	for _, test := range tests {
		e, ok := Lookup(test.name)
		if ok != (test.want != "") || e.Name != test.want || e.Kind != test.kind || e.Acronym != test.acronym {
			t.Errorf("Lookup(%q) = %+v, %v; want %q, %s, %q", test.name, e, ok, test.want, test.kind, test.acronym)
		}
		if ok && e.Type != claims.Organization {
			t.Errorf("Lookup(%q) has the type %q", test.name, e.Type)
		}
	}
}

func TestLookupCapital(t *testing.T) {
	if e, _ := Lookup("Seoul"); e.Of != "South Korea" || len(e.Aliases) != 0 {
		t.Errorf("Seoul is %+v", e)
	}
	if e, _ := Lookup("Kiev"); e.Of != "Ukraine" || !slices.Equal(e.Aliases, []string{"Kiev"}) {
		t.Errorf("Kiev is %+v", e)
	}
}

// Every line is well formed, in its place, and found under each of its names;
// no name stands for two entities, and a capital's government is one, too.
func TestEntities(t *testing.T) {
	kinds := []Kind{Agency, Outlet, Government, Capital, Body, Ministry}
	seen := map[string]string{}
	place := ""
	for line := range strings.Lines(entities) {
		line = strings.TrimSuffix(line, "\n")
		e := entry(line)
		k := slices.Index(kinds, e.Kind)
		if k < 0 || e.Name == "" || (e.Kind == Capital) != (e.Of != "") {
			t.Fatalf("%q is no entity", line)
		}
		if key := string(rune('0'+k)) + line; key <= place {
			t.Errorf("%q is out of order", line)
		} else {
			place = key
		}
		for _, name := range append([]string{e.Name}, e.Aliases...) {
			if other, twice := seen[name]; twice {
				t.Errorf("%q is both %q and %q", name, other, e.Name)
			}
			seen[name] = e.Name
			if got, _ := Lookup(name); got.Name != e.Name {
				t.Errorf("Lookup(%q) is %q, not %q", name, got.Name, e.Name)
			}
		}
		if e.Of != "" && e.Of != "Georgia" { // a U.S. state as well
			if of, ok := Lookup(e.Of); !ok || of.Kind != Government && of.Kind != Body {
				t.Errorf("%q speaks for %q, which is not in the list", e.Name, e.Of)
			}
		}
	}
}

func BenchmarkLookup(b *testing.B) {
	for _, name := range []string{"KCNA", "Hillary Clinton", "WTO"} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Lookup(name)
			}
		})
	}
}
