package nlp

// Clause is what is known of a clause by its verb. Tokens are indexes in Document.Tokens.
type Clause struct {
	// Start is the first token of the verb's group: of the auxiliaries and adverbs before it.
	Start int
	// Auxiliary is the token before the verb in its group, adverbs aside; the verb where it stands alone.
	Auxiliary int
	// Negation is the not or n’t in the group that comes first; -1 for none.
	Negation int
	// Passive reports a participle behind a form of be: was told.
	Passive bool
}

// ClauseOf is the clause of the verb at the token, by the words before it. Its group ends at what is
// set apart.
func (p Phrases) ClauseOf(verb int) Clause {
	from, _ := p.SentenceOf(verb)
	c := Clause{Start: verb, Negation: -1}
	for c.Start > from && p.inGroup(c.Start-1) {
		c.Start--
		if p.At(c.Start).Is("not", "n't") {
			c.Negation = c.Start
		}
	}
	c.Auxiliary = max(c.Start, verb-1)
	for c.Auxiliary > c.Start && p.At(c.Auxiliary).Tagged("RB", "RBR") {
		c.Auxiliary--
	}
	c.Passive = c.Start < verb && p.At(verb).Tagged("VBN", "VBD") && lists().BeForms.Has(p.At(c.Auxiliary).Lower)
	return c
}

// inGroup reports an auxiliary or an adverb; the ’s of Kim’s is none.
func (p Phrases) inGroup(i int) bool {
	t := p.At(i)
	return !p.isApart(i) && (t.Tagged("MD", "RB", "RBR") || lists().Auxiliaries.Has(t.Lower)) && !(t.Is("'s") && t.Tagged("POS"))
}

// FirstSubject are the tokens [from, to) of the subject of the first finite verb among the tokens
// from the sentence's first one to before the last; false for none.
func (p Phrases) FirstSubject(first, last int) (from, to int, ok bool) {
	for i := first; i < last; i++ {
		if p.isApart(i) || !p.At(i).IsFinite() {
			continue
		}
		end := p.BeforeAdverbials(p.ClauseOf(i).Start-1, first)
		if end < first {
			continue
		}
		end = p.BeforeAside(end, first)
		if from = p.Ending(end, first); from >= 0 {
			return p.BehindTime(from, end+1), end + 1, true
		}
		break
	}
	return 0, 0, false
}

// BehindTime is the start of the noun phrase from the token on without a weekday or month that ran into it:
// on Thursday | officials.
func (p Phrases) BehindTime(start, end int) int {
	if end-start > 1 && p.IsTime(start) && !p.At(start+1).Tagged("POS") {
		return start + 1
	}
	return start
}

// BeforeTime is where the noun phrase that ends before a token ends without the time that ran into it:
// Ann Ito | yesterday, the mayor | last night.
func (p Phrases) BeforeTime(start, end int) int {
	last := end - 1
	switch word := p.At(last).Lower; {
	case lists().RelativeDays.Has(word) && !p.HasCapital(last):
	case (lists().Periods.Has(word) || p.IsTime(last)) && p.At(last-1).Is("last", "this", "next", "late"):
		last--
	default:
		return end
	}
	if before := p.At(last - 1); last <= start || before.Tagged("IN", "TO") || before.IsVerb() {
		return end // the class of last year, the audit published last year
	}
	return last
}

// BeforeAdverbials is the token that adverbs and adverbials of time up to the last token stand behind: not,
// which denies, is none of them.
func (p Phrases) BeforeAdverbials(last, from int) int {
	for last >= from && !p.isApart(last) {
		switch t := p.At(last); {
		case t.Tagged("RB") && !t.Is("not", "n't"):
		case p.IsTime(last) && last > from:
			if lists().TimeOpeners.Has(p.At(last - 1).Lower) {
				last--
			}
		default:
			return last
		}
		last--
	}
	return last
}

// BeforeAside is the token that the asides which end with the last token stand behind, or that one: a
// parenthesis, dashes, or commas around an apposition or a relative clause.
func (p Phrases) BeforeAside(last, from int) int {
	for start := p.AsideStart(last, from); start >= 0; start = p.AsideStart(last, from) {
		last = start - 1
	}
	return last
}

// longestAside is how many tokens an aside between commas or dashes may have.
const longestAside = 40

// AsideStart is the mark that opens the aside that the token closes; -1 where it closes none.
func (p Phrases) AsideStart(last, from int) int {
	closing := p.At(last)
	inMarks := closing.Is(",") || closing.IsDash()
	for j := last - 1; j > from; j-- {
		switch t := p.At(j); {
		case closing.Is(")"):
			if t.Is("(") {
				return j
			}
		case !inMarks || last-j >= longestAside:
			return -1
		case t.Lower == closing.Lower && !p.isApart(j) && p.opensAside(j+1) && (p.At(j-1).IsNoun() || p.At(j-1).Is(")") || p.At(j-1).Tagged("PRP", "CD", "JJ")):
			return j
		}
	}
	return -1
}

// opensAside reports whether an aside may begin with the token.
func (p Phrases) opensAside(i int) bool {
	return lists().AsideTags.Has(p.At(i).Tag) || p.At(i).IsNoun()
}

// IsSubject reports a subject of the token that it hangs on, be it a clause.
func (t *Token) IsSubject() bool {
	switch t.Relation {
	case "nsubj", "nsubj:pass", "csubj", "nsubj:outer":
		return true
	}
	return false
}

// Subject is the first subject of token i by the tree, be it a clause; -1 for none.
func (d *Document) Subject(i int) int { return int(d.Subtrees[i].Subject) }

// IsPassive reports whether the verb at token i is in the passive voice by the tree, as the models ask: by what
// hangs on it before it.
func (d *Document) IsPassive(i int) bool {
	for k := d.Low(i); k < i; k++ {
		if t := &d.Tokens[k]; t.Head == i && (t.Relation == "aux:pass" || t.Relation == "nsubj:pass") {
			return true
		}
	}
	return false
}
