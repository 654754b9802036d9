package soak

import (
	"math/rand/v2"
	"testing"
)

// given are the choices that a fuzzer gives as bytes; where they end, the first choice is
// taken.
type given struct{ bytes []byte }

func (g *given) IntN(n int) int {
	chosen := 0
	for seen := 1; seen < n && len(g.bytes) > 0; seen *= 256 {
		chosen = chosen*256 + int(g.bytes[0])
		g.bytes = g.bytes[1:]
	}
	return chosen % n
}

// fuzzChoices fuzzes the choices of a generator.
func fuzzChoices(f *testing.F, generate func(Choices) File) {
	for seed := range uint64(20) {
		random := rand.New(rand.NewPCG(seed, 0))
		choices := make([]byte, 20+random.IntN(200))
		for i := range choices {
			choices[i] = byte(random.IntN(256))
		}
		f.Add(choices)
	}
	checker := checkerFor(f)
	f.Fuzz(func(t *testing.T, choices []byte) {
		fails(t, checker, generate(&given{choices}))
	})
}

// fails reports what is wrong with the file.
func fails(t *testing.T, checker *Checker, file File) {
	t.Helper()
	for _, failure := range Within(Limit(file), file, checker.Check) {
		t.Errorf("%s\n%s %q", failure, file.Name, file.Content)
	}
}

// FuzzGrammar looks for short articles, made by the grammar, that break something.
func FuzzGrammar(f *testing.F) { fuzzChoices(f, Grammar) }

// FuzzSplices looks for cuts and splices of this repository's articles that do.
func FuzzSplices(f *testing.F) { fuzzChoices(f, Splices(invented(f))) }

// FuzzHostile looks for hostile files that do.
func FuzzHostile(f *testing.F) { fuzzChoices(f, Hostile) }

// FuzzText looks for any content that does.
func FuzzText(f *testing.F) {
	for _, text := range []string{
		"Mayor tells Congress\n\nThe mayor said the bridge is closed.", "The judge told Robert F. Kane Jr. The case was closed.",
		"He told Arbor Inc. The deal was off.", "The mayor declined to comment. Who leaked the letter is not known.",
		"Robert Fe.,who e,declined", "y called for.’", "refused to answer;when plan", "“t ry”Cics testified to", "Titlees\nE”J: «v book»called “T n…”",
		"e bridge,warned S,J", "who,dwin“Sorty”Jones told,said r.", "“,”wrote", "The council called for ’", ">e 「t", "“I said no, she said, and he said yes.", "---\ntitle: x\n---\n> “a\n>\n> “b,” he said...",
	} {
		f.Add(text, false)
		f.Add(text, true)
	}
	checker := checkerFor(f)
	f.Fuzz(func(t *testing.T, text string, markdown bool) {
		name := "a.txt"
		if markdown {
			name = "a.md"
		}
		fails(t, checker, File{name, text})
	})
}
