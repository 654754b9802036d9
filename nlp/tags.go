package nlp

import (
	"iter"
	"slices"
	"strings"

	"claims/nlp/model"
)

// tagging tags sentence by sentence and keeps what it needs in between.
// Quotation marks are set apart first: their tags need no context, and words
// are tagged as if the marks were not there.
type tagging struct {
	session    *model.Session
	vocabulary *vocabulary // nil for words without a document
	words      []string    // a sentence's words without quotation marks
	tagged     []string    // the tags of all of its words
}

// TagWords tells the tags of one sentence that is already cut into words, for
// measuring and for callers with tokens of their own.
func (a *Analyzer) TagWords(words []string) []string {
	t := tagging{session: a.sessions.take()}
	defer a.sessions.put(t.session)
	return slices.Clone(t.tags(slices.Values(words)))
}

// tag sets the words, with their tags, of one sentence's tokens.
func (t *tagging) tag(text string, toks []Token) {
	tags := t.tags(func(yield func(string) bool) {
		for _, tok := range toks {
			if !yield(tok.Of(text)) {
				return
			}
		}
	})
	for i := range toks {
		toks[i].Word = t.vocabulary.word(toks[i].Of(text), tags[i])
	}
}

// take sets the words of tokens that have the tags of others.
func (t *tagging) take(text string, toks, others []Token) {
	for i := range toks {
		toks[i].Word = t.vocabulary.word(toks[i].Of(text), others[i].Tag)
	}
}

// tags are the tags of one sentence; the slice is good until the next call.
func (t *tagging) tags(sentence iter.Seq[string]) []string {
	t.words, t.tagged = t.words[:0], t.tagged[:0]
	var marks openMarks
	for w := range sentence {
		w = normalMark(marks.read(w))
		t.tagged = append(t.tagged, fixedTag(w))
		if !isQuoteTag(w) {
			t.words = append(t.words, w)
		}
	}
	next := 0
	guessed := t.session.Tag(t.words)
	for i, fixed := range t.tagged {
		if isQuoteTag(fixed) {
			continue
		}
		if fixed == "" {
			t.tagged[i] = guessed[next]
		}
		next++
	}
	return t.tagged
}

// openMarks remembers which ambiguous marks are open in a sentence.
type openMarks struct{ double, single bool }

// read makes a straight double mark curly, opening and closing by turns, and a
// single one double where it is no apostrophe: ‘ alone, and ’ behind it.
func (m *openMarks) read(w string) string {
	switch w {
	case "\"":
		m.double = !m.double
		if m.double {
			return "“"
		}
		return "”"
	case "‘", "‚", "‹", "`":
		m.single = true
		return "“"
	case "’", "'", "›":
		if m.single || w == "›" {
			m.single = false
			return "”"
		}
	}
	return w
}

// isQuoteTag reports the tags of quotation marks, which are also the way in
// which normalMark writes them.
func isQuoteTag(tag string) bool { return tag == "``" || tag == "''" }

// normalMark writes a mark the way the tagger was trained on.
func normalMark(w string) string {
	switch w {
	case "“", "„", "‟", "«", "「", "『", "``":
		return "``"
	case "”", "»", "」", "』", "''":
		return "''"
	case "–", "—", "―", "---":
		return "--"
	case "…":
		return "..."
	}
	return straight(w)
}

// fixedTag is the tag of what needs no context; empty for all else.
func fixedTag(w string) string {
	switch {
	case isQuoteTag(w):
		return w
	case len(w) > 1 && w[0] == '@', w == "WHO":
		return "NNP" // WHO is the World Health Organization before it is a shouted pronoun
	case strings.Contains(w, "://") || strings.HasPrefix(w, "www."):
		return "ADD"
	}
	return ""
}

// straight makes curly apostrophes and single marks straight.
func straight(w string) string {
	if w == "’" {
		return "'"
	}
	return strings.Map(func(r rune) rune {
		switch r {
		case '’', '‘', 'ʼ', '´':
			return '\''
		}
		return r
	}, w)
}
