package nlp

import (
	"strings"

	"github.com/jdkato/prose/v3/segment"
)

// longestPiece bounds what prose is given at once, in bytes: it makes a word of 100 bytes of every
// few that it reads.
const longestPiece = 1 << 16

// proposedStarts are the places where prose starts the sentences of a paragraph, in bytes of the
// text.
func proposedStarts(punkt *segment.Segmenter, text string, paragraph Span) []int {
	var starts []int
	for start := paragraph.Start; start < paragraph.End; {
		end := pieceEnd(text, start, paragraph.End)
		for _, s := range punkt.Segment(text[start:end]) {
			starts = append(starts, start+s.Start)
		}
		start = end
	}
	return starts
}

// pieceEnd is where a piece from start on ends: at a space where there is one.
func pieceEnd(text string, start, end int) int {
	if end-start <= longestPiece {
		return end
	}
	if space := strings.LastIndexByte(text[start:start+longestPiece], ' '); space > 0 {
		return start + space + 1
	}
	return start + longestPiece
}
