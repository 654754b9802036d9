package input

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"
)

// readJSON reads a JSON object; of a broken one, each line with a key that counts by itself.
func readJSON(inner string) fields {
	values, err := decodeObject(inner)
	if err == nil {
		return fields{values: plainFields(inner, ":", values)}
	}
	at, problem := len(strings.TrimRight(inner, " \t\r\n")), "the object has no end"
	if syntax, ok := errors.AsType[*json.SyntaxError](err); ok && !errors.Is(err, io.ErrUnexpectedEOF) {
		at, problem = int(syntax.Offset)-1, err.Error()
	} else if _, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		at, problem = 0, "it starts with no {"
	}
	return fields{
		values: readAlone(inner, ":", 0, func(line string) (map[string]any, error) {
			return decodeObject("{" + strings.Trim(line, "{}, \t") + "}")
		}),
		faults: []lineFault{faultAt(inner, at, problem)},
	}
}

// decodeObject is the object that the text starts with.
func decodeObject(text string) (values map[string]any, err error) {
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	err = decoder.Decode(&values)
	return values, err
}

// plainFields are the fields of decoded values; the mark stands between key and value.
func plainFields(inner, mark string, values map[string]any) []fieldValue {
	var all []fieldValue
	for _, name := range slices.Sorted(maps.Keys(values)) {
		value := values[name]
		key, ok := counts(name)
		if !ok || value == nil {
			continue
		}
		v := fieldValue{key: key, line: lineOfKey(inner, name, mark), isText: true}
		switch value := value.(type) {
		case time.Time:
			v.text = value.Format(time.DateOnly)
		case []any, []map[string]any, map[string]any:
			v.isText = false
		default:
			v.text = fmt.Sprint(value)
		}
		all = append(all, v)
	}
	slices.SortStableFunc(all, func(a, b fieldValue) int { return a.line - b.line })
	return all
}

// lineOfKey is the line, from 0, that starts with the key, in quotation marks or not.
func lineOfKey(inner, name, mark string) int {
	number := 0
	for line := range strings.Lines(inner) {
		key, _, found := strings.Cut(strings.TrimLeft(line, " \t{,"), mark)
		if found && strings.Trim(strings.TrimSpace(key), `"'`) == name {
			return number
		}
		number++
	}
	return 0
}
