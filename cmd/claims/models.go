package main

import (
	"claims/claims/bug"
	"claims/claims/extract"
	"claims/nlp"
)

// models are what reading an article takes.
type models struct {
	analyzer  *nlp.Analyzer
	extractor *extract.Extractor
}

// loadModels opens the embedded models; they can fail only where the program
// file is damaged.
func loadModels() (models, error) {
	analyzer, err := nlp.New()
	if err != nil {
		return models{}, &bug.Error{Doing: "loading the language model", Value: err}
	}
	extractor, err := extract.New()
	if err != nil {
		return models{}, &bug.Error{Doing: "loading the attribution model", Value: err}
	}
	return models{analyzer, extractor}, nil
}
