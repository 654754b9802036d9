package attribution

import (
	"claims/claims"
	"claims/claims/attribution/rules"
	"claims/claims/cue"
	"claims/claims/quotation"
	"claims/nlp"
	"claims/nlp/model"
)

// scene is a document with what the model asks of it again and again. Token
// indexes are the document's; a stretch of tokens is [from, to).
type scene struct {
	*quotation.Marked
	words  []word
	beyond word // what stands before a sentence's first word and behind its last
	// proposals are what the rules found; proposalsOf those whose cue holds the
	// token, by index.
	proposals   []proposal
	proposalsOf byToken
	// spoken counts the proposals that a speaker has, by the lemma of the mention's head.
	spoken map[uint64]int
	blocks []block // for countsIn
	// found is what was found out last about a cue.
	found surroundings
	// What weighing the contents and mentions of one cue after another needs.
	candidates candidates
	weighed    features
	sums       sums
	scores     []float64
	// wordTokens are the tokens that are no punctuation, wordsBefore how many of them stand
	// before each token.
	wordTokens  []int
	wordsBefore []int32
	runTokens   []int // for wordsAt
	// explains is set where trails are asked for; passed are then the words that were
	// passed over as cues.
	explains bool
	passed   []claims.Refused
	// within is, for each token, one more than the form of the outermost rule
	// claim whose content holds it; 0 for none.
	within []uint8
}

// word is what the features need of one token.
type word struct {
	*lexeme
	entity uint64
}

// lexeme is what they need of a word, as hashes: one for all tokens of one nlp.Word.
type lexeme struct {
	lower, lemma, tag uint64
	relation          uint64
	// class and frames are the cue lexicon's for a verb or noun; 0 without an entry.
	class  uint64
	frames cue.Frame
	// closed is the lower-case word of a closed class, else the tag.
	closed uint64
	punct  bool
	says   bool // a verb of the class of say
}

// proposal is a rule's attribution in tokens.
type proposal struct {
	rules.Attribution
	parts [][2]int // the content
	cue   [2]int   // from < 0 for none
	// speaker is the head token of the mention, -1 for none.
	speaker int
}

func newScene(m *quotation.Marked) *scene {
	s := &scene{Marked: m, words: make([]word, len(m.Tokens)), beyond: word{lexeme: &lexeme{punct: true}}}
	s.found.cue = -1
	s.findWords()
	s.findEntities()
	s.findProposals(rules.Find(s.Marked))
	s.countBlocks()
	return s
}

func (s *scene) findWords() {
	s.wordsBefore = make([]int32, len(s.Tokens)+1)
	lexemes := make(map[*nlp.Word]*lexeme)
	for i := range s.Tokens {
		t, w := &s.Tokens[i], &s.words[i]
		if w.lexeme = lexemes[t.Word]; w.lexeme == nil {
			w.lexeme = newLexeme(t)
			lexemes[t.Word] = w.lexeme
		}
		s.wordsBefore[i] = int32(len(s.wordTokens))
		if !w.punct {
			s.wordTokens = append(s.wordTokens, i)
		}
	}
	s.wordsBefore[len(s.Tokens)] = int32(len(s.wordTokens))
}

// newLexeme is the lexeme of the token's word.
func newLexeme(t *nlp.Token) *lexeme {
	w := &lexeme{
		lower: model.Hash(t.Lower), lemma: model.Hash(t.Lemma), tag: model.Hash(t.Tag), relation: model.Hash(t.Relation),
		punct: t.IsPunctuation(),
	}
	w.closed = w.tag
	if IsClosed(t.Tag) || w.punct {
		w.closed = w.lower
	}
	if e, ok := entryOf(t); ok {
		w.class, w.frames, w.says = model.Hash(string(e.Class)), e.Frames, e.Class == cue.Say && t.IsVerb()
		if t.IsNoun() {
			w.class++
		}
	}
	return w
}

// entryOf is the lexicon's entry for a verb or a noun.
func entryOf(t *nlp.Token) (entry cue.Entry, known bool) {
	switch {
	case t.IsVerb():
		return cue.Verb(t.Lemma)
	case t.IsNoun():
		return cue.Noun(t.Lemma)
	}
	return entry, false
}

// isCue reports a verb or a noun that the lexicon has.
func isCue(t *nlp.Token) bool {
	_, known := entryOf(t)
	return known
}

// IsClosed reports the tags of words of a closed class.
func IsClosed(tag string) bool {
	switch tag {
	case "IN", "TO", "CC", "DT", "WDT", "WP", "WP$", "WRB", "MD", "PRP", "PRP$", "RP", "EX", "POS", "PDT":
		return true
	}
	return false
}

// maxDepth bounds the ancestors that are looked at: no sentence that people
// write goes deeper.
const maxDepth = 64

// findEntities gives the words of a name its type.
func (s *scene) findEntities() {
	for _, e := range s.Entities {
		for i := e.First; i < e.Last; i++ {
			s.words[i].entity = uint64(e.Type)
		}
	}
}

// tokensOf are the tokens of the span's words.
func tokensOf(d *nlp.Document, span nlp.Span) [2]int {
	from, to := d.TokensIn(span)
	return [2]int{from, to}
}

func (s *scene) findProposals(found []rules.Attribution) {
	s.spoken = map[uint64]int{}
	s.within = make([]uint8, len(s.Tokens))
	s.proposals = make([]proposal, 0, len(found))
	for i, a := range found {
		if a.Continues && len(a.Mention) == 0 && i > 0 {
			a.Mention, a.Antecedent = found[i-1].Mention, found[i-1].Antecedent
			found[i] = a
		}
		p := proposal{Attribution: a, cue: [2]int{-1, -1}, speaker: -1}
		for _, c := range a.Content {
			if part := tokensOf(s.Document, c); part[0] < part[1] {
				p.parts = append(p.parts, part)
			}
		}
		if len(a.Cue) > 0 {
			p.cue = tokensOf(s.Document, a.Cue[0])
		}
		if len(a.Mention) > 0 {
			m := tokensOf(s.Document, a.Mention[0])
			if p.speaker = s.HeadOf(m[0], m[1]); p.speaker >= 0 {
				s.spoken[s.words[p.speaker].lemma]++
			}
		}
		for _, part := range p.parts {
			for t := part[0]; t < part[1]; t++ {
				if s.within[t] == 0 {
					s.within[t] = uint8(a.Form) + 1
				}
			}
		}
		s.proposals = append(s.proposals, p)
	}
	s.proposalsOf = indexByToken(len(s.Tokens), s.proposals)
}

// byToken are, for each token, the proposals whose cue holds it: those of token t are
// all[first[t]:first[t+1]].
type byToken struct{ first, all []int32 }

// indexByToken makes the index for so many tokens.
func indexByToken(tokens int, proposals []proposal) byToken {
	x := byToken{first: make([]int32, tokens+2)}
	for i := range proposals {
		for t := proposals[i].cue[0]; t < proposals[i].cue[1]; t++ {
			x.first[t+2]++
		}
	}
	for t := range tokens {
		x.first[t+2] += x.first[t+1]
	}
	x.all = make([]int32, x.first[tokens+1])
	for i := range proposals {
		for t := proposals[i].cue[0]; t < proposals[i].cue[1]; t++ {
			x.all[x.first[t+1]] = int32(i)
			x.first[t+1]++
		}
	}
	return x
}

// at are those of the token, by index, in order; none beyond the text.
func (x byToken) at(t int) []int32 {
	if t < 0 || t+1 >= len(x.first) {
		return nil
	}
	return x.all[x.first[t]:x.first[t+1]]
}

// trim drops punctuation from both ends of a stretch; quotation marks stay.
func trim(m *quotation.Marked, from, to int) (int, int) {
	for from < to && m.Tokens[from].IsPunctuation() && !m.Quoted(from) {
		from++
	}
	for from < to && m.Tokens[to-1].IsPunctuation() && !m.Quoted(to-1) {
		to--
	}
	return from, to
}

// withBrackets takes in the bracket right behind the words, or before them, whose
// other half is among them.
func withBrackets(d *nlp.Document, words stretch) stretch {
	from, to := words[0], words[1]
	open := 0
	for i := from; i < to; i++ {
		switch d.Tokens[i].Lower {
		case "(", "[":
			open++
		case ")", "]":
			open--
		}
	}
	if open == 1 && to < len(d.Tokens) && (d.Tokens[to].Lower == ")" || d.Tokens[to].Lower == "]") {
		return words.with(to)
	}
	if open == -1 && from > 0 && (d.Tokens[from-1].Lower == "(" || d.Tokens[from-1].Lower == "[") {
		return words.with(from - 1)
	}
	return words
}
