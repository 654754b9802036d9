package soak

import (
	"regexp"
	"strings"
)

// splits give what is taken away of a file to make it shorter, the largest first:
// paragraphs, sentences, words, characters.
func splits() []func(string) []string {
	return []func(string) []string{
		func(s string) []string { return strings.SplitAfter(s, "\n\n") },
		func(s string) []string { return splitBehind(sentenceEnds, s) },
		func(s string) []string { return strings.SplitAfter(s, " ") },
		func(s string) []string { return strings.Split(s, "") },
	}
}

// sentenceEnds is white space behind what may end a sentence.
var sentenceEnds = regexp.MustCompile(`[.?!:;…]["”’)\]]*\s+|\n`)

// splitBehind cuts the text behind each match.
func splitBehind(ends *regexp.Regexp, text string) []string {
	var parts []string
	done := 0
	for _, at := range ends.FindAllStringIndex(text, -1) {
		parts = append(parts, text[done:at[1]])
		done = at[1]
	}
	return append(parts, text[done:])
}

// Shorten is a file as short as could be made that still fails, by Zeller's delta
// debugging over paragraphs, sentences, words and characters.
func Shorten(file File, fails func(File) bool) File {
	tries := 600
	for _, split := range splits() {
		parts := split(file.Content)
		for size := len(parts); size > 0; size /= 2 {
			for i := 0; i < len(parts) && tries > 0; {
				rest := append(append([]string{}, parts[:i]...), parts[min(i+size, len(parts)):]...)
				shorter := File{Name: file.Name, Content: strings.Join(rest, "")}
				tries--
				if shorter.Content != file.Content && fails(shorter) {
					file, parts = shorter, rest
				} else {
					i += size
				}
			}
		}
	}
	return file
}
