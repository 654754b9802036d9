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
	of   func(Figures) float64
}

// Figures are what the counts of articles give.
type Figures struct {
	eval.Figures
	Named, NamePrecision float64 // of the labelled articles, in per cent
}

func measures() []measure {
	return []measure{
		{"attribution F1", func(f Figures) float64 { return f.Attribution.F1 }},
		{"attribution precision", func(f Figures) float64 { return f.Attribution.P }},
		{"attribution recall", func(f Figures) float64 { return f.Attribution.R }},
		{"content-token F1", func(f Figures) float64 { return f.ContentToken.F1 }},
		{"content-match F1", func(f Figures) float64 { return f.ContentMatch.F1 }},
		{"content-exact F1", func(f Figures) float64 { return f.ContentExact.F1 }},
		{"source accuracy", func(f Figures) float64 { return f.SourceAccuracy }},
		{"cue accuracy", func(f Figures) float64 { return f.CueAccuracy }},
		{"quoted, found", func(f Figures) float64 { return f.Quoted.Found }},
		{"quoted, attributed", func(f Figures) float64 { return f.Quoted.Attributed }},
		{"labelled, named", func(f Figures) float64 { return f.Named }},
		{"labelled, names right", func(f Figures) float64 { return f.NamePrecision }},
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
	after, earlier := figuresIn(now, draws), figuresIn(before, draws)
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

// figuresOf are those of each draw; none without articles.
func figuresIn(articles []Article, draws [][]int) []Figures {
	if len(articles) == 0 {
		return nil
	}
	all := make([]Figures, 0, len(draws))
	for _, draw := range draws {
		all = append(all, sum(articles, draw))
	}
	return all
}

// Sum is the figures of articles together.
func Sum(articles []Article) Figures {
	draw := make([]int, len(articles))
	for i := range draw {
		draw[i] = i
	}
	return sum(articles, draw)
}

// sum is the figures of the articles of a draw.
func sum(articles []Article, draw []int) Figures {
	var counts eval.Counts
	var n Names
	for _, i := range draw {
		a := &articles[i]
		counts.Add(a.Counts)
		n.Speakers, n.Given, n.Right = n.Speakers+a.Names.Speakers, n.Given+a.Names.Given, n.Right+a.Names.Right
	}
	percent := func(part, all int) float64 { return 100 * float64(part) / float64(max(1, all)) }
	return Figures{counts.Figures(), percent(n.Right, n.Speakers), percent(n.Right, n.Given)}
}

func each(all []Figures, of func(Figures) float64) []float64 {
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
