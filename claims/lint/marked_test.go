package lint

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"claims/claims"
)

// The articles in testdata are marked: a line may end in markers such as
//
//	⟦want A201 "nobody is named"⟧
//
// one for each finding that starts on the line, in order of the text; the words
// in quotation marks are part of the message. The markers are taken off before
// the article is read. A finding without a marker fails the test, and so does a
// marker without a finding. A first line “# …” is the headline.

// expected is one marker.
type expected struct {
	line          int
	rule, message string
}

func TestMarkedArticles(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no marked articles in testdata: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			marked, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			text, want, err := unmark(string(marked))
			if err != nil {
				t.Fatalf("%s: %v", file, err)
			}
			x := extracted(t, text)
			compare(t, file, want, Active(ran(x, All())), x.Article)
		})
	}
}

// TestEveryRuleIsMarked: each rule has two marked articles that give its finding or more.
func TestEveryRuleIsMarked(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	articles := make(map[string]int)
	for _, file := range files {
		marked, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range All() {
			if strings.Contains(string(marked), "⟦want "+r.Code+" ") {
				articles[r.Code]++
			}
		}
	}
	for _, r := range All() {
		if articles[r.Code] < 2 {
			t.Errorf("%s has %d marked articles, want 2 or more", r.Code, articles[r.Code])
		}
	}
}

// unmark takes the markers off a marked article.
func unmark(marked string) (text string, want []expected, err error) {
	lines := strings.Split(marked, "\n")
	for i, line := range lines {
		prose, markers, _ := strings.Cut(line, " ⟦")
		lines[i] = prose
		for marker := range strings.SplitSeq(markers, "⟦") {
			if marker = strings.TrimSpace(marker); marker == "" {
				continue
			}
			e := expected{line: i + 1}
			body, closed := strings.CutSuffix(marker, "⟧")
			if _, err := fmt.Sscanf(body, "want %s %q", &e.rule, &e.message); err != nil || !closed {
				return "", nil, fmt.Errorf("line %d: the marker is not ⟦want CODE \"message\"⟧: ⟦%s", i+1, marker)
			}
			want = append(want, e)
		}
	}
	return strings.Join(lines, "\n"), want, nil
}

// compare matches findings and markers, line by line, in order.
func compare(t *testing.T, file string, want []expected, got []Finding, a *claims.Article) {
	t.Helper()
	for _, f := range got {
		line := a.Position(f.Start).Line
		if i := match(want, f, line); i >= 0 {
			want = append(want[:i], want[i+1:]...)
			continue
		}
		t.Errorf("%s:%d: unexpected finding at %s: %s %s", file, line, strconv.Quote(f.Of(a.Text)), f.Rule, f.Message)
	}
	for _, e := range want {
		t.Errorf("%s:%d: no finding %s %q", file, e.line, e.rule, e.message)
	}
}

func match(want []expected, f Finding, line int) int {
	for i, e := range want {
		if e.line == line && e.rule == f.Rule && strings.Contains(f.Message, e.message) {
			return i
		}
	}
	return -1
}

func TestUnmark(t *testing.T) {
	text, want, err := unmark("one ⟦want A201 \"a \\\"b\\\"\"⟧ ⟦want Q101 \"c\"⟧\ntwo")
	if err != nil || text != "one\ntwo" || len(want) != 2 || want[0] != (expected{1, "A201", `a "b"`}) || want[1] != (expected{1, "Q101", "c"}) {
		t.Errorf("unmark = %q, %v, %v", text, want, err)
	}
	for _, bad := range []string{"x ⟦want A201⟧", "x ⟦want A201 \"y\"", "x ⟦A201 \"y\"⟧"} {
		if _, _, err := unmark(bad); err == nil {
			t.Errorf("unmark(%q) takes a broken marker", bad)
		}
	}
}
