package main

import (
	"encoding/json"
	"io"

	"claims/claims/eval"
	"claims/claims/pipeline"
	"claims/claims/printable"
)

// tally is what was measured so far.
type tally struct {
	articles    []eval.ArticleCounts
	calibration eval.Calibration
	mistakes    []eval.Located
	worst       int // the gravest exit status
}

// score adds one article to the tally. An article without an annotation counts
// for nothing.
func (e *evaluation) score(t *tally, gold eval.Gold, r pipeline.Result) {
	scored, annotated := eval.Best(r.Article.Text, gold.Annotations, eval.Predicted(r.Extraction))
	if !annotated {
		return
	}
	t.articles = append(t.articles, eval.CountsOf(gold, scored))
	t.calibration.Add(scored.Calibration())
	if e.errors.set {
		t.mistakes = append(t.mistakes, eval.Locate(r.Extraction, scored.Mistakes())...)
	}
}

// write writes the figures, and what else is asked for.
func (e *evaluation) write(t tally) error {
	report := e.report(t)
	var groups []eval.Group
	if e.errors.set {
		groups = eval.GroupMistakes(t.mistakes, e.errors.most)
	}
	if e.format.value == "json" {
		return writeReportJSON(e.out, report, groups, e.errors.set)
	}
	if err := report.WriteTable(e.out); err != nil {
		return err
	}
	return eval.WriteMistakes(e.out, groups)
}

// report is the figures with the parts that are asked for, without the mistakes.
func (e *evaluation) report(t tally) eval.Report {
	var counts eval.Counts
	for i := range t.articles {
		counts.Add(t.articles[i].Counts)
	}
	report := eval.Report{Figures: counts.Figures()}
	if len(e.by.values) > 0 {
		var by []eval.Dimension
		for _, d := range e.by.values {
			by = append(by, eval.Dimension(d))
		}
		groups := eval.BreakDown(t.articles, by)
		report.By = &groups
	}
	if e.calibration {
		figures := t.calibration.Figures()
		report.Calibration = &figures
	}
	return report
}

// writeReportJSON writes one object: the report, and below "errors" the mistakes
// where they are asked for.
func writeReportJSON(w io.Writer, report eval.Report, groups []eval.Group, withErrors bool) error {
	if withErrors {
		report.Errors = []eval.Located{}
	}
	for _, g := range groups {
		report.Errors = append(report.Errors, g.First...)
	}
	encoder := json.NewEncoder(printable.JSON(w))
	encoder.SetEscapeHTML(false)
	return encoder.Encode(report)
}
