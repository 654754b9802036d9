// Package baseline records the findings that a newsroom has today, so that a check
// fails only over new ones. A record holds no words of an article.
package baseline

import (
	"cmp"
	"path/filepath"

	"claims/claims"
	"claims/claims/lint"
	"claims/claims/regular"
)

// Name is what a baseline file is called where nobody says otherwise.
const Name = ".claims-baseline.json"

// schema names the version of the file.
const schema = "claims-baseline/1"

// entry is one finding of the record. The order of the fields is the order of the keys.
type entry struct {
	// File is the article's path from the folder of the baseline, with slashes.
	File string `json:"file"`
	// Rule is the code.
	Rule string `json:"rule"`
	// Fingerprint is that of lint.Fingerprints for this file.
	Fingerprint string `json:"fingerprint"`
}

func compare(a, b entry) int {
	return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Fingerprint, b.Fingerprint))
}

// folder is the folder that the paths of a baseline start at, its real path.
type folder string

// folderOf is the folder of a baseline file.
func folderOf(path string) (folder, error) {
	at, err := regular.Real(filepath.Dir(path))
	return folder(at), err
}

// file is an article's path from the folder; what has none from there, such as
// standard input, is called as the user does.
func (f folder) file(path string) string {
	if path == "-" {
		return path
	}
	at, err := regular.Real(path)
	if err == nil {
		path = at
	}
	if rel, err := filepath.Rel(string(f), path); err == nil {
		path = rel
	}
	return filepath.ToSlash(path)
}

// entries are the article's findings as a baseline has them, in their order.
func (f folder) entries(a *claims.Article, findings []lint.Finding) []entry {
	file := f.file(a.Path)
	all := make([]entry, len(findings))
	for i, fingerprinted := range lint.Fingerprints(file, a, findings) {
		all[i] = entry{file, findings[i].Rule, fingerprinted}
	}
	return all
}
