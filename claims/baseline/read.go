package baseline

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"regexp"

	"claims/claims/printable"
	"claims/claims/regular"
)

// Load reads a baseline file.
func Load(path string) (*Baseline, error) {
	data, err := regular.Read(path, regular.Records)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: there is no such baseline; make it with: claims baseline --output %s", path, path)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: the baseline cannot be read: %w", path, err)
	}
	return Read(path, data)
}

// Wrote reports whether a file that starts so is a baseline, of whatever version; one
// with the marks of a merge in it is.
func Wrote(head []byte) bool {
	return regexp.MustCompile(`^\s*\{\s*"schema"\s*:\s*"claims-baseline/`).Match(head)
}

// Read reads the text of a baseline file.
func Read(path string, data []byte) (*Baseline, error) {
	var content struct {
		Schema   string  `json:"schema"`
		Findings []entry `json:"findings"`
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	err := decoder.Decode(&content)
	if err == nil {
		if _, more := decoder.Token(); !errors.Is(more, io.EOF) {
			err = errors.New("something stands behind its end")
		}
	}
	if err != nil {
		return nil, fmt.Errorf("%s: this is no baseline (%s); make it anew with: claims baseline --output %s", path, printable.Foreign(err), path)
	}
	if content.Schema != schema {
		return nil, fmt.Errorf("%s: the schema of this baseline is %s, not %q; make it anew with: claims baseline --output %s", path, printable.Quote(content.Schema), schema, path)
	}
	at, err := folderOf(path)
	if err != nil {
		return nil, fmt.Errorf("finding the folder of the baseline %s: %w", path, err)
	}
	b := &Baseline{folder: at, matched: make(map[entry]bool), ran: make(map[fileRule]bool)}
	for _, e := range content.Findings {
		b.matched[e] = false
	}
	return b, nil
}
