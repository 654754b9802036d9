package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// TestSpeakers runs the program over every article of testdata/speakers, and of testdata/unseen, whose
// authors had not seen the program (docs/accuracy.md has the figures of the first run), and compares the claims that tables show with what a careful reader expects: the
// file NAME.want beside NAME.txt, a claim a line, in order of the text:
//
//	chain | type | kind | first words [| reason]
//
// The chain is the names from the source to the speaker, joined by " ▸ ": each
// the fullest that the article gives; a document with an owner has that
// owner's (her statement: Marta Lund’s statement); joint speakers are joined
// by "; "; who is only described has the description, without its article, and
// with or without a capital; "-" is nobody. Type and kind are the speaker's and the
// claim's. The first words are the first four of the content as they stand in
// the text. The reason is the words that say why an anonymous speaker is not named.
//
// Nobody writes these files from the program's output. What the program has otherwise is kept in
// NAME.faults, as this test words it, so that it can be seen, and a change that mends or spoils a row
// shows: after reading it, -update writes these files.
func TestSpeakers(t *testing.T) {
	var articles []string
	for _, folder := range []string{"speakers", "unseen"} {
		some, err := filepath.Glob(filepath.Join(repository, "testdata", folder, "*.txt"))
		if err != nil || len(some) == 0 {
			t.Fatalf("no articles in testdata/%s: %v", folder, err)
		}
		articles = append(articles, some...)
	}
	for _, path := range articles {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txt"), func(t *testing.T) {
			t.Parallel()
			name := strings.TrimSuffix(path, ".txt")
			compareFaults(t, name+".faults", spokenDiff(wantedClaims(t, name+".want"), shownClaims(t, path)))
		})
	}
}

// compareFaults compares what differs from a reader's answers with what is known to; none is no file.
func compareFaults(t *testing.T, path, faults string) {
	t.Helper()
	known, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(known), faults); diff != "" && !*update {
		t.Errorf("not as a reader has it, and not as %s (-known +now):\n%s", filepath.Base(path), diff)
	}
	switch {
	case !*update:
	case faults == "":
		_ = os.Remove(path)
	default:
		if err := os.WriteFile(path, []byte(faults), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// spoken is one claim as a .want file has it.
type spoken struct{ chain, typ, kind, words, reason string }

// wantedClaims reads a .want file.
func wantedClaims(t *testing.T, path string) []spoken {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var all []spoken
	for i, line := range strings.Split(strings.TrimSpace(string(content)), "\n") {
		cells := strings.Split(line, " | ")
		if len(cells) < 4 || len(cells) > 5 {
			t.Fatalf("%s:%d: want chain | type | kind | first words [| reason], have %q", filepath.Base(path), i+1, line)
		}
		cells = append(cells, "")
		all = append(all, spoken{cells[0], cells[1], cells[2], cells[3], cells[4]})
	}
	return all
}

// exportedSpeaker is what the test reads of a speaker in the export.
type exportedSpeaker struct {
	Name    string
	Type    string
	Members []string
	Reason  *struct{ Text string }
}

// exportedClaim is what the test reads of a claim in the export.
type exportedClaim struct {
	Kind            string
	Text            string
	Content         []struct{ Text string }
	Speaker, Source *exportedSpeaker
	Chain           []string
	Line            int
}

// shownClaims are the claims of the article that tables show, in order of the
// text.
func shownClaims(t *testing.T, path string) []spoken {
	t.Helper()
	var article struct{ Claims []exportedClaim }
	if err := json.Unmarshal([]byte(printed(t, "export", "--format", "jsonl", path)), &article); err != nil {
		t.Fatal(err)
	}
	table := printed(t, "check", "--fail-on", "never", "--format", "markdown", path)
	var all []spoken
	for _, c := range article.Claims {
		if tableHas(table, c) {
			all = append(all, c.spoken())
		}
	}
	return all
}

// printed runs the command and returns what it prints.
func printed(t *testing.T, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	env := func(string) string { return "" }
	status := run(context.Background(), args, streams{in: strings.NewReader(""), out: &out, err: &errs, env: env})
	if status != 0 || errs.Len() > 0 {
		t.Fatalf("claims %s: status %d, %s", strings.Join(args, " "), status, errs.String())
	}
	return out.String()
}

// tableHas reports whether the Markdown table has a row of the claim.
func tableHas(table string, c exportedClaim) bool {
	row := fmt.Sprintf("| %s | %s | %d |\n", c.Kind, strings.Join(strings.Fields(c.Text), " "), c.Line)
	return strings.Contains(table, row)
}

func (c exportedClaim) spoken() spoken {
	out := spoken{chain: c.chain(), typ: "-", kind: c.Kind}
	if c.Speaker != nil {
		out.typ = c.Speaker.Type
		if c.Speaker.Reason != nil {
			out.reason = c.Speaker.Reason.Text
		}
	}
	var words []string
	for _, s := range c.Content {
		words = append(words, strings.Fields(s.Text)...)
	}
	out.words = strings.Join(words[:min(4, len(words))], " ")
	return out
}

// chain is the claim's chain as a .want file has it, "-" for nobody.
func (c exportedClaim) chain() string {
	links := slices.Clone(c.Chain)
	for i, name := range links {
		for _, s := range []*exportedSpeaker{c.Source, c.Speaker} {
			if s != nil && s.Name == name && len(s.Members) > 0 {
				links[i] = strings.Join(s.Members, "; ")
			}
		}
		if name == "" {
			links[i] = "-"
		}
	}
	if len(links) == 0 {
		return "-"
	}
	return strings.Join(links, " ▸ ")
}

// spokenDiff tells what differs, a line for each cell that is wrong, for each
// claim that is missing and for each that is too many; "" where nothing does.
// Claims are paired by their first words, in order.
func spokenDiff(want, got []spoken) string {
	var diff strings.Builder
	for _, w := range want {
		i := slices.IndexFunc(got, func(g spoken) bool { return g.words == w.words })
		if i < 0 {
			fmt.Fprintf(&diff, "  missing: %s\n", w)
			continue
		}
		g := got[i]
		got = slices.Delete(slices.Clone(got), i, i+1)
		for _, cell := range []struct{ name, want, got string }{
			{"chain", w.chain, g.chain}, {"type", w.typ, g.typ}, {"kind", w.kind, g.kind}, {"reason", w.reason, g.reason},
		} {
			if cell.want != cell.got && !(cell.name == "chain" && sameNames(cell.want, cell.got)) {
				fmt.Fprintf(&diff, "  %s …: %s is %q, want %q\n", w.words, cell.name, cell.got, cell.want)
			}
		}
	}
	for _, g := range got {
		fmt.Fprintf(&diff, "  too many: %s\n", g)
	}
	return diff.String()
}

func (s spoken) String() string {
	line := strings.Join([]string{s.chain, s.typ, s.kind, s.words}, " | ")
	if s.reason != "" {
		line += " | " + s.reason
	}
	return line
}

// sameNames reports whether two chains differ in no more than a capital at the
// start of a name, which a description has where it begins a sentence.
func sameNames(a, b string) bool {
	return slices.EqualFunc(strings.Split(a, " ▸ "), strings.Split(b, " ▸ "), func(x, y string) bool {
		first, n := utf8.DecodeRuneInString(x)
		second, m := utf8.DecodeRuneInString(y)
		return unicode.ToLower(first) == unicode.ToLower(second) && x[n:] == y[m:]
	})
}
