package claims

import (
	"errors"
	"math"
	"strconv"
	"strings"
)

// ParseConfidence reads a threshold of confidence as people write it: 0.8 or 80%.
func ParseConfidence(written string) (float64, error) {
	number, percent := strings.CutSuffix(written, "%")
	n, err := strconv.ParseFloat(strings.TrimSpace(number), 64)
	if percent {
		n /= 100
	}
	if err != nil || !(n >= 0 && n <= 1) { // not even NaN
		return 0, errors.New("it must be a number from 0 to 1, as in 0.8, or a percentage, as in 80%")
	}
	return n, nil
}

// ShownConfidence is the confidence as every report shows it: two decimals,
// within 0 and 1. Thresholds are compared with it, so that a row that reads 0.80
// is one of those from 0.8 on.
func (c *Claim) ShownConfidence() float64 {
	if math.IsNaN(c.Confidence) {
		return 0
	}
	return math.Round(min(max(c.Confidence, 0), 1)*100) / 100
}

// AtLeast is the extraction with only the claims of this confidence and above.
// All else stays as it was read: the claims keep their IDs, speakers and sources,
// quoted stretches do not become NotSpeech. A claim whose parent is left out gets
// the next enclosing claim that stays, or none. The extraction itself is not
// changed.
func (x *Extraction) AtLeast(confidence float64) *Extraction {
	if confidence <= 0 {
		return x
	}
	kept := *x
	kept.Claims = nil
	// stays is, for each claim, the claim itself or the next one around it that
	// is kept; an enclosing claim comes before those nested in it.
	stays := map[string]string{}
	for _, c := range x.Claims {
		c.Parent = stays[c.Parent]
		stays[c.ID] = c.Parent
		if c.ShownConfidence() >= confidence {
			stays[c.ID] = c.ID
			kept.Claims = append(kept.Claims, c)
		}
	}
	return &kept
}
