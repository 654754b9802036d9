package report

import (
	"strings"

	"github.com/clipperhouse/displaywidth"
)

// ellipsis stands for words left out.
const ellipsis = "…"

// wrap cuts a printable text into lines of at most width columns at word
// borders, and in words that are too long at the borders of graphemes. Past
// maxLines it ends the last line with an ellipsis; 0 is no limit of either.
func wrap(text string, width, maxLines int) []string {
	if width <= 0 {
		return []string{text}
	}
	var lines []string
	rest := text
	for rest != "" {
		if maxLines > 0 && len(lines) == maxLines-1 && displaywidth.String(rest) > width {
			return append(lines, truncate(rest, width))
		}
		var head string
		head, rest = cutLine(rest, width)
		lines = append(lines, head)
	}
	if len(lines) == 0 {
		return []string{""}
	}
	return lines
}

// truncate shortens a text to width columns, 3 at least, at the last word border if there
// is one in the second half, and ends it with an ellipsis.
func truncate(text string, width int) string {
	if displaywidth.String(text) <= width {
		return text
	}
	head, _ := fitting(text, width-1)
	if i := strings.LastIndexByte(head, ' '); i > len(head)/2 && text[len(head)] != ' ' {
		head = head[:i]
	}
	return strings.TrimRight(head, " ,;:…") + ellipsis
}

// shortPath shortens a path to width columns by leaving out its first folders.
func shortPath(path string, width int) string {
	if displaywidth.String(path) <= width {
		return path
	}
	for rest := path; ; {
		_, after, ok := strings.Cut(rest, "/")
		if !ok {
			return truncateLeft(path, width)
		}
		if short := ellipsis + "/" + after; displaywidth.String(short) <= width {
			return short
		}
		rest = after
	}
}

// truncateLeft shortens a text to width columns at its start: of a long path
// the end says most.
func truncateLeft(text string, width int) string {
	if displaywidth.String(text) <= width {
		return text
	}
	var cells []string
	for g := displaywidth.StringGraphemes(text); g.Next(); {
		cells = append(cells, g.Value())
	}
	room, first := width-1, len(cells)
	for first > 0 && displaywidth.String(cells[first-1]) <= room {
		first--
		room -= displaywidth.String(cells[first])
	}
	return ellipsis + strings.Join(cells[first:], "")
}

// cutLine is the text's first line of at most width columns, and what follows.
func cutLine(text string, width int) (head, rest string) {
	head, rest = fitting(text, width)
	if rest == "" {
		return head, ""
	}
	if rest[0] == ' ' {
		return strings.TrimRight(head, " "), strings.TrimLeft(rest, " ")
	}
	if i := strings.LastIndexByte(head, ' '); i > 0 {
		return strings.TrimRight(head[:i], " "), text[i+1:]
	}
	return head, rest
}

// fitting is the longest start of the text, whole graphemes, that takes at
// most width columns, and what follows. It takes at least one grapheme.
func fitting(text string, width int) (head, rest string) {
	used, end := 0, 0
	for g := displaywidth.StringGraphemes(text); g.Next(); {
		if used+g.Width() > width && end > 0 {
			break
		}
		used += g.Width()
		end += len(g.Value())
	}
	return text[:end], text[end:]
}
