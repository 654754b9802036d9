package lint

import (
	"strings"

	"claims/claims/wordlist"
)

// Nearest is the code or name of the rule that comes closest to what somebody
// typed, for "did you mean": the smallest Levenshtein distance, upper and
// lower case alike, the first of the catalogue where several are as close. It
// is "" where none is closer than half of the typed letters.
func Nearest(typed string) string {
	typed = strings.ToLower(strings.TrimSpace(typed))
	best, distance := "", len([]rune(typed))/2+1
	for _, r := range All() {
		for _, candidate := range []string{r.Code, r.Name} {
			if d := wordlist.Distance(typed, strings.ToLower(candidate), distance); d < distance {
				best, distance = candidate, d
			}
		}
	}
	return best
}
