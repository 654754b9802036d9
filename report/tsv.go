package report

import (
	"bufio"
	"io"
	"strings"
)

// tsvWriter writes the rows of csv with a tab between cells and \n after each
// row (IANA text/tab-separated-values). The format has no quoting: tabs and
// line breaks within a cell become spaces.
type tsvWriter struct {
	out *bufio.Writer
	// spaces makes tabs and line breaks spaces.
	spaces *strings.Replacer
	headed bool
}

const tsvStart = `id\t(article\ttitle\t)?file\tline\tcolumn\t`

func newTSV(w io.Writer, _ Options) Writer {
	spaces := strings.NewReplacer("\r\n", " ", "\t", " ", "\n", " ", "\r", " ")
	return &tsvWriter{out: bufio.NewWriter(w), spaces: spaces}
}

// Add writes the article's rows at once.
func (t *tsvWriter) Add(item Item) error {
	t.header()
	for i := range item.Claims {
		t.row(cells(item.Article, &item.Claims[i]))
	}
	return flush(t.out, "TSV")
}

// Close writes the header where no article came.
func (t *tsvWriter) Close() error {
	t.header()
	return flush(t.out, "TSV")
}

func (t *tsvWriter) header() {
	if !t.headed {
		t.row(columns())
		t.headed = true
	}
}

// row writes one line; bufio keeps the first error for flush.
func (t *tsvWriter) row(cells []string) {
	for i, cell := range cells {
		if i > 0 {
			t.out.WriteByte('\t')
		}
		t.spaces.WriteString(t.out, cell)
	}
	t.out.WriteByte('\n')
}
