package model

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/jdkato/prose/v3/segment"
	"gopkg.in/neurosnap/sentences.v1"
)

const punktKind = "PNKT"

// OpenPunkt reads the parameters of Kiss and Strunk's sentence-boundary detection (Punkt,
// Unsupervised Multilingual Sentence Boundary Detection, 2006) and makes prose's segmenter with
// them. An error means a damaged file.
//
// The file has a line each of abbreviations, collocations and words that open sentences, then for
// each orthographic context (a sum of Punkt's flags, 2 to 126) a line of the words that have it.
func OpenPunkt(file []byte) (*segment.Segmenter, error) {
	body, err := Unseal(punktKind, file)
	if err != nil {
		return nil, err
	}
	text := string(body)
	lines := strings.Split(text, "\n")
	if len(lines) < 4 {
		return nil, fmt.Errorf("reading the embedded model %q: it has %d lines of parameters, not four or more", punktKind, len(lines))
	}
	p := sentences.Storage{
		AbbrevTypes: setOf(lines[0]), Collocations: setOf(lines[1]), SentStarters: setOf(lines[2]),
		OrthoContext: make(sentences.SetString, strings.Count(text, " ")),
	}
	for _, line := range lines[3:] {
		first, words, _ := strings.Cut(line, " ")
		flags, err := strconv.Atoi(first)
		if err != nil {
			return nil, fmt.Errorf("reading the embedded model %q: %w", punktKind, err)
		}
		for w := range strings.FieldsSeq(words) {
			p.OrthoContext[w] = flags
		}
	}
	return segment.WithTraining(&p), nil
}

// setOf is the words of a line.
func setOf(line string) sentences.SetString {
	set := sentences.SetString{}
	for w := range strings.FieldsSeq(line) {
		set.Add(w)
	}
	return set
}
