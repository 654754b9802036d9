package audit

import (
	"claims/claims"
	"claims/claims/alias"
	"claims/claims/printable"
	"claims/claims/roster"
)

// Overview gathers the claims of the articles of a run for one table, and of their texts
// nothing but the claims' words and the speakers' names.
type Overview struct {
	roster *roster.Roster
	rows   []Row
	refs   []refs // of each row
}

// Row is one claim of a run.
type Row struct {
	// Source is who the article has the claim from, Speaker whose words they are, Via
	// who passed them on between the two: each the same over all articles.
	Source, Speaker *roster.Speaker
	Via             []*roster.Speaker
	Kind            claims.Kind
	// Text is the content on one line, as printable.Line has it.
	Text string
	Path string
	Line int
	// Article and Order are the claim's place: the article's number and the claim's in it.
	Article, Order int
}

// refs are who made a claim, before it is decided who is who.
type refs struct {
	source, speaker roster.Ref
	via             []roster.Ref
}

// NewOverview makes an empty overview. Known is the user's alias file, or nil.
func NewOverview(known *alias.Table) *Overview { return &Overview{roster: roster.New(known)} }

// Add takes in the claims of an article, without those that only nest another one, in
// order of the text.
func (o *Overview) Add(x *claims.Extraction) {
	article := o.roster.Articles()
	names := o.roster.Add(x)
	only := x.OnlyNesting()
	for i := range x.Claims {
		c := &x.Claims[i]
		if only[c.ID] {
			continue
		}
		who := refs{source: names.Ref(c.Source), speaker: names.Ref(c.Speaker)}
		for k := 1; k < len(c.Chain)-1; k++ {
			who.via = append(who.via, names.Ref(c.Chain[k]))
		}
		o.refs = append(o.refs, who)
		o.rows = append(o.rows, Row{
			Kind: c.Kind, Text: printable.Line(x.Article.TextOf(c.Content)),
			Path: x.Article.Path, Line: x.Article.Position(c.Start()).Line, Article: article, Order: i,
		})
	}
}

// Rows are the claims of all articles; it decides who is who over them.
func (o *Overview) Rows() []Row {
	register := o.roster.Merge()
	for i, who := range o.refs {
		r := &o.rows[i]
		r.Source, r.Speaker, r.Via = register.Speaker(who.source), register.Speaker(who.speaker), nil
		for _, via := range who.via {
			r.Via = append(r.Via, register.Speaker(via))
		}
	}
	return o.rows
}
