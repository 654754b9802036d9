package config

import (
	"fmt"
	"strings"

	"claims/claims/lint"
)

// Template is a configuration file that changes nothing: every key is there, with
// what it is for and an example, behind "#".
func Template() string {
	var b strings.Builder
	fmt.Fprintf(&b, `# %s: how claims reads the articles of this folder and of those below it.
# Nothing is changed yet: take the # off a line to make it count. What a flag says
# wins over this file. "claims rules S301" explains a rule.
`, Name)
	for _, k := range keys() {
		b.WriteString("\n")
		for line := range strings.Lines(k.doc + "\n") {
			b.WriteString("# " + line)
		}
		for line := range strings.Lines(k.example) {
			b.WriteString("#" + line)
		}
	}
	return b.String()
}

// rulesExample is every rule of the catalogue as it is, with its name and options.
func rulesExample() string {
	var b strings.Builder
	b.WriteString("rules:\n")
	for _, r := range lint.All() {
		line := fmt.Sprintf("  %s # %s", setting(r), r.Name)
		if len(line) > longestLine {
			line = fmt.Sprintf("  %s: %s # %s, which has options", r.Code, defaultSetting(r), r.Name)
		}
		b.WriteString(line + "\n")
	}
	return b.String()
}

// longestLine is how many bytes a line of the template has for a rule's options.
const longestLine = 100

// setting is the rule as a file says what the catalogue has.
func setting(r lint.Rule) string {
	if r.Off || len(r.Options) == 0 {
		return r.Code + ": " + defaultSetting(r)
	}
	all := []string{severityKey + ": " + string(r.Severity)}
	for _, o := range r.Options {
		all = append(all, o.Name+": "+o.Default.String())
	}
	return r.Code + ": {" + strings.Join(all, ", ") + "}"
}
