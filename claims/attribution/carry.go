package attribution

import (
	"claims/claims/quotation"
)

// carry gives a quotation that nobody is named for the mention of the one who
// speaks beside it in its paragraph: of the last quotation before it there that
// somebody is named for, else of the next one behind it. The attributions must
// be sorted.
func carry(m *quotation.Marked, all []Attribution) {
	next := nextSpeaking(m, all)
	last := -1 // the last one before that names a speaker
	for i := range all {
		a := &all[i]
		if len(a.Mention) > 0 || len(a.Cue) > 0 || quotedShare(m, WordsIn(m.Document, a.Content)) != wholly {
			if quotesSpeaker(m, a) {
				last = i
			}
			continue
		}
		paragraph := m.ParagraphAt(a.Start())
		for _, k := range []int{last, next[i+1]} {
			if k >= 0 && m.ParagraphAt(all[k].Start()) == paragraph {
				a.Mention, a.Antecedent = all[k].Mention, all[k].Antecedent
				last = i
				break
			}
		}
	}
}

// nextSpeaking is, for each index, the first attribution from there on that quotes and
// names a speaker; -1 for none.
func nextSpeaking(m *quotation.Marked, all []Attribution) []int {
	next := make([]int, len(all)+1)
	next[len(all)] = -1
	for i := len(all) - 1; i >= 0; i-- {
		next[i] = next[i+1]
		if quotesSpeaker(m, &all[i]) {
			next[i] = i
		}
	}
	return next
}

// quotesSpeaker reports whether the attribution quotes and names a speaker.
func quotesSpeaker(m *quotation.Marked, a *Attribution) bool {
	return len(a.Mention) > 0 && quotedShare(m, WordsIn(m.Document, a.Content)) > 0
}
