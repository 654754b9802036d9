package nlp

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// startsItem reports a line of a paragraph that begins an item of a list (•, -, 1.).
func startsItem(line string) bool {
	r, size := utf8.DecodeRuneInString(line)
	rest := line[size:]
	switch {
	case strings.ContainsRune("•▪‣◦●■·∙", r):
		return true
	case strings.ContainsRune("-*–—", r):
		return rest != "" && rest[0] == ' '
	case r == '(':
		line = rest
	}
	n := len(line) - len(strings.TrimLeft(line, "0123456789"))
	return n > 0 && n <= 2 && len(line) > n+1 && (line[n] == '.' || line[n] == ')') && line[n+1] == ' '
}

// startsDialogue reports a turn of a dialogue (BRIGGS:, Q:): a line that opens with a name in
// capitals (at most four words), with Q or A, and a colon. 4:57 is a time.
func startsDialogue(line string) bool {
	colon := strings.IndexByte(line[:min(len(line), 60)], ':')
	if colon <= 0 || colon+1 < len(line) && line[colon+1] != ' ' && line[colon+1] != '\n' {
		return false
	}
	name, letters := line[:colon], 0
	for _, r := range name {
		switch {
		case unicode.IsUpper(r):
			letters++
		case !strings.ContainsRune(" .'’-", r):
			return false
		}
	}
	return letters >= 2 && strings.Count(name, " ") < 4 || name == "Q" || name == "A"
}

// wrapWidth is the width in bytes that a text's lines were wrapped to: of the
// lines that another follows, nine in ten are no longer. It is 0 where fewer
// than three are.
func wrapWidth(text string, within Span) int {
	var lengths []int
	for at := within.Start; at < within.End; {
		line := lineAt(text, at, within.End)
		if content := line.Trim(text); !content.Empty() && line.End < within.End && !lineAt(text, line.End, within.End).Trim(text).Empty() {
			lengths = append(lengths, content.Len())
		}
		at = line.End
	}
	if len(lengths) < 3 {
		return 0
	}
	slices.Sort(lengths)
	return lengths[len(lengths)*9/10]
}

// breaksEarly reports whether the line before a token ends though the token's
// word would have fitted on it: its author meant the break. The word must look
// like the start of a sentence.
func (s *segmenter) breaksEarly(i int) bool {
	r, _ := utf8.DecodeRuneInString(s.word(i))
	if s.width == 0 || !unicode.IsUpper(r) && !unicode.IsDigit(r) && !isDoubleMark(r) {
		return false
	}
	end := s.toks[i-1].End
	start := strings.LastIndexAny(s.text[:end], "\n\r") + 1
	word := strings.IndexFunc(s.text[s.toks[i].Start:], isSpace)
	return word >= 0 && end-start+1+word <= s.width
}
