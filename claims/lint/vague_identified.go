package lint

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"sync"

	"claims/claims"
	"claims/claims/cue"
	"claims/claims/wordlist"
	"claims/nlp"
)

// acts reports whether the claim tells what a crowd (“some”, “many”) or experts do rather than
// what they hold to be true (“Republicans met. Some painted the fight in grave terms”,
// “commentators exposed his tricks”).
func acts(d *nlp.Document, c *claims.Claim, head nlp.Token) bool {
	if c == nil || len(c.Cue) == 0 {
		return false
	}
	crowd := wordlist.Has("some many most", head.Lower)
	return !slices.ContainsFunc(tokensOf(d, c.Cue), func(t nlp.Token) bool {
		if crowd {
			return lists().OpinionVerbs.Has(t.Lemma)
		}
		_, verb := cue.Verb(t.Lemma)
		_, noun := cue.Noun(t.Lemma)
		return verb || noun || !t.IsVerb()
	})
}

// identifiedSoon reports whether the paragraph of a vague phrase or the next one tells,
// behind the phrase, who is meant: an expert speaks there under a name, or a study has its
// name. An article may open with experts whom it names anywhere below. A crowd is told by one of it
// who speaks next. Critics are not asked: any speaker may be one.
func identifiedSoon(p *Pass, phrase nlp.Span, head nlp.Token) bool {
	expert := isExpert(head.Lemma) && !isCritic(head.Lemma)
	paragraph, last := p.Document.ParagraphAt(phrase.Start), len(p.Document.Paragraphs)-1
	if !expert || paragraph > p.firstProse()+1 {
		last = min(paragraph+1, last)
	}
	behind := nlp.Between(phrase.End, p.Document.Paragraphs[last].End)
	if isStudy(head.Lemma) {
		return namesStudy(p, behind)
	}
	if wordlist.Has("some many most people", head.Lower) {
		return speaksNext(p, phrase)
	}
	return expert && expertWithin(p, behind)
}

// identified is what tells who is meant by a vague phrase, worked out when first asked for.
type identified struct {
	experts  func() []nlp.Span      // where experts are named who speak, in order
	learned  func() map[string]bool // the names of persons whom the article describes as experts
	openings func() map[int]bool    // where paragraphs begin with the words of a person who is named
	studies  func() (by, of []int)  // the tokens for studies that a name follows, or stands before
}

func identifiedIn(p *Pass) *identified {
	return &identified{sync.OnceValue(p.namedExperts), sync.OnceValue(p.learned), sync.OnceValue(p.openedByName), sync.OnceValues(p.namedStudies)}
}

// expertWithin reports whether an expert who speaks is named within the span.
func expertWithin(p *Pass, span nlp.Span) bool {
	all := p.shared.vague.experts()
	for i := sort.Search(len(all), func(i int) bool { return all[i].Start >= span.Start }); i < len(all) && all[i].Start < span.End; i++ {
		if all[i].End <= span.End {
			return true
		}
	}
	return false
}

// namedExperts are the mentions of speakers who are experts with a name, in order.
func (p *Pass) namedExperts() []nlp.Span {
	var found []nlp.Span
	for i := range p.Claims {
		if c := &p.Claims[i]; isNamedExpert(p, c) {
			found = append(found, whole(c.Speaker.Mention))
		}
	}
	slices.SortFunc(found, func(a, b nlp.Span) int { return cmp.Or(a.Start-b.Start, a.End-b.End) })
	return found
}

// speaksNext reports whether the next paragraph begins with the words of a person who is
// named: one of the many.
func speaksNext(p *Pass, phrase nlp.Span) bool {
	next := p.Document.ParagraphAt(phrase.Start) + 1
	return next < len(p.Document.Paragraphs) && p.shared.vague.openings()[next]
}

// openedByName are the paragraphs that begin with the words of a person who is named.
func (p *Pass) openedByName() map[int]bool {
	opened := make(map[int]bool)
	for i := range p.Claims {
		c := &p.Claims[i]
		begins := len(c.Quotations) > 0 && c.Quotations[0].Start == p.Document.Paragraphs[c.Paragraph].Start
		if begins && c.Speaker != nil && c.Speaker.Type == claims.Person && c.Speaker.Name != "" {
			opened[c.Paragraph] = true
		}
	}
	return opened
}

// namesStudy reports whether a study, poll or survey within the span is tied to a name.
func namesStudy(p *Pass, within nlp.Span) bool {
	first, last := p.Document.StartingIn(within)
	by, of := p.shared.vague.studies()
	return anyWithin(by, first, last) || anyWithin(of, first+1, last)
}

// namedStudies are the tokens for a study, poll or survey that words with a name follow, and
// those right behind a name.
func (p *Pass) namedStudies() (by, of []int) {
	for i, t := range p.Document.Tokens {
		if !isStudy(t.Lemma) {
			continue
		}
		if specifies(p.Document, tokensAfter(p.Document, i)) {
			by = append(by, i)
		}
		if i > 0 && isProper(p.Document, p.Document.Tokens[i-1]) {
			of = append(of, i)
		}
	}
	return by, of
}

// isNamedExpert reports whether the claim's speaker is mentioned by no pronoun, and is
// a person whom the article describes as one who knows (“said Clara Weiss, a professor of
// law”), or a house of experts.
func isNamedExpert(p *Pass, c *claims.Claim) bool {
	if c.Speaker == nil || len(c.Speaker.Mention) == 0 || isPronoun(p.text(whole(c.Speaker.Mention))) {
		return false
	}
	if c.Speaker.Type == claims.Organization && slices.ContainsFunc(tokensOf(p.Document, c.Speaker.Mention), isBodyOfExperts) {
		return true
	}
	return p.shared.vague.learned()[c.Speaker.Name]
}

// learned are the names of the persons whom the article describes as ones who know.
func (p *Pass) learned() map[string]bool {
	all := make(map[string]bool)
	for _, e := range p.Names {
		if e.Type == claims.Person && slices.ContainsFunc(tokensOf(p.Document, e.Descriptions), knows) {
			all[e.Name] = true
		}
	}
	return all
}

// knows reports whether the word is for one who is asked because of what he or she knows.
func knows(t nlp.Token) bool {
	expert := isExpert(t.Lemma) || strings.HasSuffix(t.Lemma, "ist") || lists().KnowingNouns.Has(t.Lemma)
	return expert && !isCritic(t.Lemma)
}

// isBodyOfExperts reports whether the word of a name says that experts work there.
func isBodyOfExperts(t nlp.Token) bool {
	return lists().ExpertBodies.Has(t.Lower)
}
