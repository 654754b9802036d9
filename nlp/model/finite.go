package model

// finite is the finite verb that a word may be instead of what it was tagged as:
// reports is VBZ for NNS, called is VBD for VBN.
type finite struct {
	class uint8
	loss  int16 // how much lower it scores; 0 where the word can be none
}

// mostLoss is how much lower, in steps of the weights, a reading with a finite
// verb may score to be preferred in a sentence that lacks one; mostLossBefore the same
// of a word before that.
const (
	mostLoss       = 170
	mostLossBefore = 300
)

// finiteFor is the finite verb that a word of a class may be.
func (t *Tagger) finiteFor(class uint8, scores *board) finite {
	var want string
	switch t.tags[class] {
	case "NNS":
		want = "VBZ"
	case "VBN":
		want = "VBD"
	default:
		return finite{}
	}
	i := t.classOf(want, class)
	if i == class {
		return finite{}
	}
	return finite{i, max(1, scores[class]-scores[i])}
}

// missingFinite is the word that must be a finite verb though it was tagged as a
// noun or a participle: a sentence has one such verb at least, and one more for
// each that, which, who, how and why that opens a clause (The bank forecasts growth; The
// paper reports that the minister will resign). It is -1 where enough are there,
// or nothing comes near. From left to right the tagger cannot know that no verb
// will follow.
func (s *Session) missingFinite(words []string) int {
	need := 1
	for i, tag := range s.out {
		switch tag {
		case "VBD", "VBZ", "VBP", "MD":
			need--
		case "IN", "WDT", "WP":
			switch words[i] {
			case "that", "which", "who":
				need++
			}
		case "WRB":
			if i > 0 && i+1 < len(words) && words[i+1] != "to" && (words[i] == "how" || words[i] == "why") {
				need++
			}
		}
	}
	best := -1
	if need < 1 || len(words) < 4 || s.out[0] == "VB" { // or an imperative
		return best
	}
	for i := 1; i < len(words); i++ {
		loss, most := s.finites[i].loss, int16(mostLoss)
		if i+1 < len(words) && words[i+1] == "that" {
			most = mostLossBefore
		}
		if loss > 0 && loss <= most && mayBeSubject(s.out[i-1]) && (best < 0 || loss < s.finites[best].loss) {
			best = i
		}
	}
	return best
}

// mayBeSubject reports the tags of what stands right before a finite verb.
func mayBeSubject(tag string) bool {
	switch tag {
	case "NN", "NNS", "NNP", "NNPS", "PRP", "WP", "WDT", "RB", ",", "-RRB-":
		return true
	}
	return false
}

// makeFinite makes the i-th word, not the first, a finite verb, and tags what follows anew.
func (s *Session) makeFinite(i int) {
	class, before := int(s.finites[i].class), int(s.tagger.classOf(s.out[i-1], 0))
	s.out, s.finites = append(s.out[:i], s.tagger.tags[class]), append(s.finites[:i], finite{})
	s.tagFrom(i+1, class, before)
}
