package input

import (
	"errors"
	"strings"

	"github.com/BurntSushi/toml"
)

// readTOML reads TOML; of broken one, the lines above the fault.
func readTOML(inner string) fields {
	var f fields
	if line := deepKey(inner); line >= 0 {
		f.faults = append(f.faults, lineFault{line, "a key has too many dots"})
		inner = firstLines(inner, line)
	}
	var values map[string]any
	_, err := toml.Decode(inner, &values)
	if err != nil {
		fault := lineFault{problem: "it cannot be read"}
		if e, ok := errors.AsType[toml.ParseError](err); ok {
			fault = lineFault{max(e.Position.Line-1, 0), e.Message}
		}
		f.faults = append(f.faults, fault)
		values = nil
		if _, err := toml.Decode(firstLines(inner, fault.line), &values); err != nil {
			return f
		}
	}
	f.values = plainFields(inner, "=", values)
	return f
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
