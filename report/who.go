package report

import (
	"fmt"
	"io"
	"strings"

	"claims/claims/audit"
	"claims/claims/printable"
	"claims/claims/wordlist"
)

// WhoFormat is one output format of the source audit.
type WhoFormat struct {
	// Name is what --format takes; Summary a phrase for the help.
	Name, Summary string
	// Write writes the audit onto w.
	Write func(w io.Writer, r audit.Report, o Options) error
	// start is as that of a Format.
	start string
}

// Wrote reports whether this format has written a file that starts so.
func (f WhoFormat) Wrote(head []byte) bool { return starts(f.start, head) }

// WhoFormats is the registry of the audit's formats, one line each, in the order
// that the help lists them.
func WhoFormats() []WhoFormat {
	return []WhoFormat{
		{"table", "one row a speaker and the totals, for a person at a terminal", writeWhoTable, whoTableStart},
		{"csv", "one row a speaker for a spreadsheet (RFC 4180)", writeWhoCSV, whoCSVStart},
		{"json", "one object with speakers and totals", writeWhoJSON, whoJSONStart},
	}
}

// FindWho is the audit's format of that name. The error of an unknown name lists
// the formats and names the nearest one.
func FindWho(name string) (WhoFormat, error) {
	var names []string
	for _, f := range WhoFormats() {
		if f.Name == name {
			return f, nil
		}
		names = append(names, f.Name)
	}
	return WhoFormat{}, unknownFormat(name, names)
}

// unknownFormat lists the formats and names the one nearest to what was typed.
func unknownFormat(name string, names []string) error {
	hint := ""
	if near := wordlist.Nearest(name, names); near != "" {
		hint = fmt.Sprintf("did you mean %s? ", near)
	}
	return fmt.Errorf("unknown format %s: %sthe formats are %s", printable.Quote(name), hint, strings.Join(names, ", "))
}
