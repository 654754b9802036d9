package attribution

import (
	"slices"

	"claims/nlp"
)

// content is a candidate for what a cue reports: its stretches of tokens, in
// order, trimmed of punctuation.
type content struct {
	parts [][2]int
	// place says where the content stands.
	place place
	// rule is one more than the form of the rule that proposes just this; 0 for none.
	rule uint8
}

func (c *content) from() int { return c.parts[0][0] }
func (c *content) to() int   { return c.parts[len(c.parts)-1][1] }

// place is where a content stands, seen from its cue.
type place uint8

// The places.
const (
	after  place = iota + 1 // he said it failed
	before                  // it failed, he said
	around                  // it, he said, failed
)

// The bounds of a cue's candidates: enough that what people mark is among them
// for nearly all cues (see the oracle figures in docs/models.md).
const (
	mostStarts = 12
	mostEnds   = 32
)

// candidates collects the contents of a cue, each once. What it holds is good until the next cue's.
type candidates struct {
	*scene
	cue          int
	all          []content
	seen         map[uint64]bool
	parts        [][2]int // of all
	starts, ends []int    // where one may start, and end
}

// contents are the candidates of the cue at token t, each once. They are good until the next call.
func (s *scene) contents(t int) []content {
	c := &s.candidates
	if c.seen == nil {
		c.scene, c.seen = s, map[uint64]bool{}
	}
	clear(c.seen)
	c.cue, c.all, c.parts = t, c.all[:0], c.parts[:0]
	for _, i := range s.proposalsOf.at(t) {
		p := &s.proposals[i]
		c.add(uint8(p.Form)+1, p.parts...)
	}
	for _, i := range s.proposalsOf.at(t) {
		if s.proposals[i].Certain && len(c.all) > 0 {
			return c.all
		}
	}
	c.addParts(t)
	c.addAfter(t)
	c.addBefore(t)
	c.addRaised(t)
	c.addContinued(t)
	return c.all
}

// add adds the content of these parts, trimmed, where it is one.
func (s *candidates) add(rule uint8, parts ...[2]int) {
	first := len(s.parts)
	for _, p := range parts {
		if from, to := trim(s.Marked, p[0], p[1]); from < to {
			s.parts = append(s.parts, [2]int{from, to})
		}
	}
	kept := s.parts[first:len(s.parts):len(s.parts)]
	if len(kept) == 0 || covers(kept, s.cue) && rule == 0 || isSource(s.scene, s.cue, kept) || namesWork(s.scene, s.cue, kept, besideTitle) {
		s.parts = s.parts[:first]
		return
	}
	key := uint64(14695981039346656037)
	for _, p := range kept {
		key = (key*31+uint64(p[0]))*1099511628211 + uint64(p[1])
	}
	if s.seen[key] {
		s.parts = s.parts[:first]
		return
	}
	s.seen[key] = true
	s.all = append(s.all, content{parts: kept, place: placeOf(kept, s.cue), rule: rule})
}

// addParts adds some of the parts of what the rules propose: the first ones, and the
// last alone.
func (s *candidates) addParts(t int) {
	for _, i := range s.proposalsOf.at(t) {
		p := s.proposals[i].parts
		for n := 1; n < len(p); n++ {
			s.add(0, p[:n]...)
		}
		if len(p) > 1 {
			s.add(0, p[len(p)-1])
		}
	}
}

// namesWork reports whether the words are hardly more than the title of a work
// (so many words besides, at most), and the cue is none of saying: he came back to
// read “The Long Road Home” again.
func namesWork(s *scene, t int, parts [][2]int, besides int) bool {
	if s.words[t].says || len(parts) > 1 || parts[0][1]-parts[0][0] > longestTitle {
		return false
	}
	if countsIn(s, parts[0])[inQuotes] < 2 {
		return false
	}
	words := s.wordsOf(parts)
	var inside []int
	for _, i := range words {
		if s.Quoted(i) {
			inside = append(inside, i)
		}
	}
	return len(inside) > 1 && len(words)-len(inside) <= besides && isTitle(s.Document, inside)
}

// besideTitle is how many words may stand beside a title in what is no candidate;
// besideTitleOut in what is not put out (to read “The Long Road Home” again).
const (
	besideTitle    = 2
	besideTitleOut = 3
)

// longestTitle bounds the tokens of a title, its marks and the words beside it.
const longestTitle = 16

// isSource reports whether the words are nothing but the name of whom the cue at
// token t quotes: quoting the Kent Post.
func isSource(s *scene, t int, parts [][2]int) bool {
	if lemma := s.Tokens[t].Lemma; lemma != "quote" && lemma != "cite" || len(parts) > 1 {
		return false
	}
	for i := parts[0][0]; i < parts[0][1]; i++ {
		if s.words[i].entity == 0 && s.Tokens[i].Tag != "DT" {
			return false
		}
	}
	return true
}

func covers(parts [][2]int, t int) bool {
	return slices.ContainsFunc(parts, func(p [2]int) bool { return p[0] <= t && t < p[1] })
}

func placeOf(parts [][2]int, t int) place {
	switch {
	case parts[0][0] > t:
		return after
	case parts[len(parts)-1][1] <= t:
		return before
	}
	return around
}

// addAfter adds the contents behind the cue: every place where a constituent that
// hangs on the cue or above it may start, with every place where one may end.
func (s *candidates) addAfter(t int) {
	_, to := s.SentenceOf(t)
	for _, start := range s.startsAfter(t, to) {
		for _, end := range s.endsAfter(start, to) {
			s.add(0, [2]int{start, end})
		}
	}
}

// startsAfter are the tokens behind t at which content may start.
func (s *candidates) startsAfter(t, to int) []int {
	all := s.starts[:0]
	for i := t + 1; i < to && len(all) < mostStarts; i++ {
		switch {
		case s.words[i].punct && !s.OpensQuote(i), adverbial(s.scene, i), i > t+1 && adverbial(s.scene, i-1):
		case i == t+1, s.OpensQuote(i), hangsLeft(s.Document, i, t), s.words[i-1].punct && !s.Quoted(i),
			isLink(s.Tokens[i-1].Tag) && !s.Quoted(i-1):
			all = append(all, i)
		}
	}
	s.starts = all
	return all
}

// adverbial reports a conjunction that begins a clause of time or cause: what
// follows tells when or why somebody spoke, not what was said.
func adverbial(s *scene, i int) bool {
	mark := s.Tokens[i].Relation == "mark" || i > 0 && s.words[i-1].says
	return mark && lists().ClauseOpeners.Has(s.Tokens[i].Lower)
}

// isLink reports the tags of words that content may leave out at its start:
// that, to, of.
func isLink(tag string) bool { return tag == "IN" || tag == "TO" }

// hangsLeft reports whether a constituent starts with token i that hangs on
// token t or on one before it.
func hangsLeft(d *nlp.Document, i, t int) bool {
	for x, steps := i, 0; x >= 0 && steps < maxDepth && d.Low(x) == i; x, steps = d.Tokens[x].Head, steps+1 {
		if d.Tokens[x].Head <= t {
			return true
		}
	}
	return false
}

// endsAfter are the tokens before which content that starts at a token may end, the
// sentence's end first.
func (s *candidates) endsAfter(start, to int) []int {
	all := append(s.ends[:0], to)
	if s.Quoted(to - 1) {
		if _, end := s.QuoteBounds(to - 1); end > to {
			all = append(all, end)
		}
	}
	for i := start + 1; i < to && len(all) < mostEnds; i++ {
		if mayEnd(s.scene, i) {
			all = append(all, i)
		}
	}
	s.ends = all
	return all
}

// mayEnd reports whether content may end before token i: at punctuation, at the end of a quotation, and before a constituent that hangs
// on something to its left.
func mayEnd(s *scene, i int) bool {
	if s.Quoted(i-1) && !s.ClosesQuote(i-1) && s.QuoteOf(i) == s.QuoteOf(i-1) {
		return false
	}
	if s.words[i].punct || s.ClosesQuote(i-1) || s.Tokens[i].Tag == "CC" {
		return true
	}
	for x, steps := i, 0; x >= 0 && steps < maxDepth && s.Low(x) == i; x, steps = s.Tokens[x].Head, steps+1 {
		if s.Tokens[x].Head < i {
			return s.Tokens[x].Head >= 0
		}
	}
	return false
}

// addBefore adds the contents that end before the cue, and those that the cue
// interrupts.
func (s *candidates) addBefore(t int) {
	from, to := s.SentenceOf(t)
	s.addDependents(t, from)
	var resumed [][2]int
	for i := t + 1; i < to && i < t+25 && len(resumed) < 4; i++ {
		if s.words[i].punct && !s.Quoted(i) && i+1 < to || s.OpensQuote(i) {
			resumed = append(resumed, [2]int{i, to})
			if s.OpensQuote(i) {
				if _, end := s.QuoteBounds(i); end != to {
					resumed = append(resumed, [2]int{i, end})
				}
				break
			}
		}
	}
	ends := 0
	for e := t; e > from && ends < 4; e-- {
		if !(s.words[e].punct && !s.Quoted(e)) && !s.ClosesQuote(e-1) {
			continue
		}
		ends++
		for _, start := range s.startsBefore(e, from) {
			s.add(0, [2]int{start, e})
			for _, r := range resumed {
				s.add(0, [2]int{start, e}, r)
			}
		}
	}
}

// startsBefore are the tokens at which content that ends before token e may
// start.
func (s *candidates) startsBefore(e, from int) []int {
	all := append(s.starts[:0], from)
	if s.Quoted(e - 1) {
		if q, _ := s.QuoteBounds(e - 1); q != from {
			all = append(all, q)
			if q < from {
				first, _ := s.SentenceOf(q)
				all = append(all, first)
			}
		}
	} else if s.Quoted(from) {
		if q, _ := s.QuoteBounds(from); q != from {
			all = append(all, q)
		}
	}
	for i := from + 1; i < e && len(all) < 8; i++ {
		if s.Quoted(i) && !s.OpensQuote(i) {
			continue
		}
		if p := &s.words[i-1]; p.punct && !s.words[i].punct || s.Tokens[i-1].Tag == "CC" || s.Tokens[i-1].Tag == "IN" && i-1 == from {
			all = append(all, i)
		}
	}
	s.starts = all
	return all
}

// addDependents adds the subjects and objects of the cue that stand before it, and
// the noun that a cue in a relative clause or a participle hangs on.
func (s *candidates) addDependents(t, from int) {
	for i := s.Low(t); i < t; i++ {
		if s.Tokens[i].Head == t && !s.words[i].punct {
			switch s.Tokens[i].Relation {
			case "aux", "aux:pass", "cop", "advmod", "mark", "cc":
			default:
				s.add(0, [2]int{s.Low(i), min(t, s.High(i))})
			}
		}
	}
	if h := s.Tokens[t].Head; h >= from && h < t && s.Low(h) < h+1 {
		end := s.Low(t)
		if end > h {
			s.add(0, [2]int{s.Low(h), end})
		}
	}
	if h := s.Tokens[t].Head; h > t {
		s.add(0, [2]int{t + 1, s.High(h)})
	}
}

// addRaised adds the contents that a cue parts in two, its subject and what it says
// of it: Kim is expected to win.
func (s *candidates) addRaised(t int) {
	_, to := s.SentenceOf(t)
	for i := s.Low(t); i < t; i++ {
		if s.Tokens[i].Head != t || !s.Tokens[i].IsSubject() {
			continue
		}
		subject := [2]int{s.Low(i), min(t, s.High(i))}
		for start, n := t+1, 0; start < to && n < 2; start++ {
			if s.words[start].punct || !hangsLeft(s.Document, start, t) {
				continue
			}
			n++
			for _, end := range s.endsAfter(start, to) {
				s.add(0, subject, [2]int{start, end})
			}
		}
	}
}

// mostContinued bounds the sentences behind the cue's in which content may go on.
const mostContinued = 8

// addContinued adds the contents in quotation marks that go on with the quotations
// that follow in the same paragraph: “…,” he said. “…”
func (s *candidates) addContinued(t int) {
	more := beside(s.scene, t).more
	if len(more) == 0 {
		return
	}
	for _, c := range s.all {
		if !s.Quoted(c.from()) || !s.Quoted(c.to()-1) || c.to() > more[0][0] || c.place == after && c.rule == 0 {
			continue
		}
		for n := 1; n <= len(more); n++ {
			if n == 1 || n == len(more) {
				s.add(0, append(slices.Clone(c.parts), more[:n]...)...)
			}
		}
	}
}
