package input

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

// readJSON reads a JSON object.
func readJSON(inner string) fields {
	var values map[string]any
	decoder := json.NewDecoder(strings.NewReader(inner))
	decoder.UseNumber()
	if err := decoder.Decode(&values); err != nil {
		at := len(inner)
		if syntax, ok := errors.AsType[*json.SyntaxError](err); ok {
			at = min(max(int(syntax.Offset)-1, 0), len(inner))
		}
		return fields{faults: []lineFault{{strings.Count(inner[:at], "\n"), err.Error()}}}
	}
	return fields{values: plainFields(inner, ":", values)}
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
