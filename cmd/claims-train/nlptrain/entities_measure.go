package nlptrain

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"claims/nlp"
)

// NameScores compares names found with a reference: by type, number 0 the
// spans alone, whatever their type, and all types together.
type NameScores struct {
	ByType [other + 1]Score
	All    Score
}

// add compares the names of one text.
func (n *NameScores) add(gold, found map[nlp.Span]int) {
	for span, kind := range gold {
		n.ByType[kind].Gold++
		n.ByType[0].Gold++
		n.All.Gold++
		if found[span] > 0 {
			n.ByType[0].Right++
		}
		if found[span] == kind {
			n.ByType[kind].Right++
			n.All.Right++
		}
	}
	for _, kind := range found {
		n.ByType[kind].Found++
		n.ByType[0].Found++
		n.All.Found++
	}
}

// CompareNames analyzes the documents' text, laid out as a treebank's, and
// compares the names.
func CompareNames(a *nlp.Analyzer, documents []NamedDocument) NameScores {
	var out NameScores
	for _, d := range documents {
		var plain []Sentence
		for _, s := range d.Sentences {
			plain = append(plain, s.Sentence)
		}
		text, _, tokens := lay(plain)
		gold, at := map[nlp.Span]int{}, 0
		for _, s := range d.Sentences {
			for _, n := range s.Names {
				gold[nlp.Span{Start: tokens[at+n.First].Start, End: tokens[at+n.Last-1].End}] = n.Kind
			}
			at += len(s.Words)
		}
		out.add(gold, foundNames(a, text))
	}
	return out
}

func foundNames(a *nlp.Analyzer, text string) map[nlp.Span]int {
	found := map[nlp.Span]int{}
	for _, e := range a.Analyze(text, nil).Entities {
		found[e.Span] = int(e.Type)
	}
	return found
}

// CompareSilverNames analyzes the articles that a part of the news corpus
// ("dev") has, whole and untouched, and compares the names with the automatic
// layer's, as they are or repaired.
func CompareSilverNames(a *nlp.Analyzer, shared, part string, repaired bool) (NameScores, error) {
	var out NameScores
	documents, err := ReadNamedSilver(filepath.Join(shared, "polnear", "corenlp-"+part+".jsonl.gz"))
	if err != nil {
		return out, err
	}
	if repaired {
		Repair(documents)
	}
	texts, err := readArticles(filepath.Join(shared, "polnear", part+".jsonl"))
	if err != nil {
		return out, err
	}
	for _, d := range documents {
		if text, found := texts[d.ID]; found {
			out.add(silverSpans(d, text), foundNames(a, text))
		}
	}
	return out, nil
}

// readArticles reads the articles' texts by their names.
func readArticles(path string) (map[string]string, error) {
	texts := map[string]string{}
	var failed error
	err := readTextLines(path, func(line string) {
		var article struct{ ID, Text string }
		if err := json.Unmarshal([]byte(line), &article); err != nil {
			failed = fmt.Errorf("reading articles, %s: %w", path, err)
		}
		texts[article.ID] = article.Text
	})
	if err == nil {
		err = failed
	}
	return texts, err
}

// silverSpans are the names of a document by their places in the text, whose
// words are placed by code points.
func silverSpans(d NamedDocument, text string) map[nlp.Span]int {
	offsets := make([]int, 0, utf8.RuneCountInString(text)+1)
	for i := range text {
		offsets = append(offsets, i)
	}
	offsets = append(offsets, len(text))
	out := map[nlp.Span]int{}
	for _, s := range d.Sentences {
		for _, n := range s.Names {
			start, end := s.Starts[n.First], s.Ends[n.Last-1]
			if start < end && end < len(offsets) {
				out[nlp.Span{Start: offsets[start], End: offsets[end]}] = n.Kind
			}
		}
	}
	return out
}

// String is a line of F1: all types, each type, and the spans alone.
func (n NameScores) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%6.2f F1 (precision %.1f, recall %.1f;", n.All.F1(), 100*float64(n.All.Right)/float64(max(n.All.Found, 1)), 100*float64(n.All.Right)/float64(max(n.All.Gold, 1)))
	for kind := nlp.Person; kind <= nlp.Other; kind++ {
		fmt.Fprintf(&b, " %s %.1f,", kind, n.ByType[kind].F1())
	}
	fmt.Fprintf(&b, " spans alone %.1f)", n.ByType[0].F1())
	return b.String()
}
