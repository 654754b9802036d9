package wordlist

import (
	"strings"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
)

// Distance is the Levenshtein distance of two words, in code points: how many to insert,
// delete or replace to make b of a. It is the limit where their lengths alone put them at
// least that far apart.
func Distance(a, b string, limit int) int {
	if apart := utf8.RuneCountInString(a) - utf8.RuneCountInString(b); max(apart, -apart) >= limit {
		return limit
	}
	return levenshtein.ComputeDistance(a, b)
}

// Nearest is the word with the smallest Distance to what somebody typed, for "did
// you mean", upper and lower case alike; a word that begins with it is at most 1 away. The
// first counts where several are as close. It is "" where none is closer than half of the
// typed letters.
func Nearest(typed string, words []string) string {
	typed = strings.ToLower(strings.TrimSpace(typed))
	best, distance := "", utf8.RuneCountInString(typed)/2+1
	for _, word := range words {
		lower := strings.ToLower(word)
		d := Distance(typed, lower, distance)
		if strings.HasPrefix(lower, typed) {
			d = min(d, 1)
		}
		if d < distance {
			best, distance = word, d
		}
	}
	return best
}
