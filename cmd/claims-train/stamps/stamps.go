// Package stamps tells what each model was made with: the features that its templates give
// on an invented text, the words of the word files that it reads, and the models that it
// builds on. Where one of these has changed since, the model must be trained anew.
package stamps

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// File is where the stamps stand, below the project's folder.
const File = "nlp/model/stamps.txt"

const heading = `# What each model was made with; "claims-train COMMAND" writes a model's line with the model,
# and tests of the trainers tell which line is no longer true (docs/models.md). The columns:
# model, features on cmd/claims-train/stamps/invented.txt, word files, models it builds on.
`

// Stamp is what a model was made with, each part as a hash.
type Stamp struct{ Features, Words, Models string }

// Changed names the parts in which two stamps differ.
func (s Stamp) Changed(o Stamp) []string {
	var parts []string
	for _, part := range []struct{ name, a, b string }{
		{"the features that its templates give", s.Features, o.Features},
		{"the words of the files that it reads", s.Words, o.Words},
		{"the models that it builds on", s.Models, o.Models},
	} {
		if part.a != part.b {
			parts = append(parts, part.name)
		}
	}
	return parts
}

// Read are the stamps of the project in the folder, by the models' files.
func Read(project string) (map[string]Stamp, error) {
	content, err := os.ReadFile(filepath.Join(project, File))
	if err != nil {
		return nil, fmt.Errorf("reading the models' stamps: %w", err)
	}
	all := map[string]Stamp{}
	lines := bufio.NewScanner(bytes.NewReader(content))
	for number := 1; lines.Scan(); number++ {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		f := strings.Fields(lines.Text())
		if len(f) != 4 {
			return nil, fmt.Errorf("%s:%d: a line has a model and three hashes; write it anew with \"claims-train stamp\"", File, number)
		}
		all[f[0]] = Stamp{f[1], f[2], f[3]}
	}
	return all, nil
}

// Write writes the stamps of models as they are now, and leaves those of others as they stand.
func Write(project string, models ...Model) error {
	all, err := Read(project)
	if err != nil {
		return err
	}
	for _, m := range models {
		if all[m.File], err = m.Stamp(project); err != nil {
			return err
		}
	}
	text := heading
	for _, m := range Models() {
		if s, ok := all[m.File]; ok {
			text += strings.Join([]string{m.File, s.Features, s.Words, s.Models}, " ") + "\n"
		}
	}
	if err := os.WriteFile(filepath.Join(project, File), []byte(text), 0o644); err != nil {
		return fmt.Errorf("writing the models' stamps: %w", err)
	}
	return nil
}

// Of is the model of a file, a path below the project's folder.
func Of(file string) (Model, bool) {
	all := Models()
	i := slices.IndexFunc(all, func(m Model) bool { return m.File == filepath.ToSlash(filepath.Clean(file)) })
	if i < 0 {
		return Model{}, false
	}
	return all[i], true
}
