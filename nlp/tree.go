package nlp

// Subtree is what follows from the heads and relations for one token: the tokens [Low, High)
// that hang on it, itself included, and its first subject, -1 for none.
type Subtree struct{ Low, High, Subject int32 }

// deepest bounds the ancestors that are looked at: no sentence that people write goes deeper.
const deepest = 64

// growTrees works out the trees of a document whose tokens have their heads. In a tree with
// crossing arcs the subtrees are the hulls.
func (d *Document) growTrees() {
	d.Subtrees = make([]Subtree, len(d.Tokens))
	for i := range d.Subtrees {
		d.Subtrees[i] = Subtree{int32(i), int32(i + 1), noHead}
	}
	for i := range d.Tokens {
		t := &d.Tokens[i]
		for h, steps := t.Head, 0; h >= 0 && steps < deepest; h, steps = d.Tokens[h].Head, steps+1 {
			above := &d.Subtrees[h]
			if int(above.Low) <= i && i < int(above.High) {
				break // it holds i already, and so do those above it
			}
			above.Low, above.High = min(above.Low, int32(i)), max(above.High, int32(i+1))
		}
		if t.Head >= 0 && d.Subtrees[t.Head].Subject < 0 && t.IsSubject() {
			d.Subtrees[t.Head].Subject = int32(i)
		}
	}
}

// Low is the first token of the subtree of token i.
func (d *Document) Low(i int) int { return int(d.Subtrees[i].Low) }

// High is the token behind the subtree of token i.
func (d *Document) High(i int) int { return int(d.Subtrees[i].High) }

// Governs reports whether token a is an ancestor of token b, or b itself. Trees have no
// crossing arcs, so that a subtree is one stretch.
func (d *Document) Governs(a, b int) bool { return b >= 0 && d.Low(a) <= b && b < d.High(a) }

// HeadOf is the first of the tokens from first to before last that hangs on none of them, a
// mark of punctuation only where nothing else does; -1 where there is no token.
func (d *Document) HeadOf(first, last int) int {
	best := -1
	for i := first; i < last; i++ {
		if h := d.Tokens[i].Head; h < first || h >= last {
			if !d.Tokens[i].IsPunctuation() {
				return i
			}
			best = max(best, i)
		}
	}
	return best
}

// PhraseOf bounds the noun phrase with the head by what hangs on it: from its modifiers on its
// left to behind the prepositional phrases on its right, no clause among them; of these not one
// that says when (the ministry | on Wednesday).
func (d *Document) PhraseOf(head int) (first, last int) {
	return d.phraseStart(head), d.phraseEnd(head)
}

func (d *Document) phraseStart(head int) int {
	from, _ := d.SentenceOf(head)
	start := head
	for i := head - 1; i >= from; i-- {
		t := &d.Tokens[i]
		if t.Tag != "POS" && t.Head < i || t.Head > head || t.IsVerb() && t.Relation != "amod" || t.Relation == "case" && t.Tag != "POS" {
			break
		}
		start = i
	}
	for start < head && (d.Tokens[start].Tag == "CC" || d.Tokens[start].Relation == "punct") {
		start++ // and his wife
	}
	return start
}

func (d *Document) phraseEnd(head int) int {
	_, to := d.SentenceOf(head)
	end := head + 1
	for end < to && d.hangsOn(end, head) {
		end++
	}
	if end > head+2 && d.IsDate(end-1) && d.Tokens[end-2].Tag == "IN" {
		end -= 2
	}
	return end
}

// hangsOn reports whether token i is part of the noun phrase with the head, no clause
// between them.
func (d *Document) hangsOn(i, head int) bool {
	const deepest = 8
	for steps := 0; i > head && steps < deepest; steps++ {
		switch t := &d.Tokens[i]; t.Relation {
		case "nmod", "nmod:poss", "case", "det", "amod", "compound", "flat", "nummod":
			i = t.Head
		default:
			return false
		}
	}
	return i == head
}
