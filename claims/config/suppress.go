package config

import (
	"errors"
	"fmt"

	"claims/claims/config/strict"
	"claims/claims/lint"
	"claims/claims/policy"
)

func suppressKey() key {
	var names []string
	for _, r := range lint.All() {
		names = append(names, r.Code, r.Name)
	}
	one := object(schema{"rule": words(names...), "path": text(), "text": text(), "reason": text()})
	one["required"] = []string{"rule", "reason"}
	one["anyOf"] = []schema{{"required": []string{"path"}}, {"required": []string{"text"}}}
	return key{
		name: "suppress",
		doc: "Findings that may stay, each with the reason; path, text (words of the article at\n" +
			"the place of the finding) or both say which.",
		example: "suppress:\n  - rule: S301\n    path: news/harbour.md\n    text: a senior official\n    reason: the editor knows who it is\n",
		schema:  list(one),
		read:    readSuppress,
	}
}

// readSuppress reads the list of findings that may stay.
func readSuppress(c *Config, f file, value strict.Node) error {
	items, err := value.Items()
	faults := []error{err}
	for _, item := range items {
		e, err := readEntry(f, item)
		faults = append(faults, err)
		c.Suppress = append(c.Suppress, e)
	}
	return errors.Join(faults...)
}

// readEntry reads one of them, with all its faults.
func readEntry(f file, n strict.Node) (policy.Suppression, error) {
	e := policy.Suppression{Place: fmt.Sprintf("%s:%d:%d", n.Path, n.Line, n.Column)}
	fields, err := n.Fields("rule", "path", "text", "reason")
	faults := []error{err}
	for _, field := range fields {
		text, err := field.Value.Text()
		switch {
		case err != nil:
		case field.Key == "rule":
			var r lint.Rule
			if r, err = lint.Lookup(text); err != nil {
				err = field.Value.Fault("%v", err)
			}
			e.Rule = r.Code
		case field.Key == "path":
			p, fault := readPath(field.Value, text)
			e.Paths, err = f.folder.With(p), fault
		case field.Key == "text":
			e.Text = text
		case field.Key == "reason":
			e.Reason = text
		}
		faults = append(faults, err)
	}
	if err := errors.Join(faults...); err != nil {
		return e, err
	}
	switch {
	case e.Rule == "":
		err = n.Fault("this entry has no rule; name the one whose findings may stay (rule: A201)")
	case e.Reason == "":
		err = n.Fault("this entry has no reason; say why the finding may stay (reason: …)")
	case e.Paths.Empty() && e.Text == "":
		err = n.Fault("this entry is for every finding of %s; name a path or a text, or turn the rule off (rules: {%s: off})", e.Rule, e.Rule)
	}
	return e, err
}
