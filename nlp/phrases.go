package nlp

// Phrases finds a document's noun phrases by the tags of their words (after Abney's chunks,
// 1991), so that it does not hang on the trees: a base noun phrase (determiner, modifiers,
// nouns; the most senior adviser), and what belongs to it: possessors, a coordination
// (Washington and Seoul), phrases that hang on a noun by a preposition (a spokesman for the
// campaign), an apposition. Stretches of tokens are [from, to).
type Phrases struct {
	*Document
	apart func(token int) int
}

// PhrasesApart finds the phrases outside what is set apart, quotations or the like: apart tells
// which stretch holds a token, a number for each of them, -1 for none. No phrase goes over the
// borders of one, but over a nickname.
func (d *Document) PhrasesApart(apart func(token int) int) Phrases { return Phrases{d, apart} }

// AllPhrases finds the phrases wherever they stand.
func (d *Document) AllPhrases() Phrases { return d.PhrasesApart(func(int) int { return -1 }) }

// Ending is the first token of the noun phrase that ends with the token; -1 for none.
func (p Phrases) Ending(last, from int) int {
	if last < from || p.isApart(last) {
		return -1
	}
	if p.At(last).Tagged("PRP", "EX") {
		return last
	}
	start := p.BaseEnding(last, from)
	if start < 0 {
		return -1
	}
	return p.extendLeft(start, from)
}

// Starting is the token behind the noun phrase that starts with the token; -1 for none.
func (p Phrases) Starting(first, to int) int {
	end := p.BaseStarting(first, to)
	for end > 0 && end+1 < to {
		link := p.At(end)
		if link.Is("familiar", "close") && p.At(end+1).Is("with", "to") && p.At(end-1).IsNoun() {
			end++
			link = p.At(end)
		}
		hangs := lists().Prepositions.Has(link.Lower) && (p.At(end-1).IsNoun() || p.At(end-1).Is("familiar", "close"))
		if !hangs && !link.Is("and", "or", "&") || p.isApart(end) {
			break
		}
		next := p.BaseStarting(end+1, to)
		if next < 0 || link.Is("and", "or") && next < to && p.At(next).IsFinite() && !p.At(end+1).Tagged("NNP", "NNPS", "PRP") {
			break
		}
		end = next
	}
	return end
}

// BaseEnding is the first token of the base noun phrase that ends with the token, without what
// it hangs on; -1 for none.
func (p Phrases) BaseEnding(last, from int) int {
	if t := p.At(last); !t.IsNoun() && !t.Tagged("CD", "JJS", "JJ") && !lists().Quantifiers.Has(t.Lower) {
		return -1
	}
	j := last
	for j >= from && p.InBase(j, last) && !p.isApart(j) {
		if p.At(j).Tagged("DT", "PRP$") {
			if j > from && p.At(j-1).Tagged("PDT") {
				j--
			}
			return j
		}
		j--
		if k := p.beforeNickname(j, from); k >= 0 {
			j = k
		}
	}
	j++
	for j < last && p.At(j).Tagged("POS") {
		j++
	}
	if j > last {
		return -1
	}
	return j
}

// beforeNickname is the token before the nickname that the token closes (Edwin
// “Shorty” Jones); -1 where it closes none.
func (p Phrases) beforeNickname(last, from int) int {
	const longest = 5 // tokens
	name := p.apart(last)
	if last < from || name < 0 || p.apart(last+1) == name || !p.At(last+1).Tagged("NNP") {
		return -1
	}
	k := last
	for k >= from && k > last-longest && p.apart(k) == name {
		k--
	}
	if k < from || p.apart(k) == name || !p.At(k).Tagged("NNP") {
		return -1
	}
	return k
}

// InBase reports whether the token may stand in the base noun phrase that ends with the last one.
func (p Phrases) InBase(token, last int) bool {
	t := p.At(token)
	return t.IsNominal() || token < last && (t.Tagged("VBG", "VBN") || t.Tagged("RB") && p.At(token+1).Tagged("JJ", "JJS", "JJR", "CD"))
}

// IsNominal reports a word that stands inside noun phrases, whatever follows it.
func (w *Word) IsNominal() bool {
	return w.IsNoun() || w.IsAdjective() || w.Tagged("DT", "PDT", "PRP$", "CD", "POS", "FW", "$", "#") || w.Is("&")
}

// extendLeft takes in the noun phrases that the one starting at the token hangs on or is
// joined to.
func (p Phrases) extendLeft(start, from int) int {
	for start-2 >= from {
		link := p.linkBefore(start, from)
		if link < 0 {
			return start
		}
		next := p.BaseEnding(link-1, from)
		if p.At(link - 1).Tagged("PRP") {
			next = link - 1
		}
		if next < 0 {
			return start
		}
		start = next
	}
	return start
}

// linkBefore is the first token of what ties the noun phrase starting at the token to a noun
// before it: of, and, published in; -1 for none.
func (p Phrases) linkBefore(start, from int) int {
	link := start - 1
	t, noun := p.At(link), p.At(link-1).IsNoun()
	switch {
	case noun && lists().Prepositions.Has(t.Lower):
		return link
	case p.reducedRelative(link, from) > 0:
		return link - p.reducedRelative(link, from)
	case t.Is("and", "or", "&") && (noun || p.At(link-1).Tagged("PRP")):
		return link
	case t.Is(",") && p.listGoesOn(start) && noun:
		return link
	}
	return -1
}

// reducedRelative is the number of tokens between the preposition at the token and the noun
// that a participle before it describes: a study published in Nature, people not familiar with
// the matter. 0 where none does.
func (p Phrases) reducedRelative(i, from int) int {
	switch {
	case i-2 < from || !p.At(i).Tagged("IN", "TO") || !p.At(i-1).Tagged("VBN", "JJ"):
	case p.At(i - 2).IsNoun():
		return 1
	case i-3 >= from && p.At(i-2).Tagged("RB") && p.At(i-3).IsNoun():
		return 2
	}
	return 0
}

// listGoesOn reports whether "and" follows the name at start, so that a comma before it
// joins a list.
func (p Phrases) listGoesOn(start int) bool {
	for i := start; i < len(p.Tokens) && i < start+6; i++ {
		if p.At(i).Is("and") {
			return p.At(start).IsProper()
		}
		if !p.InBase(i, i+1) {
			return false
		}
	}
	return false
}

// BaseStarting is the token behind the base noun phrase that starts with the token; -1 for none.
func (p Phrases) BaseStarting(first, to int) int {
	if first >= to || p.isApart(first) {
		return -1
	}
	if p.At(first).Tagged("PRP", "EX") {
		return first + 1
	}
	end := -1
	for j := first; j < to && !p.isApart(j); j++ {
		t := p.At(j)
		if !t.IsNominal() && !(t.Tagged("VBG", "VBN", "RB") && j+1 < to && p.At(j+1).IsNominal() && !p.At(j+1).Is("&")) {
			break
		}
		if t.Tagged("DT", "PRP$") && j > first && !p.At(j-1).Tagged("PDT", "POS", "IN") {
			break
		}
		if t.IsNoun() || t.Tagged("CD") || j == first && t.Tagged("DT") && lists().OpeningQuantifiers.Has(t.Lower) {
			end = j + 1
		}
	}
	return end
}

// AppositionEnd is the token behind the apposition, relative clause or parenthesis that follows
// a noun phrase that ends before the token (said Kim, a doctor at the clinic, …); the token
// itself where none does.
func (p Phrases) AppositionEnd(end, to int) int {
	if end < to && p.At(end).Is("(") {
		for j := end; j < to; j++ {
			if p.At(j).Is(")") {
				end = j + 1
				break
			}
		}
	}
	if next := p.At(end + 1); end+1 >= to || !p.At(end).Is(",") || p.isApart(end+1) || !next.Tagged("DT", "PRP$", "JJ", "NN", "NNS", "CD", "NNP") {
		return end
	}
	for j := end + 1; j < to; j++ {
		t := p.At(j)
		if t.IsFinite() {
			return end
		}
		if p.isApart(j) || t.IsStop() || t.Is(",", "who", "which", ":") || t.Tagged("VBG") && p.At(j-1).Is(",") {
			return j
		}
	}
	return to
}

func (p Phrases) isApart(token int) bool { return p.apart(token) >= 0 }
