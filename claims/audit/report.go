package audit

import (
	"cmp"
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/roster"
)

// Report is who speaks in the articles of a run.
type Report struct {
	// Articles and Claims are how many there are.
	Articles, Claims int
	// Speakers are sorted by number of claims, then by name; the one without name
	// and type that stands for nobody comes last.
	Speakers []Speaker
	// Types are the totals by type, in the order of the types, nobody last.
	Types []Total
	// Tags are the totals by each tag that was asked for.
	Tags []Tag
}

// Speaker is one speaker's row.
type Speaker struct {
	// Name is empty for nobody, as is Type.
	Name     string
	Type     claims.SpeakerType
	Wikidata string
	// Tags are those of the alias file.
	Tags map[string]string
	Counts
	// Articles is in how many articles the speaker has a claim.
	Articles int
	// Share is the speaker's part of all claims, 0 to 1.
	Share float64
}

// Nobody reports the row of the claims for which the articles name nobody.
func (s *Speaker) Nobody() bool { return s.Name == "" }

// Tag is the totals by one tag.
type Tag struct {
	Name string
	// Totals are sorted by number of claims, then by value; those of speakers
	// without the tag, and of nobody, come last under an empty value.
	Totals []Total
}

// Total is the sum of the speakers of one type, or with one value of a tag.
type Total struct {
	Value    string
	Speakers int // nobody is none
	Counts
	Share float64
}

// Report sums up, and decides who is who over the articles.
func (a *Audit) Report() Report {
	register := a.roster.Merge()
	r := Report{Articles: a.roster.Articles()}
	for _, c := range a.counts {
		r.Claims += c.Claims
	}
	r.Speakers = speakers(a.counts, register)
	for i := range r.Speakers {
		r.Speakers[i].Share = share(r.Speakers[i].Claims, r.Claims)
	}
	r.Types = r.totals(func(s *Speaker) string { return string(s.Type) })
	slices.SortStableFunc(r.Types, func(a, b Total) int { return cmp.Compare(typeOrder(a.Value), typeOrder(b.Value)) })
	for _, name := range a.tags {
		totals := r.totals(func(s *Speaker) string { return s.Tags[name] })
		slices.SortStableFunc(totals, byClaims)
		r.Tags = append(r.Tags, Tag{name, totals})
	}
	return r
}

// speakers are the rows, sorted, without their shares.
func speakers(counts []count, register *roster.Register) []Speaker {
	var rows []Speaker
	at := make(map[int]int)       // row by the speaker's number
	seen := make(map[[2]int]bool) // speaker and article
	for _, c := range counts {
		s := register.Speaker(c.speaker)
		k, known := at[s.ID]
		if !known {
			k = len(rows)
			at[s.ID] = k
			rows = append(rows, Speaker{Name: s.Name, Type: s.Type, Wikidata: s.Wikidata, Tags: s.Tags})
		}
		rows[k].add(c.Counts)
		if place := [2]int{s.ID, c.article}; !seen[place] {
			seen[place] = true
			rows[k].Articles++
		}
	}
	slices.SortStableFunc(rows, func(a, b Speaker) int {
		return cmp.Or(nobodyLast(&a)-nobodyLast(&b), cmp.Compare(b.Claims, a.Claims), compareNames(a.Name, b.Name))
	})
	return rows
}

func nobodyLast(s *Speaker) int {
	if s.Nobody() {
		return 1
	}
	return 0
}

// totals sums the speakers by what value says of each, in order of the first.
func (r *Report) totals(value func(*Speaker) string) []Total {
	var totals []Total
	at := make(map[string]int)
	for i := range r.Speakers {
		s := &r.Speakers[i]
		v := value(s)
		k, known := at[v]
		if !known {
			k = len(totals)
			at[v] = k
			totals = append(totals, Total{Value: v})
		}
		totals[k].add(s.Counts)
		if !s.Nobody() {
			totals[k].Speakers++
		}
	}
	for i := range totals {
		totals[i].Share = share(totals[i].Claims, r.Claims)
	}
	return totals
}

// byClaims sorts by number of claims, then by value, the empty value last.
func byClaims(a, b Total) int {
	if (a.Value == "") != (b.Value == "") {
		return cmp.Compare(b.Value, a.Value)
	}
	return cmp.Or(cmp.Compare(b.Claims, a.Claims), compareNames(a.Value, b.Value))
}

// compareNames sorts names as a reader expects, whatever their case.
func compareNames(a, b string) int {
	return cmp.Or(strings.Compare(strings.ToLower(a), strings.ToLower(b)), strings.Compare(a, b))
}

// typeOrder is the place of a type among the totals.
func typeOrder(value string) int {
	order := []claims.SpeakerType{claims.Person, claims.Organization, claims.Group, claims.DocumentType, claims.Anonymous, claims.Unknown, ""}
	return slices.Index(order, claims.SpeakerType(value))
}

func share(part, all int) float64 {
	if all == 0 {
		return 0
	}
	return float64(part) / float64(all)
}
