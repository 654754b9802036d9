package attribution

import (
	"math"
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/quotation"
	"claims/nlp"
)

// option is one whole claim that may be chosen: a cue with one of its contents
// and a speaker, or a rule's proposal as it is.
type option struct {
	t       int // the cue's head; -1 for a proposal without one
	content content
	speaker int // a mention's head, or nobody
	rule    int // the index of the proposal that it is; -1 for none
	// The logarithms of what the parts of the model say: the odds of the cue, the
	// probabilities of the content and of the speaker; rank is the content's place
	// among its cue's.
	cue, contentP, speakerP float64
	// exactP is the probability that the content is the right one to the word.
	exactP float64
	margin float64
	rank   int
	words  wordRuns
	// quoted and mixed report words of speech in quotation marks: nothing but
	// these, and others beside them.
	quoted, mixed bool
	worth         float64
	// p is the probability that content and speaker are right.
	p float64
	// trail is how it came about; nil unless it is asked for.
	trail claims.Trail
}

// Bounds of the search for options.
const (
	leastCue   = -2.6 // log odds below which a cue is not looked at further
	mostRivals = 10   // contents of a cue that are compared with one another
	mostRanks  = 3    // contents of a cue that become options
)

// What an option must promise to be put out, and how much a content counts that
// is right to the word and not just in the main; chosen by cross-validation on
// PolNeAR train for F1, and for words in quotation marks so that few are lost.
const (
	threshold       = 0.44
	mixedThreshold  = 0.12
	spokenWorth     = 0.05
	quotedThreshold = 0.02
	exactBonus      = 1.5
	exactWeight     = 1.0
)

// contentScores weighs the candidates for the content of the cue at token t.
func (m *Model) contentScores(s *scene, t int, candidates []content) []float64 {
	f, scores := s.weighing(m.Content), s.scores[:0]
	for i := range candidates {
		contentFeatures(s, f, t, &candidates[i])
		scores = append(scores, f.score())
	}
	s.scores = scores
	return scores
}

// highest are the places of the highest values, at most so many, from the top down; of equals the
// first comes first.
func highest(values []float64, most int) []int {
	top := make([]int, 0, most+1)
	for i, x := range values {
		if len(top) == most && x <= values[top[most-1]] {
			continue
		}
		at := len(top)
		for at > 0 && x > values[top[at-1]] {
			at--
		}
		top = slices.Insert(top, at, i)
		top = top[:min(len(top), most)]
	}
	return top
}

// matching is, for each of the candidates in order, the probability that the
// right one matches it: the sum over those that share at least half their words
// with it (Jaccard index).
func (s *scene) matching(candidates []content, scores []float64, order []int) []float64 {
	var alike [mostRivals][mostRivals]bool
	for k, i := range order {
		alike[k][k] = true
		for l, j := range order[:k] {
			same := overlap(s, candidates[i].parts, candidates[j].parts) >= 0.5
			alike[k][l], alike[l][k] = same, same
		}
	}
	all := make([]float64, len(order))
	for k := range order {
		for l, j := range order {
			if alike[k][l] {
				all[k] += math.Exp(scores[j])
			}
		}
	}
	return all
}

// overlap is the Jaccard index of the words of two contents.
func overlap(s *scene, a, b [][2]int) float64 {
	shared, either := 0, 0
	for _, p := range a {
		either += len(s.wordsFrom(p))
		for _, q := range b {
			if from, to := max(p[0], q[0]), min(p[1], q[1]); from < to {
				shared += len(s.wordsFrom([2]int{from, to}))
			}
		}
	}
	if shared == 0 {
		return 0
	}
	for _, q := range b {
		either += len(s.wordsFrom(q))
	}
	return float64(shared) / float64(either-shared)
}

func compareDown(a, b float64) int {
	switch {
	case a > b:
		return -1
	case a < b:
		return 1
	}
	return 0
}

func (m *Model) speaker(s *scene, o *option) {
	candidates := s.mentions(o.t, &o.content)
	f, scores := s.weighing(m.Mention), s.scores[:0]
	best := 0
	for i, c := range candidates {
		mentionFeatures(s, f, o.t, &o.content, c)
		scores = append(scores, f.score())
		if scores[i] > scores[best] {
			best = i
		}
	}
	s.scores = scores
	logSoftmax(scores)
	o.speaker, o.speakerP = candidates[best], scores[best]
}

func logSoftmax(scores []float64) {
	top := slices.Max(scores)
	sum := 0.0
	for _, x := range scores {
		sum += math.Exp(x - top)
	}
	z := top + math.Log(sum)
	for i := range scores {
		scores[i] -= z
	}
}

// weigh sets what the option is worth above the threshold.
func (o *option) weigh() {
	bonus := 1 + exactBonus*o.exactP
	o.worth = max(0, o.p-threshold) * bonus
	if least, _ := o.threshold(); least < threshold && o.p > least {
		o.worth += spokenWorth * o.p * bonus
	}
}

// threshold is the probability that an option must be above to be a claim, and of what words.
func (o *option) threshold() (least float64, words string) {
	switch {
	case o.quoted:
		return quotedThreshold, "words that are quoted"
	case o.mixed:
		return mixedThreshold, "words of which some are quoted as speech"
	}
	return threshold, "words that are not quoted as speech"
}

// quotesSpeech reports whether the words hold two or more of one quotation that
// does not read like the title of a work.
func quotesSpeech(m *quotation.Marked, words []int) bool {
	for i := 0; i < len(words); {
		q := m.QuoteOf(words[i])
		j := i + 1
		for j < len(words) && m.QuoteOf(words[j]) == q {
			j++
		}
		if q >= 0 && j-i > 1 && !isTitle(m.Document, words[i:j]) {
			return true
		}
		i = j
	}
	return false
}

// isTitle reports whether words in quotation marks read like the title of a work
// and do not end as a sentence does. A comma ends one only where the words begin
// the sentence: “Yes We Can,” she said, but on “Meet the Press,” she said.
func isTitle(d *nlp.Document, words []int) bool {
	var texts []string
	for _, i := range words {
		texts = append(texts, d.Tokens[i].Of(d.Text))
	}
	next := words[len(words)-1] + 1
	ends := next < len(d.Tokens) && (strings.ContainsAny(d.Tokens[next].Lower, ".?!…") || d.Tokens[next].Lower == "," && startsSentence(d, words[0]))
	return !ends && quotation.TitleCase(texts)
}

// startsSentence reports whether the quotation that begins with word i begins its
// sentence.
func startsSentence(d *nlp.Document, i int) bool {
	from, _ := d.SentenceOf(i)
	return i-1 <= from
}
