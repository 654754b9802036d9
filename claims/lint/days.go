package lint

import (
	"strconv"

	"claims/claims"
	"claims/claims/wordlist"
	"claims/nlp"
)

// Words for days, and for times counted from the day of publication.
const (
	weekdays = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
	months   = "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
	relative = "today yesterday tonight overnight midweek"
	periods  = "week weekend month year night morning afternoon evening summer winter spring autumn fall day hour minute"
)

// datedAt reports whether token i says when: a weekday, a day of a month, a year,
// last week, two days ago.
func datedAt(all []nlp.Token, i int) bool {
	t := all[i]
	before := func(words string) bool {
		return i > 0 && all[i-1].Sentence == t.Sentence && wordlist.Has(words, all[i-1].Lower)
	}
	switch {
	case wordlist.Has(weekdays, t.Lower) && t.Tag == "NNP", wordlist.Has(relative, t.Lower), t.Lower == "ago":
		return true
	case wordlist.Has(months, trimPoint(t.Lower)) && t.IsNoun():
		return true
	case wordlist.Has(periods, t.Lemma):
		return before("last this next earlier later same previous following that")
	}
	return isYear(t.Lower)
}

// isYear reports whether the word is a year that news speaks of.
func isYear(word string) bool {
	n, err := strconv.Atoi(word)
	return err == nil && len(word) == 4 && n >= 1800 && n <= 2100
}

func trimPoint(word string) string {
	if n := len(word); n > 0 && word[n-1] == '.' {
		return word[:n-1]
	}
	return word
}

// saysWhen reports whether the article's own words in the sentence say when: outside
// the claim's content.
func saysWhen(d *nlp.Document, sentence int, c *claims.Claim) bool {
	s := d.Sentences[sentence]
	content := nlp.Coverage(c.Content)
	for i := s.First; i < s.Last; i++ {
		if datedAt(d.Tokens, i) && !content.Contains(d.Tokens[i].Span) {
			return true
		}
	}
	return false
}
