// Package ablate makes a copy of the program in which every function of the core can be switched
// off by its number, so that what each of them is worth can be measured (command ablate).
package ablate

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Function is a function that can be switched off: it then returns nothing, false or 0 at once.
type Function struct {
	// Number is the function's, from 1 on.
	Number int
	// File is its file below the project's folder, Name its name, with its type's for a method.
	File, Name string
}

// SwitchFile is the file, below the project's folder, that holds the switch in the copy.
const SwitchFile = "claims/bug/zz_ablated.go"

// switchSource is the switch: the number of the function that is off.
const switchSource = "package bug\n\n// Ablated is the number of the function that is switched off.\nvar Ablated int\n"

// Instrument copies the Go files of the folders (below the project's folder, tests and lower
// folders left out) to a folder, with a switch in each function that gives something back, and
// writes overlay.json there, for go build -overlay. It returns the functions by number.
func Instrument(project string, folders []string, to string) ([]Function, error) {
	overlay := map[string]string{}
	put := func(file string, source []byte) error {
		copied := filepath.Join(to, strings.ReplaceAll(file, "/", "_"))
		overlay[filepath.Join(project, file)] = copied
		return os.WriteFile(copied, source, 0o600)
	}
	if err := put(SwitchFile, []byte(switchSource)); err != nil {
		return nil, fmt.Errorf("writing the switch: %w", err)
	}
	var all []Function
	for _, folder := range folders {
		files, err := filepath.Glob(filepath.Join(project, folder, "*.go"))
		if err != nil {
			return nil, fmt.Errorf("listing %s: %w", folder, err)
		}
		for _, path := range files {
			if strings.HasSuffix(path, "_test.go") {
				continue
			}
			file := folder + "/" + filepath.Base(path)
			source, functions, err := switches(path, file, len(all))
			if err != nil {
				return nil, err
			}
			if all = append(all, functions...); len(functions) == 0 {
				continue
			}
			if err := put(file, source); err != nil {
				return nil, fmt.Errorf("writing the copy of %s: %w", file, err)
			}
		}
	}
	index, err := json.Marshal(map[string]any{"Replace": overlay})
	if err != nil {
		return nil, fmt.Errorf("writing overlay.json: %w", err)
	}
	if err := os.WriteFile(filepath.Join(to, "overlay.json"), index, 0o600); err != nil {
		return nil, fmt.Errorf("writing overlay.json: %w", err)
	}
	return all, nil
}

// switches is a file's source with a switch in each function, numbered from after on.
func switches(path, file string, after int) ([]byte, []Function, error) {
	source, err := os.ReadFile(path) //nolint:gosec // a file of the project
	if err != nil {
		return nil, nil, fmt.Errorf("reading the program: %w", err)
	}
	set := token.NewFileSet()
	tree, err := parser.ParseFile(set, path, source, parser.SkipObjectResolution)
	if err != nil {
		return nil, nil, fmt.Errorf("reading the program: %w", err)
	}
	at := func(p token.Pos) int { return set.Position(p).Offset }
	of := func(n ast.Node) string { return string(source[at(n.Pos()):at(n.End())]) }
	var out bytes.Buffer
	written := at(tree.Name.End())
	out.Write(source[:written])
	out.WriteString("\n\nimport ablated \"claims/claims/bug\"\n")
	var functions []Function
	for _, d := range tree.Decls {
		f, isFunction := d.(*ast.FuncDecl)
		if !isFunction || f.Body == nil || f.Type.Results == nil || f.Type.TypeParams != nil || generic(f) {
			continue
		}
		number := after + len(functions) + 1
		functions = append(functions, Function{number, file, name(f, of)})
		body := at(f.Body.Lbrace) + 1
		out.Write(source[written:body])
		fmt.Fprintf(&out, " if ablated.Ablated == %d { return %s };", number, zeros(f, of))
		written = body
	}
	out.Write(source[written:])
	return out.Bytes(), functions, nil
}

// generic reports a method of a type with parameters.
func generic(f *ast.FuncDecl) bool {
	if f.Recv == nil {
		return false
	}
	kind := f.Recv.List[0].Type
	if star, isPointer := kind.(*ast.StarExpr); isPointer {
		kind = star.X
	}
	_, isName := kind.(*ast.Ident)
	return !isName
}

func name(f *ast.FuncDecl, of func(ast.Node) string) string {
	if f.Recv == nil {
		return f.Name.Name
	}
	return strings.TrimPrefix(of(f.Recv.List[0].Type), "*") + "." + f.Name.Name
}

// zeros are the empty values of a function's results.
func zeros(f *ast.FuncDecl, of func(ast.Node) string) string {
	var all []string
	for _, r := range f.Type.Results.List {
		all = append(all, slices.Repeat([]string{"*new(" + strings.Join(strings.Fields(of(r.Type)), " ") + ")"}, max(1, len(r.Names)))...)
	}
	return strings.Join(all, ", ")
}
