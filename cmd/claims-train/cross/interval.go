package cross

import (
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"text/tabwriter"

	"claims/claims/eval"
)

// measure is a figure that counts give, in per cent.
type measure struct {
	name string
	of   func(eval.Figures) float64
}

func measures() []measure {
	return []measure{
		{"attribution F1", func(f eval.Figures) float64 { return f.Attribution.F1 }},
		{"attribution precision", func(f eval.Figures) float64 { return f.Attribution.P }},
		{"attribution recall", func(f eval.Figures) float64 { return f.Attribution.R }},
		{"content-token F1", func(f eval.Figures) float64 { return f.ContentToken.F1 }},
		{"content-match F1", func(f eval.Figures) float64 { return f.ContentMatch.F1 }},
		{"content-exact F1", func(f eval.Figures) float64 { return f.ContentExact.F1 }},
		{"source accuracy", func(f eval.Figures) float64 { return f.SourceAccuracy }},
		{"cue accuracy", func(f eval.Figures) float64 { return f.CueAccuracy }},
		{"quoted, found", func(f eval.Figures) float64 { return f.Quoted.Found }},
		{"quoted, attributed", func(f eval.Figures) float64 { return f.Quoted.Attributed }},
	}
}

// resamples is how many times the articles are drawn anew, seed what makes them the same draws
// every time.
const (
	resamples = 1000
	seed      = 14
)

// Write writes each figure of the articles with its interval of 95 %, by drawing articles anew
// (the bootstrap, Efron 1979), and beside it the difference from before in the same draws; a nil
// before is none. An error means that before has other articles.
func Write(w io.Writer, now, before []Article) error {
	if before != nil && !slices.EqualFunc(now, before, func(a, b Article) bool { return a.ID == b.ID }) {
		return fmt.Errorf("the figures of before are of %d articles, not of the same %d", len(before), len(now))
	}
	draws := drawn(len(now))
	after, earlier := figures(now, draws), figures(before, draws)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, m := range measures() {
		values := each(after, m.of)
		fmt.Fprintf(t, "%s\t%.2f\t%s", m.name, values[0], interval(values[1:], "%.1f"))
		if before != nil {
			for i, v := range each(earlier, m.of) {
				values[i] -= v
			}
			fmt.Fprintf(t, "\t%+.2f\t%s", values[0], interval(values[1:], "%+.2f"))
		}
		fmt.Fprintln(t)
	}
	return t.Flush()
}

// drawn are the articles as they are and draws of as many of them, by index.
func drawn(n int) [][]int {
	r := rand.New(rand.NewPCG(seed, seed)) //nolint:gosec // draws of a measurement are to be the same every time
	draws := make([][]int, 1+resamples)
	for k := range draws {
		draws[k] = make([]int, n)
		for i := range draws[k] {
			draws[k][i] = i
			if k > 0 {
				draws[k][i] = r.IntN(n)
			}
		}
	}
	return draws
}

// figures are those of each draw; none without articles.
func figures(articles []Article, draws [][]int) []eval.Figures {
	if len(articles) == 0 {
		return nil
	}
	all := make([]eval.Figures, 0, len(draws))
	for _, draw := range draws {
		var sum eval.Counts
		for _, i := range draw {
			sum.Add(articles[i].Counts)
		}
		all = append(all, sum.Figures())
	}
	return all
}

func each(all []eval.Figures, of func(eval.Figures) float64) []float64 {
	values := make([]float64, len(all))
	for i, f := range all {
		values[i] = of(f)
	}
	return values
}

// interval is where the middle 95 % of the values lie.
func interval(values []float64, format string) string {
	sorted := slices.Sorted(slices.Values(values))
	edge := len(sorted) / 40
	return fmt.Sprintf(format+" to "+format, sorted[edge], sorted[len(sorted)-1-edge])
}
