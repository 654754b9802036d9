package input

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Tags of templates are in no text, wherever they stand; what they enclose is, unless it
// is code.
func TestTemplateTags(t *testing.T) {
	tests := []struct{ name, markdown, text string }{
		{"Hugo, a line", "One.\n\n{{< figure src=\"a.png\" caption=\"“No,” she said\" >}}\n\nTwo.", "One.\n\nTwo."},
		{"Hugo, several lines", "One.\n\n{{< figure\n  src=\"a.png\"\n  caption=\"“No,\n      she said\"\n>}}\nTwo.", "One.\n\nTwo."},
		{"Hugo, within a sentence", "Holt said {{< ref \"x\" >}}it is shut.", "Holt said it is shut."},
		{"Hugo, percent", "{{% notice warning \"a\" %}}\nHolt said no.\n{{% /notice %}}", "Holt said no.\n"},
		{"Hugo, paired", "{{< quote author=\"x\" >}}\nHolt said no.\n{{< /quote >}}\n", "Holt said no.\n"},
		{"Hugo, closes itself", "One {{< icon \"x\" />}} two.", "One two."},
		{"Hugo, code", "One.\n\n{{< highlight go >}}\nfmt.Println(\"no\")\n\nx := \"y\"\n{{< / highlight >}}\n\nTwo.", "One.\n\nTwo."},
		{"Hugo, a comment", "One.{{/* a \"note */}} Two.", "One. Two."},
		{"Hugo, escaped", "{{</* figure \"x\" */>}}\n\nOne.", "One."},
		{"Jekyll, include", "{% include image.html caption=\"“No\" %}\n\nOne.", "One."},
		{"Jekyll, raw", "{% raw %}Holt said {{ no }} so.{% endraw %}", "Holt said so."},
		{"Jekyll, highlight", "{% highlight ruby linenos %}\nputs \"no\"\n{% endhighlight %}\n\nOne.", "One."},
		{"Jekyll, comment", "One.\n\n{% comment %}\n“Never, he said.\n\nNever.\n{% endcomment %}\n\nTwo.", "One.\n\nTwo."},
		{"Jekyll, if", "{% if page.x == \"y\" %}Holt said no.{% endif %}", "Holt said no."},
		{"Liquid, dashes", "{%- assign x = \"y\" -%}\nOne {{- x | append: \"z\" -}}.", "One ."},
		{"output", "It is {{ page.date | date: \"%Y\" }} now.", "It is now."},
		{"three braces", "One {{{ raw }}} two.", "One two."},
		{"Nunjucks", "One {# a \"comment #}two.", "One two."},
		{"a closing mark in quotation marks", "One {% include x cap=\"a %} b\" %}two {{ y | z: \"}}\" }}three.", "One two three."},
		{"an odd quotation mark", "One {% include x cap=\"a %} “two”.", "One “two”."},
		{"MDX, a comment", "One {/* “a */}two.", "One two."},
		{"ERB", "One <%= x[\"a\"] %>two.", "One two."},
		{"kramdown", "One.\n{: .lead title=\"“x\" }\n\nTwo{: #b}.", "One.\n\n\nTwo."},
		{"kramdown, a list of attributes first", "{:.a}\n# Head\n\n{:toc}\n", "Head"},
		{"Pandoc", "# Head {#top .x}\n\n[One]{.small} two.", "Head \n\n[One] two."},
		{"in a link", "[Holt]({{< ref \"a b\" >}}) said [no]({{ site.url }}/x \"t\").", "Holt said no."},
		{"in a tag of HTML", "<a href=\"{{ \"x\" | url }}\">Holt</a> said no.", "Holt said no."},
		{"in a list", "- {{< a >}}\n- Two", "Two"},
		{"beside emphasis", "_{{< a >}}One_ **two{{< b >}}**", "One two"},
		{"in a quotation", "> One\n> {{< cite\n> \"x\" >}}\n> two.", "One\n\ntwo."},
		{"never closed", "One {{< two.\n\nThree }} four {% five.", "One {{< two.\n\nThree }} four {% five."},
		{"braces in prose", "A {set} of {1, 2} {{}} and {a:b}.", "A {set} of {1, 2} and {a:b}."},
		{"code that is never closed", "{% highlight x %}\nOne.\n", "One.\n"},
	}
	for _, test := range tests {
		a, err := parseMarkdown("a.md", test.markdown, Marks{})
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
			continue
		}
		if diff := cmp.Diff(strings.TrimRight(test.text, "\n"), strings.TrimRight(a.Text, "\n")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
		for at, word := range map[string]string{"Two": "Two", "said": "said"} {
			if i := strings.Index(a.Text, word); i >= 0 && !strings.HasPrefix(a.File()[a.FileSpan(spanAt(i, len(word))).Start:], word) {
				t.Errorf("%s: %q is not where the file has it", test.name, at)
			}
		}
	}
	const plain = "Holt said {{< ref >}} no."
	if a, _ := parseText("a.txt", plain, Marks{}); a.Text != plain {
		t.Errorf("plain text becomes %q", a.Text)
	}
}
