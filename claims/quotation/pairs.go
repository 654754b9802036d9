package quotation

// Closer is the mark that properly closes a quotation opened by this one; "" for a
// mark that never opens.
func Closer(open string) string {
	if closers := styles()[open].closers; len(closers) > 0 {
		return closers[0]
	}
	return ""
}

// Opener is the mark that opens what this one properly closes in English; "" for
// one that closes nothing.
func Opener(close string) string {
	for _, open := range []string{"“", "‘", "«", "‹", "「", "『"} {
		if Closer(open) == close {
			return open
		}
	}
	if closes(close, close) {
		return close
	}
	return ""
}

// SameLevel reports whether both marks open double quotations, or both single
// ones, whatever their form.
func SameLevel(open, other string) bool {
	a, isMark := styles()[open]
	b, isMarkToo := styles()[other]
	return isMark && isMarkToo && a.level == b.level
}

// Inside is the mark that opens a quotation in one opened by this mark: single in
// double, double in single, curly in curly. It is "" for marks other than “ ” and
// " ", ‘ ’ and ' ', of which publications differ.
func Inside(open string) string {
	return map[string]string{"“": "‘", "‘": "“", "\"": "'", "'": "\""}[open]
}
