package soak

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"claims/claims/cue"
)

//go:embed grammar.txt
var grammarFile string

// grammar is a context-free grammar: each symbol with what may stand for it.
type grammar map[string][][]part

// part is words, or (where the symbol is not empty) what stands for the symbol.
type part struct{ words, symbol string }

// newsGrammar is the grammar of news articles; grammar.txt says how it is written.
var newsGrammar = sync.OnceValue(func() grammar {
	g, err := parseGrammar(grammarFile)
	if err != nil {
		panic(err) // the file is embedded: a test reads it
	}
	var verbs [][]part
	irregular := g.pairs("irregular")
	for _, lemma := range cue.Verbs() {
		verbs = append(verbs, []part{{words: past(lemma, irregular)}})
	}
	g["lexicon-verb"] = verbs
	for _, lemma := range cue.Nouns() {
		g["lexicon-noun"] = append(g["lexicon-noun"], []part{{words: lemma}})
	}
	return g
})

// Grammar makes an article of a grammar: headlines, cues, hearers, speakers,
// quotation marks and sentence ends in every order.
func Grammar(c Choices) File {
	var b strings.Builder
	newsGrammar().write(&b, c, "article", 0)
	content := strings.TrimSuffix(b.String(), " ")
	if c.IntN(4) == 0 {
		return File{"article.md", content}
	}
	return File{"article.txt", content}
}

// deepest is how many symbols may stand inside each other before the grammar's first
// choice, which ends soon, is always taken.
const deepest = 24

func (g grammar) write(b *strings.Builder, c Choices, symbol string, depth int) {
	choices := g[symbol]
	chosen := choices[0]
	if depth < deepest && len(choices) > 1 {
		chosen = choices[c.IntN(len(choices))]
	}
	var words strings.Builder
	for _, p := range chosen {
		words.WriteString(p.words)
		if p.symbol != "" {
			g.write(&words, c, p.symbol, depth+1)
		}
	}
	if symbol == "sentence" && c.IntN(2) == 0 {
		b.WriteString(capitalized(words.String()))
		return
	}
	b.WriteString(words.String())
}

// capitalized is the text with its first character as a capital.
func capitalized(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}

// parseGrammar reads the lines of a grammar.
func parseGrammar(file string) (grammar, error) {
	g := grammar{}
	symbol := ""
	for line := range strings.Lines(file) {
		line = strings.TrimRight(line, "\n")
		name, isName := strings.CutSuffix(line, ":")
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case isName && !strings.HasPrefix(line, "\t"):
			symbol = name
		default:
			for choice := range strings.SplitSeq(strings.TrimPrefix(line, "\t"), " | ") {
				g[symbol] = append(g[symbol], parseChoice(choice))
			}
		}
	}
	return g, g.check()
}

// parseChoice reads words with symbols in braces.
func parseChoice(choice string) []part {
	var parts []part
	for piece := range strings.SplitSeq(choice, "{") {
		symbol, words, isSymbol := strings.Cut(piece, "}")
		if !isSymbol {
			symbol, words = "", piece
		}
		parts = append(parts, part{symbol: symbol}, part{words: written(words)})
	}
	return parts
}

// written is what the grammar's own signs stand for.
func written(words string) string {
	return strings.NewReplacer("¶", "\n", "␣", " ", "∅", "").Replace(words)
}

// check finds symbols that nothing stands for.
func (g grammar) check() error {
	for name, choices := range g {
		for _, choice := range choices {
			for _, p := range choice {
				if p.symbol != "" && g[p.symbol] == nil && !strings.HasPrefix(p.symbol, "lexicon-") {
					return fmt.Errorf("grammar.txt: nothing stands for {%s}, which %s names", p.symbol, name)
				}
			}
		}
	}
	return nil
}

// pairs are the choices of a symbol that are two words each.
func (g grammar) pairs(symbol string) map[string]string {
	pairs := map[string]string{}
	for _, choice := range g[symbol] {
		for _, p := range choice {
			if first, second, ok := strings.Cut(p.words, " "); ok {
				pairs[first] = second
			}
		}
	}
	return pairs
}

// past is the verb's past tense.
func past(lemma string, irregular map[string]string) string {
	if form, ok := irregular[lemma]; ok {
		return form
	}
	switch stem := strings.TrimSuffix(lemma, "y"); {
	case strings.HasSuffix(lemma, "e"):
		return lemma + "d"
	case stem != lemma && !strings.ContainsAny(stem[max(0, len(stem)-1):], "aeiou"):
		return stem + "ied"
	}
	return lemma + "ed"
}
