package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"

	"claims/claims"
	"claims/claims/fix"
	"claims/claims/input"
	"claims/claims/printable"
)

// write puts the article as it is after its fixes in the place of what was read, or
// shows the difference.
func (f *fixing) write(before, after *claims.Article) error {
	switch {
	case before.Path == stdin:
		return f.writeInput(before, after)
	case before == after:
		return nil
	}
	file, err := os.ReadFile(before.Path)
	if err != nil {
		return fmt.Errorf("%s: cannot read it again to make the fixes: %w", before.Path, err)
	}
	encoding := input.EncodingOf(file)
	mended := encoding.Encode(after.File())
	switch text, err := input.Decode(file); {
	case err == nil && bytes.Equal(file, mended):
		return nil // the same file, named twice
	case err != nil || text != before.File():
		return fmt.Errorf("%s: the file has changed since it was read, and is left as it is; run the command again", before.Path)
	case f.diff:
		return f.show(before.Path, encoding, before, after)
	}
	return f.temps.replaceFile(before.Path, mended)
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
	_, err := f.text.Write(f.encoding.Encode(after.File()))
	return err
}

// show writes the difference between two states of a file. UTF-16 is shown as UTF-8.
func (f *fixing) show(path string, e input.Encoding, before, after *claims.Article) error {
	if e != input.UTF8WithMark {
		e = input.UTF8
	}
	diff := fix.Diff(path, e.Encode(before.File()), e.Encode(after.File()))
	if f.shown {
		diff = []byte(printable.Text(string(diff)))
	}
	_, err := f.text.Write(diff)
	return err
}

// replaceFile writes the file anew, whole or not at all; its mode stays.
func (t *tempFiles) replaceFile(path string, content []byte) error {
	out, err := t.output(path)
	if err != nil {
		return cannotWrite(path, err)
	}
	defer out.discard()
	if _, err := io.Copy(out, bytes.NewReader(content)); err != nil {
		return cannotWrite(path, err)
	}
	return out.commit()
}
