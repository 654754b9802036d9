package soak

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"

	"claims/claims"
	"claims/claims/bug"
	"claims/claims/fix/fixtest"
	"claims/claims/input"
	"claims/claims/pipeline"
)

// Checker takes files through all that claims does with them. It is safe for use by
// several goroutines.
type Checker struct{ options pipeline.Options }

// NewChecker opens the models; all rules are on, and fixes are made.
func NewChecker() (*Checker, error) {
	o, err := fixtest.Options()
	return &Checker{o}, err
}

// Check reads the file as the command line does, and takes what is in it through
// analysis, extraction, every rule, the fixes and every output.
func (c *Checker) Check(file File) (failures []Failure) {
	var err error
	defer func() {
		if err != nil {
			failures = append(failures, failureOf(err))
		}
	}()
	defer bug.Recover(&err, "checking")
	articles, told, failures := readFile(file)
	if len(articles) == 0 && told == 0 && len(failures) == 0 {
		return []Failure{{Kind: "input: neither an article nor an error"}}
	}
	for _, a := range articles {
		failures = append(failures, c.article(a)...)
	}
	return failures
}

// article checks one article.
func (c *Checker) article(a *claims.Article) []Failure {
	r, failures := c.read(a)
	if r.Extraction == nil {
		return failures
	}
	failures = append(failures, badSpans(r)...)
	written, bad := outputs(r)
	failures = append(failures, bad...)
	failures = append(failures, c.again(r, written)...)
	if r.Mended != nil {
		failures = append(failures, c.mended(r)...)
	}
	return failures
}

// read takes an article through the pipeline.
func (c *Checker) read(a *claims.Article) (result pipeline.Result, failures []Failure) {
	one := func(yield func(*claims.Article, error) bool) { yield(a, nil) }
	results := 0
	for r, err := range pipeline.Run(context.Background(), one, c.options) {
		results++
		if err != nil {
			failures = append(failures, failureOf(err))
			continue
		}
		result = r
		failures = append(failures, failuresOf(r.Failures)...)
	}
	if results != 1 {
		failures = append(failures, Failure{Kind: "pipeline: lost or doubled the article", Detail: fmt.Sprint(results)})
	}
	return result, failures
}

// again holds that reading twice gives the same.
func (c *Checker) again(r pipeline.Result, written map[string]string) []Failure {
	without := *c
	without.options.Mend = false
	second, failures := without.read(r.Article)
	if second.Extraction == nil {
		return failures
	}
	if !reflect.DeepEqual(r.Extraction, second.Extraction) || !reflect.DeepEqual(r.Findings, second.Findings) {
		return append(failures, Failure{Kind: "reading twice gives two results"})
	}
	if !drawn(r) {
		return failures
	}
	rewritten, _ := outputs(second)
	for format, first := range written {
		if rewritten[format] != first {
			failures = append(failures, Failure{Kind: "output " + format + " differs from run to run"})
		}
	}
	return failures
}

// mended holds what fixes promise: what they make can be read, is better in their sense and no other, and they
// are done.
func (c *Checker) mended(r pipeline.Result) []Failure {
	after := r.Mended.Result
	failures := append(failuresOf(after.Failures), badSpans(after)...)
	articles, _, bad := readFile(File{Name: filepath.Base(after.Article.Path), Content: after.Article.File()})
	failures = append(failures, bad...)
	if len(articles) != 1 || articles[0].Text != after.Article.Text {
		failures = append(failures, Failure{Kind: "fix: what was mended reads as another text", Detail: fmt.Sprintf("%q", after.Article.File())})
	}
	if fault := fixtest.Broken(r, after); fault != "" {
		failures = append(failures, Failure{Kind: "fix: breaks a promise", Detail: fault})
	}
	twice, bad := c.read(after.Article)
	failures = append(failures, bad...)
	if twice.Mended != nil {
		failures = append(failures, Failure{
			Kind: "fix: mending again mends more", Detail: fmt.Sprintf("%q becomes %q", after.Article.File(), twice.Mended.Article.File()),
		})
	}
	return failures
}

// readFile gives the articles of the file and how many errors were told.
func readFile(file File) (articles []*claims.Article, told int, failures []Failure) {
	path, err := store(file)
	defer os.Remove(path)
	if err != nil {
		return nil, 0, []Failure{{Kind: "soak: no file", Detail: err.Error()}}
	}
	for a, err := range input.Articles(context.Background(), []string{path}, input.Options{}) {
		switch {
		case err == nil:
			articles = append(articles, a)
		case bug.Is(err), errors.Is(err, fs.ErrNotExist):
			failures = append(failures, failureOf(err))
		case !strings.HasPrefix(err.Error(), path+":"):
			failures = append(failures, Failure{Kind: "input: an error that names no file", Detail: err.Error()})
		default:
			told++
		}
	}
	return articles, told, failures
}

// store writes the file in the folder for temporary files.
func store(file File) (path string, err error) {
	f, err := os.CreateTemp("", "soak-*-"+file.Name)
	if err != nil {
		return "", err
	}
	_, err = f.WriteString(file.Content)
	return f.Name(), errors.Join(err, f.Close())
}
