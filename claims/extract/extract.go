// Package extract turns an article and its Document into its claims: it pairs
// quotation marks, finds attributions, and resolves who speaks, in that order.
package extract

import (
	"fmt"
	"slices"
	"sort"

	"claims/claims"
	"claims/claims/attribution"
	"claims/claims/quotation"
	"claims/claims/resolution"
	"claims/nlp"
)

// Extractor reads the claims of articles. It is safe for concurrent use.
type Extractor struct {
	attributions *attribution.Model
	resolution   *resolution.Model
}

// New makes an Extractor from the embedded models. An error means a damaged
// program file.
func New() (*Extractor, error) {
	attributions, err := attribution.Load()
	if err != nil {
		return nil, err
	}
	speakers, err := resolution.Load()
	if err != nil {
		return nil, err
	}
	return &Extractor{attributions, speakers}, nil
}

// Extract reads the claims of an article. The document must be the analysis of
// the article's text and blocks.
func (e *Extractor) Extract(a *claims.Article, d *nlp.Document) *claims.Extraction {
	x := &claims.Extraction{Article: a, Document: d}
	x.Quotations, x.Faults = quotation.Find(d)
	found := e.attributions.Find(d, x.Quotations)
	for i, at := range found {
		x.Claims = append(x.Claims, newClaim(d, x.Quotations, at))
		x.Claims[i].ID = fmt.Sprintf("c%d", i+1)
	}
	nest(x.Claims)
	x.Names = e.resolve(x, found)
	sources(x.Claims)
	x.Headline = headline(a, d)
	x.NotSpeech = notSpeech(x)
	return x
}

// newClaim is the claim of an attribution, its speaker not yet resolved.
func newClaim(d *nlp.Document, quotations []quotation.Quotation, at attribution.Attribution) claims.Claim {
	c := claims.Claim{Content: at.Content, Cue: at.Cue}
	c.Quotations = within(quotations, at.Content)
	c.Kind = kindOf(d.Text, c.Content, c.Quotations)
	c.Confidence = at.Confidence
	c.Sentence = sentenceAt(d, c.Start())
	c.Paragraph = d.Sentences[c.Sentence].Paragraph
	return c
}

func sentenceAt(d *nlp.Document, offset int) int {
	return max(0, sort.Search(len(d.Sentences), func(i int) bool { return d.Sentences[i].Start > offset })-1)
}

// resolve gives every claim its speaker and returns the article's entities.
// Mentions are resolved in order of the text; a claim that continues the one
// before takes its speaker over.
func (e *Extractor) resolve(x *claims.Extraction, found []attribution.Attribution) []claims.Entity {
	order := make([]int, len(found))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(i, j int) bool { return at(found[order[i]]) < at(found[order[j]]) })
	mentions := make([]nlp.Span, len(found))
	for k, i := range order {
		mentions[k] = named(found[i])
	}
	speakers := e.resolution.Resolve(x.Document, x.Quotations, mentions)
	var last *claims.Speaker
	for k, i := range order {
		c := &x.Claims[i]
		c.Speaker = speakers.ByMention[k]
		if c.Speaker != nil {
			c.Speaker.Mention = found[i].Mention
		}
		if found[i].Continues && last != nil {
			c.Speaker = &claims.Speaker{Name: last.Name, Type: last.Type, Members: last.Members, Mention: found[i].Mention}
		}
		if c.Speaker != nil {
			last = c.Speaker
		}
	}
	return speakers.Entities
}

// named is the words that say who speaks: the mention, or the antecedent where
// the mention is a relative pronoun.
func named(a attribution.Attribution) nlp.Span {
	if len(a.Mention) == 0 || !a.Antecedent.Empty() {
		return a.Antecedent
	}
	return a.Mention[0]
}

// at is where an attribution names its speaker: its mention, else its content.
func at(a attribution.Attribution) int {
	if len(a.Mention) > 0 {
		return a.Mention[0].Start
	}
	return a.Start()
}

// sources gives every claim its chain: the speakers of the claims around it, from
// the outermost one that names any to its own. The first is its source.
func sources(all []claims.Claim) {
	byID := make(map[string]*claims.Claim, len(all))
	for i := range all {
		c := &all[i]
		byID[c.ID] = c
		c.Chain = links(byID, c)
		if len(c.Chain) > 0 {
			c.Source = c.Chain[0]
		}
	}
}

// links are the speakers of the claim and of those around it, outermost first,
// each name once.
func links(byID map[string]*claims.Claim, c *claims.Claim) []*claims.Speaker {
	var chain []*claims.Speaker
	for p := c; p != nil; p = byID[p.Parent] {
		s := p.Speaker
		if s == nil || slices.ContainsFunc(chain, func(l *claims.Speaker) bool { return l.Name == s.Name }) {
			continue
		}
		chain = append(chain, s)
	}
	slices.Reverse(chain)
	return chain
}
