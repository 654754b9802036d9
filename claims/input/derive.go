package input

import (
	"slices"
	"strings"

	"claims/claims"
	"claims/nlp"
)

// derivation builds an article's text out of pieces of its file, and keeps
// where each piece stands.
type derivation struct {
	file     string
	text     strings.Builder
	segments []claims.Segment
	blocks   []nlp.Block
	// copied reports whether the last segment is a piece copied from the file,
	// so that the piece after it may continue it.
	copied bool
}

// copy appends the file's bytes from start to end.
func (d *derivation) copy(start, end int) {
	if start >= end {
		return
	}
	d.segment(start, true)
	d.text.WriteString(d.file[start:end])
}

// insert appends words that stand for what the file has at the offset.
func (d *derivation) insert(words string, at int) {
	if words == "" {
		return
	}
	d.segment(at, false)
	d.text.WriteString(words)
}

// segment opens a segment at the file's offset, unless the last one goes on there.
func (d *derivation) segment(at int, copied bool) {
	here := d.text.Len()
	if copied && d.copied {
		last := d.segments[len(d.segments)-1]
		if last.File+here-last.Text == at {
			return
		}
	}
	d.segments = append(d.segments, claims.Segment{Text: here, File: at})
	d.copied = copied
}

// block records what was appended since start as a block of the kind, but for what
// has been recorded meanwhile. Prose is what no block covers, so it needs none.
func (d *derivation) block(start int, kind nlp.BlockKind) {
	if kind == nlp.Prose {
		return
	}
	first := len(d.blocks)
	for first > 0 && d.blocks[first-1].Start >= start {
		first--
	}
	inner := slices.Clone(d.blocks[first:])
	d.blocks = d.blocks[:first]
	add := func(end int) {
		if end > start {
			d.blocks = append(d.blocks, nlp.Block{Span: nlp.Between(start, end), Kind: kind})
		}
	}
	for _, b := range inner {
		add(b.Start)
		d.blocks = append(d.blocks, b)
		start = b.End
	}
	add(d.text.Len())
}

// without is the same text without the spans, which are in order, nor one of two spaces
// around them; its blocks are not kept.
func (d *derivation) without(spans []nlp.Span) *derivation {
	text := d.text.String()
	rest := &derivation{file: d.file}
	i := 0
	outside(spans, 0, len(text), func(start, end int) {
		if start > 0 && text[start] == ' ' && strings.HasSuffix(rest.text.String(), " ") {
			start++
		}
		for start < end {
			for i+1 < len(d.segments) && d.segments[i+1].Text <= start {
				i++
			}
			stop := end
			if i+1 < len(d.segments) {
				stop = min(stop, d.segments[i+1].Text)
			}
			at := d.segments[i].File + start - d.segments[i].Text
			if words := text[start:stop]; strings.HasPrefix(d.file[min(at, len(d.file)):], words) {
				rest.copy(at, at+len(words))
			} else {
				rest.insert(words, at)
			}
			start = stop
		}
	})
	return rest
}

// origin is where the text stands: in the file, whose first line is this one, and in
// which these signs are marks.
func (d *derivation) origin(firstLine int, signs string) claims.Origin {
	return claims.Origin{File: d.file, FirstLine: firstLine, Signs: signs, Segments: d.segments}
}

// fileEnd is the file's offset after what was appended last.
func (d *derivation) fileEnd() int {
	if len(d.segments) == 0 {
		return 0
	}
	last := d.segments[len(d.segments)-1]
	if !d.copied {
		return last.File
	}
	return last.File + d.text.Len() - last.Text
}
