package input

import (
	"encoding/json"
	"strings"
)

// foreignJSON tells whether a text is JSON, whole or line by line, with no prose behind it;
// where it is, articles may be made of it under another name.
func foreignJSON(content string) (foreign, bool) {
	content = strings.TrimSpace(content)
	if content == "" || strings.IndexByte("{[", content[0]) < 0 {
		return foreign{}, false
	}
	if fields, _, err := scanObject(firstLine(content)); err == nil {
		if _, ok := fields["text"]; ok {
			return foreign{"JSON Lines", "give it a name that ends in .jsonl"}, true
		}
	}
	last := content[len(content)-1]
	if (last == '}' || last == ']') && len(content) > len("[12]") && json.Valid([]byte(content)) {
		return foreign{"JSON", `write one article a line, {"id": "…", "text": "…"}, in a file .jsonl`}, true
	}
	return foreign{}, false
}
