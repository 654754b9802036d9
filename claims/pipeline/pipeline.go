// Package pipeline takes articles through analysis, extraction and the rules,
// several at a time, and hands on the results in the order of the articles.
package pipeline

import (
	"context"
	"iter"
	"slices"

	"claims/claims"
	"claims/claims/alias"
	"claims/claims/bug"
	"claims/claims/extract"
	"claims/claims/input"
	"claims/claims/lint"
	"claims/nlp"
)

// Result is one article with all that was read from it and found in it.
type Result struct {
	*claims.Extraction
	Findings []lint.Finding
	// Failures are the steps that a mistake of ours ended, each a *bug.Error. What such a
	// step would have given is missing; all else stands.
	Failures []error
	// Mended is what fixes have made of the article; nil where nothing.
	Mended *Mended
}

// AtLeast is the result with only the claims of this confidence and above (see
// claims.Extraction.AtLeast), and with all its findings: the rules have seen
// every claim, so that a quotation whose claim is left out does not pass for one
// that nobody is named for. A finding about a claim that is left out names no
// claim.
func (r Result) AtLeast(confidence float64) Result {
	kept := r.Extraction.AtLeast(confidence)
	if kept == r.Extraction {
		return r
	}
	ids := make(map[string]bool, len(kept.Claims))
	for i := range kept.Claims {
		ids[kept.Claims[i].ID] = true
	}
	findings := slices.Clone(r.Findings)
	for i := range findings {
		if !ids[findings[i].Claim] {
			findings[i].Claim = ""
		}
	}
	r.Extraction, r.Findings = kept, findings
	return r
}

// Options say how to work.
type Options struct {
	// Jobs is how many articles are worked on at a time; below 1 is 1.
	Jobs      int
	Analyzer  *nlp.Analyzer
	Extractor *extract.Extractor
	// Aliases is the user's alias file, which names the speakers; nil for none.
	Aliases *alias.Table
	// Check finds what there is to say about an article; nil for nothing. It is
	// called by several goroutines at a time.
	// The error is what kept some rules from being asked, joined *bug.Errors.
	Check func(*claims.Extraction) ([]lint.Finding, error)
	// Marks are those that the articles are read without; fixes are tried so too.
	Marks input.Marks
	// Mend asks for the article as it is with those of its fixes made that may be.
	Mend bool
	// Offer asks to try the fixes of all findings, and to leave out those that may not be
	// made (see fix.Offer).
	Offer bool

	// Like is the article as it was, where one is read again that has been edited; nil for none. It
	// changes nothing but the speed.
	Like *nlp.Document

	// Explain asks for the trails of claims, and for what was refused.
	Explain bool

	// extract stands for Analyzer and Extractor in tests.
	extract func(*claims.Article) *claims.Extraction
}

// Run yields one result, or one error, for each pair that articles yields, in
// the same order whatever the number of jobs. An error of articles is handed
// on as it is. A panic over an article costs what the step at work would have given, and
// becomes a *bug.Error among the result's Failures. When ctx ends, Run yields its cause and
// stops.
//
// At most two articles a job, and one more, are held at a time. Articles is
// read in another goroutine; where the caller stops early, that goroutine ends
// with the article it is reading.
func Run(ctx context.Context, articles iter.Seq2[*claims.Article, error], o Options) iter.Seq2[Result, error] {
	return func(yield func(Result, error) bool) {
		inner, cancel := context.WithCancel(ctx)
		defer cancel()
		jobs := max(o.Jobs, 1)
		todo := make(chan *task)
		order := make(chan *task, 2*jobs)
		go produce(inner, articles, order, todo)
		for range jobs {
			go work(todo, o)
		}
		for {
			t, ok := next(ctx, order)
			if !ok {
				if ctx.Err() != nil {
					yield(Result{}, context.Cause(ctx))
				}
				return
			}
			if !yield(t.result, t.err) {
				return
			}
		}
	}
}

// task is one article on its way; done is closed when result and err are set.
type task struct {
	article *claims.Article
	result  Result
	err     error
	done    chan struct{}
}

// produce makes a task of each article and error. What it sends to order has
// been, or will be, done: order is the window that bounds memory.
func produce(ctx context.Context, articles iter.Seq2[*claims.Article, error], order, todo chan<- *task) {
	defer close(order)
	defer close(todo)
	send := func(to chan<- *task, t *task) bool {
		select {
		case to <- t:
			return true
		case <-ctx.Done():
			return false
		}
	}
	err := each(articles, func(a *claims.Article, err error) bool {
		t := &task{article: a, err: err, done: make(chan struct{})}
		if err != nil {
			close(t.done)
			return send(order, t)
		}
		return send(order, t) && send(todo, t)
	})
	if err != nil {
		t := &task{err: err, done: make(chan struct{})}
		close(t.done)
		send(order, t)
	}
}

// each calls f for each pair, and makes an error of a panic on the way.
func each(articles iter.Seq2[*claims.Article, error], f func(*claims.Article, error) bool) (err error) {
	defer bug.Recover(&err, "reading the articles")
	articles(f)
	return nil
}

// work does tasks until there are none.
func work(todo <-chan *task, o Options) {
	for t := range todo {
		t.result = read(t.article, o)
		t.result.mend(o)
		t.result.offer(o)
		close(t.done)
	}
}

// next waits for the next task in order to be done; false where there is none,
// or ctx has ended.
func next(ctx context.Context, order <-chan *task) (*task, bool) {
	select {
	case t, ok := <-order:
		if !ok {
			return nil, false
		}
		select {
		case <-t.done:
			return t, true
		case <-ctx.Done():
		}
	case <-ctx.Done():
	}
	return nil, false
}
