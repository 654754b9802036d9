package report

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// xmlList writes an XML document whose root holds one element after the other, each
// as soon as it comes.
type xmlList struct {
	out *bufio.Writer
	// root is the name of the root element, attributes what stands behind it.
	root, attributes string
	// format names the output in errors.
	format string
	open   bool
}

const xmlStart = `<\?xml version="1.0" encoding="UTF-8"\?>\n`

func newXMLList(w io.Writer, format, root, attributes string) xmlList {
	return xmlList{out: bufio.NewWriter(w), format: format, root: root, attributes: attributes}
}

// add writes an element below the root.
func (x *xmlList) add(element any) error {
	x.start()
	text, err := xml.MarshalIndent(element, "  ", "  ")
	if err != nil {
		return fmt.Errorf("writing %s: %w", x.format, err)
	}
	if _, err := x.out.Write(text); err != nil {
		return fmt.Errorf("writing %s: %w", x.format, err)
	}
	x.out.WriteByte('\n')
	return flush(x.out, x.format)
}

// close ends the root, which is always there.
func (x *xmlList) close() error {
	x.start()
	fmt.Fprintf(x.out, "</%s>\n", x.root)
	return flush(x.out, x.format)
}

func (x *xmlList) start() {
	if !x.open {
		x.open = true
		fmt.Fprintf(x.out, "%s<%s%s>\n", xml.Header, x.root, x.attributes)
	}
}

// xmlLines is the text as it may stand in a CDATA section: what XML has no character
// for (most control characters, bytes that are no UTF-8) is U+FFFD. In attributes
// encoding/xml does the same.
func xmlLines(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n', r >= 0x20 && r <= 0xD7FF, r >= 0xE000 && r <= 0xFFFD, r >= 0x10000:
			return r
		}
		return utf8.RuneError
	}, text)
}
