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
	return With(attributions, speakers), nil
}

// With makes an Extractor from other models than the embedded ones.
func With(attributions *attribution.Model, speakers *resolution.Model) *Extractor {
	return &Extractor{attributions, speakers}
}

// Extract reads the claims of an article. The document must be the analysis of
// the article's text and blocks.
func (e *Extractor) Extract(a *claims.Article, d *nlp.Document) *claims.Extraction {
	return e.extract(a, d, false)
}

// Explain is Extract with the trail of each claim, and the statements that were looked at
// and are no claims.
func (e *Extractor) Explain(a *claims.Article, d *nlp.Document) *claims.Extraction {
	return e.extract(a, d, true)
}

func (e *Extractor) extract(a *claims.Article, d *nlp.Document, explains bool) *claims.Extraction {
	x := &claims.Extraction{Article: a, Document: d}
	x.Quotations, x.Faults = quotation.Find(d)
	marked := quotation.Over(d, x.Quotations)
	found := e.attribute(x, marked, explains)
	quoted := partsOf(marked.Quotes)
	who := e.whoSpeaks(x, marked, found, explains)
	x.Claims = slices.Grow(x.Claims, len(found))
	comments := noProse(a.Blocks)
	for i, at := range found {
		if who[i].dropped && explains {
			x.Refused = append(x.Refused, dropped(at))
		}
		if !who[i].dropped {
			at.Content = without(d.Text, at.Content, comments)
			c := newClaim(d, quoted, at)
			c.ID = fmt.Sprintf("c%d", len(x.Claims)+1)
			c.Speaker = who[i].speaker
			c.Occasion = occasion(d, &at)
			x.Claims = append(x.Claims, c)
		}
	}
	who = slices.DeleteFunc(who, func(w voice) bool { return w.dropped })
	nest(x.Claims)
	sources(x.Claims, who)
	if explains {
		explainSources(x)
	}
	giveReasons(x)
	x.Headline = headline(a, d)
	x.NotSpeech = notSpeech(x)
	if cuts := gaps(a.Gaps); len(cuts) > 0 {
		for i := range x.Claims {
			x.Claims[i].Content = without(d.Text, x.Claims[i].Content, cuts)
		}
	}
	return x
}

// newClaim is the claim of an attribution, its speaker not yet resolved.
func newClaim(d *nlp.Document, quoted quotedParts, at attribution.Attribution) claims.Claim {
	c := claims.Claim{Content: at.Content, Cue: at.Cue, Trail: at.Trail}
	c.Quotations = quoted.within(at.Content)
	c.Kind = kindOf(d.Text, c.Content, c.Quotations)
	c.Confidence = at.Confidence
	c.Sentence = d.SentenceAt(c.Start())
	c.Paragraph = d.Sentences[c.Sentence].Paragraph
	return c
}

// voice is who speaks in an attribution.
type voice struct {
	speaker *claims.Speaker
	// relayer passes the speaker's words on (Yonhap, quoting KCNA); nil for none.
	relayer *claims.Speaker
	// dropped reports an attribution that is only the link of another's chain.
	dropped bool
}

// whoSpeaks is the voice of every attribution, and sets the article's entities.
// Mentions are resolved in order of the text; a claim that continues the one
// before takes its speaker over.
func (e *Extractor) whoSpeaks(x *claims.Extraction, marked *quotation.Marked, found []attribution.Attribution, explains bool) []voice {
	links := relays(x.Document, found)
	asked := unresolvedMentions(found, links)
	mentions := make([]nlp.Span, len(asked))
	for k := range asked {
		mentions[k] = asked[k].mention
	}
	speakers := e.resolve(marked, mentions, explains)
	x.Names = speakers.Entities
	voices := make([]voice, len(found))
	quoted := make([]*claims.Speaker, len(links))
	var last *claims.Speaker
	for k, q := range asked {
		s := speakers.ByMention[k]
		if q.link >= 0 {
			quoted[q.link] = s
			continue
		}
		a := &found[q.attribution]
		if s != nil {
			s.Mention = a.Mention
		}
		if a.Continues && last != nil {
			s = &claims.Speaker{Name: last.Name, Type: last.Type, Members: last.Members, Mention: a.Mention}
		}
		if explains {
			explainSpeaker(a, speakers.Trails[k], s)
		}
		if s != nil {
			last = s
		}
		voices[q.attribution].speaker = s
	}
	for k, l := range links {
		setRelayer(voices, l, quoted[k])
	}
	contents := indexContents(found)
	for i := range found {
		voices[i].dropped = voices[i].dropped || contents.repeatsOuter(x.Document, voices, i)
	}
	return voices
}

// repeatsOuter reports whether attribution i lies within another's content, and is the same person's: she
// said she had warned them. The outer one says it all, unless by it nothing is said: he declined to comment beyond
// saying that.
func (c contents) repeatsOuter(d *nlp.Document, voices []voice, i int) bool {
	found := c.found
	own := voices[i].speaker
	if own == nil || own.Type != claims.Person || own.Name == "" {
		return false
	}
	whole := nlp.Between(min(found[i].Start(), found[i].FirstCue().Start), max(found[i].End(), found[i].FirstCue().End))
	for k := range c.index.Containing(whole) {
		outer := voices[k].speaker
		if k != i && outer != nil && outer.Name == own.Name && !hasCue(d, &found[k], "decline refuse") {
			return true
		}
	}
	return false
}

// unresolved is a mention to resolve: where it stands, of which attribution it is, and
// of which link of its chain; -1 where it is the attribution's own.
type unresolved struct {
	at                int
	mention           nlp.Span
	attribution, link int
}

// unresolvedMentions are the mentions of the attributions and of the links of their chains, in
// order of the text.
func unresolvedMentions(found []attribution.Attribution, links []relay) []unresolved {
	asked := make([]unresolved, 0, len(found)+len(links))
	for i := range found {
		asked = append(asked, unresolved{at(found[i]), named(found[i]), i, -1})
	}
	for k, l := range links {
		asked = append(asked, unresolved{l.mention.Start, l.mention, l.of, k})
	}
	sort.SliceStable(asked, func(i, j int) bool { return asked[i].at < asked[j].at })
	return asked
}

// setRelayer makes the quoted one the speaker of the relay's attribution, who spoke there
// its relayer; or whoever the relay names its relayer. A person who cites a document
// speaks for himself.
func setRelayer(voices []voice, l relay, quoted *claims.Speaker) {
	v := &voices[l.of]
	if !canSpeak(quoted) || v.speaker == nil || quoted.Name == v.speaker.Name {
		return
	}
	quoted.Mention = []nlp.Span{l.mention}
	if l.passes {
		v.relayer = quoted
		return
	}
	if l.bare >= 0 {
		voices[l.bare].dropped = true
	}
	if v.speaker.Type == claims.Person && quoted.Type == claims.DocumentType {
		return // a spokesman said, citing figures
	}
	v.relayer, v.speaker = v.speaker, quoted
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
// the outermost one that names any to its own, each behind whoever passes its
// words on. The first is the claim's source.
func sources(all []claims.Claim, who []voice) {
	byID := make(map[string]int, len(all))
	for i := range all {
		c := &all[i]
		byID[c.ID] = i
		var outer []*claims.Speaker
		if p, found := byID[c.Parent]; found {
			outer = all[p].Chain
		}
		c.Chain = links(outer, who[i].relayer, c.Speaker)
		if len(c.Chain) > 0 {
			c.Source = c.Chain[0]
		}
	}
}

// links are the outer speakers and the claim's own, each name once: where it last comes.
func links(outer []*claims.Speaker, own ...*claims.Speaker) []*claims.Speaker {
	var chain []*claims.Speaker
	for _, s := range slices.Backward(slices.Concat(outer, own)) {
		if s != nil && !slices.ContainsFunc(chain, func(l *claims.Speaker) bool { return l.Name == s.Name }) {
			chain = append(chain, s)
		}
	}
	slices.Reverse(chain)
	return chain
}
