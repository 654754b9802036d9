// Package attribution finds who says what in a document.
//
// Package rules proposes: it knows the patterns that quotation marks and the
// lexicon of cues make certain. What was learned from articles that people
// annotated decides: which words are cues, which content and which speaker go
// with each (three log-linear models over the parse, the names, the quotations,
// the lexicon and the proposals, in the cascade of Citron, Newell et al. 2018),
// and how likely each whole claim is right; of claims that exclude one another
// those are chosen that score highest together. Where a rule and the model
// disagree the model wins, but for claims inside another's content and for whole
// quotations that nothing attributes: these are the rules' alone.
//
// Which entity a mention names is not decided here.
package attribution

import (
	_ "embed"
	"errors"
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/attribution/rules"
	"claims/nlp"
	"claims/nlp/model"
)

//go:embed attribution.bin
var modelFile []byte

// Attribution is one statement with the words that attribute it, and the
// probability that content and speaker are right, 0 to 1.
type Attribution struct {
	rules.Attribution
	Confidence float64
	// Trail is how it came about; nil unless it was asked for (Explain).
	Trail claims.Trail
}

// Model is what was learned: which tokens are cues, which contents and mentions
// go with them, and how likely a whole claim is right. It is immutable and safe
// for concurrent use.
type Model struct {
	Others                       Others
	Cue, Content, Mention, Claim model.Scorer
}

// Others are the words that may be cues though they are no verbs: the first
// letter of the tag and the lemma, as in N.criticism and J.critical.
type Others map[string]bool

// OtherKey is a token's key in Others.
func OtherKey(t *nlp.Token) string { return t.Tag[:1] + "." + t.Lemma }

// parts is the number of Weights in a model's file: cues, contents, mentions,
// claims.
const parts = 4

// Write makes a model's file from the words of Others and the weights for cues,
// contents, mentions and claims.
func Write(others Others, weights [parts]model.Weights) []byte {
	words := make([]string, 0, len(others))
	for w := range others {
		words = append(words, w)
	}
	slices.Sort(words)
	body := []byte(strings.Join(words, " ") + "\n")
	for _, w := range weights {
		body = w.Append(body)
	}
	return model.Seal("ATTR", body)
}

// Load opens the embedded model.
func Load() (*Model, error) { return Open(modelFile) }

// Open reads a model's file in place; the bytes must not change afterwards. An
// error means a damaged file.
func Open(file []byte) (*Model, error) {
	body, err := model.Unseal("ATTR", file)
	if err != nil {
		return nil, err
	}
	words, _, found := strings.Cut(string(body[:min(len(body), 1<<16)]), "\n")
	if !found {
		return nil, errDamaged
	}
	body = body[len(words)+1:]
	m := &Model{Others: Others{}}
	for _, w := range strings.Fields(words) {
		m.Others[w] = true
	}
	for _, part := range []*model.Scorer{&m.Cue, &m.Content, &m.Mention, &m.Claim} {
		if *part, body, err = model.ReadWeights(body); err != nil {
			return nil, err
		}
	}
	return m, nil
}

var errDamaged = errors.New("reading the embedded model \"ATTR\": it is cut off; reinstall claims")
