package report

import (
	"strings"

	"claims/claims/wordlist"
)

// nearest is the name with the least edit distance to what the user typed, or
// one that it abbreviates; ok is false where none is close.
func nearest(typed string, names []string) (name string, ok bool) {
	typed = strings.ToLower(strings.TrimSpace(typed))
	if typed == "" || len(typed) > 32 {
		return "", false
	}
	best := 3
	for _, candidate := range names {
		d := wordlist.Distance(typed, candidate, best)
		if strings.HasPrefix(candidate, typed) || strings.HasPrefix(typed, candidate) {
			d = min(d, 1)
		}
		if d < best {
			best, name = d, candidate
		}
	}
	return name, name != ""
}
