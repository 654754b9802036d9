package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func architecture(t *testing.T) string { return docsPage(t, "architecture.md") }

func docsPage(t *testing.T, name string) string {
	t.Helper()
	page, err := os.ReadFile(filepath.Join(repository, "docs", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(page)
}

// The page's table of folders is that of TestLayout.
func TestArchitectureFolders(t *testing.T) {
	page := architecture(t)
	for folder, others := range mayImport {
		row := regexp.MustCompile("(?m)^\\| `" + folder + "` \\| .* \\| (.*) \\|$").FindStringSubmatch(page)
		if row == nil {
			t.Errorf("docs/architecture.md has no row for the folder %s", folder)
			continue
		}
		want := "nothing"
		if len(others) > 0 {
			want = "`" + strings.Join(others, "`, `") + "`"
		}
		if row[1] != want {
			t.Errorf("docs/architecture.md lets %s import %s, layout_test.go %s", folder, row[1], want)
		}
	}
}

// The page is no longer than two screens.
func TestArchitectureLength(t *testing.T) {
	lines := strings.Split(architecture(t), "\n")
	if len(lines) > 100 {
		t.Errorf("docs/architecture.md has %d lines, more than two screens: move what is no picture to the page it belongs to", len(lines))
	}
	for i, line := range lines {
		if n := utf8.RuneCountInString(line); n > 160 {
			t.Errorf("docs/architecture.md:%d: %d characters, more than 160", i+1, n)
		}
	}
}

// What the pages on how it is built name exists: files, and what packages export.
func TestArchitectureNames(t *testing.T) {
	for _, name := range []string{"architecture.md", "pipeline.md"} {
		checkNames(t, name)
	}
}

func checkNames(t *testing.T, name string) {
	t.Helper()
	page := docsPage(t, name)
	files := regexp.MustCompile("`([\\w./-]+/[\\w-]+\\.(?:go|txt|md))`").FindAllStringSubmatch(page, -1)
	names := regexp.MustCompile("`([a-z]+)\\.([A-Z]\\w*)`").FindAllStringSubmatch(page, -1)
	if len(files) == 0 || len(names) == 0 {
		t.Fatalf("docs/%s names %d files and %d functions and types", name, len(files), len(names))
	}
	for _, m := range files {
		if _, err := os.Stat(filepath.Join(repository, m[1])); err != nil {
			t.Errorf("docs/%s: %v", name, err)
		}
	}
	for _, m := range names {
		if !slices.Contains(exported(t, m[1]), m[2]) {
			t.Errorf("docs/%s names %s.%s, which does not exist", name, m[1], m[2])
		}
	}
}

// exported are the functions and types that a package declares; it is found below
// the folders that hold packages of ours.
func exported(t *testing.T, pkg string) []string {
	t.Helper()
	var names []string
	for _, place := range []string{pkg, path.Join("claims", pkg), path.Join("claims", "config", pkg), path.Join("claims", "lsp", pkg), path.Join("claims", "input", pkg)} {
		files, err := filepath.Glob(filepath.Join(repository, place, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			names = append(names, declared(t, file)...)
		}
	}
	return names
}

func declared(t *testing.T, file string) []string {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, d := range parsed.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil {
				names = append(names, d.Name.Name)
			}
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				if s, ok := spec.(*ast.TypeSpec); ok {
					names = append(names, s.Name.Name)
				}
			}
		}
	}
	return names
}
