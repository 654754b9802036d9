package attributiontrain

import (
	"slices"

	"claims/claims/attribution"
	"claims/claims/eval"
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

func tokensOf(d *nlp.Document, g Gold) goldTokens {
	return goldTokens{attribution.WordsIn(d, g.Content), attribution.WordsIn(d, g.Cue), attribution.WordsIn(d, g.Source)}
}

// learn makes the examples of an article with the attributions that people
// marked in it; others are the nouns and adjectives that may be cues.
func learn(d *nlp.Document, quotations []quotation.Quotation, golds []Gold, others attribution.Others) Examples {
	lesson := attribution.NewLesson(d, quotations)
	var x Examples
	inCue := map[int]bool{}
	right := map[int]bool{}
	for _, gold := range golds {
		g := tokensOf(d, gold)
		if len(g.content) == 0 {
			continue
		}
		x.Oracle.Gold++
		for _, i := range g.cue {
			inCue[i] = true
		}
		t := goldCue(lesson, &g, others)
		if t < 0 {
			continue
		}
		x.Oracle.Cue++
		right[t] = true
		x.learnContent(lesson, t, &g)
	}
	for t := range d.Tokens {
		if lesson.MayBeCue(t, others) && (right[t] || !inCue[t]) {
			x.Cues = append(x.Cues, model.Judgement{Keys: lesson.Cue(t).Keys, Right: right[t]})
		}
	}
	return x
}

// goldCue is the candidate among the tokens of a gold cue that its content
// hangs on, else the nearest to it; -1 for none.
func goldCue(lesson attribution.Lesson, g *goldTokens, others attribution.Others) int {
	best, score := -1, -1
	for _, t := range g.cue {
		if !lesson.MayBeCue(t, others) {
			continue
		}
		points := 1
		if lesson.Tokens[t].IsVerb() {
			points += 2
		}
		if lesson.IsProposed(t) {
			points += 3
		}
		if slices.ContainsFunc(g.content, func(i int) bool { return lesson.Tokens[i].Head == t }) {
			points += 8
		}
		if points > score || points == score && g.content[0] > t {
			best, score = t, points
		}
	}
	return best
}

func (x *Examples) learnContent(lesson attribution.Lesson, t int, g *goldTokens) {
	candidates := lesson.Contents(t)
	best, fit := -1, 0.0
	for i, c := range candidates {
		if j := eval.Jaccard(c.Words, g.content); j > fit {
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
	x.Contents = append(x.Contents, choice(candidates, best))
	x.learnMention(lesson, t, candidates[best], g)
}

func (x *Examples) learnMention(lesson attribution.Lesson, t int, c attribution.Candidate, g *goldTokens) {
	candidates := lesson.Mentions(t, c)
	right := -1
	for i, m := range candidates {
		if names(m.Head, g) && (right < 0 || better(lesson.Document, m.Head, candidates[right].Head, g)) {
			right = i
		}
	}
	if right < 0 {
		return
	}
	x.Oracle.Speaker++
	x.Mentions = append(x.Mentions, choice(candidates, right))
}

// choice is the choice among the candidates, one of them the right one.
func choice(candidates []attribution.Candidate, right int) model.Choice {
	c := model.Choice{Right: right}
	for i := range candidates {
		c.Candidates = append(c.Candidates, candidates[i].Keys)
	}
	return c
}

// names reports whether the mention with head m, -1 for nobody, is the gold source.
func names(m int, g *goldTokens) bool {
	if m < 0 || len(g.source) == 0 {
		return m < 0 && len(g.source) == 0
	}
	return slices.Contains(g.source, m)
}

// better reports whether head m is nearer to the head of the gold source than
// another that lies in it too.
func better(d *nlp.Document, m, other int, g *goldTokens) bool {
	outside := func(i int) bool { return i >= 0 && !slices.Contains(g.source, d.Tokens[i].Head) }
	return outside(m) && !outside(other)
}
