package fix

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/rogpeppe/go-internal/diff"

	"claims/claims/printable"
)

// Diff is the change of a file as a unified diff, as git and patch take it with -p1;
// nil where there is none. The path is the file's as the user calls it.
func Diff(path string, before, after []byte) []byte {
	const from, to = "from", "to"
	changed := diff.Diff(from, before, to, after)
	if changed == nil {
		return nil
	}
	hunks := strings.TrimPrefix(string(changed), fmt.Sprintf("diff %s %s\n--- %s\n+++ %s\n", from, to, from, to))
	name := strings.TrimPrefix(filepath.ToSlash(path), "/")
	a, b := quoted("a/"+name), quoted("b/"+name)
	end := "\n"
	if strings.Contains(name, " ") && !strings.HasPrefix(a, `"`) {
		end = "\t\n" // so that patch does not take the name to end at the space
	}
	return []byte("diff " + a + " " + b + "\n--- " + a + end + "+++ " + b + end + hunks)
}

// quoted is a file's name as git writes it: where it holds a quotation mark, a backslash
// or what cannot be shown, in quotation marks as C has them, with bytes in octal.
func quoted(name string) string {
	if printable.Message(name) == name && !strings.ContainsAny(name, `"\`) {
		return name
	}
	var b strings.Builder
	b.WriteByte('"')
	for i := range len(name) {
		c := name[i]
		at := strings.IndexByte("\a\b\t\n\v\f\r\"\\", c)
		switch {
		case at >= 0:
			b.WriteString(`\` + `abtnvfr"\`[at:at+1])
		case c < 0x20 || c >= 0x7f:
			fmt.Fprintf(&b, `\%03o`, c)
		default:
			b.WriteByte(c)
		}
	}
	b.WriteByte('"')
	return b.String()
}
