package nlp

import "testing"

// clauseOf is the clause of a word's first occurrence in a text: the words of its group, its subject
// and what else is known of it.
func clauseOf(t *testing.T, text, verb string) string {
	t.Helper()
	d := analyzer(t).Analyze(text, nil)
	for i := range d.Tokens {
		if !d.Tokens[i].Is(verb) {
			continue
		}
		c, subject, voice := d.AllPhrases().ClauseOf(i), "nobody", "active"
		if s := d.Subject(i); s >= 0 {
			subject = d.Written(s)
		}
		if c.Passive {
			voice = "passive by " + d.Written(c.Auxiliary)
		}
		if c.Negation >= 0 {
			voice += ", " + d.Written(c.Negation)
		}
		return d.SpanOf(c.Start, i+1).Of(text) + ": " + subject + ", " + voice
	}
	t.Fatalf("%q has no %q", text, verb)
	return ""
}

// TestClauses: a verb with its group, its subject and its voice.
func TestClauses(t *testing.T) {
	for _, c := range []struct{ name, text, verb, want string }{
		{"a verb alone", "The mayor left.", "left", "left: mayor, active"},
		{"auxiliaries", "The mayor has been leaving.", "leaving", "has been leaving: mayor, active"},
		{"a modal", "The mayor would leave.", "leave", "would leave: mayor, active"},
		{"a negation", "The mayor didn’t leave.", "leave", "didn’t leave: mayor, active, n’t"},
		{"not behind an adverb", "The mayor was not publicly praised.", "praised", "was not publicly praised: mayor, passive by was, not"},
		{"an adverb", "The mayor has often left.", "left", "has often left: mayor, active"},
		{"passive", "The mayor was told.", "told", "was told: mayor, passive by was"},
		{"passive behind an adverb", "The mayor was never told.", "told", "was never told: mayor, passive by was"},
		{"a perfect is no passive", "The mayor has told us.", "told", "has told: mayor, active"},
		{"a possessor’s ’s is no auxiliary", "Kim’s told story ended.", "told", "told: Kim, active"},
		{"no group over the sentence’s start", "It was. Told so, she left.", "told", "Told: nobody, active"},
		{"an infinitive", "The mayor hopes to leave.", "leave", "leave: nobody, active"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := clauseOf(t, c.text, c.verb); got != c.want {
				t.Errorf("%q: got %q, want %q", c.text, got, c.want)
			}
		})
	}
}

// TestFirstSubject: the subject of a sentence's first verb, over what stands between.
func TestFirstSubject(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"right before it", "The mayor left.", "The mayor"},
		{"over an adverb", "The mayor quickly left.", "The mayor"},
		{"over a day", "The mayor on Thursday left.", "The mayor"},
		{"over last", "The mayor last Thursday left.", "The mayor"},
		{"over a parenthesis", "The mayor (of Kelso) left.", "The mayor"},
		{"over an apposition", "The mayor, a doctor, left.", "The mayor"},
		{"over dashes", "The mayor — a doctor — said it rained.", "The mayor"},
		{"over two asides", "The mayor (of Kelso), a doctor, left.", "The mayor"},
		{"a day before it", "On Thursday officials left.", "officials"},
		{"no subject", "Has left.", ""},
		{"no verb", "The mayor of Kelso.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := analyzer(t).Analyze(c.text, nil)
			from, to, ok := d.AllPhrases().FirstSubject(0, len(d.Tokens))
			if got := d.SpanOf(from, to).Of(c.text); got != c.want || ok != (c.want != "") {
				t.Errorf("%q: got %q, want %q", c.text, got, c.want)
			}
		})
	}
}

// TestBeforeTime: where a noun phrase ends without the time behind it.
func TestBeforeTime(t *testing.T) {
	for _, c := range []struct{ phrase, want string }{
		{"Ann Ito yesterday", "Ann Ito"},
		{"the mayor last night", "the mayor"},
		{"officials this week", "officials"},
		{"the minister late Tuesday", "the minister"},
		{"the class of last year", "the class of last year"},
		{"the audit published last year", "the audit published last year"},
		{"USA Today", "USA Today"},
		{"the team of the week", "the team of the week"},
		{"yesterday", "yesterday"},
	} {
		d := analyzer(t).Analyze("So said "+c.phrase+".", nil)
		first, last := d.TokensIn(Between(len("So said "), len(d.Text)-1))
		if got := d.SpanOf(first, d.AllPhrases().BeforeTime(first, last)).Of(d.Text); got != c.want {
			t.Errorf("%q ends as %q, want %q", c.phrase, got, c.want)
		}
	}
}
