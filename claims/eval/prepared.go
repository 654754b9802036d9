package eval

import (
	"strings"
	"unicode"

	"claims/claims"
)

// prepared is an attribution as what the measures compare: the words of each
// part by the offsets at which they start.
type prepared struct {
	Attribution
	content, cue, source []int
	// sourceText is the source in lower case, trimmed.
	sourceText string
	kind       claims.Kind
}

// prepareAll prepares the attributions whose content has a word; no other can
// be found or missed.
func prepareAll(text []rune, all []Attribution) []prepared {
	ready := make([]prepared, 0, len(all))
	for _, a := range all {
		if p := prepare(text, a); len(p.content) > 0 {
			ready = append(ready, p)
		}
	}
	return ready
}

func prepare(text []rune, a Attribution) prepared {
	p := prepared{
		Attribution: a,
		content:     wordStarts(text, a.Content),
		cue:         wordStarts(text, a.Cue),
		source:      wordStarts(text, a.Source),
	}
	p.sourceText = strings.TrimFunc(strings.ToLower(string(joined(text, a.Source))), isSpace)
	p.kind = kindOf(text, a.Content, len(p.content))
	return p
}

// isSpace is white space, with the separators that Python counts to it.
func isSpace(r rune) bool { return unicode.IsSpace(r) || r >= 0x1c && r <= 0x1f }
