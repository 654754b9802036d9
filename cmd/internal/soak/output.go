package soak

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"unicode/utf8"

	"claims/claims/audit"
	"claims/claims/lint"
	"claims/claims/pipeline"
	"claims/report"
)

// outputs writes a result in every format, and reads back what programs will read. Of
// most results the slow formats are left out.
func outputs(r pipeline.Result) (written map[string]string, failures []Failure) {
	written = map[string]string{}
	for _, f := range report.Formats() {
		if f.Name == slow && !drawn(r) {
			continue
		}
		var b bytes.Buffer
		w := f.New(&b, report.Options{Width: 80, Colour: f.Name == "table", Version: "soak", FailOn: lint.Error})
		err := w.Add(report.Item{Extraction: r.Extraction, Findings: r.Findings})
		if table, ok := w.(report.ClaimsWriter); ok {
			table.Claims(overview(r))
		}
		err = errors.Join(err, w.Close())
		if err == nil {
			err = readBack(f.Name, b.String())
		}
		if err != nil {
			failures = append(failures, Failure{Kind: "output " + f.Name, Detail: err.Error()})
		}
		written[f.Name] = b.String()
	}
	failures = append(failures, quotesText(r, written["jsonl"])...)
	if drawn(r) {
		failures = append(failures, audited(r, written)...)
	}
	return written, failures
}

// slow is a format that takes as long as all others, for it tells of every rule there is.
const slow = "sarif"

// drawn reports whether the result is one of the eighth part to which everything is done.
func drawn(r pipeline.Result) bool { return crc32.ChecksumIEEE([]byte(r.Article.Text))%8 == 0 }

// overview is the claims of the result as tables show them.
func overview(r pipeline.Result) []audit.Row {
	o := audit.NewOverview(nil)
	o.Add(r.Extraction)
	return o.Rows()
}

// audited writes the source audit in every format.
func audited(r pipeline.Result, written map[string]string) (failures []Failure) {
	who := audit.New(nil, nil)
	who.Add(r.Extraction)
	for _, f := range report.WhoFormats() {
		var b bytes.Buffer
		if err := f.Write(&b, who.Report(), report.Options{Width: 80}); err != nil {
			failures = append(failures, Failure{Kind: "output of who " + f.Name, Detail: err.Error()})
		}
		written["who "+f.Name] = b.String()
	}
	return failures
}

// readBack is what is wrong with an output as its readers take it.
func readBack(format, written string) error {
	if !utf8.ValidString(written) {
		return errors.New("not UTF-8")
	}
	switch format {
	case "json", "jsonl", "gitlab", "sarif", "rdjsonl":
		d := json.NewDecoder(bytes.NewReader([]byte(written)))
		for {
			var value any
			if err := d.Decode(&value); errors.Is(err, io.EOF) {
				return nil
			} else if err != nil {
				return err
			}
		}
	case "csv":
		_, err := csv.NewReader(bytes.NewReader([]byte(written))).ReadAll()
		return err
	case "checkstyle", "junit":
		d := xml.NewDecoder(bytes.NewReader([]byte(written)))
		for {
			if _, err := d.Token(); errors.Is(err, io.EOF) {
				return nil
			} else if err != nil {
				return err
			}
		}
	}
	return nil
}

// quotesText holds what formats.md promises of JSON: the text between start and end,
// in code points, is the text given beside them.
func quotesText(r pipeline.Result, line string) []Failure {
	var value any
	if json.Unmarshal([]byte(line), &value) != nil {
		return nil // readBack has told
	}
	q := quotes{text: []rune(r.Article.Text)}
	q.walk(value)
	return q.failures
}

type quotes struct {
	text     []rune
	failures []Failure
}

func (q *quotes) walk(value any) {
	switch v := value.(type) {
	case []any:
		for _, element := range v {
			q.walk(element)
		}
	case map[string]any:
		start, hasStart := v["start"].(float64)
		end, hasEnd := v["end"].(float64)
		text, hasText := v["text"].(string)
		if hasStart && hasEnd && hasText && !q.has(int(start), int(end), text) {
			q.failures = append(q.failures, Failure{Kind: "output jsonl: text is not what stands there", Detail: fmt.Sprintf("%q at %v…%v", text, start, end)})
		}
		for key, element := range v {
			if key != "fix" { // its text is what is to stand there
				q.walk(element)
			}
		}
	}
}

func (q *quotes) has(start, end int, text string) bool {
	return 0 <= start && start <= end && end <= len(q.text) && string(q.text[start:end]) == text
}
