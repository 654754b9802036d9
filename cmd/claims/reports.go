package main

import (
	"io"

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
			format: d.format, file: out, out: j.progress.guard(out.Writer), options: o.reportOptions(out, j.aliases),
		})
	}
	return all, nil
}

func (r reports) add(item report.Item) error {
	for _, w := range r {
		if err := w.add(item); err != nil {
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

// reportWriter makes the report's writer with the first article: where what there
// is cannot be read, nothing is written, not even an empty report.
type reportWriter struct {
	format  report.Format
	file    *output
	out     io.Writer // onto the file
	options report.Options
	w       report.Writer
}

func (r *reportWriter) start() {
	if r.w == nil {
		r.w = r.format.New(r.out, r.options)
	}
}

func (r *reportWriter) add(item report.Item) error {
	r.start()
	return r.w.Add(item)
}

func (r *reportWriter) close() error {
	if r.w == nil {
		return nil
	}
	return r.w.Close()
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
	out, err := createOutput(file)
	if err != nil {
		return nil, cannotWrite(file, err)
	}
	return out, nil
}
