package report

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
)

// jsonWriter writes an array of the records that jsonl writes, one article a
// line, each as soon as it comes.
type jsonWriter struct {
	out     *bufio.Writer
	encoder *json.Encoder
	open    bool
}

func newJSON(w io.Writer, _ Options) Writer {
	out := bufio.NewWriter(w)
	return &jsonWriter{out: out, encoder: newEncoder(out)}
}

// Add writes the article as the array's next element.
func (j *jsonWriter) Add(item Item) error {
	before := ","
	if !j.open {
		before, j.open = "[\n", true
	}
	_, err := j.out.WriteString(before)
	if err == nil {
		err = j.encoder.Encode(newRecord(item))
	}
	if err != nil {
		return fmt.Errorf("writing %s as JSON: %w", item.Article.Path, err)
	}
	return flush(j.out, "JSON")
}

// Close ends the array; without articles it is empty.
func (j *jsonWriter) Close() error {
	end := "]\n"
	if !j.open {
		end = "[]\n"
	}
	if _, err := j.out.WriteString(end); err != nil {
		return fmt.Errorf("writing JSON: %w", err)
	}
	return flush(j.out, "JSON")
}
