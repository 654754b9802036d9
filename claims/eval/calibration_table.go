package eval

import "fmt"

// missing stands where there is nothing to give a figure of.
const missing = "–"

// calibrationTables are the figures for people: the bins, then what thresholds
// leave.
func calibrationTables(f CalibrationFigures) string {
	return binTable(f.Bins) + fmt.Sprintf("\nexpected calibration error  %.2f\n", f.ECE) +
		targetTable(f.Targets) + thresholdTable(f.Thresholds)
}

func binTable(bins []Bin) string {
	var c columns
	c.add("confidence", "predicted", "mean", "right")
	for _, b := range bins {
		mean, right := missing, missing
		if b.Predicted > 0 {
			mean, right = decimals(b.Confidence), decimals(b.Right)
		}
		c.add(decimals(b.From)+" to "+decimals(b.To), whole(b.Predicted), mean, right)
	}
	return c.String()
}

func targetTable(targets []Target) string {
	var c columns
	c.add("precision wanted", "threshold", "predicted", "precision", "recall", "F1")
	for _, t := range targets {
		cells := []string{missing, missing, missing, missing, missing}
		if t.Reached != nil {
			cells = t.Reached.cells()
		}
		c.add(append([]string{whole(t.Precision)}, cells...)...)
	}
	return c.String()
}

func thresholdTable(thresholds []Threshold) string {
	var c columns
	c.add("threshold", "predicted", "precision", "recall", "F1")
	for _, t := range thresholds {
		c.add(t.cells()...)
	}
	return c.String()
}

func (t Threshold) cells() []string {
	return []string{decimals(t.Threshold), whole(t.Predicted), decimals(t.P), decimals(t.R), decimals(t.F1)}
}
