package report

import (
	"fmt"
	"io"
)

// jsonWriter writes an array of the records that jsonl writes, one article a
// line, each as soon as it comes.
type jsonWriter struct {
	array   jsonArray
	options Options
}

const jsonStart = `\[(\n` + jsonlStart + `|\]\n$)`

func newJSON(w io.Writer, o Options) Writer { return &jsonWriter{jsonArray{out: w}, o} }

// Add writes the article as the array's next element.
func (j *jsonWriter) Add(item Item) error {
	err := j.array.add(func(w io.Writer) error { return writeRecord(w, item, j.options) })
	if err != nil {
		return fmt.Errorf("writing %s as JSON: %w", item.Article.Path, err)
	}
	return nil
}

// Close ends the array; without articles it is empty.
func (j *jsonWriter) Close() error { return j.array.close("JSON") }

// jsonArray writes an array, one element a line. It holds nothing back: an article whose report fails
// is to leave nothing for the next.
type jsonArray struct {
	out  io.Writer
	open bool
}

// add writes what comes before an element, and then the element.
func (j *jsonArray) add(element func(w io.Writer) error) error {
	before := ","
	if !j.open {
		before = "[\n"
	}
	if _, err := io.WriteString(j.out, before); err != nil {
		return err
	}
	if err := element(j.out); err != nil {
		return err
	}
	j.open = true
	return nil
}

// close ends the array; format names the output in the error.
func (j *jsonArray) close(format string) error {
	end := "]\n"
	if !j.open {
		end = "[]\n"
	}
	if _, err := io.WriteString(j.out, end); err != nil {
		return fmt.Errorf("writing %s: %w", format, err)
	}
	return nil
}
