// Package labels has what readers marked, as claims are defined here, in articles of PolNeAR's
// train and of the opened batches of fresh/: every statement with its act, polarity, certainty and
// speaker, by places in the article, without its text. shared/acts.md is the guide that they
// followed.
package labels

import (
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"claims/claims"
	"claims/claims/eval"
	"claims/claims/input"
)

// Label is one statement, thought or deed of somebody. Places are [start, end) in code points of
// the article's text.
type Label struct {
	Article string `json:"article"`
	// ID is the corpus's own (E1 …) where it has one; N1 … where only the readers marked it.
	ID        string   `json:"id"`
	Content   [][2]int `json:"content"`
	Cue       [][2]int `json:"cue"`
	Source    [][2]int `json:"source"`
	Act       string   `json:"act"`
	Polarity  string   `json:"polarity"`
	Certainty string   `json:"certainty"`
	// Speaker is the fullest name that the article gives; nil where it has no words for one. Names
	// of joint speakers are parted by "; ".
	Speaker *string  `json:"speaker"`
	Aliases []string `json:"aliases"`
	Type    string   `json:"type"`
}

//go:embed statements.jsonl
var statements string

//go:embed invented.txt
var invented string

// Invented is text that was invented, and marked, to teach kinds of English that the labelled articles
// have little of: headlines, hearers, titles of works, deeds, transcripts (attributiontrain.ReadInvented).
func Invented() string { return invented }

// Read reads all labels, by article, in the order of the text.
func Read() (map[string][]Label, error) { return parse(statements) }

func parse(lines string) (map[string][]Label, error) {
	all := map[string][]Label{}
	n := 0
	for line := range strings.Lines(lines) {
		n++
		var l Label
		if err := json.Unmarshal([]byte(line), &l); err != nil {
			return nil, fmt.Errorf("reading labels, line %d of statements.jsonl: %w", n, err)
		}
		if len(l.Content) == 0 {
			return nil, fmt.Errorf("reading labels, line %d of statements.jsonl: %s of %s has no content", n, l.ID, l.Article)
		}
		all[l.Article] = append(all[l.Article], l)
	}
	return all, nil
}

// Articles are the articles of the files, as claims reads them, that readers have labelled. The error is
// the first that reading meets.
func Articles(ctx context.Context, paths []string, all map[string][]Label) ([]*claims.Article, error) {
	var articles []*claims.Article
	for a, err := range input.Articles(ctx, paths, input.Options{}) {
		if err != nil && !input.IsWarning(err) {
			return nil, err
		}
		if a != nil && len(all[a.ID]) > 0 {
			articles = append(articles, a)
		}
	}
	return articles, nil
}

// Attributions are the labels that are in no other one's content, as a gold file has them.
func Attributions(all []Label) []eval.Attribution {
	var out []eval.Attribution
	for _, l := range Outer(all) {
		out = append(out, eval.Attribution{Source: spans(l.Source), Cue: spans(l.Cue), Content: spans(l.Content)})
	}
	return out
}

func spans(places [][2]int) []eval.Span {
	out := make([]eval.Span, 0, len(places))
	for _, p := range places {
		out = append(out, eval.Span{Start: p[0], End: p[1]})
	}
	return out
}

// Outer are the labels that are in no other one's content: what the corpus marks, and what one
// reading of an article can find side by side.
func Outer(all []Label) []Label {
	return slices.DeleteFunc(slices.Clone(all), func(l Label) bool {
		return slices.ContainsFunc(all, func(o Label) bool { return l.inside(&o) })
	})
}

// inside reports that a label's content lies in another's, of which it is only a part.
func (l *Label) inside(o *Label) bool {
	return size(l.Content) < size(o.Content) && !slices.ContainsFunc(l.Content, func(piece [2]int) bool {
		return !slices.ContainsFunc(o.Content, func(p [2]int) bool { return p[0] <= piece[0] && piece[1] <= p[1] })
	})
}

func size(pieces [][2]int) (n int) {
	for _, p := range pieces {
		n += p[1] - p[0]
	}
	return n
}
