package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
)

// mostMethods is how many methods a type may have: one with more knows what belongs to the
// text, to another type or to the one rule that asks (docs/pipeline.md, One text).
const mostMethods = 40

// TestMethods bounds the methods of every type of the program.
func TestMethods(t *testing.T) {
	root := filepath.Join("..", "..")
	methods := make(map[string]int)
	err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		if err == nil && entry.IsDir() && entry.Name() == ".git" {
			return filepath.SkipDir
		}
		if err == nil && strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
			countMethods(t, methods, name)
		}
		return err
	})
	if err != nil || len(methods) < 100 {
		t.Fatalf("%d types with methods read; %v", len(methods), err)
	}
	for of, n := range methods {
		if n > mostMethods {
			t.Errorf("%s has %d methods, more than %d: make those functions that need less than all of it", of, n, mostMethods)
		}
	}
}

// countMethods adds those of the file, by folder and receiver.
func countMethods(t *testing.T, methods map[string]int, file string) {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	for _, declaration := range parsed.Decls {
		f, ok := declaration.(*ast.FuncDecl)
		if !ok || f.Recv == nil {
			continue
		}
		receiver := f.Recv.List[0].Type
		if pointer, ok := receiver.(*ast.StarExpr); ok {
			receiver = pointer.X
		}
		if generic, ok := receiver.(*ast.IndexExpr); ok {
			receiver = generic.X
		}
		if of, ok := receiver.(*ast.Ident); ok {
			methods[filepath.Dir(file)+" "+of.Name]++
		}
	}
}
