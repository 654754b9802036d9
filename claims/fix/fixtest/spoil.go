package fixtest

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// Spoil makes one to four faults in the text, in and beside its marks: what careless typing,
// pasting and search-and-replace do.
func Spoil(r *rand.Rand, text string) string {
	for range 1 + r.IntN(4) {
		all := spoilers()
		spoil := all[r.IntN(len(all))]
		places := spoil.at.FindAllStringIndex(text, -1)
		if len(places) == 0 {
			continue
		}
		at := places[r.IntN(len(places))]
		words := text[at[0]:at[1]]
		text = text[:at[0]] + spoil.write(r, words) + text[at[1]:]
	}
	return text
}

// spoiler writes something else where the expression matches.
type spoiler struct {
	at    *regexp.Regexp
	write func(r *rand.Rand, words string) string
}

var spoilers = sync.OnceValue(func() []spoiler {
	marks, curly := regexp.MustCompile(`[“”"‘’']`), regexp.MustCompile(`“[^“”\n]*”`)
	ends := regexp.MustCompile(`[,.?!][”"’]`)
	singles := strings.NewReplacer("“", "‘", "”", "’")
	straight := strings.NewReplacer("“", "\"", "”", "\"", "‘", "'", "’", "'")
	all := []string{"“", "”", "\"", "‘", "’", "'", "''", "«", "»"}
	put := func(words ...string) func(*rand.Rand, string) string {
		return func(r *rand.Rand, _ string) string { return oneOf(r, words) }
	}
	return []spoiler{
		{marks, put("")},
		{marks, put(all...)},
		{marks, func(r *rand.Rand, mark string) string { return mark + oneOf(r, all) }},
		{marks, func(r *rand.Rand, mark string) string { return oneOf(r, []string{mark + " ", " " + mark}) }},
		{curly, func(_ *rand.Rand, words string) string { return singles.Replace(words) }},
		{curly, func(_ *rand.Rand, words string) string { return straight.Replace(words) }},
		{curly, func(_ *rand.Rand, words string) string { return "“" + words + "”" }},
		{ends, func(_ *rand.Rand, words string) string { return words[1:] }},
		{ends, func(_ *rand.Rand, words string) string { return words[:1] }},
		{regexp.MustCompile(` `), put(" “", "” ", " \"", "\" ", " ‘", "’ ", "...", " … ", "…. ", ". . . ", "’s ", "’ ", " 6’2” ", " ’90s ")},
		{regexp.MustCompile(`\. `), put("…. ", "... ", ".... ", ".” ", ", she said. ", ", Holt said. ", "\n\n")},
		{regexp.MustCompile(`[a-z]s `), func(r *rand.Rand, words string) string {
			return words[:len(words)-1] + oneOf(r, []string{"’ ", "' ", "’, "})
		}},
	}
})

func oneOf(r *rand.Rand, all []string) string { return all[r.IntN(len(all))] }

// pieces are what made texts are made of, in the order in which they come.
func pieces() [][]string {
	return [][]string{
		{"“", "\"", "‘", "'", "“‘", "", "“", "”"}, // opens
		{
			"We will rebuild the bridge", "It is shut", "I said no", "The visitors’ book would go", "It’d got in", "A cat is no use",
			"He told me “go”", "They say ‘never’", "It is 6’2” wide", "The ’90s were bad", "We tried . . . and failed", "We tried…. It failed",
			"Press the `\"` key", "The drivers' pay",
		},
		{",", ".", "?", "!", "", "…", "....", "..."},
		{"”", "\"", "’", "'", "’”", "", "”", "“", "''"}, // closes
		{" Mayor Anna Holt said.", " said Tom Reed.", " she said,", " KCNA said.", " he told reporters.", ".", ""},
		{" ", " ", " ", "\n\n", "\n\n> "},
	}
}

// Made is a text of up to twelve quotations, closed, unclosed, nested and mixed.
func Made(next func(n int) int) string {
	var b strings.Builder
	for range 1 + next(12) {
		for _, choice := range pieces() {
			b.WriteString(choice[next(len(choice))])
		}
	}
	return b.String()
}

// Pieces are all pieces of made texts, for texts in which they come in any order.
func Pieces() []string { return slices.Concat(pieces()...) }
