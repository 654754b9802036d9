package attribution

import (
	"slices"
	"strings"

	"claims/claims/quotation"
	"claims/nlp"
)

// leastAnswers is the number of quotations behind questions from which on an article
// counts as an interview.
const leastAnswers = 2

// answers gives the quotations of an interview without labels to the person who is
// interviewed: where paragraph after paragraph asks and the next answers in quotation
// marks, whoever is named most before the first question speaks. The attributions must
// be sorted.
func answers(m *quotation.Marked, all []Attribution) {
	var open []int
	for i := range all {
		a := &all[i]
		if len(a.Cue) == 0 && a.Antecedent.Empty() && lacksSpeaker(m.Document, a) && answersQuestion(m, a) {
			open = append(open, i)
		}
	}
	if len(open) < leastAnswers {
		return
	}
	who := mostNamedBefore(m.Document, all[open[0]].Start())
	for _, i := range open {
		all[i].Mention, all[i].Antecedent, all[i].Continues = nil, who, false
	}
}

// lacksSpeaker reports that nobody is named for the attribution, or only “you”, whom the
// question before asks.
func lacksSpeaker(d *nlp.Document, a *Attribution) bool {
	return len(a.Mention) == 0 || strings.EqualFold(a.Mention[0].Of(d.Text), "you")
}

// answersQuestion reports whether the quotation opens its paragraph, and the one
// before ends with a question outside quotation marks.
func answersQuestion(m *quotation.Marked, a *Attribution) bool {
	first, _ := m.TokensIn(nlp.Between(a.Start(), a.End()))
	p := m.ParagraphOf(first)
	if p == 0 || m.Sentences[m.Paragraphs[p].First].First != first {
		return false
	}
	before := m.Paragraphs[p-1]
	if before.First == before.Last {
		return false
	}
	last := m.Sentences[before.Last-1].Last - 1
	return m.Tokens[last].Lower == "?" && !m.Quoted(last)
}

// mostNamedBefore is the first full name, before the offset, of the person whose last
// word the article repeats most; empty for none.
func mostNamedBefore(d *nlp.Document, offset int) nlp.Span {
	var best nlp.Span
	most, times := 0, timesNamed(d)
	for i := range d.Entities {
		e := &d.Entities[i]
		if e.Start >= offset || e.Type != nlp.Person || e.Last-e.First < 2 {
			continue
		}
		if n := times[d.Tokens[e.Last-1].Lower]; n > most {
			best, most = e.Span, n
		}
	}
	return best
}

// timesNamed counts, for each word, the names that it is in.
func timesNamed(d *nlp.Document) map[string]int {
	times := make(map[string]int)
	for i := range d.Entities {
		e := &d.Entities[i]
		for k := e.First; k < e.Last; k++ {
			word := d.Tokens[k].Lower
			if !slices.ContainsFunc(d.Tokens[e.First:k], func(t nlp.Token) bool { return t.Lower == word }) {
				times[word]++
			}
		}
	}
	return times
}
