package nlp

import (
	"strings"
	"testing"
)

func TestPhrases(t *testing.T) {
	tests := []struct {
		name, text string
		// phrase is a noun phrase that Ending finds from its last word and Starting from its
		// first one; its first word in capitals or not stands in the text once.
		phrase string
	}{
		{"a name", "He praised Anna Berg.", "Anna Berg"},
		{"a determiner and modifiers", "They met the very senior adviser.", "the very senior adviser"},
		{"a possessor", "He praised the mayor’s plan.", "the mayor’s plan"},
		{"a possessive pronoun", "He praised her new plan.", "her new plan"},
		{"a coordination", "Later Washington and Seoul agreed.", "Washington and Seoul"},
		{"a preposition", "Later a spokesman for the campaign left.", "a spokesman for the campaign"},
		{"a pronoun", "Later she left.", "she"},
		{"a number", "He praised two old sailors.", "two old sailors"},
	}
	a := analyzer(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := a.Analyze(tt.text, nil)
			start := strings.Index(tt.text, tt.phrase)
			first, last := d.TokensIn(Between(start, start+len(tt.phrase)))
			p := d.AllPhrases()
			if got := p.Ending(last-1, 0); got != first {
				t.Errorf("the phrase that ends with %q starts with token %d, not %d", d.Tokens[last-1].Lower, got, first)
			}
			if got := p.Starting(first, len(d.Tokens)); got != last {
				t.Errorf("the phrase that starts with %q ends before token %d, not %d", d.Tokens[first].Lower, got, last)
			}
		})
	}
}

func TestPhrasesEndWithNouns(t *testing.T) {
	d := analyzer(t).Analyze("The mayor quickly left.", nil)
	p := d.AllPhrases()
	for i, none := range []bool{true, false, true, true, true} {
		if got := p.Ending(i, 0); (got < 0) != none {
			t.Errorf("a phrase ends with %q from token %d on", d.Tokens[i].Lower, got)
		}
	}
}

// marked sets apart the tokens between brackets, as one stretch.
type marked struct{ d *Document }

func (m marked) of(token int) int {
	open := -1
	for i := range m.d.Tokens {
		if m.d.Tokens[i].Is("[") {
			open = i
		}
		if i == token && open >= 0 {
			return open
		}
		if m.d.Tokens[i].Is("]") {
			open = -1
		}
	}
	return -1
}

func TestPhrasesApart(t *testing.T) {
	a := analyzer(t)
	tests := []struct {
		name, text string
		want       string // the phrase that ends with the last word before the full stop
	}{
		{"a nickname is part of a name", "They met Edwin [Shorty] Jones.", "Edwin [Shorty] Jones"},
		{"no phrase goes over a border", "They met [the famous] sailors.", "sailors"},
		{"nor is one inside", "They met [the sailors].", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := a.Analyze(tt.text, nil)
			last := len(d.Tokens) - 2
			got := ""
			if first := d.PhrasesApart(marked{d}.of).Ending(last, 0); first >= 0 {
				got = d.SpanOf(first, last+1).Of(tt.text)
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestAppositionEnd(t *testing.T) {
	tests := []struct{ name, text, phrase, want string }{
		{"a description", "Anna Berg, a doctor at the clinic, left.", "Anna Berg", "Anna Berg, a doctor at the clinic"},
		{"a parenthesis", "Anna Berg (the doctor) left.", "Anna Berg", "Anna Berg (the doctor)"},
		{"a clause is none", "As to Anna Berg, the doctor left her.", "Anna Berg", "Anna Berg"},
		{"nothing", "Anna Berg left.", "Anna Berg", "Anna Berg"},
	}
	a := analyzer(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := a.Analyze(tt.text, nil)
			start := strings.Index(tt.text, tt.phrase)
			first, last := d.TokensIn(Between(start, start+len(tt.phrase)))
			end := d.AllPhrases().AppositionEnd(last, len(d.Tokens))
			if got := d.SpanOf(first, end).Of(tt.text); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
