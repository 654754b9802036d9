package nlp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// segmenter finds the ends of sentences among a paragraph's tokens: where prose proposes that one
// starts (Punkt: Kiss and Strunk, Unsupervised Multilingual Sentence Boundary Detection, 2006), rules of our
// own join, and they part where it does not, for quotation marks, brackets, titles, lists and dialogue.
type segmenter struct {
	text string
	toks []Span
	// starts are the places where prose starts a sentence, in bytes of the text.
	starts []int
	width  int // the width that lines were wrapped to, 0 if unknown
	// straight is the run of straight marks that was met last, in tokens.
	straight struct{ first, last int }
}

// longestSentence bounds the number of tokens of a sentence, so that no text
// without an end costs more than its length.
const longestSentence = 1000

// sentences calls found with the token ranges of a paragraph's sentences, in
// order.
func (s *segmenter) sentences(found func(first, last int)) {
	first := 0
	for i := 0; i < len(s.toks); i++ {
		if i > first && (s.opens(first, i) || i-first >= longestSentence) {
			found(first, i)
			first = i
		}
		end := s.terminal(i)
		if end == none || s.numbersItem(first, i) {
			continue
		}
		next := s.closers(i+1, min(len(s.toks), first+longestSentence))
		if next < len(s.toks) && s.splits(end, first, i, next) {
			found(first, next)
			first = next
		}
		i = next - 1
	}
	if first < len(s.toks) {
		found(first, len(s.toks))
	}
}

// opens reports whether a token starts a sentence whatever stands before it.
func (s *segmenter) opens(first, i int) bool {
	return s.opensLine(i) || s.drawn(i) || s.afterDateline(first, i) || s.addresses(i)
}

// terminal is the kind of mark that may end a sentence.
type terminal uint8

const (
	none terminal = iota
	period
	strong       // ! ?
	ellipsis     // … ...
	abbreviation // a word that owns its period
)

func (s *segmenter) terminal(i int) terminal {
	w := s.word(i)
	switch last := w[len(w)-1]; {
	case w == "." || w == "。":
		return period
	case last == '!' || last == '?' || strings.HasSuffix(w, "？") || strings.HasSuffix(w, "！"):
		if len(w) > 1 && isWordRune(rune(w[0])) {
			return none
		}
		return strong
	case strings.HasSuffix(w, "..") || strings.HasSuffix(w, "…"):
		return ellipsis
	case last == '.':
		return abbreviation
	case isEmoticon(w) || s.drawn(i):
		return strong
	}
	return none
}

func (s *segmenter) word(i int) string { return s.toks[i].Of(s.text) }

// spaced reports whether space parts a token from the one before.
func (s *segmenter) spaced(i int) bool { return i == 0 || s.toks[i-1].End < s.toks[i].Start }

// opensLine reports whether a token starts a line that is an item or a turn,
// or that its author broke on purpose.
func (s *segmenter) opensLine(i int) bool {
	gap := s.text[s.toks[i-1].End:s.toks[i].Start]
	if !strings.ContainsAny(gap, "\n\r") {
		return false
	}
	line := s.text[s.toks[i].Start:s.toks[len(s.toks)-1].End]
	return startsItem(line) || startsDialogue(line) || s.breaksEarly(i)
}

// numbersItem reports the period behind the number that opens an item.
func (s *segmenter) numbersItem(first, i int) bool {
	return i == first+1 && s.word(i) == "." && len(s.word(first)) <= 2 && isDigit(s.word(first)[0])
}

// drawn reports a line drawn with characters, alone between spaces.
func (s *segmenter) drawn(i int) bool {
	return s.spaced(i) && (i+1 == len(s.toks) || s.spaced(i+1)) && isRule(s.word(i))
}

// addresses reports the second of two web addresses in a row: a list of them.
func (s *segmenter) addresses(i int) bool {
	return hasScheme(s.word(i)) && hasScheme(s.word(i-1))
}

// closers is the first token from i on, and before the last one, that does not close a
// quotation or a bracket; that last one where all do.
func (s *segmenter) closers(i, last int) int {
	for i < last && s.closes(i) {
		i++
	}
	return i
}

func (s *segmenter) closes(i int) bool {
	switch s.word(i) {
	case "”", "»", "›", "」", "』", "!", "?", ".":
		return true // also ?. and . . .
	case ")", "]", "}", "’", "'", "…", "*", "**":
		return !s.spaced(i)
	case "''":
		return !s.spaced(i) || i+1 == len(s.toks) || s.spaced(i+1)
	case "\"":
		next := s.behindStraight(i)
		return !s.spaced(i) && (next == len(s.toks) || s.spaced(next) || s.closes(next))
	}
	return isEmoticon(s.word(i))
}

// behindStraight is the first token behind the straight marks that stand together from token i on.
// The end of a run is looked for once, for there may be any number of them.
func (s *segmenter) behindStraight(i int) int {
	if run := &s.straight; i < run.first || i >= run.last {
		run.first, run.last = i, i+1
		for run.last < len(s.toks) && !s.spaced(run.last) && s.word(run.last) == "\"" {
			run.last++
		}
	}
	return s.straight.last
}

// splits decides whether the sentence that token i may end does end there;
// next is the first token behind its closing marks. What prose proposes holds unless one of
// our rules joins; where it proposes nothing, one of ours may part.
func (s *segmenter) splits(end terminal, first, i, next int) bool {
	if s.joins(end, first, i, next) || s.titled(first, i, next) {
		return false
	}
	return s.proposed(i, next) || s.parts(end, next)
}

// joins reports that a sentence goes on: behind a title, before a mark that goes on, or with
// the words that say whose the quotation before them is.
func (s *segmenter) joins(end terminal, first, i, next int) bool {
	w := s.word(next)
	start := s.firstWord(next)
	r, _ := utf8.DecodeRuneInString(s.word(start))
	closed := next > i+1
	switch {
	case strings.Contains(",;:%)]", w):
		return true
	case isDash(w):
		return (closed || end != period) && !s.signs(next)
	case unicode.IsLower(r):
		return closed || end == ellipsis || end == abbreviation || s.says(start)
	case end == abbreviation:
		return !unicode.IsUpper(r) || !closed && s.goesOn(first, i, start)
	}
	return end == strong && closed && s.attributes(next)
}

// titled reports the period of a title that no list has: between a quotation's closing marks and a
// name with a verb of saying there is nothing but words with capitals (“…,” Chief Tngr. Rosa Lind said).
func (s *segmenter) titled(first, i, next int) bool {
	k := i
	for k > first && i-k < 4 && (s.word(k) == "." || StartsUpper(s.word(k))) {
		k--
	}
	return k > first && k < i-1 && s.closes(k) && strings.Contains(",?!", s.word(k-1)) && s.attributes(next)
}

// goesOn reports an abbreviation that a name follows: a title, an initial behind a name, or two
// letters (J.D.), before what may be the rest of one.
func (s *segmenter) goesOn(first, i, next int) bool {
	w := strings.TrimSuffix(s.lower(i), ".")
	switch {
	case lists().BeforeNames.Has(w):
		return true
	case !isUpper(s.word(i)[0]) || isOpener(s.lower(next)):
		return false
	case len(w) == 1:
		return i > first && StartsUpper(s.word(i-1))
	}
	return len(w) == 3 && w[1] == '.' && !lists().PlaceInitials.Has(w)
}

// isOpener reports the words that no name goes on with behind an abbreviation.
func isOpener(lower string) bool {
	return lists().Openers.Has(lower)
}

// parts reports a sentence that ends though prose does not see it: behind closing marks, an
// ellipsis or a mark at which it does not look, and behind an abbreviation before a word that
// opens sentences. Where no space parts the two, more must speak for it: the end.He, what?no.
func (s *segmenter) parts(end terminal, next int) bool {
	w := s.word(s.firstWord(next))
	r, size := utf8.DecodeRuneInString(w)
	second, _ := utf8.DecodeRuneInString(w[size:])
	switch {
	case end == abbreviation:
		return unicode.IsUpper(r) && isOpener(strings.ToLower(w))
	case s.spaced(next):
		return !unicode.IsLower(r)
	case end == period:
		return unicode.IsUpper(r) && (unicode.IsLower(second) || w == "I")
	}
	return unicode.IsLetter(r)
}

// proposed reports whether prose starts a sentence behind token i, up to token next.
func (s *segmenter) proposed(i, next int) bool {
	for len(s.starts) > 0 && s.starts[0] <= s.toks[i].Start {
		s.starts = s.starts[1:]
	}
	return len(s.starts) > 0 && s.starts[0] <= s.toks[next].Start
}

// signs reports a dash that a signature follows to the end of the paragraph:
// “…” -- Paul, Atlanta.
func (s *segmenter) signs(dash int) bool {
	if !s.spaced(dash) || len(s.toks)-dash > 8 {
		return false
	}
	for i := dash + 1; i < len(s.toks); i++ {
		if w := s.word(i); isLower(w[0]) || w == "." {
			return false
		}
	}
	return dash+1 < len(s.toks)
}

// firstWord skips the marks that open a sentence.
func (s *segmenter) firstWord(i int) int {
	for i+1 < len(s.toks) && strings.Contains("“‘\"'``«‹„([「『 ", s.word(i)) {
		i++
	}
	return i
}

func (s *segmenter) lower(i int) string { return strings.ToLower(s.word(i)) }

// attributes reports whether the words behind “Yes!” name who said it: at most
// four words of a name, then a verb of saying.
func (s *segmenter) attributes(next int) bool {
	for i := next; i < min(next+5, len(s.toks)); i++ {
		w := s.word(i)
		if i > next && lists().Sayings.Has(w) {
			return true
		}
		if !StartsUpper(w) {
			return false
		}
	}
	return false
}

// says reports a verb of saying, or a pronoun and one, from token i on: Yahoo!
// said; who knows? he asked.
func (s *segmenter) says(i int) bool {
	if i+1 < len(s.toks) && lists().SubjectPronouns.Has(s.word(i)) {
		i++
	}
	return lists().Sayings.Has(s.word(i))
}
