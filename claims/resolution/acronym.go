package resolution

import (
	"unicode"

	"claims/nlp"
	"claims/nlp/names"
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
		if from := f.definedFrom(i, s.First, undotted(f.d.Written(i+1))); from >= 0 {
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
		small := lists().InnerWords.Has(w)
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

// isAcronym reports a name that is an acronym: one word of capitals.
func isAcronym(w string) bool { return names.IsAcronym(w) }

// initials reports whether the acronym is made of the words' initials, small
// words taken or left.
func initials(words []string, acronym string) bool {
	acronym = undotted(acronym)
	all, capitals := names.Initials(words)
	return acronym == all || acronym == capitals
}
