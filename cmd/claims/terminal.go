package main

import (
	"io"
	"os"
	"strconv"

	"golang.org/x/term"
)

// terminal is the descriptor of the terminal that a stream is; false where it is none.
func terminal(stream any) (fd int, ok bool) {
	f, isFile := stream.(*os.File)
	if !isFile || !term.IsTerminal(int(f.Fd())) {
		return 0, false
	}
	return int(f.Fd()), true
}

// wantsColour reports whether to write colours to w: a terminal that has them,
// where NO_COLOR (no-color.org) does not forbid it.
func wantsColour(w io.Writer, env func(string) string) bool {
	_, ok := terminal(w)
	return ok && env("NO_COLOR") == "" && env("TERM") != "dumb"
}

// mostColumns is more than any screen has; a COLUMNS above it says nothing of one.
const mostColumns = 10000

// width is the number of columns that w shows: the terminal's, else what
// COLUMNS says; 0 is no limit.
func width(w io.Writer, env func(string) string) int {
	if fd, ok := terminal(w); ok {
		if columns, _, err := term.GetSize(fd); err == nil && columns > 0 {
			return columns
		}
	}
	columns, err := strconv.Atoi(env("COLUMNS"))
	if err != nil || columns < 0 || columns > mostColumns {
		return 0
	}
	return columns
}
