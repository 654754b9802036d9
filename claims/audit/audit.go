// Package audit looks over the articles of a run: it counts who speaks in them, the
// newsroom's source audit, and gathers their claims for one table.
package audit

import (
	"claims/claims"
	"claims/claims/alias"
	"claims/claims/roster"
)

// Audit gathers the counts of the articles of a run, and of their texts nothing
// but the speakers' names.
type Audit struct {
	roster *roster.Roster
	tags   []string
	counts []count
}

// count is what one article has of one speaker.
type count struct {
	speaker roster.Ref
	article int
	Counts
}

// Counts are numbers of claims, by kind, and of words.
type Counts struct {
	Claims, Direct, Mixed, Indirect int
	// WordsQuoted is how many words stand inside quotation marks; those of a claim
	// inside another one are counted for the inner one alone.
	WordsQuoted int
}

// add adds other counts.
func (c *Counts) add(o Counts) {
	c.Claims += o.Claims
	c.Direct += o.Direct
	c.Mixed += o.Mixed
	c.Indirect += o.Indirect
	c.WordsQuoted += o.WordsQuoted
}

// New makes an empty audit. Known is the user's alias file, or nil; tags are those
// of its tags that the report is to count by.
func New(known *alias.Table, tags []string) *Audit {
	return &Audit{roster: roster.New(known), tags: tags}
}

// Add counts the claims of an article, without those that only nest another one.
func (a *Audit) Add(x *claims.Extraction) {
	article := a.roster.Articles()
	names := a.roster.Add(x)
	only := x.OnlyNesting()
	words := quotedWords(x)
	at := make(map[roster.Ref]int)
	for i := range x.Claims {
		c := &x.Claims[i]
		if only[c.ID] {
			continue
		}
		ref := names.Ref(c.Speaker)
		k, seen := at[ref]
		if !seen {
			k = len(a.counts)
			at[ref] = k
			a.counts = append(a.counts, count{speaker: ref, article: article})
		}
		a.counts[k].add(countsOf(c, words[i]))
	}
}

// countsOf are the counts of one claim.
func countsOf(c *claims.Claim, words int) Counts {
	n := Counts{Claims: 1, WordsQuoted: words}
	switch c.Kind {
	case claims.Direct:
		n.Direct = 1
	case claims.Mixed:
		n.Mixed = 1
	case claims.Indirect:
		n.Indirect = 1
	}
	return n
}
