package baseline

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"claims/claims"
	"claims/claims/lint"
	"claims/claims/printable"
)

// Record gathers findings to be written as a baseline.
type Record struct {
	folder  folder
	entries []entry
}

// NewRecord is an empty record for a file at the path, from which its own paths are
// counted.
func NewRecord(path string) (*Record, error) {
	at, err := folderOf(path)
	if err != nil {
		return nil, fmt.Errorf("finding the folder of the baseline %s: %w", path, err)
	}
	return &Record{folder: at}, nil
}

// Add records the article's findings that nobody has suppressed.
func (r *Record) Add(a *claims.Article, findings []lint.Finding) {
	for i, e := range r.folder.entries(a, findings) {
		if findings[i].Suppression == nil {
			r.entries = append(r.entries, e)
		}
	}
}

// Len is the number of findings recorded; after Write, each counts once.
func (r *Record) Len() int { return len(r.entries) }

// Write writes the record as JSON, sorted, one line a finding: what changes in it
// between two versions are the lines of the findings that do.
func (r *Record) Write(w io.Writer) error {
	slices.SortFunc(r.entries, compare)
	r.entries = slices.Compact(r.entries)
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "{\n  \"schema\": %q,\n  \"findings\": [", schema)
	for i, e := range r.entries {
		line, err := json.Marshal(e)
		if err != nil {
			return fmt.Errorf("writing a finding of %s: %w", e.File, err)
		}
		if i > 0 {
			out.WriteByte(',')
		}
		fmt.Fprintf(out, "\n    %s", printable.EscapeJSON(line))
	}
	if len(r.entries) > 0 {
		out.WriteString("\n  ")
	}
	out.WriteString("]\n}\n")
	return out.Flush()
}
