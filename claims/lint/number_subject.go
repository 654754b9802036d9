package lint

import (
	"claims/claims/number"
	"claims/claims/wordlist"
	"claims/nlp"
)

// subjectOf is what a headline's figure is of, to find its like in the text: the counted
// noun, the dead, the hurt, money of a currency, a share; empty where it is open.
func subjectOf(d *nlp.Document, f number.Figure) string {
	switch f.Kind {
	case number.Percent:
		return "%"
	case number.Money:
		return f.Unit
	case number.Count:
		if c := casualties(d, f); c != "" && (f.Unit == "" || wordlist.Has("people person", f.Unit)) {
			return c
		}
		return f.Unit
	}
	return ""
}

// casualties is “dead” or “hurt” where the word nearest to the figure says so;
// empty where none is near.
func casualties(d *nlp.Document, f number.Figure) string {
	all := d.Tokens
	s := d.Sentences[sentenceOf(d, f)]
	for distance := 1; distance <= 4; distance++ {
		for _, i := range []int{f.Last - 1 + distance, f.First - distance} {
			if i < s.First || i >= s.Last {
				continue
			}
			switch {
			case wordlist.Has("kill die dead death", all[i].Lemma):
				return "dead"
			case wordlist.Has("injure wound hurt", all[i].Lemma):
				return "hurt"
			}
		}
	}
	return ""
}
