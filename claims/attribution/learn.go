package attribution

import (
	"slices"

	"claims/claims/quotation"
	"claims/nlp"
	"claims/nlp/model"
)

// Gold is one attribution that people marked, in bytes of the text.
type Gold struct {
	Source, Cue, Content []nlp.Span
}

// Examples is what one article teaches.
type Examples struct {
	Cues               []model.Judgement
	Contents, Mentions []model.Choice
	// Oracle counts what the candidates can reach at best.
	Oracle Oracle
}

// Oracle counts gold attributions: all, those whose cue is a candidate, those
// with a candidate content that matches or is the same, and those of the
// matched whose speaker is a candidate.
type Oracle struct{ Gold, Cue, Match, Exact, Speaker int }

// goldTokens is a gold attribution in tokens, punctuation left out.
type goldTokens struct {
	content, cue, source []int
}

func (s *scene) goldTokens(g Gold) goldTokens {
	return goldTokens{wordsIn(s.Document, g.Content), wordsIn(s.Document, g.Cue), wordsIn(s.Document, g.Source)}
}

// wordsIn are the tokens that share a byte with the spans, punctuation left out.
func wordsIn(d *nlp.Document, spans []nlp.Span) []int {
	var all []int
	for _, span := range spans {
		i, _ := slices.BinarySearchFunc(d.Tokens, span.Start, func(t nlp.Token, start int) int { return t.End - start - 1 })
		for ; i < len(d.Tokens) && d.Tokens[i].Start < span.End; i++ {
			if !d.Tokens[i].IsPunctuation() && d.Tokens[i].End > span.Start {
				all = append(all, i)
			}
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// wordsOf are the tokens of a content, punctuation left out.
func (s *scene) wordsOf(parts [][2]int) []int {
	if len(parts) == 1 {
		return s.wordsFrom(parts[0])
	}
	var all []int
	for _, p := range parts {
		all = append(all, s.wordsFrom(p)...)
	}
	return all
}

// wordsFrom are the tokens of a stretch without punctuation. They are not to be changed.
func (s *scene) wordsFrom(part [2]int) []int {
	from, to := s.wordsBefore[part[0]], s.wordsBefore[max(part[0], part[1])]
	return s.wordTokens[from:to:to]
}

func jaccard(a, b []int) float64 {
	shared, i, j := 0, 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			shared, i, j = shared+1, i+1, j+1
		}
	}
	if shared == 0 {
		return 0
	}
	return float64(shared) / float64(len(a)+len(b)-shared)
}

// Learn makes the examples of an article with the attributions that people
// marked in it; nouns are the lemmas of nouns and adjectives that may be cues.
func Learn(d *nlp.Document, quotations []quotation.Quotation, golds []Gold, others Others) Examples {
	s := newScene(d, quotations)
	var x Examples
	inCue := map[int]bool{}
	right := map[int]bool{}
	for _, gold := range golds {
		g := s.goldTokens(gold)
		if len(g.content) == 0 {
			continue
		}
		x.Oracle.Gold++
		for _, i := range g.cue {
			inCue[i] = true
		}
		t := s.goldCue(&g, others)
		if t < 0 {
			continue
		}
		x.Oracle.Cue++
		right[t] = true
		s.learnContent(&x, t, &g)
	}
	for t := range s.Tokens {
		if s.mayBeCue(t, others) && (right[t] || !inCue[t]) {
			var f features
			cueFeatures(s, &f, t)
			x.Cues = append(x.Cues, model.Judgement{Keys: f.keys, Right: right[t]})
		}
	}
	return x
}

// goldCue is the candidate among the tokens of a gold cue that its content
// hangs on, else the nearest to it; -1 for none.
func (s *scene) goldCue(g *goldTokens, others Others) int {
	best, score := -1, -1
	for _, t := range g.cue {
		if !s.mayBeCue(t, others) {
			continue
		}
		points := 1
		if s.Tokens[t].IsVerb() {
			points += 2
		}
		if len(s.proposalsOf.at(t)) > 0 {
			points += 3
		}
		for _, i := range g.content {
			if s.Tokens[i].Head == t {
				points += 8
				break
			}
		}
		if points > score || points == score && g.content[0] > t {
			best, score = t, points
		}
	}
	return best
}

func (s *scene) learnContent(x *Examples, t int, g *goldTokens) {
	candidates := s.contents(t)
	best, fit := -1, 0.0
	for i := range candidates {
		if j := jaccard(s.wordsOf(candidates[i].parts), g.content); j > fit {
			best, fit = i, j
		}
	}
	if fit < 0.5 {
		return
	}
	x.Oracle.Match++
	if fit == 1 {
		x.Oracle.Exact++
	}
	choice := model.Choice{Right: best}
	for i := range candidates {
		var f features
		contentFeatures(s, &f, t, &candidates[i])
		choice.Candidates = append(choice.Candidates, f.keys)
	}
	x.Contents = append(x.Contents, choice)
	s.learnMention(x, t, &candidates[best], g)
}

func (s *scene) learnMention(x *Examples, t int, c *content, g *goldTokens) {
	candidates := s.mentions(t, c)
	right := -1
	for i, m := range candidates {
		if names(m, g) && (right < 0 || better(s.Document, m, candidates[right], g)) {
			right = i
		}
	}
	if right < 0 {
		return
	}
	x.Oracle.Speaker++
	choice := model.Choice{Right: right}
	for _, m := range candidates {
		var f features
		mentionFeatures(s, &f, t, c, m)
		choice.Candidates = append(choice.Candidates, f.keys)
	}
	x.Mentions = append(x.Mentions, choice)
}

// names reports whether the mention with head m is the gold source.
func names(m int, g *goldTokens) bool {
	if m == nobody || len(g.source) == 0 {
		return m == nobody && len(g.source) == 0
	}
	return slices.Contains(g.source, m)
}

// better reports whether head m is nearer to the head of the gold source than
// another that lies in it too.
func better(d *nlp.Document, m, other int, g *goldTokens) bool {
	outside := func(i int) bool { return i >= 0 && !slices.Contains(g.source, d.Tokens[i].Head) }
	return outside(m) && !outside(other)
}

// mayBeCue reports whether token t is a candidate for the head of a cue.
func (s *scene) mayBeCue(t int, others Others) bool {
	if s.Quoted(t) {
		return false
	}
	if s.Tokens[t].IsVerb() {
		switch s.Tokens[t].Relation {
		case "aux", "aux:pass", "cop":
			return false
		}
		return true
	}
	if others[OtherKey(&s.Tokens[t])] {
		return true
	}
	for _, i := range s.proposalsOf.at(t) {
		if t == s.proposals[i].cue[1]-1 {
			return true
		}
	}
	return false
}
