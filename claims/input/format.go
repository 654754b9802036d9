package input

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
)

// Format is one input format.
type Format struct {
	// Name is a word for the help.
	Name string
	// Extensions are the endings of its files, in lower case, with the dot.
	Extensions []string
	// Languages are what editors call it, for a format that people write articles in;
	// none for others.
	Languages []string

	// read yields the articles of a source and reports whether to go on.
	read func(ctx context.Context, s *source, yield sink) bool
}

// Formats are the input formats. A file with none of their extensions is read
// only where the user names it, as JSONL or plain text, whichever it is.
func Formats() []Format { return []Format{text(), markdown(), jsonl()} }

// Extensions are the endings of the files that are read from folders.
func Extensions() []string {
	var all []string
	for _, f := range Formats() {
		all = append(all, f.Extensions...)
	}
	return all
}

// byExtension is the format that the file's name tells.
func byExtension(path string) (Format, bool) {
	extension := strings.ToLower(filepath.Ext(path))
	for _, f := range Formats() {
		if slices.Contains(f.Extensions, extension) {
			return f, true
		}
	}
	return Format{}, false
}

// articleID is the file's name without folder and extension.
func articleID(path string) string {
	if path == stdinPath {
		return "stdin"
	}
	name := filepath.Base(path)
	if id := strings.TrimSuffix(name, filepath.Ext(name)); id != "" {
		return id
	}
	return name
}
