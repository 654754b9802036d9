package alias

import (
	"slices"
	"strings"

	"claims/claims"
	"claims/nlp/names"
)

// Apply is the extraction with the names, types and Wikidata ids that the table
// gives its speakers and entities. A speaker is an entry's where its name is one
// of the entry's names, or else where some other words that the article uses for
// it are. The extraction itself is not changed.
func (t *Table) Apply(x *claims.Extraction) *claims.Extraction {
	if t.Empty() {
		return x
	}
	r := renamer{table: t, forms: formsOf(x), done: make(map[*claims.Speaker]*claims.Speaker)}
	renamed := *x
	renamed.Claims = slices.Clone(x.Claims)
	for i := range renamed.Claims {
		c := &renamed.Claims[i]
		c.Speaker, c.Source = r.speaker(c.Speaker), r.speaker(c.Source)
		c.Chain = slices.Clone(c.Chain)
		for k := range c.Chain {
			c.Chain[k] = r.speaker(c.Chain[k])
		}
	}
	renamed.Names = slices.Clone(x.Names)
	for i := range renamed.Names {
		n := &renamed.Names[i]
		if e := r.entry(n.Name, n.Type); e != nil {
			n.Name, n.Type = e.Name, typeOr(e, n.Type)
		}
	}
	return &renamed
}

// formsOf are the words that the article uses for each canonical name, each once,
// in order of the text.
func formsOf(x *claims.Extraction) map[string][]string {
	forms := make(map[string][]string)
	add := func(name, form string) {
		form = strings.TrimSuffix(strings.TrimSuffix(form, "’s"), "'s")
		if !slices.Contains(forms[name], form) {
			forms[name] = append(forms[name], form)
		}
	}
	for _, n := range x.Names {
		for _, m := range n.Mentions {
			add(n.Name, m.Of(x.Article.Text))
		}
	}
	for i := range x.Claims {
		s := x.Claims[i].Speaker
		if s == nil || len(s.Members) > 0 {
			continue
		}
		for _, m := range s.Mention {
			add(s.Name, m.Of(x.Article.Text))
		}
	}
	return forms
}

// renamer renames the speakers of one article, each once: several claims share one.
type renamer struct {
	table *Table
	forms map[string][]string
	done  map[*claims.Speaker]*claims.Speaker
}

// speaker is the speaker as the table has it; itself where it has none.
func (r *renamer) speaker(s *claims.Speaker) *claims.Speaker {
	if s == nil {
		return nil
	}
	if r.done[s] == nil {
		r.done[s] = r.rename(s)
	}
	return r.done[s]
}

func (r *renamer) rename(s *claims.Speaker) *claims.Speaker {
	renamed := *s
	renamed.Rivals = r.names(s.Rivals)
	renamed.Members = r.names(s.Members)
	if e := r.entry(s.Name, s.Type); e != nil {
		renamed.Name, renamed.Type, renamed.Wikidata = e.Name, typeOr(e, s.Type), e.Wikidata
	} else if !slices.Equal(renamed.Members, s.Members) {
		renamed.Name = names.Joined(renamed.Members)
	}
	return &renamed
}

// names are the canonical names as the table has them.
func (r *renamer) names(all []string) []string {
	renamed := slices.Clone(all)
	for i, name := range all {
		if e := r.entry(name, claims.Unknown); e != nil {
			renamed[i] = e.Name
		}
	}
	return renamed
}

// entry is the table's entry for a canonical name; nil for none, and where the
// article's other words for it lead to several.
func (r *renamer) entry(name string, typ claims.SpeakerType) *Entry {
	if e, ok := r.table.Find(name); ok {
		return e
	}
	var found *Entry
	for _, form := range r.forms[name] {
		e, ok := r.table.Find(form)
		if !ok || otherPerson(e, name, form, typ) {
			continue
		}
		if found != nil && found != e {
			return nil
		}
		found = e
	}
	return found
}

// otherPerson reports that a form of one word is no sign of the entry: the article
// names a person of that surname in full, with another first name.
func otherPerson(e *Entry, name, form string, typ claims.SpeakerType) bool {
	first, _, full := strings.Cut(name, " ")
	if !full || strings.Contains(form, " ") || !mayBePerson(typ) || !mayBePerson(e.Type) {
		return false
	}
	entryFirst, _, _ := strings.Cut(e.Name, " ")
	return !strings.EqualFold(first, entryFirst)
}

func mayBePerson(t claims.SpeakerType) bool {
	return t == claims.Person || t == claims.Unknown || t == ""
}

// typeOr is the entry's type, or the given one where the entry has none.
func typeOr(e *Entry, typ claims.SpeakerType) claims.SpeakerType {
	if e.Type == "" {
		return typ
	}
	return e.Type
}
