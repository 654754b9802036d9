package attribution

import (
	"claims/nlp"
)

// carry gives a quotation that nobody is named for the mention of the one who
// speaks beside it in its paragraph: of the last quotation before it there that
// somebody is named for, else of the next one behind it. The attributions must
// be sorted.
func (s *scene) carry(all []Attribution) {
	next := s.nextSpeaking(all)
	last := -1 // the last one before that names a speaker
	for i := range all {
		a := &all[i]
		if len(a.Mention) > 0 || len(a.Cue) > 0 || s.quotedShare(s.wordsIn(a.Content)) != wholly {
			if s.quotesSpeaker(a) {
				last = i
			}
			continue
		}
		paragraph := s.paragraphAt(a.Start())
		for _, k := range []int{last, next[i+1]} {
			if k >= 0 && s.paragraphAt(all[k].Start()) == paragraph {
				a.Mention, a.Antecedent = all[k].Mention, all[k].Antecedent
				last = i
				break
			}
		}
	}
}

// nextSpeaking is, for each index, the first attribution from there on that quotes and
// names a speaker; -1 for none.
func (s *scene) nextSpeaking(all []Attribution) []int {
	next := make([]int, len(all)+1)
	next[len(all)] = -1
	for i := len(all) - 1; i >= 0; i-- {
		next[i] = next[i+1]
		if s.quotesSpeaker(&all[i]) {
			next[i] = i
		}
	}
	return next
}

// quotesSpeaker reports whether the attribution quotes and names a speaker.
func (s *scene) quotesSpeaker(a *Attribution) bool {
	return len(a.Mention) > 0 && s.quotedShare(s.wordsIn(a.Content)) > 0
}

func (s *scene) paragraphAt(offset int) int {
	first, _ := s.TokensIn(nlp.Between(offset, offset+1))
	return s.Sentences[s.Tokens[first].Sentence].Paragraph
}
