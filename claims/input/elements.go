package input

import (
	_ "embed"
	"strings"
	"sync"

	"claims/nlp"
)

//go:embed html_elements.txt
var elementList string

// elementClass is what an HTML element makes of its words.
type elementClass uint8

// The classes, as html_elements.txt explains them.
const (
	blockElement elementClass = iota
	leftOutElement
	codeElement
	preElement
	asideElement
	cellElement
	quotationElement
	signatureElement
	elementClasses
)

// elements are the classes of each element.
var elements = sync.OnceValue(func() map[string][]elementClass {
	names := map[string]elementClass{
		"block": blockElement, "left-out": leftOutElement, "code": codeElement, "preformatted": preElement,
		"aside": asideElement, "cell": cellElement, "quotation": quotationElement, "signature": signatureElement,
	}
	all := map[string][]elementClass{}
	for line := range strings.Lines(elementList) {
		class, words, found := strings.Cut(line, ":")
		if c, known := names[class]; found && known {
			for _, name := range strings.Fields(words) {
				all[name] = append(all[name], c)
			}
		}
	}
	return all
})

// endsBlock reports whether the tag of this name sets text apart.
func endsBlock(name string) bool {
	for _, c := range elements()[name] {
		if c == blockElement {
			return true
		}
	}
	return false
}

// openElements counts the elements of each class that are open at a place of a file.
type openElements [elementClasses]int

// open counts the element's start tag.
func (o *openElements) open(name string) {
	for _, c := range elements()[name] {
		o[c]++
	}
}

// close counts its end tag.
func (o *openElements) close(name string) {
	for _, c := range elements()[name] {
		o[c] = max(o[c]-1, 0)
	}
}

// hide reports whether words there are left out.
func (o *openElements) hide() bool {
	return o[leftOutElement] > 0 || o[codeElement] > 0 && o[preElement] == 0
}

// kind is what words there are that else are of the kind.
func (o *openElements) kind(kind nlp.BlockKind) nlp.BlockKind {
	switch {
	case o[preElement] > 0:
		return nlp.Code
	case o[asideElement] > 0:
		return nlp.Metadata
	case o[quotationElement] > 0 && kind != nlp.Code && kind != nlp.Metadata:
		return nlp.BlockQuote
	}
	return kind
}
