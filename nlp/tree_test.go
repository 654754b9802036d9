package nlp

import (
	"slices"
	"testing"
)

func TestSubtrees(t *testing.T) {
	d := analyzer(t).Analyze("The mayor of Kelso, who left, was praised by Anna Berg.", nil)
	at := map[string]int{}
	for i := range d.Tokens {
		at[d.Tokens[i].Lower] = i
	}
	mayor, praised, left := at["mayor"], at["praised"], at["left"]
	if got := d.Subject(praised); got != mayor {
		t.Errorf("the subject of praised is token %d, not %d, in %s", got, mayor, tree(d))
	}
	if got := d.Subject(at["kelso"]); got != -1 {
		t.Errorf("Kelso has token %d for its subject", got)
	}
	if d.Low(mayor) != 0 || d.High(mayor) <= left {
		t.Errorf("the mayor is tokens %d to %d, in %s", d.Low(mayor), d.High(mayor), tree(d))
	}
	for a := range d.Tokens {
		for b := range d.Tokens {
			want := false
			for x := b; x >= 0; x = d.Tokens[x].Head {
				want = want || x == a
			}
			if d.Governs(a, b) != want {
				t.Errorf("%q governs %q: got %v, in %s", d.Tokens[a].Lower, d.Tokens[b].Lower, d.Governs(a, b), tree(d))
			}
		}
	}
	if !d.IsPassive(praised) || d.IsPassive(left) {
		t.Error("praised alone is in the passive voice")
	}
	if got := d.HeadOf(0, at["kelso"]+1); got != mayor {
		t.Errorf("the head of “The mayor of Kelso” is token %d", got)
	}
	if got := d.HeadOf(3, 3); got != -1 {
		t.Errorf("the head of nothing is token %d", got)
	}
}

func TestPlaces(t *testing.T) {
	d := analyzer(t).Analyze("Anna Berg left. She laughed.\n\nNobody came.", nil)
	for _, outside := range []int{-1, len(d.Tokens)} {
		if none := d.At(outside); none.IsNoun() || none.IsVerb() || none.Is("anna") || none.IsPunctuation() {
			t.Errorf("token %d, of which there is none, is something", outside)
		}
	}
	for i := range d.Tokens {
		token := &d.Tokens[i]
		if first, last := d.SentenceOf(i); i < first || i >= last {
			t.Errorf("token %d is not in its sentence %d to %d", i, first, last)
		}
		if d.SentenceAt(token.Start) != token.Sentence || d.ParagraphAt(token.Start) != d.ParagraphOf(i) {
			t.Errorf("%q is not where it starts", token.Lower)
		}
		if e := d.EntityAt(i); (e != nil) != (token.Tag == "NNP") || e != nil && e.Type != Person {
			t.Errorf("%q: the name is %v", token.Lower, e)
		}
	}
	if d.ParagraphAt(-1) != -1 || d.SentenceAt(-1) != 0 || (&Document{}).SentenceAt(0) != -1 {
		t.Error("what stands before the text is in a paragraph")
	}
}

func TestPhraseOf(t *testing.T) {
	tests := []struct{ name, text, head, want string }{
		{"modifiers", "They met the famous old sailor.", "sailor", "the famous old sailor"},
		{"a possessor", "They met the mayor’s daughter.", "daughter", "the mayor’s daughter"},
		{"a preposition", "The mayor of Kelso left.", "mayor", "The mayor of Kelso"},
		{"no clause", "They met a sailor who had left.", "sailor", "a sailor"},
		{"no day", "They met the ministry on Wednesday.", "ministry", "the ministry"},
		{"the second of two", "They met the mayor and his wife.", "wife", "his wife"},
	}
	a := analyzer(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := a.Analyze(tt.text, nil)
			for i := range d.Tokens {
				if d.Tokens[i].Is(tt.head) {
					if got := d.SpanOf(d.PhraseOf(i)).Of(tt.text); got != tt.want {
						t.Errorf("got %q, want %q", got, tt.want)
					}
				}
			}
		})
	}
}

func TestIsTime(t *testing.T) {
	tests := []struct {
		text, word string
		date, time bool
	}{
		{"They met on Monday.", "monday", true, true},
		{"They met in June.", "june", true, true},
		{"They met in May.", "may", true, true},
		{"They may meet.", "may", false, false},
		{"They met at 8 p.m. in Kelso.", "p.m.", true, false},
		{"They met at 10:00 GMT in Kelso.", "gmt", true, false},
		{"They met today.", "today", false, true},
		{"They met on the bridge.", "bridge", false, false},
	}
	a := analyzer(t)
	for _, tt := range tests {
		d := a.Analyze(tt.text, nil)
		i := slices.IndexFunc(d.Tokens, func(token Token) bool { return token.Is(tt.word) })
		if i < 0 {
			t.Fatalf("%q has no token %q", tt.text, tt.word)
		}
		if d.IsDate(i) != tt.date || d.IsTime(i) != tt.time {
			t.Errorf("%q in %q: date %v, time %v", tt.word, tt.text, d.IsDate(i), d.IsTime(i))
		}
	}
}
