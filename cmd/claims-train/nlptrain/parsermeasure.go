package nlptrain

import (
	"strings"

	"claims/nlp"
	"claims/nlp/model"
)

// Attachment counts words by their heads and relations, punctuation included,
// as conll18_ud_eval does: relations are compared without their subtypes.
type Attachment struct {
	Heads     Share // UAS: words with the right head
	Relations Share // LAS: words with the right head and relation
}

// Counts says which words of a gold relation a comparison counts.
type Counts func(relation string) bool

// AllWords counts every word, punctuation too.
func AllWords(string) bool { return true }

// Certain leaves out what the silver trees are not to be asked: punctuation,
// and where CoreNLP found no relation.
func Certain(relation string) bool { return relation != "punct" && relation != "dep" }

// Add counts one sentence's words; heads are places in it, -1 at the root.
func (a *Attachment) Add(count Counts, goldHeads, heads []int, goldRelations, relations []string) {
	for i, head := range goldHeads {
		if !count(goldRelations[i]) {
			continue
		}
		a.Heads.Total++
		a.Relations.Total++
		if heads[i] != head {
			continue
		}
		a.Heads.Right++
		if universal(relations[i]) == universal(goldRelations[i]) {
			a.Relations.Right++
		}
	}
}

// universal is a relation without its subtype.
func universal(relation string) string {
	name, _, _ := strings.Cut(relation, ":")
	return name
}

// ParseAccuracy parses the sentences' words as they are cut, under the tags
// that tag tells.
func ParseAccuracy(a *nlp.Analyzer, parser *model.Parser, tag func(s Sentence) []string, count Counts, sentences []Sentence) Attachment {
	var all Attachment
	session := parser.NewSession()
	for _, s := range sentences {
		places, labels := session.Parse(a.ParserWords(s.Words, tag(s)))
		heads, relations := make([]int, len(places)), make([]string, len(places))
		for i, head := range places {
			heads[i], relations[i] = int(head), "root"
			if head >= 0 {
				relations[i] = parser.Labels()[labels[i]]
			}
		}
		all.Add(count, s.Heads, heads, s.Relations, relations)
	}
	return all
}
