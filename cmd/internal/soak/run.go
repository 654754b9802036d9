package soak

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// Limit is how long a file may take in all that is done with it; more is a hang. Longer
// ones have more time: an article of 16 KB that is nothing but cues has 8 MB of JSON.
func Limit(f File) time.Duration {
	const short = 4 << 10
	return 10 * time.Second * time.Duration(1+len(f.Content)/short)
}

// Options say how to run.
type Options struct {
	// Files is how many to make; those before First are left out, so that one number
	// of a failure can be made again.
	First, Files int
	// Seed makes the same files again.
	Seed uint64
	// Jobs is how many files are worked on at a time; below 1 is 1.
	Jobs int
	// Keep is how many failures of each kind are kept and made short.
	Keep int
	// Progress is told now and then how far the run is; nil for nobody.
	Progress io.Writer
}

// Run makes files, checks each, and says what was found. The files depend on the seed
// and their number alone, not on the number of jobs.
func Run(ctx context.Context, o Options, generate func(Choices) File, check func(File) []Failure) *Tally {
	r := &run{o: o, generate: generate, check: check, tally: &Tally{Count: map[string]int{}}}
	var next atomic.Int64
	var wait sync.WaitGroup
	for range max(o.Jobs, 1) {
		wait.Go(func() {
			for ctx.Err() == nil {
				i := int(next.Add(1)) - 1
				if i >= o.Files {
					return
				}
				r.one(o.First + i)
			}
		})
	}
	wait.Wait()
	r.tally.sort()
	return r.tally
}

// run is one run; the lock is of the tally.
type run struct {
	o        Options
	generate func(Choices) File
	check    func(File) []Failure

	lock  sync.Mutex
	tally *Tally
}

// one checks the file of this number.
func (r *run) one(number int) {
	file := r.generate(rand.New(rand.NewPCG(r.o.Seed, uint64(number))))
	for _, f := range Within(Limit(file), file, r.check) {
		if r.count(f.Kind) {
			r.keep(Found{Failure: f, Number: number, File: file, Short: r.shorten(file, f.Kind)})
		}
	}
	r.lock.Lock()
	defer r.lock.Unlock()
	r.tally.Files++
	const every = 1000
	if r.o.Progress != nil && r.tally.Files%every == 0 {
		fmt.Fprintf(r.o.Progress, "%d of %d files (seed %d), %d kinds of failure\n", r.tally.Files, r.o.Files, r.o.Seed, len(r.tally.Count))
	}
}

// count counts a failure, and reports whether it is to be kept.
func (r *run) count(kind string) bool {
	r.lock.Lock()
	defer r.lock.Unlock()
	r.tally.Count[kind]++
	return r.tally.Count[kind] <= max(r.o.Keep, 1)
}

func (r *run) keep(f Found) {
	r.lock.Lock()
	defer r.lock.Unlock()
	r.tally.Found = append(r.tally.Found, f)
	if r.o.Progress != nil {
		fmt.Fprintf(r.o.Progress, "seed %d, number %d: %s\n\t%s\n", r.o.Seed, f.Number, f.Failure, f.Short.quoted())
	}
}

// shorten is a short file with the same kind of failure. A hang is left as it is: each
// try would take as long.
func (r *run) shorten(file File, kind string) File {
	if kind == hangs {
		return file
	}
	return Shorten(file, func(f File) bool {
		return slices.ContainsFunc(Within(Limit(f), f, r.check), func(f Failure) bool { return f.Kind == kind })
	})
}

// hangs is the kind of failure of a file that takes too long.
const hangs = "hang"

// Within are the failures of the file, or a hang where checking takes longer than the
// limit each of three times: a busy machine may take ten seconds away once. What hangs is left
// running: nothing can end it.
func Within(limit time.Duration, file File, check func(File) []Failure) []Failure {
	for range 3 {
		if failures, done := inTime(limit, file, check); done {
			return failures
		}
	}
	return []Failure{{Kind: hangs, Detail: fmt.Sprintf("not done after %v, three times", limit)}}
}

// inTime are the failures of the file, if checking is done within the limit.
func inTime(limit time.Duration, file File, check func(File) []Failure) ([]Failure, bool) {
	done := make(chan []Failure, 1)
	go func() { done <- check(file) }()
	timer := time.NewTimer(limit)
	defer timer.Stop()
	select {
	case failures := <-done:
		return failures, true
	case <-timer.C:
		return nil, false
	}
}
