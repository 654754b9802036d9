// Package model holds the embedded models of package nlp and reads them in
// place: a flat file is checked by its checksum and used as it lies, without
// decoding. cmd/claims-train makes the files; docs/models.md tells from what.
package model

import (
	_ "embed"

	"github.com/jdkato/prose/v3/segment"
)

//go:embed tagger.bin
var taggerFile []byte

//go:embed punkt.bin
var punktFile []byte

//go:embed lemmas.bin
var lemmasFile []byte

//go:embed entities.bin
var entitiesFile []byte

//go:embed parser.bin
var parserFile []byte

//go:embed senses.bin
var sensesFile []byte

// LoadEntities opens the embedded recognizer of names.
func LoadEntities() (*Entities, error) { return OpenEntities(entitiesFile) }

// LoadSenses opens the embedded senses of words.
func LoadSenses() (*Senses, error) { return OpenSenses(sensesFile) }

// LoadLemmas opens the embedded set of base forms.
func LoadLemmas() (*Lemmas, error) { return OpenLemmas(lemmasFile) }

// LoadTagger opens the embedded tagger; forms are the embedded base forms.
func LoadTagger(forms *Lemmas) (*Tagger, error) { return OpenTagger(taggerFile, forms) }

// LoadPunkt opens prose's segmenter with the embedded parameters.
func LoadPunkt() (*segment.Segmenter, error) { return OpenPunkt(punktFile) }

// LoadParser opens the embedded parser.
func LoadParser() (*Parser, error) { return OpenParser(parserFile) }
