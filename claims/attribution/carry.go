package attribution

import (
	"claims/nlp"
)

// carry gives a quotation that nobody is named for the mention of the one who
// speaks beside it in its paragraph: of the last quotation before it there that
// somebody is named for, else of the next one behind it. The attributions must
// be sorted.
func (s *scene) carry(all []Attribution) {
	for i := range all {
		a := &all[i]
		if len(a.Mention) > 0 || len(a.Cue) > 0 || s.quotedShare(s.wordsIn(a.Content)) != wholly {
			continue
		}
		paragraph := s.paragraphAt(a.Start())
		if k := s.speaksIn(all, paragraph, i-1, -1); k >= 0 {
			a.Mention, a.Antecedent = all[k].Mention, all[k].Antecedent
		} else if k := s.speaksIn(all, paragraph, i+1, 1); k >= 0 {
			a.Mention, a.Antecedent = all[k].Mention, all[k].Antecedent
		}
	}
}

// speaksIn is the nearest attribution from index i on, in steps of one forward or
// back, that stands in the paragraph, quotes and names a speaker; -1 for none.
func (s *scene) speaksIn(all []Attribution, paragraph, i, step int) int {
	for ; i >= 0 && i < len(all) && s.paragraphAt(all[i].Start()) == paragraph; i += step {
		if len(all[i].Mention) > 0 && s.quotedShare(s.wordsIn(all[i].Content)) > 0 {
			return i
		}
	}
	return -1
}

func (s *scene) paragraphAt(offset int) int {
	first, _ := s.d.TokensIn(nlp.Between(offset, offset+1))
	return s.d.Sentences[s.toks[first].Sentence].Paragraph
}
