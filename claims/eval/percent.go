package eval

import "strconv"

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
