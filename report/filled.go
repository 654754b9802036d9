package report

import (
	"bufio"
	"encoding/csv"
	"io"
	"slices"
	"strings"
)

// FilledIn reports whether people have written into an earlier output of this format: into
// one of the columns that are theirs. What cannot be read as rows is nothing of theirs.
func FilledIn(format string, r io.Reader) bool {
	next := rowsOf(format, r)
	if next == nil {
		return false
	}
	header, err := next()
	if err != nil {
		return false
	}
	var theirs []int
	for i, name := range header {
		if slices.Contains(forPeople(), name) {
			theirs = append(theirs, i)
		}
	}
	for {
		row, err := next()
		if slices.ContainsFunc(theirs, func(i int) bool { return i < len(row) && row[i] != "" }) {
			return true
		}
		if err != nil {
			return false
		}
	}
}

// rowsOf reads one row of the sheet after the other; nil for a format that is none. A row's
// cells are good until the next one.
func rowsOf(format string, r io.Reader) func() ([]string, error) {
	switch format {
	case "csv":
		rows := csv.NewReader(r)
		rows.FieldsPerRecord, rows.LazyQuotes, rows.ReuseRecord = -1, true, true
		return rows.Read
	case "tsv":
		lines := bufio.NewReader(r)
		return func() ([]string, error) {
			line, err := lines.ReadString('\n')
			return strings.Split(strings.TrimRight(line, "\r\n"), "\t"), err
		}
	}
	return nil
}
