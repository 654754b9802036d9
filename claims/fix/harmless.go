package fix

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"claims/claims"
	"claims/claims/input"
	"claims/claims/lint"
	"claims/claims/quotation"
	"claims/nlp"
)

// Reading is an article as it was read, and what the rules found in it.
type Reading struct {
	*claims.Extraction
	Findings []lint.Finding
	// Failed says that findings or claims may be missing, by a mistake of ours. Nothing is then mended.
	Failed bool
	// Marks are those that articles are read without.
	Marks input.Marks
}

// harmless reports whether the fixes of the findings did what a fix may do. After them
// there is one finding less for each, the mended ones are gone and none of warning or above is new;
// every closed quotation has its words, to the letter, and who said them; and none is closed, and no mark
// at fault, that was not, but by a mark that a fix has put there.
func harmless(before, after Reading, made []lint.Finding) bool {
	if before.Failed || after.Failed {
		return false
	}
	s := newShift(before.Article.Text, made)
	return fewer(before, after, made, s) && sameQuotations(before, after, s) && noNewFault(before, after, s)
}

// sameQuotations compares the closed quotations, with their words and who said them.
func sameQuotations(before, after Reading, s shift) bool {
	written := s.written()
	had, has := closed(before), closed(after)
	said, says := speakers(before), speakers(after)
	old := make(map[nlp.Span]bool, len(had))
	for _, q := range had {
		at := s.moved(q.Span)
		old[at] = true
		i := sort.Search(len(has), func(i int) bool { return has[i].Start >= at.Start })
		for i < len(has) && has[i].Start == at.Start && has[i].Span != at {
			i++
		}
		if i == len(has) || has[i].Span != at || letters(q.Of(before.Article.Text)) != letters(at.Of(after.Article.Text)) {
			return false
		}
		remarked := touched(written, has[i])
		if !sameOwner(said[q.Start], says[at.Start], remarked, s) {
			return false
		}
	}
	for _, q := range has {
		if !old[q.Span] && !touched(written, q) {
			return false
		}
	}
	return true
}

// closed are the reading's quotations between two marks.
func closed(r Reading) []quotation.Quotation {
	return slices.DeleteFunc(slices.Clone(r.Quotations), func(q quotation.Quotation) bool { return q.Close == "" })
}

// touched reports whether one of the quotation's own marks is among what was written.
func touched(written []nlp.Span, q quotation.Quotation) bool {
	open := nlp.Between(q.Start, q.Start+len(q.Open))
	shut := nlp.Between(q.End-len(q.Close), q.End)
	i := sort.Search(len(written), func(i int) bool { return written[i].End > open.Start })
	k := sort.Search(len(written), func(i int) bool { return written[i].End > shut.Start })
	return i < len(written) && written[i].Overlaps(open) || k < len(written) && written[k].Overlaps(shut)
}

// letters are the words without marks of quotation, points and space: what a fix may change
// of a quotation.
func letters(words string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || strings.ContainsRune("\"'`“”‘’„‚«»‹›「」『』＂.…", r) {
			return -1
		}
		return r
	}, words)
}

// speakers are the names of whose words the quotations are, by where they open.
func speakers(r Reading) map[int]string {
	names := make(map[int]string)
	for i := range r.Claims { // an outer claim comes before those inside it
		c := &r.Claims[i]
		if c.Speaker == nil {
			continue
		}
		for _, q := range c.Quotations {
			names[q.Start] = c.Speaker.Name
		}
	}
	return names
}

// sameOwner reports whether the two names are one: the same, or of one whose acronym a fix
// has spelled out. Where the fix is about the quotation's marks, one may come to light.
func sameOwner(before, after string, remarked bool, s shift) bool {
	if before == after || before == "" && remarked {
		return true
	}
	return before != "" && after != "" && slices.ContainsFunc(s.edits, func(e lint.Edit) bool {
		return strings.Contains(e.Text, after+" (") && strings.Contains(e.Text, "("+before+")") ||
			strings.Contains(e.Text, "("+after+")") && strings.Contains(e.Text, before+" (")
	})
}

// noNewFault reports whether each mark at fault was at fault before.
func noNewFault(before, after Reading, s shift) bool {
	old := make(map[nlp.Span]quotation.FaultKind, len(before.Faults))
	for _, f := range before.Faults {
		old[s.moved(f.Mark)] = f.Kind
	}
	return !slices.ContainsFunc(after.Faults, func(f quotation.Fault) bool {
		kind, had := old[f.Mark]
		return !had || kind != f.Kind
	})
}
