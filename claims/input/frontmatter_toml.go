package input

import (
	"errors"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
)

// readTOML reads TOML; of broken one the lines above the fault and, below it and above the
// next table, each line with a key that counts by itself.
func readTOML(inner string) fields {
	var f fields
	if line := deepKey(inner); line >= 0 {
		f.faults = append(f.faults, lineFault{line: line, problem: "a key has too many dots"})
		inner = firstLines(inner, line)
	}
	values, err := decodeTOML(inner)
	if err == nil {
		f.values = plainFields(inner, "=", values)
		return f
	}
	fault := lineFault{problem: "it cannot be read"}
	if e, ok := errors.AsType[toml.ParseError](err); ok {
		fault = faultAt(inner, e.Position.Start, e.Message)
	}
	f.faults = append(f.faults, fault)
	if values, err = decodeTOML(firstLines(inner, fault.line)); err == nil {
		f.values = plainFields(inner, "=", values)
	}
	for _, v := range readAlone(firstLines(inner, firstTable(inner)), "=", fault.line, decodeTOML) {
		if !slices.ContainsFunc(f.values, func(known fieldValue) bool { return known.key == v.key }) {
			f.values = append(f.values, v)
		}
	}
	return f
}

func decodeTOML(text string) (values map[string]any, err error) {
	_, err = toml.Decode(text, &values)
	return values, err
}

// firstTable is the line, from 0, of the first table; the number of lines where there is none.
func firstTable(inner string) int {
	number := 0
	for line := range strings.Lines(inner) {
		if strings.HasPrefix(line, "[") {
			break
		}
		number++
	}
	return number
}

// deepKey is the first line, from 0, with more dots than any key has; -1 for none. The
// library takes the third power of a key's parts.
func deepKey(inner string) int {
	const most = 200
	number := 0
	for line := range strings.Lines(inner) {
		if strings.Count(line, ".") > most {
			return number
		}
		number++
	}
	return -1
}

// firstLines are the first lines of a text.
func firstLines(text string, count int) string {
	end := 0
	for line := range strings.Lines(text) {
		if count--; count < 0 {
			break
		}
		end += len(line)
	}
	return text[:end]
}
