package quotation

import (
	"strings"
	"unicode"
)

// tagFinder finds tags with attributes from left to right. It remembers where the next
// of each sign stands, so that a text of tags that never end is not searched to its
// end for each.
type tagFinder struct {
	text                                 string
	ends, spaces, sets, attributes, gaps next
}

// next is where a sign next stands; it holds for every offset up to there.
type next struct {
	at    int
	known bool
}

// from is the offset of the first sign from the offset on, which grows from call to call;
// the text's length where there is none. Index finds it.
func (n *next) from(text string, offset int, index func(string) int) int {
	if !n.known || n.at < offset {
		n.at, n.known = len(text), true
		if i := index(text[offset:]); i >= 0 {
			n.at = offset + i
		}
	}
	return n.at
}

// at is the length of the HTML or XML tag with attributes that starts at the offset; 0
// for none. A tag that does not end in the text reaches as far as that does.
func (f *tagFinder) at(start int) int {
	s := f.text
	if s[start] != '<' || start+1 == len(s) || !isLetter(s[start+1]) {
		return 0
	}
	end := min(f.ends.from(s, start, func(s string) int { return strings.IndexByte(s, '>') })+1, len(s))
	name := f.spaces.from(s, start+1, firstSpace)
	if name >= end {
		return 0
	}
	set := f.sets.from(s, name, func(s string) int { return strings.IndexByte(s, '=') })
	if set+1 >= end || markLen(s[set+1:]) == 0 {
		return 0
	}
	attribute := f.attributes.from(s, name, firstOther)
	if f.gaps.from(s, attribute, firstSpace) < set {
		return 0
	}
	return end - start
}

func firstSpace(s string) int { return strings.IndexFunc(s, unicode.IsSpace) }

func firstOther(s string) int {
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.IsSpace(r) })
}

// isLetter reports whether the byte is a letter of ASCII.
func isLetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }
