package lint

import (
	"claims/claims/number"
	"claims/claims/wordlist"
)

// subject is what a headline's figure is of, to find its like in the text: the counted
// noun, the dead, the hurt, money of a currency, a share; empty where it is open.
func (p *Pass) subject(f number.Figure) string {
	switch f.Kind {
	case number.Percent:
		return "%"
	case number.Money:
		return f.Unit
	case number.Count:
		if c := p.casualties(f); c != "" && (f.Unit == "" || wordlist.Has("people person", f.Unit)) {
			return c
		}
		return f.Unit
	}
	return ""
}

// casualties is “dead” or “hurt” where the word nearest to the figure says so;
// empty where none is near.
func (p *Pass) casualties(f number.Figure) string {
	all := p.Document.Tokens
	s := p.Document.Sentences[p.sentenceOf(f)]
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
