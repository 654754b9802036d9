package claims

import "unicode/utf8"

// step is the distance of two marks of the code-point index, in bytes.
const step = 512

// codePoints holds, for every step-th byte of a text, how many code points
// start before it. ASCII texts need none: byte and code point are the same.
type codePoints struct {
	marks []int
}

func indexCodePoints(text string) codePoints {
	if utf8.RuneCountInString(text) == len(text) {
		return codePoints{}
	}
	marks := make([]int, 0, len(text)/step+1)
	count := 0
	for i := 0; i < len(text); i++ {
		if i%step == 0 {
			marks = append(marks, count)
		}
		if utf8.RuneStart(text[i]) {
			count++
		}
	}
	return codePoints{marks}
}

// before counts the code points that start before the byte offset.
func (c codePoints) before(text string, offset int) int {
	if c.marks == nil || offset <= 0 {
		return max(offset, 0)
	}
	offset = min(offset, len(text))
	mark := min(offset/step, len(c.marks)-1)
	count := c.marks[mark]
	for i := mark * step; i < offset; i++ {
		if utf8.RuneStart(text[i]) {
			count++
		}
	}
	return count
}
