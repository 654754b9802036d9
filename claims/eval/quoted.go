package eval

import "slices"

// quotedStretches are the stretches between quotation marks, marks included, in
// order: “…”, "…", «…», „…“. A mark that nothing closes opens none; a stretch
// may go over line breaks.
func quotedStretches(text []rune) []Span {
	var found []Span
	unclosed := map[rune]bool{} // closing marks of which no more come
	for at := 0; at < len(text); at++ {
		mark, opens := closing(text[at])
		if !opens || unclosed[mark] {
			continue
		}
		length := slices.Index(text[at+1:], mark)
		if length < 0 {
			unclosed[mark] = true
			continue
		}
		end := at + 1 + length + 1
		found = append(found, Span{at, end})
		at = end - 1
	}
	return found
}

// closing is the mark that closes what an opening mark opens.
func closing(opening rune) (mark rune, opens bool) {
	switch opening {
	case '“':
		return '”', true
	case '"':
		return '"', true
	case '«':
		return '»', true
	case '„':
		return '“', true
	}
	return 0, false
}
