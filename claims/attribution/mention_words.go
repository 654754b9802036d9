package attribution

import (
	"sort"
	"strings"

	"claims/nlp"
)

// mentionSpan is the words of the mention with head m: its subtree without
// clauses, appositions and punctuation that hang on it, and without the cue and
// the content.
func (s *scene) mentionSpan(t int, c *content, m int) nlp.Span {
	for _, i := range s.proposalsOf.at(t) {
		if p := &s.proposals[i]; p.speaker == m && len(p.Mention) > 0 {
			return s.withoutTime(withoutApposition(s.Document, p.Mention[0]))
		}
	}
	from, to := m, m+1
	for i := s.Low(m); i < s.High(m); i++ {
		if i == m || i == t || c.holds(i) || !partOf(s.Document, i, m) {
			continue
		}
		from, to = min(from, i), max(to, i+1)
	}
	for i := m - 1; i >= from; i-- {
		if i == t || c.holds(i) {
			from = i + 1
		}
	}
	for i := m + 1; i < to; i++ {
		if i == t || c.holds(i) {
			to = i
		}
	}
	for from < m && s.Tokens[from].IsPunctuation() {
		from++
	}
	for to-1 > m && s.Tokens[to-1].IsPunctuation() {
		to--
	}
	to = restOfName(s.Document, t, c, to)
	return s.SpanOf(from, s.BeforeTime(from, to))
}

// withoutTime cuts off a time that stands behind who speaks, and tells when: said the mayor | last night.
func (s *scene) withoutTime(mention nlp.Span) nlp.Span {
	first, last := s.TokensIn(mention)
	return s.SpanOf(first, s.BeforeTime(first, last))
}

// restOfName is the end of the run of capitalized words that a mention would be cut off
// in that ends before token to: Agriculture | Minister Georg Thaler.
func restOfName(d *nlp.Document, t int, c *content, to int) int {
	if !d.HasCapital(to-1) || !d.Tokens[to-1].IsNoun() {
		return to
	}
	for to < len(d.Tokens) && to != t && !c.holds(to) && d.Tokens[to].IsProper() && d.Tokens[to].Sentence == d.Tokens[to-1].Sentence && !d.IsTime(to) {
		to++
	}
	return to
}

// withoutApposition cuts off what a description adds behind a name: Anna Berg,
// a doctor at the clinic.
func withoutApposition(d *nlp.Document, mention nlp.Span) nlp.Span {
	first, last := d.TokensIn(mention)
	named := false
	for i := first; i+1 < last; i++ {
		switch tag := d.Tokens[i].Tag; {
		case strings.HasPrefix(tag, "NNP"):
			named = true
		case named && tag == "," && !d.Tokens[i+1].IsProper() && d.Tokens[i+1].Tag != "CC":
			return nlp.Between(mention.Start, d.Tokens[i-1].End)
		}
	}
	return mention
}

// partOf reports whether token i belongs to the mention with head m: whether
// no clause, apposition or other sentence stands between them in the tree.
func partOf(d *nlp.Document, i, m int) bool {
	for x, steps := i, 0; x >= 0 && x != m && steps < maxDepth; x, steps = d.Tokens[x].Head, steps+1 {
		if d.IsTime(x) && d.Tokens[x].Relation != "compound" || strings.HasSuffix(d.Tokens[x].Lower, "self") {
			return false // a court on Tuesday; Thaler, himself a grower
		}
		switch d.Tokens[x].Relation {
		case "det", "amod", "compound", "flat", "nummod", "nmod", "nmod:poss", "case", "conj", "cc", "fixed",
			"nmod:desc", "nmod:unmarked", "advmod", "goeswith", "det:predet", "cc:preconj", "obl", "nummod:gov":
		case "punct":
			if d.Tokens[x].Head == m {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// antecedent is the words that a relative pronoun with index m refers to (the
// man who said): the noun that its clause hangs on; empty for any other mention.
func (s *scene) antecedent(t int, c *content, m int) nlp.Span {
	switch tag := s.Tokens[m].Tag; {
	case tag == "WP", tag == "WDT", tag == "IN":
	default:
		return nlp.Span{}
	}
	for x, steps := m, 0; x >= 0 && steps < maxDepth; x, steps = s.Tokens[x].Head, steps+1 {
		noun := s.Tokens[x].Head
		if relation := s.Tokens[x].Relation; noun >= 0 && noun < m && (relation == "acl:relcl" || relation == "acl") {
			return s.mentionSpan(t, c, noun)
		}
	}
	from, _ := s.SentenceOf(m)
	for i := m - 1; i >= from; i-- {
		if isMention(s.Marked, i) && s.Tokens[i].IsNoun() {
			return s.mentionSpan(t, c, i)
		}
	}
	return nlp.Span{}
}

// personBefore is the person's name that stands right before “who” at token m, its
// title with it, a comma between or not; empty for none.
func personBefore(d *nlp.Document, m int) nlp.Span {
	if d.Tokens[m].Lower != "who" {
		return nlp.Span{}
	}
	end := m
	if end > 0 && d.Tokens[end-1].Lower == "," {
		end--
	}
	all := d.Entities
	k := sort.Search(len(all), func(k int) bool { return all[k].Last >= end })
	if k == len(all) || all[k].Last != end || all[k].Type != nlp.Person {
		return nlp.Span{}
	}
	first := all[k].First
	for first > 0 && d.Tokens[first-1].Tag == "NNP" && d.Tokens[first-1].Sentence == d.Tokens[first].Sentence {
		first--
	}
	return nlp.Between(d.Tokens[first].Start, all[k].End)
}
