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
	array   jsonArray
	options Options
}

const jsonStart = `\[(\n` + jsonlStart + `|\]\n$)`

func newJSON(w io.Writer, o Options) Writer { return &jsonWriter{newJSONArray(w), o} }

// Add writes the article as the array's next element.
func (j *jsonWriter) Add(item Item) error {
	if err := j.array.add(newRecord(item, j.options)); err != nil {
		return fmt.Errorf("writing %s as JSON: %w", item.Article.Path, err)
	}
	return flush(j.array.out, "JSON")
}

// Close ends the array; without articles it is empty.
func (j *jsonWriter) Close() error { return j.array.close("JSON") }

// jsonArray writes an array, one element a line.
type jsonArray struct {
	out     *bufio.Writer
	encoder *json.Encoder
	open    bool
}

func newJSONArray(w io.Writer) jsonArray {
	out := bufio.NewWriter(w)
	return jsonArray{out: out, encoder: newEncoder(out)}
}

func (j *jsonArray) add(element any) error {
	before := ","
	if !j.open {
		before, j.open = "[\n", true
	}
	if _, err := j.out.WriteString(before); err != nil {
		return err
	}
	return j.encoder.Encode(element)
}

// close ends the array; format names the output in the error.
func (j *jsonArray) close(format string) error {
	end := "]\n"
	if !j.open {
		end = "[]\n"
	}
	if _, err := j.out.WriteString(end); err != nil {
		return fmt.Errorf("writing %s: %w", format, err)
	}
	return flush(j.out, format)
}
