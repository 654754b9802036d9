package main

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"

	"claims/claims"
	"claims/claims/fix"
	"claims/claims/input"
	"claims/claims/printable"
)

// write puts the article as it is after its fixes in the place of what was read, or
// shows the difference. It reports whether a file has changed.
func (f *fixing) write(before, after *claims.Article) (changed bool, err error) {
	switch {
	case before.Path == stdin:
		return false, f.writeInput(before, after)
	case before == after:
		return false, nil
	}
	o, err := readOriginal(before.Path)
	if err != nil {
		return false, fmt.Errorf("%s: cannot read it again to make the fixes: %w", before.Path, err)
	}
	encoding := input.EncodingOf(o.content)
	mended := encoding.Encode(after.File())
	switch text, err := input.Decode(o.content); {
	case err == nil && bytes.Equal(o.content, mended):
		return false, nil // the same file, named twice
	case err != nil || text != before.File():
		return false, o.changed()
	case f.diff:
		return false, f.show(before.Path, encoding, before, after)
	case !f.named.holds(o.target):
		return false, fmt.Errorf("%s: it is a link to a file outside what you named, and is left as it is; name %s itself to have it mended", before.Path, o.target)
	}
	err = o.replace(f.temps, mended)
	return err == nil, err
}

// writeInput writes standard input as it is after the fixes, or the difference.
func (f *fixing) writeInput(before, after *claims.Article) error {
	switch {
	case !fix.Possible(before, f.marks) && f.stuck == stdin:
		return nil
	case !fix.Possible(before, f.marks):
		f.stuck = stdin
		return errors.New("standard input: fixes are made in plain text; write the words anew by hand")
	case f.diff:
		return f.show("stdin", f.encoding, before, after)
	}
	f.came.written = true
	_, err := f.text.Write(f.encoding.Encode(after.File()))
	return err
}

// show writes the difference between two states of a file. UTF-16 is shown as UTF-8.
func (f *fixing) show(path string, e input.Encoding, before, after *claims.Article) error {
	if e != input.UTF8WithMark {
		e = input.UTF8
	}
	if whole, err := filepath.Abs(path); err == nil && !filepath.IsLocal(path) {
		path = whole // no patch leads above the folder that it is made in
	}
	diff := fix.Diff(path, e.Encode(before.File()), e.Encode(after.File()))
	if f.shown {
		diff = []byte(printable.Text(string(diff)))
	}
	_, err := f.text.Write(diff)
	return err
}
