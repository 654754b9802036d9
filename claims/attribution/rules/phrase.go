package rules

// nominalTags are the tags that stand inside a noun phrase.
const nominalTags = "DT PDT PRP$ CD JJ JJR JJS NN NNS NNP NNPS POS FW $ #"

// nounPhraseEnding is the first token of the noun phrase that ends with token
// i, or -1: modifiers, possessors, a coordination (Washington and Seoul) and
// phrases that hang on a noun by a preposition (a spokesman for the campaign).
func (v *view) nounPhraseEnding(i, from int) int {
	if i < from || v.quotes.Holds(i) {
		return -1
	}
	if v.tagIn(i, "PRP EX") {
		return i
	}
	start := v.baseEnding(i, from)
	if start < 0 {
		return -1
	}
	return v.extendLeft(start, from)
}

// baseEnding is the first token of the base noun phrase that ends with token
// i, without what hangs on it; -1 for none.
func (v *view) baseEnding(i, from int) int {
	if !v.isNoun(i) && !v.tagIn(i, "CD JJS JJ") && !v.in(i, "those these some many most several others all both few everyone everybody nobody someone neither") {
		return -1
	}
	j := i
	for j >= from && v.inNounPhrase(j, i) {
		if v.quotes.Holds(j) {
			break
		}
		if v.tagIn(j, "DT PRP$") {
			if j > from && v.tagIn(j-1, "PDT") {
				j--
			}
			return j
		}
		j--
		if k := v.beforeNickname(j, from); k >= 0 {
			j = k
		}
	}
	j++
	for j < i && v.tagIn(j, "POS") {
		j++
	}
	if j > i {
		return -1
	}
	return j
}

// beforeNickname is the token before the nickname that token i closes (Edwin
// “Shorty” Jones); -1 where it closes none.
func (v *view) beforeNickname(i, from int) int {
	if i < from || !v.quotes.Closes(i) || !v.tagIn(i+1, "NNP") {
		return -1
	}
	k := v.quotes.Start(i) - 1
	if k < from || i-k > 5 || !v.tagIn(k, "NNP") {
		return -1
	}
	return k
}

func (v *view) inNounPhrase(j, last int) bool {
	if v.tagIn(j, nominalTags) || v.is(j, "&") {
		return true
	}
	return j < last && (v.tagIn(j, "VBG VBN") || v.tagIn(j, "RB") && v.tagIn(j+1, "JJ JJS JJR CD"))
}

// extendLeft takes in the noun phrases that the one starting at token start
// hangs on or is joined to.
func (v *view) extendLeft(start, from int) int {
	for start-2 >= from {
		link := start - 1
		switch {
		case v.in(link, "of for from at in with on to by behind") && v.isNoun(link-1):
		case v.reducedRelative(link, from) > 0:
			link -= v.reducedRelative(link, from)
		case v.in(link, "and or &") && (v.isNoun(link-1) || v.tagIn(link-1, "PRP")):
		case v.is(link, ",") && v.listGoesOn(start) && v.isNoun(link-1):
		default:
			return start
		}
		next := v.baseEnding(link-1, from)
		if v.tagIn(link-1, "PRP") {
			next = link - 1
		}
		if next < 0 {
			return start
		}
		start = next
	}
	return start
}

// reducedRelative is the number of tokens between the preposition at token i
// and the noun that a participle before it describes: a study published in
// Nature, people not familiar with the matter. 0 where none does.
func (v *view) reducedRelative(i, from int) int {
	if i-2 < from || !v.tagIn(i, "IN TO") || !v.tagIn(i-1, "VBN JJ") {
		return 0
	}
	if v.isNoun(i - 2) {
		return 1
	}
	if i-3 >= from && v.tagIn(i-2, "RB") && v.isNoun(i-3) {
		return 2
	}
	return 0
}

// listGoesOn reports whether the noun phrase at start is followed by ", and" or
// "and", so that a comma before it joins a list.
func (v *view) listGoesOn(start int) bool {
	for i := start; i < len(v.toks) && i < start+6; i++ {
		if v.is(i, "and") {
			return v.tagIn(start, "NNP NNPS")
		}
		if !v.inNounPhrase(i, i+1) {
			return false
		}
	}
	return false
}

// nounPhraseStarting is the token after the noun phrase that starts with token
// i, or -1.
func (v *view) nounPhraseStarting(i, to int) int {
	end := v.baseStarting(i, to)
	for end > 0 && end+1 < to {
		if v.in(end, "familiar close") && v.in(end+1, "with to") && v.isNoun(end-1) {
			end++
		}
		joint := v.in(end, "of for from at in with to on by") && (v.isNoun(end-1) || v.in(end-1, "familiar close")) || v.in(end, "and or &")
		if !joint || v.quotes.Holds(end) {
			break
		}
		next := v.baseStarting(end+1, to)
		if next < 0 || v.in(end, "and or") && next < to && v.isFinite(next) && !v.tagIn(end+1, "NNP NNPS PRP") {
			break
		}
		end = next
	}
	return end
}

// baseStarting is the token after the base noun phrase that starts with token
// i, or -1.
func (v *view) baseStarting(i, to int) int {
	if i >= to || v.quotes.Holds(i) {
		return -1
	}
	if v.tagIn(i, "PRP EX") {
		return i + 1
	}
	j, last := i, -1
	for j < to && !v.quotes.Holds(j) && (v.tagIn(j, nominalTags) || v.is(j, "&") || v.tagIn(j, "VBG VBN RB") && j+1 < to && v.tagIn(j+1, nominalTags)) {
		if v.tagIn(j, "DT PRP$") && j > i && !v.tagIn(j-1, "PDT POS IN") {
			break
		}
		if v.isNoun(j) || v.tagIn(j, "CD") || v.tagIn(j, "DT") && j == i && v.in(j, "this that those these some all both") {
			last = j
		}
		j++
	}
	if last < 0 {
		return -1
	}
	return last + 1
}

// appositionEnd takes in the apposition, relative clause or parenthesis after a
// noun phrase that ends before token end: said Kim, a doctor at the clinic, …
func (v *view) appositionEnd(end, to int) int {
	if end < to && v.is(end, "(") {
		for j := end; j < to; j++ {
			if v.is(j, ")") {
				end = j + 1
				break
			}
		}
	}
	if end+1 >= to || !v.is(end, ",") || v.quotes.Holds(end+1) {
		return end
	}
	if !v.tagIn(end+1, "DT PRP$ JJ NN NNS CD") && !v.tagIn(end+1, "NNP") {
		return end
	}
	for j := end + 1; j < to; j++ {
		if v.isFinite(j) {
			return end
		}
		if v.quotes.Holds(j) || v.isStop(j) || v.in(j, ", who which") || v.is(j, ":") || v.tagIn(j, "VBG") && v.is(j-1, ",") {
			return j
		}
	}
	return to
}
