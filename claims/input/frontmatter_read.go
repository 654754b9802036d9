package input

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/BurntSushi/toml"
	"go.yaml.in/yaml/v3"
)

// readYAML reads YAML; where it is broken, each key that starts a line by itself. Nodes
// are read, not values, so that references to references are not followed.
func readYAML(inner string) fields {
	root, err := yamlRoot(inner)
	if err == nil {
		return yamlFields(root, 0)
	}
	f := fields{faults: []lineFault{yamlFault(inner, err)}}
	for _, part := range keyParts(inner) {
		root, err := yamlRoot(part.text)
		if err != nil {
			root, err = yamlRoot(quotedValue(part.text))
		}
		if err == nil {
			f.values = append(f.values, yamlFields(root, part.line).values...)
		}
	}
	return f
}

// yamlRoot is the document's root; nil where it holds nothing.
func yamlRoot(text string) (root *yaml.Node, err error) {
	defer func() {
		if value := recover(); value != nil {
			err = fmt.Errorf("yaml: %v", value)
		}
	}()
	var document yaml.Node
	if err := yaml.Unmarshal([]byte(text), &document); err != nil || len(document.Content) == 0 {
		return nil, err
	}
	return document.Content[0], nil
}

// yamlFields are the fields of a mapping whose first line has the number.
func yamlFields(root *yaml.Node, first int) fields {
	var f fields
	if root == nil || root.Kind != yaml.MappingNode {
		return f
	}
	for i := 0; i+1 < len(root.Content); i += 2 {
		name, value := root.Content[i], root.Content[i+1]
		key, ok := counts(name.Value)
		if !ok || value.Tag == "!!null" {
			continue
		}
		if value.Kind == yaml.AliasNode {
			value = value.Alias
		}
		f.values = append(f.values, fieldValue{key: key, text: value.Value, line: first + name.Line - 1, isText: value.Kind == yaml.ScalarNode})
	}
	return f
}

// yamlFault is the library's error over these lines; the line that it names, where it does,
// ends its prefix.
func yamlFault(inner string, err error) lineFault {
	problem, line := strings.TrimPrefix(err.Error(), "yaml: "), 0
	if rest, found := strings.CutPrefix(problem, "line "); found {
		number, after, _ := strings.Cut(rest, ": ")
		if n, err := strconv.Atoi(number); err == nil {
			problem, line = after, max(min(n, strings.Count(inner, "\n"))-1, 0)
		}
	}
	return lineFault{line, problem}
}

// quotedValue is a key with its value, on one line, in quotation marks, as its author must
// have meant it: title: Flood: the dyke holds. What has any is left alone.
func quotedValue(line string) string {
	key, value, _ := strings.Cut(strings.TrimSpace(line), ":")
	value, _, _ = strings.Cut(strings.TrimSpace(value), " #")
	if value == "" || strings.ContainsAny(value[:1], "\"'[{&*!|>%@`") || strings.Contains(value, "\n") {
		return line
	}
	return key + ": '" + strings.ReplaceAll(value, "'", "''") + "'"
}

// keyPart is a key that counts, with what belongs to it.
type keyPart struct {
	text string
	line int // from 0
}

// keyParts are the keys that count of YAML, each with the indented lines below it.
func keyParts(inner string) []keyPart {
	var parts []keyPart
	open, number := false, 0
	for line := range strings.Lines(inner) {
		name, _, found := strings.Cut(line, ":")
		_, known := counts(name)
		switch {
		case open && (line[0] == ' ' || line[0] == '\t'):
			parts[len(parts)-1].text += line
		case found && known:
			parts, open = append(parts, keyPart{line, number}), true
		default:
			open = false
		}
		number++
	}
	return parts
}

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
