package eval

import "math"

// steps is the number of confidences that are told apart: hundredths, as reports
// show them, so that a threshold given here can be typed as --min-confidence.
const steps = 101

// Calibration counts the predicted attributions of articles by their confidence.
// Its zero value is no article.
type Calibration struct {
	// Gold is the number of gold attributions.
	Gold int
	at   [steps]rated // by confidence, in hundredths
}

// rated is how many attributions there are, and how many of them are right:
// paired with gold by content, with the right source.
type rated struct{ predicted, right int }

func (r *rated) add(o rated) {
	r.predicted += o.predicted
	r.right += o.right
}

// Calibration counts the article's predicted attributions.
func (s *Scored) Calibration() Calibration {
	c := Calibration{Gold: s.Gold}
	for i := range s.predicted {
		c.at[hundredths(s.predicted[i].Confidence)].predicted++
	}
	for _, m := range s.matches {
		if g, p := &s.golds[m.gold], &s.predicted[m.predicted]; sourceRight(s.text, g, p) {
			c.at[hundredths(p.Confidence)].right++
		}
	}
	return c
}

// hundredths is a confidence as a whole number from 0 to 100.
func hundredths(confidence float64) int {
	if math.IsNaN(confidence) {
		return 0
	}
	return int(math.Round(100 * min(max(confidence, 0), 1)))
}

// Add adds the counts of another article.
func (c *Calibration) Add(o Calibration) {
	c.Gold += o.Gold
	for i := range c.at {
		c.at[i].add(o.at[i])
	}
}

// CalibrationFigures say what a confidence is worth. Shares are per cent with two
// decimals, confidences and thresholds 0 to 1.
type CalibrationFigures struct {
	// ECE is the expected calibration error: how far confidence and share of
	// right ones are apart in the mean over all predicted attributions, bin by
	// bin.
	ECE float64 `json:"ece"`
	// Bins are ten equally wide ranges of confidence, the lowest first.
	Bins []Bin `json:"bins"`
	// Targets are precisions that somebody may want, with the threshold that
	// reaches each.
	Targets []Target `json:"targets"`
	// Thresholds are what is left at round thresholds, the highest first.
	Thresholds []Threshold `json:"thresholds"`
}

// Bin is the predicted attributions whose confidence is within a range.
type Bin struct {
	// From and To are the lowest and the highest confidence in it.
	From      float64 `json:"from"`
	To        float64 `json:"to"`
	Predicted int     `json:"predicted"`
	// Confidence is their mean confidence, Right the share of them that is right,
	// both in per cent.
	Confidence float64 `json:"confidence"`
	Right      float64 `json:"right"`
}

// Threshold is what is left of the predicted attributions from a confidence on.
type Threshold struct {
	Threshold float64 `json:"threshold"`
	Predicted int     `json:"predicted"`
	// PRF is that of attribution; recall is over all gold attributions.
	PRF
}

// Target is the lowest threshold that reaches a precision, in per cent; nil where
// none does.
type Target struct {
	Precision int        `json:"precision"`
	Reached   *Threshold `json:"reached"`
}

// Figures are the measures of what was counted.
func (c *Calibration) Figures() CalibrationFigures {
	f := CalibrationFigures{}
	f.Bins, f.ECE = c.bins()
	for _, precision := range []int{95, 90, 85, 80, 75} {
		f.Targets = append(f.Targets, Target{precision, c.reaching(precision)})
	}
	for lowest := 90; lowest >= 0; lowest -= 10 {
		f.Thresholds = append(f.Thresholds, c.from(lowest))
	}
	return f
}

// bins are the ten bins and the expected calibration error over them, in per cent.
func (c *Calibration) bins() (bins []Bin, ece float64) {
	const width = 10
	all, apart := 0, 0.0
	for lowest := 0; lowest < steps-1; lowest += width {
		highest := lowest + width - 1
		if highest == steps-2 {
			highest++ // the last bin takes 1 in
		}
		var total rated
		confidence := 0 // summed, in hundredths
		for i := lowest; i <= highest; i++ {
			total.add(c.at[i])
			confidence += i * c.at[i].predicted
		}
		all += total.predicted
		apart += math.Abs(float64(100*total.right - confidence))
		bins = append(bins, Bin{
			From: float64(lowest) / 100, To: float64(highest) / 100, Predicted: total.predicted,
			Confidence: round(float64(confidence) / float64(max(1, total.predicted))),
			Right:      percent(total.right, total.predicted),
		})
	}
	return bins, round(apart / float64(max(1, all)))
}

// reaching is the lowest threshold, of the confidences that occur, from which on
// the precision is at least so many per cent; nil where there is none.
func (c *Calibration) reaching(precision int) *Threshold {
	var left rated
	lowest := -1
	for i := steps - 1; i >= 0; i-- {
		left.add(c.at[i])
		if c.at[i].predicted > 0 && 100*left.right >= precision*left.predicted {
			lowest = i
		}
	}
	if lowest < 0 {
		return nil
	}
	t := c.from(lowest)
	return &t
}

// from is what is left from a confidence on, in hundredths.
func (c *Calibration) from(lowest int) Threshold {
	var left rated
	for _, r := range c.at[lowest:] {
		left.add(r)
	}
	return Threshold{float64(lowest) / 100, left.predicted, prf(left.right, c.Gold, left.predicted)}
}
