package nlp

import (
	"strings"
	"sync"

	"claims/nlp/lexicon"
)

// wordClass is what the rules of inflection depend on.
type wordClass uint8

const (
	invariable wordClass = iota
	verb                 // an inflected form
	baseVerb             // a base form or modal: only its contractions change
	noun                 // a plural
	adjective            // a comparative or superlative
	adverb               // the same
	function             // pronouns, determiners and not
)

// classOfTag is the word class of a Penn Treebank tag.
func classOfTag(tag string) wordClass {
	switch tag {
	case "VBD", "VBN", "VBG", "VBZ":
		return verb
	case "VB", "VBP", "MD":
		return baseVerb
	case "NNS", "NNPS":
		return noun
	case "JJR", "JJS":
		return adjective
	case "RBR", "RBS":
		return adverb
	case "PRP", "DT", "RB", "IN":
		return function
	}
	return invariable
}

type irregularForm struct {
	form  string
	class wordClass
}

// irregularForms are the forms that no rule undoes, with their base forms.
var irregularForms = sync.OnceValue(func() map[irregularForm]string {
	forms := make(map[irregularForm]string, 600)
	for class, table := range map[wordClass]lexicon.Lines{
		verb: lists().IrregularVerbs, noun: lists().IrregularNouns, baseVerb: lists().ContractedVerbs,
		adjective: lists().IrregularAdjectives, adverb: lists().IrregularAdverbs, function: lists().FunctionWords,
	} {
		for _, line := range table {
			words := strings.Fields(line)
			for _, form := range words[1:] {
				forms[irregularForm{form, class}] = words[0]
			}
		}
	}
	return forms
})

// IrregularVerbForms are the irregular forms of verbs that the lemmatizer
// knows, without what is left of contracted ones, in order.
func IrregularVerbForms() []string {
	var out []string
	for _, line := range lists().IrregularVerbs {
		for _, form := range strings.Fields(line)[1:] {
			if form[0] != '\'' {
				out = append(out, form)
			}
		}
	}
	return out
}
