package main

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"claims/cmd/claims-train/judged"
)

// writePrecision writes the figures of each sample as tables in Markdown, the kinds of
// false alarm, and what does not fit: findings without a label, labels without a finding.
func writePrecision(out io.Writer, samples []sample, labels []judged.Label, found []judged.Place) error {
	var b strings.Builder
	var all, unjudged []judged.Place
	for _, s := range samples {
		rules, sum, open := judged.Tally(s.places, labels)
		fmt.Fprintf(&b, "%s: %d findings", s.name, sum.Findings())
		if s.articles > 0 {
			fmt.Fprintf(&b, " in %d articles, %.1f an article", s.articles, float64(sum.Findings())/float64(s.articles))
		}
		b.WriteString("\n\n")
		writeCounts(&b, rules, sum)
		all, unjudged = append(all, s.places...), append(unjudged, open...)
	}
	rules, sum, _ := judged.Tally(all, labels)
	fmt.Fprintf(&b, "all samples: %d findings\n\n", sum.Findings())
	writeCounts(&b, rules, sum)
	b.WriteString("| rule | kind of false alarm | findings |\n| --- | --- | ---: |\n")
	for _, f := range judged.Faults(all, labels) {
		fmt.Fprintf(&b, "| %s | %s | %d |\n", f.Rule, f.Kind, f.Findings)
	}
	judged.Sort(unjudged)
	for _, p := range unjudged {
		fmt.Fprintf(&b, "\nnot judged yet: %s %s %d-%d", p.Article, p.Rule, p.Start, p.End)
	}
	for _, l := range judged.Stale(found, labels) {
		fmt.Fprintf(&b, "\nno longer found: %s %s %d-%d", l.Article, l.Rule, l.Start, l.End)
	}
	_, err := io.WriteString(out, strings.TrimRight(b.String(), "\n")+"\n")
	return err
}

func writeCounts(b *strings.Builder, rules []judged.Count, sum judged.Count) {
	b.WriteString("| rule | findings | right | wrong | arguable | precision |\n| --- | ---: | ---: | ---: | ---: | ---: |\n")
	sum.Rule = "all"
	for _, c := range append(rules, sum) {
		fmt.Fprintf(b, "| %s | %d | %d | %d | %d | %.0f %% |\n", c.Rule, c.Findings(), c.Right, c.Wrong, c.Arguable, c.Precision())
	}
	b.WriteString("\n")
}

// writeUnjudged writes the findings of the samples that have no label: the line to
// put into the file of labels, the message, and the text around the finding.
func writeUnjudged(out io.Writer, samples []sample, labels []judged.Label, found []located) error {
	byPlace := make(map[judged.Place]located, len(found))
	for _, f := range found {
		byPlace[f.Place] = f
	}
	var b strings.Builder
	for _, s := range samples {
		_, _, unjudged := judged.Tally(s.places, labels)
		judged.Sort(unjudged)
		for _, p := range unjudged {
			f := byPlace[p]
			fmt.Fprintf(&b, "%s,%s,%d,%d,,\n%s\n%s\n\n", p.Article, p.Rule, p.Start, p.End, f.Message, around(f))
		}
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// around is the finding in its text, on one line, between ⟦ and ⟧.
func around(f located) string {
	const reach = 300 // bytes before and after
	text := f.article.Text
	from, to := max(f.Finding.Start-reach, 0), min(f.Finding.End+reach, len(text))
	for from > 0 && !utf8.RuneStart(text[from]) {
		from--
	}
	for to < len(text) && !utf8.RuneStart(text[to]) {
		to++
	}
	marked := text[from:f.Finding.Start] + "⟦" + f.Of(text) + "⟧" + text[f.Finding.End:to]
	return strings.NewReplacer("\n\n", " ¶ ", "\n", " / ").Replace(marked)
}
