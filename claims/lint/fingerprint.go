package lint

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path/filepath"
	"strings"
	"unicode"

	"claims/claims"
	"claims/nlp"
)

// FingerprintName names the fingerprint and the version of how it is made.
const FingerprintName = "claimsFinding/v1"

// Fingerprints tell findings apart over several runs: what SARIF, GitLab and the baseline
// know a finding by. They are those of all findings of an article, in their order. The file
// is the article's path, from wherever the reader of the fingerprints counts.
//
// A fingerprint stays when lines move and when text elsewhere changes: it is a
// hash of rule, file, the article's ID and the words at the place, in lower case
// with single spaces, and the number of this finding among those of the article
// that are the same in all this.
func Fingerprints(file string, a *claims.Article, findings []Finding) []string {
	all := make([]string, len(findings))
	seen := make(map[string]int)
	for i, f := range findings {
		words := strings.Join(strings.Fields(strings.ToLower(wordsAt(a.Text, f.Span))), " ")
		key := strings.Join([]string{f.Rule, filepath.ToSlash(filepath.Clean(file)), a.ID, words}, "\x00")
		sum := sha256.Sum256([]byte(key))
		same := hex.EncodeToString(sum[:16])
		seen[same]++
		all[i] = fmt.Sprintf("%s:%d", same, seen[same])
	}
	return all
}

// wordsAt is the text at the place. A place that holds no word, such as a lone
// quotation mark, says nothing by itself: it goes on to the end of the next word.
func wordsAt(text string, place nlp.Span) string {
	if strings.ContainsFunc(place.Of(text), inWord) {
		return place.Of(text)
	}
	rest := text[place.End:]
	start := strings.IndexFunc(rest, inWord)
	if start < 0 {
		return place.Of(text)
	}
	end := strings.IndexFunc(rest[start:], func(r rune) bool { return !inWord(r) })
	if end < 0 {
		end = len(rest) - start
	}
	return text[place.Start : place.End+start+end]
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
