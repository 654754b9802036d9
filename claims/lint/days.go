package lint

import (
	"strconv"

	"claims/claims"
	"claims/nlp"
	"claims/nlp/lexicon"
)

// datedAt reports whether token i says when: a weekday, a day of a month, a year,
// last week, two days ago.
func datedAt(d *nlp.Document, i int) bool {
	all := d.Tokens
	t := all[i]
	before := func(words lexicon.Words) bool {
		return i > 0 && all[i-1].Sentence == t.Sentence && words.Has(all[i-1].Lower)
	}
	switch {
	case lists().WeekdayForms.Has(t.Lower) && t.Tag == "NNP", lists().RelativeDays.Has(t.Lower), t.Lower == "ago":
		return true
	case lists().MonthForms.Has(trimPoint(t.Lower)) && t.IsNoun() && !d.IsNamesake(i):
		return true
	case lists().Periods.Has(t.Lemma):
		return before(lists().DateDeterminers)
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
		if datedAt(d, i) && !content.Contains(d.Tokens[i].Span) {
			return true
		}
	}
	return false
}
