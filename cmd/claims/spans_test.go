package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// ownSpans are folders whose Start and End are not those of an nlp.Span, and the trainers, which
// are no part of the program.
var ownSpans = []string{"claims/eval", "claims/lsp/protocol", "nlp", "cmd/claims-train"}

// TestSpansAreMadeByConstructors holds the program to nlp.Between, Hull, SpanOf, From and
// Until: none of these gives a span that ends before it starts, which a literal or an
// assignment may, and then costs a paragraph.
func TestSpansAreMadeByConstructors(t *testing.T) {
	root := filepath.Join("..", "..")
	files := 0
	err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		if entry.IsDir() {
			for _, own := range ownSpans {
				if filepath.ToSlash(rel) == own {
					return filepath.SkipDir
				}
			}
			return skipped(root, name)
		}
		if filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		files++
		for _, at := range handmadeSpans(t, name) {
			t.Errorf("%s:%d: make the span with nlp.Between, nlp.Hull, Document.SpanOf, From or Until", filepath.ToSlash(rel), at)
		}
		return nil
	})
	if err != nil || files < 100 {
		t.Fatalf("%d files read; %v", files, err)
	}
}

// handmadeSpans are the lines of a file on which an nlp.Span is written out, or a field
// called Start or End is set.
func handmadeSpans(t *testing.T, file string) (lines []int) {
	t.Helper()
	set := token.NewFileSet()
	parsed, err := parser.ParseFile(set, file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	add := func(n ast.Node) { lines = append(lines, set.Position(n.Pos()).Line) }
	ast.Inspect(parsed, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CompositeLit:
			if writesSpans(n) {
				add(n)
			}
		case *ast.AssignStmt:
			for _, to := range n.Lhs {
				if isBound(to) {
					add(to)
				}
			}
		case *ast.IncDecStmt:
			if isBound(n.X) {
				add(n)
			}
		}
		return true
	})
	return lines
}

// writesSpans reports a literal of an nlp.Span that holds something, or of several of which
// one is written without its type.
func writesSpans(n *ast.CompositeLit) bool {
	if isSpan(n.Type) {
		return len(n.Elts) > 0
	}
	if list, ok := n.Type.(*ast.ArrayType); ok && isSpan(list.Elt) {
		for _, element := range n.Elts {
			if bare, ok := element.(*ast.CompositeLit); ok && bare.Type == nil && len(bare.Elts) > 0 {
				return true
			}
		}
	}
	return false
}

func isSpan(e ast.Expr) bool {
	s, ok := e.(*ast.SelectorExpr)
	if !ok || s.Sel.Name != "Span" {
		return false
	}
	from, ok := s.X.(*ast.Ident)
	return ok && from.Name == "nlp"
}

// isBound reports a selector of a span's bound.
func isBound(e ast.Expr) bool {
	s, ok := e.(*ast.SelectorExpr)
	return ok && (s.Sel.Name == "Start" || s.Sel.Name == "End")
}

func TestHandmadeSpansAreSeen(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.go")
	source := `package a
var a = nlp.Span{Start: 3, End: 1}
var b = []nlp.Span{{3, 1}}
var c, d = nlp.Span{}, []nlp.Span{a, nlp.Between(1, 3)}
func e() { a.End, b = 1, nil; a.Start++ }
`
	if err := os.WriteFile(file, []byte(source), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := handmadeSpans(t, file); !slices.Equal(got, []int{2, 3, 5, 5}) {
		t.Errorf("lines %v", got)
	}
}
