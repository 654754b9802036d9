package nlp

import "slices"

// Paragraphs are the stretches of a text that Analyze makes paragraphs of.
func Paragraphs(text string, blocks []Block) []Span {
	var spans []Span
	for _, p := range paragraphs(text, blocks) {
		spans = append(spans, p.Span)
	}
	return spans
}

// LeaveOut is the blocks of a text, in order and without overlap as before, with these
// stretches of it as Metadata, so that Analyze passes over them.
func LeaveOut(blocks []Block, left []Span) []Block {
	left = slices.Clone(left)
	slices.SortFunc(left, func(a, b Span) int { return a.Start - b.Start })
	var out []Block
	for _, b := range blocks {
		for _, l := range left {
			if b.Overlaps(l) {
				out = appendBlock(out, b.Start, l.Start, b.Kind)
				b.Start = min(max(b.Start, l.End), b.End)
			}
		}
		out = appendBlock(out, b.Start, b.End, b.Kind)
	}
	for _, l := range left {
		out = appendBlock(out, l.Start, l.End, Metadata)
	}
	slices.SortStableFunc(out, func(a, b Block) int { return a.Start - b.Start })
	return out
}

// appendBlock appends a block, if it holds anything.
func appendBlock(blocks []Block, start, end int, kind BlockKind) []Block {
	if end <= start {
		return blocks
	}
	return append(blocks, Block{Span{start, end}, kind})
}
