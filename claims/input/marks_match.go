package input

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// longestPiece bounds what a pattern is matched against at once, in bytes: one such as (?s)a.*b|a reads all
// of it for each match. A mark of half as many is never cut.
const longestPiece = 2 << 10

// matches are where the pattern matches in a text, each within one paragraph.
func matches(p *regexp.Regexp, text string) [][]int {
	var found [][]int
	for from := 0; from < len(text); {
		end, next := piece(text, from)
		for _, at := range p.FindAllStringIndex(text[from:end], -1) {
			start, behind := from+at[0], from+at[1]
			if start >= next && next < end {
				break // the next piece has it whole
			}
			found = append(found, []int{start, behind})
			next = max(next, behind)
		}
		from = next
	}
	return found
}

// piece is what there is to be matched from a place on, and where the next piece starts: at the next
// paragraph, or in a long one at a word within the first half.
func piece(text string, from int) (end, next int) {
	rest := text[from:min(len(text), from+longestPiece)]
	if blank := strings.Index(rest, "\n\n"); blank >= 0 {
		lines := rest[blank:]
		end = from + len(rest) - len(strings.TrimLeft(lines, "\n"))
		return end, end
	}
	if end = from + len(rest); end == len(text) {
		return end, end
	}
	half := rest[:len(rest)/2]
	if space := strings.LastIndexAny(half, " \n"); space > 0 {
		return end, from + space + 1
	}
	next = from + len(half)
	for !utf8.RuneStart(text[next]) && next < end {
		next++
	}
	return end, next
}
