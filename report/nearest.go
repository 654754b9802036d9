package report

import "strings"

// nearest is the name with the least edit distance to what the user typed, or
// one that it abbreviates; ok is false where none is close.
func nearest(typed string, names []string) (name string, ok bool) {
	typed = strings.ToLower(strings.TrimSpace(typed))
	if typed == "" || len(typed) > 32 {
		return "", false
	}
	best := 3
	for _, candidate := range names {
		d := editDistance(typed, candidate)
		if strings.HasPrefix(candidate, typed) || strings.HasPrefix(typed, candidate) {
			d = min(d, 1)
		}
		if d < best {
			best, name = d, candidate
		}
	}
	return name, name != ""
}

// editDistance is the number of letters to insert, delete or replace to make b
// of a (Levenshtein 1966, by Wagner and Fischer's table of two rows).
func editDistance(a, b string) int {
	from, to := []rune(a), []rune(b)
	previous := make([]int, len(to)+1)
	for j := range previous {
		previous[j] = j
	}
	for i, r := range from {
		row := make([]int, len(to)+1)
		row[0] = i + 1
		for j, s := range to {
			cost := 1
			if r == s {
				cost = 0
			}
			row[j+1] = min(previous[j+1]+1, row[j]+1, previous[j]+cost)
		}
		previous = row
	}
	return previous[len(to)]
}
