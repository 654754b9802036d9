package config

import (
	"bytes"
	"encoding/json"
	"strings"

	"claims/claims/lint"
	"claims/claims/policy"
)

// schema is a JSON Schema.
type schema map[string]any

// Schema is the JSON Schema of configuration files, by which an editor offers keys
// and rules and marks what is wrong. It is made of the keys and of the catalogue.
func Schema() ([]byte, error) {
	properties := schema{}
	for _, k := range keys() {
		value := k.schema
		value["description"] = strings.ReplaceAll(k.doc, "\n", " ")
		properties[k.name] = value
	}
	whole := object(properties)
	whole["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	whole["title"] = "Configuration of claims (" + Name + ")"
	whole["type"] = []string{"object", "null"}
	whole["$defs"] = definitions()
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	err := encoder.Encode(whole)
	return b.Bytes(), err
}

// rulesDefinition is the name of the definition of the rules together.
const rulesDefinition = "rules"

// definitions are what may be said of each rule, by its code, and of the rules
// together.
func definitions() schema {
	all := schema{}
	rules := schema{policy.All: words(on, off)}
	for _, r := range lint.All() {
		all[r.Code] = ruleSchema(r)
		rules[r.Code] = reference(r.Code)
		rules[r.Name] = reference(r.Code)
	}
	all[rulesDefinition] = object(rules)
	return all
}

func ruleSchema(r lint.Rule) schema {
	severity := words(severities()...)
	severity["default"] = r.Severity
	settings := schema{severityKey: severity}
	for _, o := range r.Options {
		value := schema{"type": "integer", "minimum": 0}
		if o.Default.IsList() {
			value = list(text())
		}
		value["default"], value["description"] = o.Default, o.Doc
		settings[o.Name] = value
	}
	return schema{
		"title": r.Code + " " + r.Name, "description": r.Doc.Title, "default": defaultSetting(r),
		"anyOf": []schema{words(append([]string{on, off}, severities()...)...), object(settings)},
	}
}

// defaultSetting is how a file says what the catalogue has.
func defaultSetting(r lint.Rule) string {
	if r.Off {
		return off
	}
	return string(r.Severity)
}

// words is one of some words.
func words(allowed ...string) schema { return schema{"enum": allowed} }

// text is a text with something in it.
func text() schema { return schema{"type": "string", "minLength": 1} }

// list is a list of such items.
func list(item schema) schema { return schema{"type": "array", "items": item} }

// object is keys with values, and no other keys.
func object(properties schema) schema {
	return schema{"type": "object", "properties": properties, "additionalProperties": false}
}

func reference(definition string) schema { return schema{"$ref": "#/$defs/" + definition} }
