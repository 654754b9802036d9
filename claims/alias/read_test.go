package alias

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"claims/claims"
)

// clintons is an alias file with everything that one may hold.
const clintons = `# who is who
- name: Hillary Clinton
  aliases: [Mrs. Clinton, HRC]
  type: person
  wikidata: Q6294
  tags: {gender: female, party: Democratic}
- name: Korean Central News Agency
  aliases:
    - KCNA
  type: organization
`

func TestRead(t *testing.T) {
	got, err := read("who.yaml", []byte(clintons))
	want := []Entry{
		{
			Name: "Hillary Clinton", Aliases: []string{"Mrs. Clinton", "HRC"}, Type: claims.Person,
			Wikidata: "Q6294", Tags: map[string]string{"gender": "female", "party": "Democratic"},
		},
		{Name: "Korean Central News Agency", Aliases: []string{"KCNA"}, Type: claims.Organization},
	}
	if diff := cmp.Diff(want, got, cmpopts.IgnoreUnexported(Entry{})); diff != "" || err != nil {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
}

// Each fault names the file, the line and what to write instead.
func TestFaults(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"unknown key", "- name: Anna Holt\n  alias: [Holt]", `who.yaml:2:3: there is no key "alias"; did you mean aliases? name, aliases, type, wikidata or tags may be written here`},
		{"wrong type", "- name: Anna Holt\n  type: persn", `who.yaml:2:9: there is no type "persn"; did you mean person? person, organization, group, document or anonymous may be written here`},
		{"no name", "- aliases: [Holt]", "who.yaml:1:3: this entry has no name; every entry needs one (name: …)"},
		{"empty name", "- name:", "who.yaml:1:8: the value is missing"},
		{"no name at all", "- name: ...", `who.yaml:1:9: "..." is no name`},
		{"aliases no list", "- name: Anna Holt\n  aliases: Holt", `who.yaml:2:12: the text "Holt" is written here, where a list belongs (each item after "- ", or [one, two])`},
		{"no Wikidata id", "- name: Anna Holt\n  wikidata: 6294", `who.yaml:2:13: "6294" is no Wikidata id; one is Q and a number, as in Q6294`},
		{"tag without value", "- name: Anna Holt\n  tags: {gender: }", "who.yaml:2:18: the value is missing"},
		{"no list", "name: Anna Holt", `who.yaml:1:1: a mapping of keys is written here, where a list belongs (each item after "- ", or [one, two])`},
		{"alias twice", "- name: Anna Holt\n  aliases: [Holt]\n\n- name: Ben Holt\n  aliases:\n    - Ben\n    - Holt", `who.yaml:7: "Holt" is given twice: it is a name of Anna Holt already (who.yaml:1); keep it in one place`},
		{"alias twice in an entry", "- name: UN\n  aliases: [the U.N.]", `who.yaml:2: "the U.N." is given twice: it is a name of UN already (who.yaml:1); keep it in one place`},
		{"id twice", "- name: Anna Holt\n  wikidata: Q1\n- name: Ben Holt\n  wikidata: Q1", "who.yaml:3: Ben Holt has the Wikidata id of Anna Holt (who.yaml:1); make them one entry, or correct it"},
		{"two faults", "- nmae: Anna Holt\n- name: Ben Holt\n  typ: person", "who.yaml:1:3: there is no key \"nmae\"; did you mean name? name, aliases, type, wikidata or tags may be written here\n" +
			"who.yaml:3:3: there is no key \"typ\"; did you mean type? name, aliases, type, wikidata or tags may be written here"},
	}
	for _, test := range tests {
		entries, err := read("who.yaml", []byte(test.text))
		if err == nil {
			_, err = newTable(entries)
		}
		if err == nil || err.Error() != test.want {
			t.Errorf("%s:\n got %v\nwant %s", test.name, err, test.want)
		}
	}
}

func TestLoad(t *testing.T) {
	folder := t.TempDir()
	first, second := filepath.Join(folder, "a.yaml"), filepath.Join(folder, "b.yaml")
	write := func(path, text string) {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write(first, clintons)
	write(second, "- name: KCNA\n")
	if _, err := Load([]string{first, second}); err == nil || !strings.HasPrefix(err.Error(), second+`:1: "KCNA" is given twice`) {
		t.Errorf("two files: %v", err)
	}
	write(second, "")
	table, err := Load([]string{first, second})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(table.Tags(), []string{"gender", "party"}) {
		t.Errorf("the tags are %q", table.Tags())
	}
	if _, err := Load([]string{filepath.Join(folder, "none.yaml")}); err == nil || !strings.HasSuffix(err.Error(), "none.yaml: there is no such alias file; check the spelling") {
		t.Errorf("missing file: %v", err)
	}
	if _, err := Load([]string{folder}); err == nil || !strings.Contains(err.Error(), "the alias file cannot be read") {
		t.Errorf("folder: %v", err)
	}
}

func TestFind(t *testing.T) {
	table := tableOf(t, clintons+"- name: WHO\n- name: People's Daily\n")
	tests := []struct{ name, want string }{
		{"Hillary Clinton", "Hillary Clinton"},
		{"Mrs Clinton", "Hillary Clinton"},
		{"Mrs.  Clinton", "Hillary Clinton"},
		{"H.R.C.", "Hillary Clinton"},
		{"the KCNA", "Korean Central News Agency"},
		{"W.H.O.", "WHO"},
		{"People’s Daily", "People's Daily"},
		{"who", ""},
		{"Clinton", ""},
		{"", ""},
	}
	for _, test := range tests {
		e, ok := table.Find(test.name)
		if ok != (test.want != "") || ok && e.Name != test.want {
			t.Errorf("Find(%q) = %v, %v, want %q", test.name, e, ok, test.want)
		}
	}
	var none *Table
	if _, ok := none.Find("KCNA"); ok || !none.Empty() || none.Tags() != nil {
		t.Error("a nil table is not empty")
	}
}

func tableOf(t testing.TB, text string) *Table {
	t.Helper()
	table, err := Parse("who.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return table
}

// Whatever stands in a file, it is read or refused with its name, and each of the
// names that were read is found.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{clintons, "", "- name: a\n  type: [", "- &a {name: x}\n- *a", "- name: !!binary aGk=\n", "a: b\n---\n", "- {name: ., aliases: [the]}", "- ? [a]\n  : b"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		entries, err := read("who.yaml", data)
		if err != nil {
			if !strings.HasPrefix(err.Error(), "who.yaml:") {
				t.Fatalf("the error names no file: %v", err)
			}
			return
		}
		table, err := newTable(entries)
		if err != nil {
			return
		}
		for i := range entries {
			for _, name := range entries[i].names() {
				if e, ok := table.Find(name); !ok || e != &entries[i] {
					t.Fatalf("%q is not found", name)
				}
			}
		}
	})
}
