package resolution

import (
	"fmt"
	"strings"
	"testing"

	"claims/nlp"

	"github.com/google/go-cmp/cmp"
)

// speakers resolves the mentions that the text marks with [brackets] and shows
// each as name (type); a mention without a name is shown as "- (type)".
func speakers(t testing.TB, marked string) []string {
	t.Helper()
	text, mentions := unmark(marked)
	var out []string
	for _, m := range explained(t, text, mentions).ByMention {
		out = append(out, fmt.Sprintf("%s (%s)", nameOf(m), m.Type))
	}
	return out
}

// unmark takes the brackets out and returns what stood in them.
func unmark(marked string) (text string, mentions []nlp.Span) {
	var b strings.Builder
	for _, r := range marked {
		switch r {
		case '[':
			mentions = append(mentions, nlp.Span{Start: b.Len()})
		case ']':
			mentions[len(mentions)-1].End = b.Len()
		default:
			b.WriteRune(r)
		}
	}
	return b.String(), mentions
}

func TestResolve(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"surname", "Anna Berg met the press. [Berg] said it was over.", []string{"Anna Berg (person)"}},
		{"family name first", "President Lee Jae-myung won. [Lee] said so.", []string{"Lee Jae-myung (person)"}},
		{"title and role are no part of a name", "[North Korean leader Kim Jong Un] said so.", []string{"Kim Jong Un (person)"}},
		{"middle initial", "Donald J. Trump spoke. [Donald Trump] said so.", []string{"Donald J. Trump (person)"}},
		{"courtesy title tells husband from wife", "Bill Clinton and Hillary Clinton came. [Mrs. Clinton] said so. [Mr. Clinton] did not.",
			[]string{"Hillary Clinton (person)", "Bill Clinton (person)"}},
		{"apposition", "[a spokeswoman, Anna Richardson White,] said so.", []string{"Anna Richardson White (person)"}},
		{"description after the name", "[Alan Berger, a gynecologist from Englewood] said so.", []string{"Alan Berger (person)"}},
		{"acronym", "The Korean Central News Agency reported it. [KCNA] said so.", []string{"Korean Central News Agency (organization)"}},
		{"possessive in a name", "The National Nurses’ League met. [NNL] said so.", []string{"National Nurses’ League (organization)"}},
		{"possessive in a name that is defined", "The Dairy Farmers’ Circle (DFC) met. [DFC] said so.", []string{"Dairy Farmers’ Circle (organization)"}},
		{"of inside a name that the analysis knows", "The Joint Chiefs of Staff met. [JCS] said so.", []string{"Joint Chiefs of Staff (organization)"}},
		{"possessive behind a country", "[The United States’ Energy Department] said so.", []string{"Energy Department (organization)"}},
		{"possessive of a person", "Mark Giles met Giles’ Bank. [Mark Giles] said so.", []string{"Mark Giles (person)"}},
		{"he", "Mark Smith met Mary Jones. [He] said so. [She] agreed.", []string{"Mark Smith (person)", "Mary Jones (person)"}},
		{"he speaks on", "[Mark Smith] said so in the town of Oldham. [He] said more.", []string{"Mark Smith (person)", "Mark Smith (person)"}},
		{"nobody for a pronoun", "[He] said so.", []string{"- (person)"}},
		{"role", "Sergei Shoigu, a security aide, came. [The aide] said so.", []string{"Sergei Shoigu (person)"}},
		{"joint", "[Washington and Seoul] said so.", []string{"Washington; Seoul (organization)"}},
		{"joint, one described", "[Polly Jones and her husband, Carl Jones] said so.", []string{"Polly Jones; Carl Jones (person)"}},
		{"anonymous", "[A senior official] said so.", []string{"senior official (anonymous)"}},
		{"insiders", "[Two people familiar with the matter] said so.", []string{"Two people familiar with the matter (anonymous)"}},
		{"document", "[A joint report by 11 countries] said so.", []string{"joint report by 11 countries (document)"}},
		{"group", "[Many voters] said so.", []string{"Many voters (group)"}},
		{"whose media", "North Korean leader Kim Jong Un won, [state media] said.", []string{"state media (North Korea) (organization)"}},
		{"organization with of", "[The Department of Justice] said so.", []string{"Department of Justice (organization)"}},
		{"described as a person", "The dam burst. [the miner Jörg Albers] said so.", []string{"Jörg Albers (person)"}},
		{"named like a bank", "[Lorne Bank] said it had lost nothing.", []string{"Lorne Bank (organization)"}},
		{"a publisher with one name", "Rosa Vega won. Her publisher, [Editorial Faro], said so.", []string{"Editorial Faro (organization)"}},
		{"a plural at the start is no name", "[Forecasters] said so.", []string{"Forecasters (group)"}},
		{"what a ministry is of", "[The Ministry of Food, Farming and Forests] said so.", []string{"Ministry of Food, Farming and Forests (organization)"}},
		{"what a society is for", "[The Society for the Protection of Water Birds] said so.", []string{"Society for the Protection of Water Birds (organization)"}},
		{"an epithet is nobody", "Anna Holt left. Marco Silva, known as “The Crane,” stayed. [She] said so.", []string{"Anna Holt (person)"}},
		{"another office", "A court cleared transport minister Joseph Camilleri. [The prime minister] said so.", []string{"prime minister (person)"}},
		{"an ambassador to somewhere", "A prince came. [Nigeria's ambassador to Sweden, Ruth Obi], thanked the museum.", []string{"Ruth Obi (person)"}},
		{"of a firm", "[Priya Raman], of the research firm ChipWatch, said so.", []string{"Priya Raman (person)"}},
		{"a headline's first word", "Chipmaker shares slide\n\nShares in Taiwan's Formosa Micro fell on Tuesday after [the chipmaker] said so.", []string{"Formosa Micro (organization)"}},
		{"a share is nobody who speaks", "Unicef said only 31 percent of infants were immune. [It] said more.", []string{"Unicef (organization)"}},
		{"a place is nobody", "Mark Smith lives in Montreal. [He] said so.", []string{"Mark Smith (person)"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, speakers(t, c.text)); diff != "" {
				t.Errorf("%s\n%s", c.text, diff)
			}
		})
	}
}

// TestPronouns: the pronoun that stands for each entity, by its title or given name.
func TestPronouns(t *testing.T) {
	const text = "Mary Jones met Mark Smith, Mr. Xyz and Leslie Quux of the Foreign Ministry in Seoul."
	want := []string{"Mary Jones she", "Mark Smith he", "Leslie Quux ", "Foreign Ministry ", "Xyz he", "Seoul "}
	var got []string
	for _, e := range explained(t, text, nil).Entities {
		got = append(got, e.Name+" "+e.Pronoun)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestGenderOfName(t *testing.T) {
	for name, want := range map[string]gender{"Mary": female, "John": male, "Leslie": anyGender, "Xyz": anyGender, "": anyGender} {
		if got := genderOfName(name); got != want {
			t.Errorf("genderOfName(%q) = %v, want %v", name, got, want)
		}
	}
}

func TestInitials(t *testing.T) {
	for _, c := range []struct {
		name, acronym string
		want          bool
	}{
		{"Korean Central News Agency", "KCNA", true},
		{"Securities and Exchange Commission", "SEC", true},
		{"Securities and Exchange Commission", "S.E.C.", true},
		{"Department of Justice", "DOJ", true},
		{"Department of Justice", "FBI", false},
	} {
		if got := initials(strings.Fields(c.name), c.acronym); got != c.want {
			t.Errorf("initials(%q, %q) = %v", c.name, c.acronym, got)
		}
	}
}
