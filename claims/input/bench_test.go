package input

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"claims/claims"
)

// BenchmarkRead measures reading alone, in bytes of input a second.
func BenchmarkRead(b *testing.B) {
	paragraph := strings.Repeat("“The bridge *will* reopen,” [Holt](https://example.org) said on Monday. ", 8) + "\n\n"
	article := strings.Repeat(paragraph, 10)
	record := fmt.Sprintf("{\"id\": \"a\", \"date\": \"2025-06-05\", \"text\": %q}\n", article)
	for name, content := range map[string]string{
		"a.txt":      article,
		"a.md":       article,
		"a.jsonl":    strings.Repeat(record, 100),
		"line.txt":   strings.Repeat("The bridge will reopen. ", 1<<20),
		"line.jsonl": fmt.Sprintf("{\"text\": %q}", strings.Repeat("“No,” she said.\n", 1<<20)),
	} {
		benchmarkRead(b, name, content)
	}
}

// BenchmarkHostile measures texts by which a reader may lose its time; that of four times
// the text should be four times as long.
func BenchmarkHostile(b *testing.B) {
	for name, unit := range map[string]string{
		"backticks": "`a ``b ```c ", "brackets": "[", "emphasis": "*a_ ", "quotations": "> ", "tags of HTML": "<a b='", "references": "&amp;",
		"shortcodes": "{{< ", "tags": "{% comment %}", "footnotes": "[^1]", "rules": "---\n", "definitions": "[a]: /b\n", "table": "|a|b|\n|-|-|\n", "figures": "<figure>\n\n",
	} {
		for _, size := range []int{30_000, 120_000} {
			benchmarkRead(b, fmt.Sprintf("%s %d.md", name, size), "Text.\n\n"+strings.Repeat(unit, size/len(unit)))
		}
	}
}

func benchmarkRead(b *testing.B, name, content string) {
	b.Run(name, func(b *testing.B) {
		b.SetBytes(int64(len(content)))
		b.ReportAllocs()
		for b.Loop() {
			yield := sinkAll(b)
			read(context.Background(), file{name}, strings.NewReader(content), 0, Options{MaxBytes: 1 << 30}, yield)
		}
	})
}

// sinkAll takes articles and fails on errors.
func sinkAll(b *testing.B) sink {
	return func(_ *claims.Article, err error) bool {
		if err != nil && !IsWarning(err) {
			b.Fatal(err)
		}
		return true
	}
}
