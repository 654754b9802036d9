package resolution

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"claims/claims"
	"claims/nlp"
)

// mostExplained bounds the candidates that a trail names.
const mostExplained = 4

// explainMention notes how the mention was read, and who it is.
func (r *resolver) explainMention(m mention, span nlp.Span, s *claims.Speaker) {
	how := "a description"
	_, described := r.describes[m.head]
	switch {
	case m.first == m.last:
		how = "no words for anybody"
	case len(m.parts) > 1:
		how = fmt.Sprintf("%d speakers joined", len(m.parts))
	case m.name >= 0:
		how = linkOf(r.names[m.name].words, s.Name)
	case described:
		how = "what the article calls somebody whom it names beside it"
	case m.pronoun != "":
		how = "a pronoun"
	}
	name := s.Name
	if name == "" {
		name = "nobody who is named"
	}
	r.trail.Note("name", "“%s” is %s: %s, %s", span.Of(r.Text), how, name, s.Type)
}

// note notes a step of the mention at hand where somebody asks.
func (r *resolver) note(by, why string) {
	if r.trail != nil {
		r.trail.Note(by, "%s", why)
	}
}

// linkOf says how a name of these words stands for the one by which its bearer is known.
func linkOf(words []string, known string) string {
	said := strings.Join(words, " ")
	switch {
	case said == known:
		return "a name, the fullest that the article has"
	case strings.HasSuffix(known, " "+said):
		return "the last words of a name"
	case strings.HasPrefix(known, said+" "):
		return "the first words of a name"
	case len(words) == 1 && isAcronym(said):
		return "an acronym"
	}
	return "another form of a name"
}

// explainRanking notes the likeliest candidates.
func (r *resolver) explainRanking(a anaphor, among []candidate) {
	order := slices.Clone(among)
	slices.SortStableFunc(order, func(x, y candidate) int { return cmp.Compare(y.p, x.p) })
	var all []string
	for _, c := range order[:min(len(order), mostExplained)] {
		all = append(all, fmt.Sprintf("%s %.2f", called(r.article, c), c.p))
	}
	r.trail.Note("antecedent", "whom %s means, by likelihood: %s", said(r.Document, a), strings.Join(all, ", "))
}

// said is the anaphor's words.
func said(d *nlp.Document, a anaphor) string {
	return "“" + d.SpanOf(a.first, a.last).Of(d.Text) + "”"
}

// called is a candidate for a reader.
func called(r *article, c candidate) string {
	switch {
	case c.entity >= 0:
		return r.entities[c.entity].text()
	case c.token >= 0:
		return fmt.Sprintf("“%s” of sentence %d", r.SpanOf(r.PhraseOf(c.token)).Of(r.Text), r.Tokens[c.token].Sentence+1)
	}
	return "nobody named before"
}
