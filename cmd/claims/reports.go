package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"

	"claims/claims/alias"
	"claims/claims/audit"
	"claims/claims/bug"
	"claims/claims/input"
	"claims/report"
)

// reports are the reports of a run, each in its own place.
type reports []*reportWriter

// openReports makes ready what the run writes.
func (o *options) openReports(j *job, destinations []destination) (reports, error) {
	var all reports
	for _, d := range destinations {
		out, err := o.openOutput(d.file)
		if err != nil {
			all.discard()
			return nil, err
		}
		all = append(all, &reportWriter{
			format: d.format, file: out, out: j.progress.guard(out.Writer), options: o.reportOptions(out), aliases: j.aliases,
		})
	}
	j.unread = all.unread
	return all, nil
}

// add gives an article to each report. A format that panics over it does without it: the
// error is then a *bug.Error.
func (r reports) add(item report.Item) error {
	var failures []error
	for _, w := range r {
		if err := w.add(item); bug.Is(err) {
			failures = append(failures, err)
		} else if err != nil {
			return err
		}
	}
	return errors.Join(failures...)
}

// unread gives what cannot be read to the reports that have a place for it.
func (r reports) unread(e *input.Error) error {
	for _, w := range r {
		if !w.format.TellsUnread() {
			continue
		}
		w.start()
		if err := cmp.Or(w.w.(report.UnreadWriter).Unread(e), w.flush()); err != nil {
			return err
		}
	}
	return nil
}

// finish ends the reports, and when all are whole makes their files real. Where no
// article came, empty reports are written if that is asked for.
func (r reports) finish(empty bool) error {
	for _, w := range r {
		if empty {
			w.start()
		}
		if err := w.close(); err != nil {
			return err
		}
	}
	for _, w := range r {
		if err := w.commit(); err != nil {
			return err
		}
	}
	return nil
}

// discard removes the files that were not finished.
func (r reports) discard() {
	for _, w := range r {
		w.file.discard()
	}
}

// reportWriter makes the report's writer with the first article, or what cannot be read and
// the format has a place for: else, where there is no article, nothing is written, not even an empty report.
type reportWriter struct {
	format  report.Format
	file    *output
	out     io.Writer // onto the file
	options report.Options
	aliases *alias.Table
	w       report.Writer
	claims  *audit.Overview // of the articles, for a format that shows them together; else nil
	pending pending         // what has been written of the article at work
}

func (r *reportWriter) start() {
	if r.w != nil {
		return
	}
	r.w = r.format.New(&r.pending, r.options)
	if _, ok := r.w.(report.ClaimsWriter); ok && !r.options.Quiet {
		r.claims = audit.NewOverview(r.aliases)
	}
}

// add writes an article as a whole, or nothing of it (see pending).
func (r *reportWriter) add(item report.Item) (err error) {
	r.start()
	r.pending.out, r.pending.passedOn = r.out, false
	before := r.pending.held.Len()
	a := item.Article
	doing := fmt.Sprintf("writing %s (article %s) as %s", a.Path, a.ID, r.format.Name)
	if failure := bug.Try(doing, "the report is without it", func() {
		if r.claims != nil {
			r.claims.Add(item.Extraction)
		}
		err = r.w.Add(item)
	}); failure != nil {
		r.pending.drop(before)
		return failure
	}
	return cmp.Or(err, r.flush())
}

// flush writes what is pending.
func (r *reportWriter) flush() error {
	r.pending.out = r.out
	return r.pending.passOn()
}

func (r *reportWriter) close() error {
	if r.w == nil {
		return nil
	}
	if table, ok := r.w.(report.ClaimsWriter); ok && r.claims != nil {
		table.Claims(r.claims.Rows())
	}
	return cmp.Or(r.w.Close(), r.flush())
}

func (r *reportWriter) commit() error {
	if r.w == nil {
		return nil
	}
	return r.file.commit()
}

// openOutput is the file to write; standard output for "" and "-".
func (s streams) openOutput(file string) (*output, error) {
	if file == "" || file == stdout {
		return &output{Writer: s.out}, nil
	}
	out, err := s.temps.output(file)
	if err != nil {
		return nil, cannotWrite(file, err)
	}
	return out, nil
}
