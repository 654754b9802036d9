package input

import (
	"fmt"
	"strconv"
	"strings"

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
	first := true
	for _, part := range keyParts(inner) {
		root, err := yamlRoot(part.text)
		if err != nil && first && !strings.Contains(err.Error(), "unknown anchor") { // it may stand in another part
			f.faults, first = []lineFault{part.fault(err)}, false
		}
		if err != nil {
			root, err = yamlRoot(quotedValue(part.text))
		}
		if err != nil { // a line below it is broken, such as one that starts with a tab
			root, err = yamlRoot(quotedValue(firstLine(part.text)))
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

// yamlFault is the library's error over these lines, at the first sign of the line that ends
// its prefix, where it names one; it names no column.
func yamlFault(inner string, err error) lineFault {
	problem, line := strings.TrimPrefix(err.Error(), "yaml: "), 0
	if rest, found := strings.CutPrefix(problem, "line "); found {
		number, after, _ := strings.Cut(rest, ": ")
		if n, err := strconv.Atoi(number); err == nil {
			problem, line = after, max(min(n, strings.Count(inner, "\n"))-1, 0)
		}
	}
	rest := inner[len(firstLines(inner, line)):]
	return faultAt(inner, len(inner)-len(strings.TrimLeft(rest, " \t")), problem)
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

// keyPart is a key with what belongs to it.
type keyPart struct {
	text string
	line int // from 0
}

// fault is the library's error over the part alone: at its value, or at a line below.
func (p keyPart) fault(err error) lineFault {
	fault := yamlFault(p.text, err)
	if fault.line == 0 {
		key, value, _ := strings.Cut(p.text, ":")
		fault = faultAt(p.text, len(key)+1+len(value)-len(strings.TrimLeft(value, " \t")), fault.problem)
	}
	fault.line += p.line
	return fault
}

// keyParts are the keys of YAML, each with the indented lines below it.
func keyParts(inner string) []keyPart {
	var parts []keyPart
	open, number := false, 0
	for line := range strings.Lines(inner) {
		switch {
		case open && (line[0] == ' ' || line[0] == '\t'):
			parts[len(parts)-1].text += line
		case hasKey(strings.TrimRight(line, " \t\r\n"), ":"):
			parts, open = append(parts, keyPart{line, number}), true
		default:
			open = false
		}
		number++
	}
	return parts
}
