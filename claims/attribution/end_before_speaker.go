package attribution

import (
	"slices"
	"sort"

	"claims/claims/quotation"
	"claims/nlp"
)

// endBeforeSpeaker cuts contents that run into the mention of the next attribution's speaker, whose cue is no part of
// them: it could be prevented | , and its director, | Tedros Lin, has called for …
func endBeforeSpeaker(m *quotation.Marked, all []Attribution) {
	named := byMention(all)
	for i := range all {
		last := len(all[i].Content) - 1
		part := all[i].Content[last]
		for _, k := range within(all, named, i, part) {
			b := &all[k]
			if b.Cue[0].Start < part.End || b.Mention[0].Start >= part.End {
				continue
			}
			if from, to := m.TokensIn(nlp.Between(part.Start, b.Mention[0].Start)); from < to {
				if cut := part.Until(m.SpanOf(from, backOver(m, from, to)).End); saysSomething(cut.Of(m.Text)) {
					part = cut
				}
			}
		}
		all[i].Content[last] = part
	}
}

// byMention are the attributions with a cue and a mention, in order of their mentions.
func byMention(all []Attribution) []int {
	var named []int
	for k := range all {
		if len(all[k].Mention) > 0 && len(all[k].Cue) > 0 {
			named = append(named, k)
		}
	}
	slices.SortStableFunc(named, func(a, b int) int { return all[a].Mention[0].Start - all[b].Mention[0].Start })
	return named
}

// within are those of the attributions behind the one at index i, in order, whose mention
// starts inside the part.
func within(all []Attribution, named []int, i int, part nlp.Span) []int {
	var found []int
	from := sort.Search(len(named), func(n int) bool { return all[named[n]].Mention[0].Start > part.Start })
	for _, k := range named[from:] {
		if all[k].Mention[0].Start >= part.End {
			break
		}
		if k > i {
			found = append(found, k)
		}
	}
	slices.Sort(found)
	return found
}

// backOver drops punctuation and conjunctions from the end of a stretch of tokens.
func backOver(m *quotation.Marked, from, to int) int {
	for to > from && !m.Quoted(to-1) && (m.Tokens[to-1].IsPunctuation() || m.Tokens[to-1].Tag == "CC") {
		to--
	}
	return to
}
