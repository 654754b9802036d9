package lint

import "strings"

// Nearest is the code or name of the rule that comes closest to what somebody
// typed, for "did you mean": the smallest Levenshtein distance, upper and
// lower case alike, the first of the catalogue where several are as close. It
// is "" where none is closer than half of the typed letters.
func Nearest(typed string) string {
	typed = strings.ToLower(strings.TrimSpace(typed))
	best, distance := "", len([]rune(typed))/2+1
	for _, r := range All() {
		for _, candidate := range []string{r.Code, r.Name} {
			if d := editDistance(typed, strings.ToLower(candidate), distance); d < distance {
				best, distance = candidate, d
			}
		}
	}
	return best
}

// editDistance is the Levenshtein distance of two words, in runes; limit where
// their lengths alone put them at least that far apart.
func editDistance(a, b string, limit int) int {
	from, to := []rune(a), []rune(b)
	if len(from)-len(to) >= limit || len(to)-len(from) >= limit {
		return limit
	}
	row := make([]int, len(to)+1)
	for j := range row {
		row[j] = j
	}
	for i, f := range from {
		diagonal := row[0]
		row[0] = i + 1
		for j, t := range to {
			cost := 1
			if f == t {
				cost = 0
			}
			next := min(row[j+1]+1, row[j]+1, diagonal+cost)
			diagonal, row[j+1] = row[j+1], next
		}
	}
	return row[len(to)]
}
