package cross

import (
	"regexp"
	"slices"
	"strings"

	"claims/claims"
	"claims/cmd/claims-train/labels"
	"claims/nlp"
)

// Names counts the labelled statements of an article by who is named for them, much as
// score_speakers.py does (shared/eval); contents are paired by their characters, not their words.
type Names struct {
	Speakers int // with a speaker
	Given    int // of those, found and with a name
	Right    int // of those, with a name that the label gives
}

// title is what names are compared without.
var title = regexp.MustCompile(`^(?:the|a|an|mr|mrs|ms|miss|dr|sir|president|sen|senator|rep|gov|governor|secretary|prof|professor|gen|general|lt|col)\b\.?\s*`)

// plain is a name without case, possessive, titles and marks.
func plain(name string) string {
	name = strings.TrimSuffix(strings.TrimSuffix(strings.ToLower(strings.TrimSpace(name)), "’s"), "'s")
	for {
		rest := title.ReplaceAllString(name, "")
		if rest == name || rest == "" {
			break
		}
		name = rest
	}
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(`.,“”"'’()-`, r) {
			return -1
		}
		return r
	}, name)
}

// countNames compares the speakers of an article's claims with those of its labels.
func countNames(x *claims.Extraction, all []labels.Label) Names {
	var n Names
	taken := make([]bool, len(x.Claims))
	for _, l := range labels.Outer(all) {
		if l.Speaker == nil {
			continue
		}
		n.Speakers++
		best, most := -1, 0.5
		for i := range x.Claims {
			if c := &x.Claims[i]; c.Parent == "" && !taken[i] {
				if fit := overlap(x.Article, c.Content, l.Content); fit >= most {
					best, most = i, fit
				}
			}
		}
		if best < 0 {
			continue
		}
		taken[best] = true
		if s := x.Claims[best].Speaker; s != nil && s.Name != "" {
			n.Given++
			if isNamed(s, l) {
				n.Right++
			}
		}
	}
	return n
}

// isNamed reports whether the speaker has the label's name or one of its aliases; of joint speakers
// each must be named.
func isNamed(s *claims.Speaker, l labels.Label) bool {
	given := append(slices.Clone(s.Members), s.Name)
	has := func(name string) bool {
		return slices.ContainsFunc(given, func(g string) bool { return plain(g) == plain(name) })
	}
	if joint := strings.Split(*l.Speaker, "; "); len(joint) > 1 {
		return !slices.ContainsFunc(joint, func(name string) bool { return !has(name) })
	}
	return has(*l.Speaker) || slices.ContainsFunc(l.Aliases, has)
}

// overlap is the share of characters that a claim's content and a label's have in common (Jaccard
// index).
func overlap(a *claims.Article, content []nlp.Span, marked [][2]int) float64 {
	shared, either := 0, 0
	for _, m := range marked {
		either += m[1] - m[0]
	}
	for _, s := range content {
		from, to := a.CodePoint(s.Start), a.CodePoint(s.End)
		either += to - from
		for _, m := range marked {
			shared += max(0, min(to, m[1])-max(from, m[0]))
		}
	}
	return float64(shared) / float64(max(1, either-shared))
}
