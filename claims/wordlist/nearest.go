package wordlist

import "strings"

// Nearest is the word with the smallest Distance to what somebody typed, for "did
// you mean", upper and lower case alike; the first where several are as close.
// It is "" where none is closer than half of the typed letters.
func Nearest(typed string, words []string) string {
	typed = strings.ToLower(strings.TrimSpace(typed))
	best, distance := "", len([]rune(typed))/2+1
	for _, word := range words {
		if d := Distance(typed, strings.ToLower(word), distance); d < distance {
			best, distance = word, d
		}
	}
	return best
}
