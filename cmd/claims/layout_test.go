package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// mayImport says which of our folders the Go files of a folder may import besides
// its own, each with the folders below it. The longest folder that holds a file
// decides. It is the table of docs/architecture.md; a new folder needs a line in
// both.
var mayImport = map[string][]string{
	"nlp":               {"nlp/lexicon", "nlp/model", "nlp/names"},
	"nlp/lexicon":       {},
	"nlp/names":         {},
	"nlp/model":         {"nlp/lexicon"},
	"claims":            {"nlp"},
	"report":            {"claims", "nlp"},
	"cmd/claims":        {"claims", "claims/lsp", "nlp", "report"},
	"cmd/claims-train":  {"claims", "cmd/internal/soak", "nlp", "report"},
	"cmd/internal/soak": {"claims", "nlp", "report"},

	"claims/lsp": {"claims", "nlp"},
}

// mustName are folders that an import of a folder above does not open: who
// imports them has them named in mayImport.
var mustName = []string{"claims/lsp", "cmd/internal/soak"}

// onlyIn says where the program may use a library that costs start-up time,
// program size or the freedom to change it. Tests may use what they like.
var onlyIn = map[string][]string{
	"github.com/jdkato/prose/v2":         {"cmd/claims-train"},
	"github.com/jdkato/prose/v3":         {"nlp"},
	"gopkg.in/neurosnap/sentences.v1":    {"cmd/claims-train", "nlp/model"},
	"github.com/spf13/cobra":             {"cmd"},
	"golang.org/x/term":                  {"cmd/claims"},
	"github.com/agnivade/levenshtein":    {"claims/wordlist"},
	"github.com/bluekeyes/go-gitdiff":    {"claims/changes"},
	"golang.org/x/sys":                   {"cmd/claims"},
	"github.com/olekukonko":              {"report"},
	"github.com/yuin/goldmark":           {"claims/input"},
	"github.com/bmatcuk/doublestar":      {"claims/input"},
	"go.yaml.in/yaml":                    {"claims/config/strict", "claims/input"},
	"github.com/BurntSushi/toml":         {"claims/input"},
	"github.com/gabriel-vasile/mimetype": {"claims/input"},
	"golang.org/x/net":                   {"claims/input"},
	"golang.org/x/text/encoding":         {"claims/input"},

	"github.com/rogpeppe/go-internal/diff": {"claims/changes", "claims/fix"},
}

// TestLayout holds every Go file, tests too, to the table of who may import
// whom.
func TestLayout(t *testing.T) {
	used := map[string]bool{}
	root := filepath.Join("..", "..")
	err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			return skipped(root, name)
		}
		if filepath.Ext(name) != ".go" {
			return nil
		}
		rel, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		folder := path.Dir(filepath.ToSlash(rel))
		used[home(folder)] = true
		for _, imported := range importsOf(t, name) {
			fault := folderFault(folder, imported)
			if fault == "" && !strings.HasSuffix(name, "_test.go") {
				fault = libraryFault(folder, imported)
			}
			if fault != "" {
				t.Errorf("%s imports %s: %s", filepath.ToSlash(rel), imported, fault)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for folder := range mayImport {
		if !used[folder] {
			t.Errorf("mayImport names %s, which holds no Go file", folder)
		}
	}
}

// skipped leaves out folders that the go command leaves out.
func skipped(root, folder string) error {
	base := filepath.Base(folder)
	if folder != root && (base == "testdata" || strings.HasPrefix(base, ".") || strings.HasPrefix(base, "_")) {
		return filepath.SkipDir
	}
	return nil
}

func importsOf(t *testing.T, file string) []string {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, spec := range parsed.Imports {
		imported, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, imported)
	}
	return all
}

// libraryFault is what is wrong with a file of the folder importing the library;
// "" where nothing is.
func libraryFault(folder, imported string) string {
	for library, place := range onlyIn {
		if below(imported, library) && !slices.ContainsFunc(place, func(open string) bool { return below(folder, open) }) {
			return "only " + strings.Join(place, " and ") + " may"
		}
	}
	return ""
}

// folderFault is the same for one of our own folders.
func folderFault(folder, imported string) string {
	ours, isOurs := strings.CutPrefix(imported, "claims/")
	if !isOurs {
		return ""
	}
	allowed, known := mayImport[home(folder)]
	if !known {
		return "the folder is not in the layout: add it to mayImport and to docs/architecture.md"
	}
	for _, closed := range mustName {
		if below(ours, closed) && !slices.Contains(allowed, closed) && !below(folder, closed) {
			return "only " + closed + " and the folders that name it in mayImport may"
		}
	}
	allowed = append(slices.Clone(allowed), home(folder))
	if !slices.ContainsFunc(allowed, func(open string) bool { return below(ours, open) }) {
		return "it may import only " + strings.Join(allowed, ", ")
	}
	return ""
}

// home is the longest folder of mayImport that holds the folder; "" for none.
func home(folder string) string {
	longest := ""
	for candidate := range maps.Keys(mayImport) {
		if below(folder, candidate) && len(candidate) > len(longest) {
			longest = candidate
		}
	}
	return longest
}

// below reports whether the path is the folder or lies in it.
func below(name, folder string) bool {
	return name == folder || strings.HasPrefix(name, folder+"/")
}

// The table tells right from wrong.
func TestLayoutFault(t *testing.T) {
	tests := []struct {
		folder, imported string
		fine             bool
	}{
		{"nlp", "strings", true},
		{"nlp", "claims/nlp/model", true},
		{"nlp", "claims/claims", false},
		{"nlp/model", "claims/nlp", false},
		{"claims", "claims/nlp", true},
		{"claims/lint", "claims/claims/quotation", true},
		{"claims/lint", "claims/report", false},
		{"claims/lint", "claims/cmd/claims", false},
		{"claims/extract", "claims/cmd/claims-train/nlptrain", false},
		{"report", "claims/claims/lint", true},
		{"report", "claims/cmd/claims", false},
		{"report", "github.com/olekukonko/tablewriter/tw", true},
		{"cmd/claims", "claims/report", true},
		{"cmd/claims", "claims/cmd/claims-train/nlptrain", false},
		{"cmd/claims-train/attributiontrain", "claims/cmd/claims-train/nlptrain", true},
		{"cmd/claims-train", "claims/report", true},
		{"claims/input", "github.com/yuin/goldmark/ast", true},
		{"claims/lint", "github.com/yuin/goldmark/ast", false},
		{"claims/input", "go.yaml.in/yaml/v3", true},
		{"claims/alias", "go.yaml.in/yaml/v3", false},
		{"nlp", "github.com/jdkato/prose/v2", false},
		{"serve", "claims/report", false},
		{"claims/lint", "claims/claims/lsp/protocol", false},
		{"claims/lsp", "claims/claims/lsp/protocol", true},
		{"claims/lsp", "claims/claims/lint", true},
		{"cmd/claims", "claims/claims/lsp", true},
		{"claimsverify", "claims/claims", false},
	}
	for _, test := range tests {
		fault := folderFault(test.folder, test.imported) + libraryFault(test.folder, test.imported)
		if (fault == "") != test.fine {
			t.Errorf("%s imports %s: %q, fine should be %v", test.folder, test.imported, fault, test.fine)
		}
	}
}
