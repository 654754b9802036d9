package nlptrain

import (
	"slices"
	"strings"

	"claims/nlp"
	"claims/nlp/model"
)

// The templates of a model are told apart by the features that they give on a text: the
// functions below collect these, in training's way, with no weights at work.

// TaggerKeys are the features of the tagger on sentences, whichever tags come before a word.
func TaggerKeys(forms *model.Lemmas, sentences []Sentence) ([]uint64, error) {
	tags, words := tagsOf(sentences), lexicon{}
	for i, w := range vocabulary(sentences) {
		if i%2 == 0 {
			words[w] = entry{uint8(i % len(tags)), i%8 == 0}
		}
	}
	frame, err := model.OpenTagger(model.WriteTable("TAGR", line(tags), words.features()), forms)
	if err != nil {
		return nil, err
	}
	var all []uint64
	session := frame.NewSession()
	for _, s := range sentences {
		session.Load(s.Words)
		before1, before2 := model.Start, model.Start
		for i := range s.Words {
			all = append(all, session.Keys(i, before1, before2)...)
			before1, before2 = int(classOf(tags, s.Tags[i])), before1
		}
	}
	return all, nil
}

// ParserKeys are the features of the parser's moves and relations on sentences, in states
// that moves in a fixed order lead to.
func ParserKeys(a *nlp.Analyzer, sentences []Sentence) []uint64 {
	labels := []string{"nsubj", "obj", "punct"}
	session := model.NewParser(tagsOf(sentences), labels).NewSession()
	var all []uint64
	add := func(rows []uint32) {
		for i, row := range rows {
			all = append(all, uint64(i)<<32|uint64(row)) // a row is of the template of its place
		}
	}
	for _, s := range sentences {
		session.Load(a.ParserWords(s.Words, s.Tags))
		for n := 0; !session.Done(); n++ {
			add(session.MoveKeys())
			move := possibleMove(session, n)
			if move != model.Shift {
				add(session.LabelKeys(session.Arc(move)))
			}
			session.Apply(move, uint8(n%len(labels)))
		}
	}
	return all
}

// possibleMove is one of the moves that are possible, by turns.
func possibleMove(session *model.ParserSession, n int) int {
	shift, left, right := session.Possible()
	var moves []int
	for move, possible := range map[int]bool{model.Shift: shift, model.Left: left, model.Right: right} {
		if possible {
			moves = append(moves, move)
		}
	}
	slices.Sort(moves)
	return moves[n*n%len(moves)]
}

// EntityKeys are the features of the recognizer of names on sentences, those of its second
// pass too.
func EntityKeys(a *nlp.Analyzer, sentences []Sentence) ([]uint64, error) {
	known := knowledge{}
	for i, w := range vocabulary(sentences) {
		known[strings.ToLower(w)] = model.Knowledge(1 << (i % 8))
	}
	frame, err := model.OpenEntities(writeEntities(known.features()))
	if err != nil {
		return nil, err
	}
	words := 0
	var document [][]model.EntityWord
	for _, s := range sentences {
		words += len(s.Words)
		document = append(document, a.EntityWords(s.Words))
	}
	session := frame.NewSession()
	session.Load(slices.Values(document))
	classes := make([]uint8, words)
	var all []uint64
	for i := range words {
		if session.Maybe(i) {
			all = append(all, session.Keys(i)...)
			classes[i] = model.EntityClass(1+i%2, model.Unit)
		}
	}
	session.Vote(classes)
	for i := range words {
		if session.Maybe(i) {
			all = append(all, session.VoteKeys(i)...)
		}
	}
	return all, nil
}

// tagsOf are the tags of the sentences, sorted.
func tagsOf(sentences []Sentence) []string { return tagSet(&Prose{}, sentences) }

// vocabulary are the words of the sentences, each once, sorted.
func vocabulary(sentences []Sentence) []string {
	var words []string
	for _, s := range sentences {
		words = append(words, s.Words...)
	}
	slices.Sort(words)
	return slices.Compact(words)
}
