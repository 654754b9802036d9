// Package input makes Articles of the files, folders and patterns that a user
// names. Each format is one file and one line in the registry.
//
// Reading streams: of a JSONL file one line is held at a time, of every other
// file the file itself.
package input

import (
	"bufio"
	"context"
	"errors"
	"io"
	"iter"
	"os"

	"claims/claims"
	"claims/claims/input/glob"
)

// Options say how to read.
type Options struct {
	// Stdin is what the path "-" reads; nil is an empty input.
	Stdin io.Reader
	// StdinName is a file's name whose ending tells the format of standard input; "" where
	// its start is to tell.
	StdinName string
	// MaxBytes bounds one article (of JSONL, one line) in bytes; 0 is DefaultMaxBytes.
	MaxBytes int
	// Marks are left out of every article's text.
	Marks Marks
	// Ignore are files and folders that are left out of folders and patterns, as
	// those of a .gitignore are.
	Ignore glob.Set
	// Skip says which files of folders and patterns are not to be read; nil for none.
	// Files that the user names are read whatever it says.
	Skip func(path string) bool
}

// DefaultMaxBytes is far above any article, and below what takes long or much memory.
const DefaultMaxBytes = 4 * megabyte

// Articles yields the articles of the paths, in the order of the paths. A path
// is a file, a folder (read in sorted order, see Extensions; .gitignore and Ignore
// are respected, hidden files are left out), a pattern such as "2025/**/*.md", or
// "-" for standard input.
//
// A yielded error is an *Error about one file, folder or line (or a *bug.Error
// where reading tripped over a mistake of ours); reading goes on with the next.
// An article whose file tells something wrong about it, such as a day that no
// calendar has, is yielded after the warning that says so. When ctx ends,
// Articles yields its cause and stops.
func Articles(ctx context.Context, paths []string, o Options) iter.Seq2[*claims.Article, error] {
	if o.MaxBytes <= 0 {
		o.MaxBytes = DefaultMaxBytes
	}
	return func(yield func(*claims.Article, error) bool) {
		for _, path := range paths {
			for f, err := range files(path, o.Ignore) {
				if ctx.Err() != nil {
					yield(nil, context.Cause(ctx))
					return
				}
				if err == nil && o.Skip != nil && f.path != path && o.Skip(f.path) {
					continue
				}
				sink := yield
				if f.path != path {
					sink = passingOver(yield)
				}
				if !readFile(ctx, f, err, o, sink) {
					return
				}
			}
		}
	}
}

// passingOver makes a warning of a file without an article: in a folder there may be pages of
// sections with front matter alone, and empty files; only who names one means an article.
func passingOver(yield sink) sink {
	return func(a *claims.Article, err error) bool {
		if e, is := errors.AsType[*Error](err); is && errors.Is(e.Err, errNoArticle) {
			over := *e
			over.Warning = true
			err = &over
		}
		return yield(a, err)
	}
}

// readFile yields the articles of one found file, or the error that finding it
// gave. It reports whether to go on.
func readFile(ctx context.Context, f file, err error, o Options, yield sink) bool {
	if err != nil {
		return yield(nil, err)
	}
	if f.path == stdinPath {
		in := o.Stdin
		if in == nil {
			in = eof{}
		}
		return read(ctx, f, in, 0, o, yield)
	}
	handle, err := os.Open(f.path)
	if err != nil {
		return yield(nil, &Error{Path: f.path, Problem: "cannot open it: " + reason(err), Err: err})
	}
	defer handle.Close()
	var size int64
	if info, err := handle.Stat(); err == nil && info.Mode().IsRegular() {
		size = info.Size()
	}
	return read(ctx, f, handle, size, o, yield)
}

// read yields the articles of an open file of this size (0: nobody knows) in the format
// that fits it.
func read(ctx context.Context, f file, r io.Reader, size int64, o Options, yield sink) bool {
	in := bufio.NewReaderSize(r, bufferSize)
	s := &source{path: f.path, limit: o.MaxBytes, size: size, marks: o.Marks}
	head, _ := in.Peek(peekSize)
	if foreign, is := foreignBytes(head); is {
		return yield(nil, s.refused(foreign))
	}
	s.r, s.encoding = decode(in)
	name := f.path
	if name == stdinPath {
		name = o.StdinName
	}
	format, known := byExtension(name)
	if !known {
		format = s.sniff()
	}
	return format.read(ctx, s, yield)
}

// sink takes an article or an error and reports whether it wants more.
type sink = func(*claims.Article, error) bool

// eof is the empty input.
type eof struct{}

func (eof) Read([]byte) (int, error) { return 0, io.EOF }

// reason is what the operating system says, without the path and the call that
// os puts before it.
func reason(err error) string {
	if e, ok := errors.AsType[*os.PathError](err); ok {
		return e.Err.Error()
	}
	return err.Error()
}
