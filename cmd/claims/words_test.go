package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// mostWords is how many words a list in Go code may have; longer ones stand in a file that
// lexicon.Read reads.
const mostWords = 4

// listsInCode are the files that may have longer lists, with the reason: none of them is
// about the words of articles.
var listsInCode = map[string]string{
	"claims/alias/read.go":          "the keys of an alias file",
	"claims/eval/report.go":         "the heads of tables",
	"claims/input/elements.go":      "our names for the kinds of element",
	"claims/input/foreign.go":       "the names of elements of HTML and AsciiDoc",
	"claims/input/html_sign.go":     "the names of elements of HTML",
	"claims/input/foreign_bytes.go": "the names of file types",
	"claims/input/size.go":          "the units of --max-size",
}

// labels are the tags of the Penn Treebank and the relations of Universal Dependencies: no words.
const labels = ` CC CD DT EX FW IN JJ JJR JJS LS MD NN NNS NNP NNPS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ
WDT WP WP$ WRB ADD AFX GW HYPH NFP XX
acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed flat
goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root vocative xcomp `

var (
	aWord        = regexp.MustCompile(`^['’]?\pL[\pL'’.-]*( \pL[\pL'’.-]*)?$`)
	alternatives = regexp.MustCompile(`\pL+(\|\pL+){4,}`)
)

// TestNoWordLists: the words that rules and features name stand in text files, not in Go code.
func TestNoWordLists(t *testing.T) {
	unused := map[string]bool{}
	for name := range listsInCode {
		unused[name] = true
	}
	for _, folder := range []string{"claims", "nlp"} {
		err := filepath.WalkDir(filepath.Join(repository, folder), func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
				return err
			}
			rel, err := filepath.Rel(repository, name)
			if err != nil {
				return err
			}
			rel = filepath.ToSlash(rel)
			places := token.NewFileSet()
			file, err := parser.ParseFile(places, name, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			for _, found := range wordLists(file) {
				delete(unused, rel)
				if listsInCode[rel] == "" {
					t.Errorf("%s:%d has a list of words (%.60s …): write it in a file of words that lexicon.Read reads", rel, places.Position(found.at).Line, strings.Join(found.words, " "))
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for name := range unused {
		t.Errorf("listsInCode names %s, which has no list", name)
	}
}

// wordList is a list of words in Go code.
type wordList struct {
	at    token.Pos
	words []string
}

// wordLists are the lists in a file of more words than it may have: values of a literal,
// constants of a case, arguments of a call, words within a string that is taken apart or searched.
func wordLists(file *ast.File) []wordList {
	constants := map[string]string{}
	var found []wordList
	add := func(at token.Pos, values []string) {
		var words []string
		for _, v := range values {
			if aWord.MatchString(v) && !strings.Contains(labels, " "+strings.SplitN(v, ":", 2)[0]+" ") && !strings.Contains(labels, "\n"+v+" ") {
				words = append(words, v)
			}
		}
		if len(words) > mostWords {
			found = append(found, wordList{at, words})
		}
	}
	ast.Inspect(file, func(node ast.Node) bool {
		switch n := node.(type) {
		case *ast.ValueSpec:
			for i, value := range n.Values {
				if text, ok := constantText(value, nil); ok {
					constants[n.Names[i].Name] = text
				}
			}
		case *ast.CompositeLit:
			add(n.Pos(), texts(n.Elts))
		case *ast.CaseClause:
			add(n.Pos(), texts(n.List))
		case *ast.BasicLit:
			if alternatives.MatchString(n.Value) {
				add(n.Pos(), strings.Split(alternatives.FindString(n.Value), "|"))
			}
		}
		return true
	})
	ast.Inspect(file, func(node ast.Node) bool {
		if call, ok := node.(*ast.CallExpr); ok {
			add(call.Pos(), texts(call.Args))
			if len(call.Args) > 0 && searches(call.Fun) {
				for _, arg := range call.Args {
					if text, ok := constantText(arg, constants); ok {
						add(arg.Pos(), strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" \n\t,;|", r) }))
					}
				}
			}
		}
		return true
	})
	return found
}

// searches reports whether a function takes a text apart or looks for words in it.
func searches(function ast.Expr) bool {
	name := ""
	switch f := function.(type) {
	case *ast.Ident:
		name = f.Name
	case *ast.SelectorExpr:
		name = f.Sel.Name
	}
	return regexp.MustCompile(`^(Fields|Split|Lines|Contains|Index|Has|in$|tagIn$)`).MatchString(name)
}

// texts are the constant strings among the expressions, keys of a map with their values.
func texts(all []ast.Expr) []string {
	var values []string
	for _, e := range all {
		if pair, ok := e.(*ast.KeyValueExpr); ok {
			e = pair.Key
		}
		if text, ok := constantText(e, nil); ok {
			values = append(values, text)
		}
	}
	return values
}

// constantText is the value of a string constant, joined where it is written in parts.
func constantText(e ast.Expr, constants map[string]string) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		text, err := strconv.Unquote(e.Value)
		return text, err == nil && e.Kind == token.STRING
	case *ast.Ident:
		text, ok := constants[e.Name]
		return text, ok
	case *ast.BinaryExpr:
		left, ok := constantText(e.X, constants)
		right, too := constantText(e.Y, constants)
		return left + right, ok && too && e.Op == token.ADD
	}
	return "", false
}

// The search finds what it must, and nothing else.
func TestWordLists(t *testing.T) {
	for code, want := range map[string]bool{
		`var x = []string{"of", "for", "from", "at", "in"}`:                                                             true,
		`var x = []string{"of", "for", "from", "at"}`:                                                                   false,
		`var x = map[string]bool{"a": true, "an": true, "the": true, "no": true, "every one": true}`:                    true,
		`var x = []string{"NN", "NNS", "VBD", "nsubj", "obl:agent", "VB"}`:                                              false,
		`var x = []string{".", "?", "!", ":", ";", "—"}`:                                                                false,
		"func f(s string) bool { switch s {\ncase \"a\", \"b\", \"c\", \"d\", \"n't\":\nreturn true\n}\nreturn false }": true,
		`func f(s string) bool { return one(s, "said", "says", "say", "told", "tell") }`:                                true,
		`func f(s string) bool { return strings.Contains(" said says say told tell ", s) }`:                             true,
		"const x = `said\nsays\nsay\ntold\ntell`\nvar y = strings.Fields(x)":                                            true,
		`var x = regexp.MustCompile("^(?:said|says|say|told|tell)$")`:                                                   true,
		`var x = errors.New("the file has no words at all")`:                                                            false,
	} {
		file, err := parser.ParseFile(token.NewFileSet(), "x.go", "package x\n"+code, 0)
		if err != nil {
			t.Fatal(err)
		}
		if got := len(wordLists(file)) > 0; got != want {
			t.Errorf("%s: a list found: %v, want %v", code, got, want)
		}
	}
}
