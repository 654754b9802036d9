// Package roster is the register of speakers over all articles of a run: it
// decides which speakers of different articles are the same.
//
// What an article calls somebody is settled before, within the article. Here
// equal full names become one speaker; a surname alone joins the one person of
// that surname whom other articles name; an acronym joins the institution that
// the gazetteer or an article ties it to; the user's alias file has the last
// word. Whoever has no name of their own (a senior official, residents) is
// somebody else in every article.
package roster

import (
	"strings"

	"claims/claims"
	"claims/claims/alias"
	"claims/nlp/names"
)

// Ref is a speaker of one article, as Article.Ref gives it.
type Ref int

// Nobody stands for the speaker of a claim for which the article names nobody.
const Nobody Ref = -1

// Roster gathers the names of the articles of a run, and nothing else of them.
type Roster struct {
	known    *alias.Table
	locals   []local
	articles int
}

// local is a speaker of one article under its canonical name, or somebody whom it
// names though they do not speak.
type local struct {
	article int
	name    string
	typ     claims.SpeakerType
	// proper reports a name of their own, not a description.
	proper bool
	// claims is how many claims the speaker has, as speaker or as source.
	claims int
	// members are the speakers that a joint one is made of.
	members []Ref
	// acronyms are those that the article ties to the name.
	acronyms []string
}

// New makes an empty roster; known is the user's alias file, or nil.
func New(known *alias.Table) *Roster { return &Roster{known: known} }

// Article is one article's part of the roster.
type Article struct {
	roster *Roster
	number int
	text   string
	refs   map[string]Ref                // by canonical name
	types  map[string]claims.SpeakerType // of the article's entities, by name
}

// Add takes in the names of an article. What it returns must not be kept longer
// than the article itself.
func (r *Roster) Add(x *claims.Extraction) *Article {
	a := &Article{roster: r, number: r.articles, refs: make(map[string]Ref), types: make(map[string]claims.SpeakerType)}
	r.articles++
	if x.Article != nil {
		a.text = x.Article.Text
	}
	for _, e := range x.Names {
		if strings.TrimSpace(e.Name) == "" {
			continue
		}
		a.types[e.Name] = e.Type
		l := &r.locals[a.local(e.Name, e.Type, true)]
		if e.Linked {
			l.acronyms = append(l.acronyms, a.acronyms(e)...)
		}
	}
	return a
}

// Articles is the number of articles so far.
func (r *Roster) Articles() int { return r.articles }

// acronyms are the entity's mentions that are one, where it has a longer name too.
func (a *Article) acronyms(e claims.Entity) []string {
	var found []string
	for _, m := range e.Mentions {
		if form := m.Of(a.text); names.IsAcronym(form) && form != e.Name {
			found = append(found, strings.Clone(form))
		}
	}
	return found
}

// local is the place of the article's speaker of that name, made where there was
// none.
func (a *Article) local(name string, typ claims.SpeakerType, proper bool) Ref {
	ref, ok := a.refs[name]
	if !ok {
		ref = Ref(len(a.roster.locals))
		// The name may be a part of the article's text, which must not stay for it.
		a.roster.locals = append(a.roster.locals, local{article: a.number, name: strings.Clone(name), typ: typ})
		a.refs[name] = ref
	}
	l := &a.roster.locals[ref]
	l.proper = l.proper || proper
	return ref
}

// Ref is the speaker's place in the roster; Nobody for nil, and for one without a
// name. Each call counts as a claim.
func (a *Article) Ref(s *claims.Speaker) Ref {
	if s == nil {
		return Nobody
	}
	name := s.Name
	if strings.TrimSpace(name) == "" {
		name = strings.Join(s.Members, ", ")
	}
	if strings.TrimSpace(name) == "" {
		return Nobody
	}
	ref := a.local(name, s.Type, a.isProper(s))
	if a.roster.locals[ref].claims == 0 {
		a.roster.locals[ref].typ = s.Type // an entity that speaks may be known better
	}
	if len(s.Members) > 1 && a.roster.locals[ref].members == nil {
		members := a.members(s)
		a.roster.locals[ref].members = members
	}
	a.roster.locals[ref].claims++
	return ref
}

// members are the places of those that a joint speaker is made of.
func (a *Article) members(s *claims.Speaker) []Ref {
	refs := make([]Ref, len(s.Members))
	for i, name := range s.Members {
		typ, known := a.types[name]
		refs[i] = a.local(name, typ, known || looksProper(name))
	}
	return refs
}

// isProper reports whether the speaker has a name of their own: one that the
// article's entities have, or that reads like one. An institution described by a
// name (state media (North Korea)) has one too; in its first word a capital
// counts only where it cannot be that of a sentence.
func (a *Article) isProper(s *claims.Speaker) bool {
	if _, known := a.types[s.Name]; known {
		return true
	}
	switch s.Type {
	case claims.Person:
		return looksProper(s.Name)
	case claims.Organization:
		return looksProper(s.Name) || namesSomething(s.Name, a.mention(s))
	}
	return false
}

// mention is the words that name the speaker.
func (a *Article) mention(s *claims.Speaker) string {
	if len(s.Mention) == 0 || s.Mention[0].End > len(a.text) {
		return ""
	}
	return s.Mention[0].Of(a.text)
}
