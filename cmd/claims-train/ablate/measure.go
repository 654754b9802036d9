package ablate

import (
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"claims/claims"
	"claims/cmd/claims-train/cross"
)

// Hung is the exit status of a measurement that a function's loss never lets end: go on with the
// one behind it.
const Hung = 75

// longest is how long the claims of all articles may take without a function, as a multiple of
// what they take with all.
const longest = 10

// Measure switches the functions off one by one and writes a line of each: how many articles have
// other claims, how many rows differ, and what attribution F1, the share of quotations attributed,
// the share of labelled statements named and the number of claims become more or less. A function
// whose loss stops the program or never lets it end is so marked; after the latter the process ends
// with the status Hung.
func Measure(w io.Writer, corpus *cross.Corpus, functions []Function, off func(number int)) error {
	start := time.Now()
	whole, err := corpus.Extract()
	if err != nil {
		return err
	}
	patience := longest * time.Since(start)
	before := cross.Sum(corpus.Score(whole))
	was := rows(whole)
	for _, f := range functions {
		watch := time.AfterFunc(patience, func() {
			fmt.Fprintf(w, "%s\t%s\thangs\n", f.File, f.Name)
			os.Exit(Hung) //nolint:revive // a goroutine that never ends cannot be ended otherwise
		})
		off(f.Number)
		found, err := corpus.Extract()
		off(0)
		watch.Stop()
		if err != nil {
			fmt.Fprintf(w, "%s\t%s\tfails\n", f.File, f.Name)
			continue
		}
		now := cross.Sum(corpus.Score(found))
		articles, changed := differing(was, rows(found))
		fmt.Fprintf(w, "%s\t%s\t%d articles\t%d rows\t%+.2f\t%+.2f\t%+.2f\t%+d\n", f.File, f.Name, articles, changed,
			now.Attribution.F1-before.Attribution.F1, now.Quoted.Attributed-before.Quoted.Attributed, now.Named-before.Named, now.Predicted-before.Predicted)
	}
	return nil
}

// rows are the claims of each article as a reader of the table has them, sorted.
func rows(all []*claims.Extraction) [][]string {
	out := make([][]string, len(all))
	for i, x := range all {
		for k := range x.Claims {
			c := &x.Claims[k]
			row := fmt.Sprint(c.Content, c.Cue, c.Kind, c.Parent != "", c.Occasion)
			for _, s := range []*claims.Speaker{c.Speaker, c.Source} {
				if s != nil {
					row += fmt.Sprint(s.Name, s.Type, s.Members, s.Mention, s.Reason)
				}
			}
			out[i] = append(out[i], row)
		}
		slices.Sort(out[i])
	}
	return out
}

// differing counts the articles whose rows differ, and the rows of now that were not there before
// or those that are gone, whichever are more.
func differing(before, now [][]string) (articles, changed int) {
	for i := range before {
		fresh, gone := missing(now[i], before[i]), missing(before[i], now[i])
		if n := max(fresh, gone); n > 0 {
			articles++
			changed += n
		}
	}
	return articles, changed
}

// missing counts the rows that others lack; both are sorted.
func missing(rows, others []string) (n int) {
	for _, r := range rows {
		if _, found := slices.BinarySearch(others, r); !found {
			n++
		}
	}
	return n
}
