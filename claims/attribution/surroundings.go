package attribution

// surroundings is what the features of many candidates ask of their cue.
type surroundings struct {
	cue      int
	subjects []int    // the tokens that are its subjects
	more     [][2]int // the quotations that may go on behind it
}

// beside are the surroundings of the cue at token t.
func beside(s *scene, t int) *surroundings {
	if s.found.cue == t {
		return &s.found
	}
	s.found = surroundings{t, s.found.subjects[:0], s.following(t)}
	for i := s.Low(t); i < s.High(t); i++ {
		if s.Tokens[i].Head == t && s.Tokens[i].Relation == "nsubj" {
			s.found.subjects = append(s.found.subjects, i)
		}
	}
	return &s.found
}

// following are the quotations of whole sentences that follow the sentence of
// token t in its paragraph; one sentence without may stand between.
func (s *scene) following(t int) [][2]int {
	var more [][2]int
	at := s.Tokens[t].Sentence
	last := s.Paragraphs[s.Sentences[at].Paragraph].Last
	skipped := 0
	for next := at + 1; next < min(last, at+mostContinued); next++ {
		first := s.Sentences[next].First
		if !s.OpensQuote(first) {
			if _, end := s.SentenceOf(t); s.Quoted(end-1) && !s.ClosesQuote(end-1) || s.Quoted(first) {
				continue // still within a quotation
			}
			if skipped++; skipped > 1 || len(more) > 0 {
				break
			}
			continue
		}
		from, to := s.QuoteBounds(first)
		if end := s.Tokens[to-1].Sentence; s.Sentences[end].Last != to && !onlyPunctuation(s, to, s.Sentences[end].Last) {
			break
		}
		more = append(more, [2]int{from, to})
		next = s.Tokens[to-1].Sentence
	}
	return more
}

func onlyPunctuation(s *scene, from, to int) bool {
	for i := from; i < to; i++ {
		if !s.words[i].punct {
			return false
		}
	}
	return true
}
