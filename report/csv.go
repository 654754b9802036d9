package report

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"
)

// csvWriter writes one row a claim: RFC 4180 with CRLF line ends, UTF-8
// without a byte order mark, the header always.
type csvWriter struct {
	out *csv.Writer
	// breaks makes every line break in a cell \n, which encoding/csv writes as
	// CRLF; it would drop a lone carriage return.
	breaks *strings.Replacer
	headed bool
}

const csvStart = `id,(article,title,)?file,line,column,`

func newCSV(w io.Writer, _ Options) Writer { return newRowWriter(w) }

func newRowWriter(w io.Writer) *csvWriter {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	return &csvWriter{out: out, breaks: strings.NewReplacer("\r\n", "\n", "\r", "\n")}
}

// Add writes the article's rows at once.
func (c *csvWriter) Add(item Item) error {
	err := c.header()
	for i := range item.Claims {
		if err == nil {
			err = c.row(cells(item.Article, &item.Claims[i]))
		}
	}
	return c.flush(err)
}

// Close writes the header where no article came.
func (c *csvWriter) Close() error { return c.flush(c.header()) }

func (c *csvWriter) header() error {
	if c.headed {
		return nil
	}
	c.headed = true
	return c.out.Write(columns())
}

func (c *csvWriter) row(cells []string) error {
	for i, cell := range cells {
		if strings.IndexByte(cell, '\r') >= 0 {
			cells[i] = c.breaks.Replace(cell)
		}
	}
	return c.out.Write(cells)
}

func (c *csvWriter) flush(err error) error {
	c.out.Flush()
	if err == nil {
		err = c.out.Error()
	}
	if err != nil {
		return fmt.Errorf("writing CSV: %w", err)
	}
	return nil
}
