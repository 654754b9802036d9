package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"

	"github.com/rogpeppe/go-internal/testscript"
)

// evil is text that no output may carry as it is.
const evil = "x\x1b[2J\x07\u009b31m\u202e\u2066\u200f\x7fy"

// safetyCommands are what the scripts about hostile files need.
func safetyCommands() map[string]func(ts *testscript.TestScript, neg bool, args []string) {
	return map[string]func(ts *testscript.TestScript, neg bool, args []string){
		"large": large, "many": many, "hostile": hostile, "plain": plain,
	}
}

// large FILE SIZE writes a file of so many bytes.
func large(ts *testscript.TestScript, _ bool, args []string) {
	size, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Repeat("#", size)), 0o666))
}

// many FILE COUNT writes a configuration with so many rules that there are not.
func many(ts *testscript.TestScript, _ bool, args []string) {
	count, err := strconv.Atoi(args[1])
	ts.Check(err)
	b := []byte("rules:\n")
	for i := range count {
		b = fmt.Appendf(b, "  rule-%05d: off\n", i)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), b, 0o666))
}

// hostile FOLDER makes a folder of articles and settings with evil names and texts.
func hostile(ts *testscript.TestScript, _ bool, args []string) {
	article := "“The bridge " + evil + " is shut,” Mayor Anna" + evil + " Holt said. Experts say “it " + evil + ".\n"
	files := map[string]string{
		"::error file=README.md::forged.txt":    article,
		"::error file=README.md::forged.yaml":   "- {x: y}\n- {x: y}\n",
		"a\n::error file=README.md::forged.txt": article,
		"esc\x1b[2J.md":                         "# " + evil + "\n\n" + article,
		"turn\u202etxt":                         article,
		"zero\u200b\ufeff\U000e0041.txt":        article,
		"lines.jsonl":                           fmt.Sprintf("{\"id\": %q, \"title\": %q, \"url\": \"http://x/\u202e\", \"text\": \"“Yes,” Anna\u202e Holt said. Experts say “it.\"}\n", "\u202ei", "\u202et"),
		"people.yaml":                           "- name: \"Anna\\e[2J\u202e Holt\"\n  aliases: [Anna Holt]\n  tags: {tag: \"f\\e[31m\u202e\"}\n",
		"bad.yaml":                              "- name: \"\\e[2J\u202e\"\n  type: \"\\e[2J\u202e\"\n\"\\e\u202e\": *\u202e\n",
		"fine/a.txt":                            "“Yes,” Anna Holt said.\n",
		"unreadable/a\n::error file=README.md::forged.txt": "\x00",
		"unreadable/esc\x1b[2J.txt":                        "\x00",
		"unreadable/zero\u200b\ufeff\U000e0041.txt":        "\x00",
		"quoted/a\n\x1b\".txt":                             "Anna Holt said: “We will go.\n",
	}
	for name, content := range files {
		path := filepath.Join(ts.MkAbs(args[0]), name)
		ts.Check(os.MkdirAll(filepath.Dir(path), 0o777))
		ts.Check(os.WriteFile(path, []byte(content), 0o666))
	}
	ts.Setenv("EVIL", evil+"\n::error file=README.md::forged")
}

// plain fails where the command before has written what steers a terminal, or a line that
// a file's name or text has forged.
func plain(ts *testscript.TestScript, _ bool, _ []string) {
	for _, stream := range []string{"stdout", "stderr"} {
		text := ts.ReadFile(stream)
		for i, r := range text {
			allowed := r == '\n' || r == '\r' || r == '\t'
			if !allowed && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || unicode.Is(unicode.Cf, r)) {
				ts.Fatalf("%s has %U: %q", stream, r, text[max(0, i-40):min(len(text), i+40)])
			}
		}
		for line := range strings.Lines(text) {
			if strings.HasPrefix(strings.TrimSpace(line), "::error file=README.md::") {
				ts.Fatalf("%s has a forged line: %q", stream, line)
			}
		}
	}
}
