package resolution

import (
	"strings"
	"unicode"

	"claims/claims/wordlist"
	"claims/nlp"
)

// definitions are the names, as tokens, that the sentence gives an acronym for:
// Alliance to Reclaim Our Schools (AROS). The words are searched backwards for
// the acronym's letters (after Schwartz and Hearst 2003), the initials of small words
// taken or left.
func (f nameFinder) definitions(s nlp.Sentence) [][2]int {
	var all [][2]int
	for i := s.First + 1; i+2 < s.Last; i++ {
		if f.d.Tokens[i].Lower != "(" || f.d.Written(i+2) != ")" || !isAcronym(f.d.Written(i+1)) {
			continue
		}
		if from := f.definedFrom(i, s.First, strings.ReplaceAll(f.d.Written(i+1), ".", "")); from >= 0 {
			all = append(all, [2]int{from, i})
		}
	}
	return all
}

// definedFrom is the first token of the words before token end whose initials
// make the acronym; -1 for none.
func (f nameFinder) definedFrom(end, first int, acronym string) int {
	letter := len(acronym) - 1
	for i := end - 1; i >= first && i >= end-2*len(acronym)-2; i-- {
		w := f.d.Written(i)
		if f.d.Tokens[i].Tag == "POS" {
			continue // Road Workers’ Union (RWU)
		}
		initial := byte(unicode.ToUpper(rune(w[0])))
		small := wordlist.Has("of the for to and in on at de la du & our", w)
		switch {
		case initial == acronym[letter] && (nlp.StartsUpper(w) || small):
			letter--
		case small:
		default:
			return -1
		}
		if letter < 0 {
			if !nlp.StartsUpper(w) {
				return -1
			}
			return i
		}
	}
	return -1
}

// isAcronym reports a word of two to six capitals, points aside.
func isAcronym(w string) bool {
	n := 0
	for _, r := range w {
		if r == '.' {
			continue
		}
		if !unicode.IsUpper(r) {
			return false
		}
		n++
	}
	return n >= 2 && n <= 6
}

// initials reports whether the acronym is made of the words' initials, small
// words taken or left.
func initials(words []string, acronym string) bool {
	acronym = strings.ReplaceAll(acronym, ".", "")
	all, capitals := initialsOfWords(words)
	return acronym == all || acronym == capitals
}

// initialsOfWords are the first letters of the words, of all and of those with a capital.
func initialsOfWords(words []string) (all, capitals string) {
	var every, upper strings.Builder
	for _, w := range words {
		every.WriteString(strings.ToUpper(w[:1]))
		if nlp.StartsUpper(w) {
			upper.WriteString(w[:1])
		}
	}
	return every.String(), upper.String()
}
