package eval

import (
	"strconv"

	"claims/claims"
)

// Counts is what was counted in one article, or in many. Its zero value is no
// article.
type Counts struct {
	// Gold and Predicted are the attributions with at least one word of content;
	// Matched, Exact and Attributed the pairs of them whose contents match, are
	// the same, and match with the right source.
	Gold, Predicted, Matched, Exact, Attributed int
	// GoldTokens and PredictedTokens are the words inside contents, SharedTokens
	// those inside both.
	GoldTokens, PredictedTokens, SharedTokens int
	// Cues are the matched pairs whose gold has a cue; CuesRight of them share a
	// word of it.
	Cues, CuesRight int
	// Stretches are the quoted stretches in gold contents.
	Stretches, StretchesFound, StretchesAttributed int
	// Direct, Mixed and Indirect are the attributions by kind.
	Direct, Mixed, Indirect KindCounts
}

// KindCounts are the attributions of one kind. What people marked and what is
// predicted for it may differ in kind, so each side is counted by its own.
type KindCounts struct {
	// Gold are the gold attributions of the kind, Found those that a prediction
	// matches, Attributed those whose source is right too.
	Gold, Found, Attributed int
	// Predicted are the predicted attributions of the kind, Matched those that
	// match gold, Right those whose source is right too.
	Predicted, Matched, Right int
}

// Add adds the counts of another article.
func (c *Counts) Add(o Counts) {
	c.Gold += o.Gold
	c.Predicted += o.Predicted
	c.Matched += o.Matched
	c.Exact += o.Exact
	c.Attributed += o.Attributed
	c.GoldTokens += o.GoldTokens
	c.PredictedTokens += o.PredictedTokens
	c.SharedTokens += o.SharedTokens
	c.Cues += o.Cues
	c.CuesRight += o.CuesRight
	c.Stretches += o.Stretches
	c.StretchesFound += o.StretchesFound
	c.StretchesAttributed += o.StretchesAttributed
	c.Direct.add(o.Direct)
	c.Mixed.add(o.Mixed)
	c.Indirect.add(o.Indirect)
}

func (k *KindCounts) add(o KindCounts) {
	k.Gold += o.Gold
	k.Found += o.Found
	k.Attributed += o.Attributed
	k.Predicted += o.Predicted
	k.Matched += o.Matched
	k.Right += o.Right
}

// ofKind is the counts of one kind.
func (c *Counts) ofKind(kind claims.Kind) *KindCounts {
	switch kind {
	case claims.Direct:
		return &c.Direct
	case claims.Mixed:
		return &c.Mixed
	}
	return &c.Indirect
}

// fit is how well predicted contents cover those of a gold annotation, by words.
func (c *Counts) fit() float64 {
	return float64(c.SharedTokens) / float64(max(1, c.GoldTokens+c.PredictedTokens))
}

// Figures are the measures, in per cent with two decimals, and the counts they
// rest on. A share of nothing is 0.
type Figures struct {
	ContentToken   PRF          `json:"content-token"`
	ContentMatch   PRF          `json:"content-match"`
	ContentExact   PRF          `json:"content-exact"`
	Attribution    PRF          `json:"attribution"`
	SourceAccuracy float64      `json:"source-accuracy"`
	CueAccuracy    float64      `json:"cue-accuracy"`
	Quoted         Quoted       `json:"direct"`
	RecallByKind   RecallByKind `json:"recall-by-kind"`
	Gold           int          `json:"gold"`
	Predicted      int          `json:"predicted"`
}

// PRF is precision, recall and their harmonic mean.
type PRF struct {
	P  float64 `json:"p"`
	R  float64 `json:"r"`
	F1 float64 `json:"f1"`
}

// Quoted is how many quoted stretches there are, and the shares of them found
// and attributed.
type Quoted struct {
	Segments   int     `json:"segments"`
	Found      float64 `json:"found"`
	Attributed float64 `json:"attributed"`
}

// RecallByKind is the recall for each kind of gold content.
type RecallByKind struct {
	Direct   KindRecall `json:"direct"`
	Mixed    KindRecall `json:"mixed"`
	Indirect KindRecall `json:"indirect"`
}

// KindRecall is how many gold contents there are of a kind, and the shares of
// them found and attributed.
type KindRecall struct {
	Gold       int     `json:"gold"`
	Found      float64 `json:"found"`
	Attributed float64 `json:"attributed"`
}

// Figures are the measures of what was counted.
func (c Counts) Figures() Figures {
	return Figures{
		ContentToken:   prf(c.SharedTokens, c.GoldTokens, c.PredictedTokens),
		ContentMatch:   prf(c.Matched, c.Gold, c.Predicted),
		ContentExact:   prf(c.Exact, c.Gold, c.Predicted),
		Attribution:    prf(c.Attributed, c.Gold, c.Predicted),
		SourceAccuracy: percent(c.Attributed, c.Matched),
		CueAccuracy:    percent(c.CuesRight, c.Cues),
		Quoted: Quoted{c.Stretches, percent(c.StretchesFound, c.Stretches),
			percent(c.StretchesAttributed, c.Stretches)},
		RecallByKind: RecallByKind{c.Direct.recall(), c.Mixed.recall(), c.Indirect.recall()},
		Gold:         c.Gold,
		Predicted:    c.Predicted,
	}
}

func (k KindCounts) recall() KindRecall {
	return KindRecall{k.Gold, percent(k.Found, k.Gold), percent(k.Attributed, k.Gold)}
}

func prf(right, gold, predicted int) PRF {
	return harmonic(share(right, predicted), share(right, gold))
}

// harmonic is precision and recall, shares of 1, with their F1.
func harmonic(p, r float64) PRF {
	result := PRF{P: round(100 * p), R: round(100 * r)}
	if p+r > 0 {
		result.F1 = round(100 * 2 * p * r / (p + r))
	}
	return result
}

// share is part of all, 0 to 1; 0 where all is nothing.
func share(part, all int) float64 {
	if all == 0 {
		return 0
	}
	return float64(part) / float64(all)
}

// percent is part of all in per cent, with two decimals.
func percent(part, all int) float64 {
	return round(100 * float64(part) / float64(max(1, all)))
}

// round rounds to two decimals, by the number's exact value as Python does.
func round(x float64) float64 {
	rounded, err := strconv.ParseFloat(strconv.FormatFloat(x, 'f', 2, 64), 64)
	if err != nil {
		return x // no number is written so that it cannot be read
	}
	return rounded
}
