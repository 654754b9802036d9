package main

import (
	"context"
	"errors"
	"fmt"

	"claims/claims"
	"claims/claims/alias"
	"claims/claims/bug"
	"claims/claims/config/strict"
	"claims/claims/input"
	"claims/claims/lint"
	"claims/claims/pipeline"
	"claims/claims/policy"
	"claims/report"
)

// run reads the articles of the paths and writes the reports. The error is a
// statusError where everything has been said already.
func (o *options) run(ctx context.Context, command string, paths []string) error {
	destinations, err := o.destinations()
	if err == nil {
		destinations, err = o.fixing.prepare(o, paths, destinations)
	}
	if err != nil {
		return usageError{command, err}
	}
	err = o.report(ctx, command, paths, destinations)
	if unwritten := o.fixing.passOn(ctx); unwritten != nil {
		return errors.Join(err, unwritten)
	}
	return err
}

// report reads the articles of the paths and writes the reports to their destinations.
func (o *options) report(ctx context.Context, command string, paths []string, destinations []destination) error {
	s, layers, err := o.settings(command)
	if err != nil {
		return err
	}
	if err := o.scope.load(ctx, paths); err != nil {
		return err
	}
	if err := o.guard(written(destinations), paths, s); err != nil {
		return err
	}
	c := newChecker(s, layers)
	job, err := o.start(ctx, command, paths, s, o.scope.checking(c))
	if err != nil {
		return err
	}
	reports, err := o.openReports(job, destinations)
	if err != nil {
		return err
	}
	defer reports.discard()
	worst, err := o.deliver(job, reports.add)
	if err == nil {
		err = reports.finish(worst == statusOK)
		o.tell()
		o.fixing.tell(o.err)
	}
	if err == nil && worst < statusInput {
		worst = max(worst, o.tellUnused(c.unused()))
	}
	if err == nil {
		err = o.scope.err()
	}
	return ended(worst, err)
}

// tellUnused tells the person which suppressions of the configuration no article
// needs, and returns the exit status that they ask for.
func (o *options) tellUnused(entries []unusedEntryError) (worst int) {
	for i, e := range entries {
		if i < strict.Most {
			complain(o.err, e)
		}
		if e.AtLeast(o.failOn) {
			worst = statusFindings
		}
	}
	if more := len(entries) - strict.Most; more > 0 {
		complain(o.err, fmt.Errorf("and %d more suppressions that no article needs", more))
	}
	return worst
}

// settings are what the configuration says, and what the flags change of the rules.
func (o *options) settings(command string) (settings, []policy.Layer, error) {
	layers, err := o.ruleLayers()
	if err != nil {
		return settings{}, nil, usageError{command, err}
	}
	s, err := o.load()
	return s, layers, err
}

// job is the reading of articles, ready to begin.
type job struct {
	aliases  *alias.Table
	progress *progress
	results  resultSeq
	unread   func(*input.Error) error // takes what cannot be read; nil where nothing does
}

// start makes ready what it takes to read the articles of the paths; check is the
// pipeline's.
func (o *options) start(ctx context.Context, command string, paths []string, s settings, check checkFunc) (*job, error) {
	if o.jobs < 1 {
		return nil, usageError{command, fmt.Errorf("--jobs is %d; it must be 1 or more", o.jobs)}
	}
	if err := o.stdinNameFault(paths); err != nil {
		return nil, usageError{command, err}
	}
	m, err := loadModels()
	if err != nil {
		return nil, err
	}
	o.fixing.marks = s.Marks
	articles := input.Articles(ctx, orHere(paths), input.Options{Stdin: o.in, StdinName: o.stdinName, Ignore: s.Ignore, Marks: s.Marks, MaxBytes: int(o.maxSize), Skip: o.skip})
	results := pipeline.Run(ctx, o.sparing(articles, 2*o.jobs+1), pipeline.Options{
		Jobs: o.jobs, Analyzer: m.analyzer, Extractor: m.extractor, Aliases: s.aliases, Check: check,
		Mend: o.fixing.on(), Offer: o.fixing.offers, Marks: s.Marks, Explain: o.explains,
	})
	p := newProgress(o.streams)
	return &job{aliases: s.aliases, progress: p, results: o.fixing.applyAll(results, p)}, nil
}

// orHere is the paths; where there is none, the current folder.
func orHere(paths []string) []string {
	if len(paths) == 0 {
		return []string{"."}
	}
	return paths
}

// skip reports whether a file of a folder is not to be read: nothing in it is news, or it
// is what an earlier run has written, and this one writes anew.
func (o *options) skip(path string) bool { return o.scope.skip(path) || o.rewritten.has(path) }

// ended is the error of a command that ran: the one that ended it, else the
// status that something on the way asks for.
func ended(worst int, err error) error {
	if err == nil && worst != statusOK {
		return statusError(worst)
	}
	return err
}

// deliver hands the results to add and the complaints to the person, and
// returns the gravest exit status that one of them asks for. The error is one
// that ends the run.
func (o *options) deliver(j *job, add func(report.Item) error) (worst int, err error) {
	defer j.progress.clear()
	for r, err := range j.results {
		switch {
		case errors.Is(err, context.Canceled):
			return worst, err
		case err != nil:
			j.progress.clear()
			complain(o.err, err)
			worst = max(worst, statusOf(err))
			if err := j.tellUnread(err); err != nil {
				return worst, err
			}
			continue
		}
		worst = max(worst, o.tellFailures(j.progress, r.Failures))
		for i := range r.Findings {
			if f := &r.Findings[i]; f.Suppression == nil && f.Severity.AtLeast(o.failOn) {
				worst = max(worst, statusFindings)
			}
		}
		shown := r.AtLeast(o.minConfidence.value)
		err := add(report.Item{Extraction: shown.Extraction, Findings: shown.Findings})
		if bug.Is(err) {
			worst = max(worst, o.tellFailures(j.progress, bug.Parts(err)))
		} else if err != nil {
			return worst, err
		}
		j.progress.step()
	}
	return worst, nil
}

// tellUnread hands on an error about what cannot be read.
func (j *job) tellUnread(err error) error {
	e, is := errors.AsType[*input.Error](err)
	if !is || e.Warning || j.unread == nil {
		return nil
	}
	return j.unread(e)
}

// tellFailures tells which steps a mistake of ours ended, and returns the exit status that
// they ask for.
func (s streams) tellFailures(p *progress, failures []error) (worst int) {
	for _, err := range failures {
		p.clear()
		complain(s.err, err)
		worst = max(worst, statusOf(err))
	}
	return worst
}

// resultSeq is what the pipeline yields, checkFunc what finds the findings for it.
type (
	resultSeq = func(yield func(pipeline.Result, error) bool)
	checkFunc = func(*claims.Extraction) ([]lint.Finding, error)
)

// reportOptions are what the report must know about where it goes.
func (o *options) reportOptions(out *output) report.Options {
	colour := o.colour.value == "always" || (o.colour.value == "auto" && wantsColour(out.Writer, o.env))
	return report.Options{
		Width: width(out.Writer, o.env), Colour: colour, Quiet: o.quiet,
		Version: buildVersion().number, FailOn: o.failOn,
		Baseline: o.scope.baseline != nil, HideSuppressed: o.scope.hideSuppressed,
	}
}
