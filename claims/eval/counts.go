package eval

import "claims/claims"

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

// of is the counts of one kind.
func (c *Counts) of(kind claims.Kind) *KindCounts {
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
