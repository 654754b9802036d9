package lsp

import (
	"encoding/json"
	"path/filepath"

	"claims/claims"
	"claims/claims/alias"
	"claims/claims/input"
	"claims/claims/input/glob"
	"claims/claims/lint"
	"claims/claims/lsp/protocol"
)

// Settings are how the articles of a folder are read.
type Settings struct {
	// Aliases names the speakers; nil for no alias file.
	Aliases *alias.Table
	// Check finds what there is to say about an article. It is called by several
	// goroutines at a time.
	Check func(*claims.Extraction) ([]lint.Finding, error)
	// Ignore are the articles that are not read.
	Ignore glob.Set
	// Marks are left out of every article's text.
	Marks input.Marks
	// MinConfidence is the confidence of the claims that are shown, from 0 to 1.
	MinConfidence float64
}

// settingsOf are the settings of a document, as they were read last. What is wrong
// with them is shown once; until it is mended those read before it hold.
func (s *server) settingsOf(uri protocol.URI) Settings {
	folder := s.root
	if path, isFile := filePath(uri); isFile {
		folder = filepath.Dir(path)
	}
	if known, ok := s.settings[folder]; ok {
		return known
	}
	read, err := s.Settings(folder)
	switch before, ok := s.former[folder]; {
	case err == nil:
		delete(s.told, folder)
	case ok:
		read = before
	}
	if err != nil && s.told[folder] != err.Error() {
		s.told[folder] = err.Error()
		s.show(protocol.ErrorMessage, err.Error())
	}
	s.settings[folder] = read
	return read
}

// forget lets the settings be read anew when a document is next read.
func (s *server) forget() {
	for folder, known := range s.settings {
		s.former[folder] = known
	}
	clear(s.settings)
}

// reload reads all documents anew, by settings that may have changed.
func (s *server) reload(protocol.ID, json.RawMessage) (any, error) {
	s.forget()
	for _, d := range s.documents {
		d.edition++
		s.read(d)
	}
	return nil, nil
}
