package report

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"

	"claims/claims/printable"
)

// jsonlWriter writes one article a line (JSON Lines, UTF-8).
type jsonlWriter struct {
	out     io.Writer
	options Options
}

const jsonlStart = `\{"schema":"claims/\d+","id":`

func newJSONL(w io.Writer, o Options) Writer { return &jsonlWriter{w, o} }

// newEncoder writes text as it stands: < > & are not escaped, but what cannot be shown is.
func newEncoder(w io.Writer) *json.Encoder {
	encoder := json.NewEncoder(printable.JSON(w))
	encoder.SetEscapeHTML(false)
	return encoder
}

// Add writes the article's line.
func (j *jsonlWriter) Add(item Item) error {
	if err := writeRecord(j.out, item, j.options); err != nil {
		return fmt.Errorf("writing %s as JSON: %w", item.Article.Path, err)
	}
	return nil
}

// Close writes nothing more.
func (j *jsonlWriter) Close() error { return nil }

// flush hands on what is buffered; format names the output in the error.
func flush(out *bufio.Writer, format string) error {
	if err := out.Flush(); err != nil {
		return fmt.Errorf("writing %s: %w", format, err)
	}
	return nil
}
