package nlptrain

import "claims/nlp/model"

// parserNames are the tags and the relations of the sentences, sorted; the
// root's is none of them.
func parserNames(sentences []ParserSentence) (tags, labels []string) {
	tagSet, labelSet := map[string]bool{}, map[string]bool{}
	for _, s := range sentences {
		for i, w := range s.Words {
			tagSet[w.Tag] = true
			if s.Heads[i] >= 0 {
				labelSet[s.Relations[i]] = true
			}
		}
	}
	return sortedKeys(tagSet), sortedKeys(labelSet)
}

// leastPairs is how often a relation must stand between two tags to be allowed
// there, and leastShare in how many of a thousand of their arcs.
const (
	leastPairs = 2
	leastShare = 2
)

// allow counts which relations stand between which tags. A pair of tags that
// has none may have those that the dependent's tag has anywhere, and if that
// has none, any.
func allow(p *model.Parser, sentences []ParserSentence) []uint64 {
	session, labels := p.NewSession(), map[string]uint8{}
	for i, label := range p.Labels() {
		labels[label] = uint8(i)
	}
	counts := make([][64]int32, model.AllowedSize)
	for i := range sentences {
		s := &sentences[i]
		session.Load(s.Words)
		for j, head := range s.Heads {
			if head >= 0 {
				counts[session.Allows(head, j)][labels[s.Relations[j]]]++
			}
		}
	}
	return fromCounts(counts, len(labels))
}

// fromCounts makes sets of the counts.
func fromCounts(counts [][64]int32, labels int) []uint64 {
	allowed := make([]uint64, model.AllowedSize)
	for d := range uint8(64) {
		anywhere, places := uint64(0), make([]int, 0, 128)
		for h := range uint8(64) {
			places = append(places, model.AllowedAt(true, h, d), model.AllowedAt(false, h, d))
		}
		for _, at := range places {
			allowed[at] = common(&counts[at])
			anywhere |= allowed[at]
		}
		if anywhere == 0 {
			anywhere = 1<<labels - 1
		}
		for _, at := range places {
			if allowed[at] == 0 {
				allowed[at] = anywhere
			}
		}
	}
	return allowed
}

// common is the set of what was counted often enough.
func common(counts *[64]int32) (set uint64) {
	total := int32(0)
	for _, n := range counts {
		total += n
	}
	for label, n := range counts {
		if n >= leastPairs && n*1000 >= total*leastShare {
			set |= 1 << label
		}
	}
	return set
}
