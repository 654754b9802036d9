package eval

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
