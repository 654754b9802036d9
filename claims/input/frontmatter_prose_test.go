package input

import (
	"strings"
	"testing"
)

// What stands between lines "---" and says what people say is prose, valid YAML or not; a warning says so.
func TestProseBetweenDashes(t *testing.T) {
	for _, text := range []string{
		"Holt: “We closed the bridge on Monday.”\nLang: “We have no money.”",
		"Lang: “When did you close it?”\nHolt: “On Monday.”",
		"Note: Mayor Anna Holt said the bridge “will never reopen.” She left at noon.",
		"note: Mayor Anna Holt said the bridge “will never reopen.” She left at noon.",
		"- “We closed the bridge,” Holt said.\n- “We have no money,” Lang said.",
		"- We closed the bridge\n- We have no money",
		"\"We closed the bridge,\" Holt said.",
		"Q: When did you close it?\nA: On Monday",
		"Q: When?\nA: Monday\nQ: Why?\nA: No money",
		"title: An interview\nHolt: “We closed the bridge.”\nLang: “When?”",
		"title: An interview\ndate: 2026-01-05\nHolt: We closed the bridge on Monday.\nLang: When was that?",
		"title: An interview\nMayor Holt: “We closed the bridge.”\nlang: en\nLang: “When did you do it?”",
		"Holt: >\n  We closed the bridge\n  on Monday.\nLang: |\n  When was that?",
		"Holt:\n  “We closed the bridge.”\nLang:\n  “When?”",
		"Holt: \"We closed the bridge,\" she said.\nLang: \"We have no money.\"",
		"Editor: Why did you close the bridge?\nHolt: It was old and it was full of holes.",
	} {
		for _, name := range []string{"a.md", "a.txt"} {
			got := readFrontMatter(t, name, "---\n"+text+"\n---")
			a := got.articles[0]
			if len(got.errors) != 1 || !strings.Contains(got.errors[0], name+":1: warning: what stands below the line --- reads as prose") {
				t.Errorf("%q in %s: errors %q, want that it is prose", text, name, got.errors)
			}
			last := strings.TrimPrefix(text[strings.LastIndex(text, "\n")+1:], "- ")
			if len(a.Blocks) > 0 && name == "a.txt" || !strings.Contains(a.Text, strings.TrimSpace(last)) || a.Date != "" {
				t.Errorf("%q in %s: text %q, blocks %q", text, name, a.Text, blockTexts(a))
			}
		}
	}
}

// Front matter of sites and newsrooms is metadata, whatever sentences stand under its keys.
func TestFrontMatterIsNoProse(t *testing.T) {
	for _, front := range []string{
		"title: Bridge stays shut\ndate: 2026-01-05\ndescription: The mayor says the bridge will never reopen. She left at noon.",
		"title: “We will never reopen it,” says mayor\ndate: 2026-01-05",
		"title: \"“Never again”: the mayor's bridge\"\nauthor: Anna Holt",
		"title: Why did the bridge close?\nsummary: Is there no money? The council will not say.",
		"layout: post\ntitle: 'Mayor: “We have no money”'\nexcerpt: Mayor Anna Holt said the bridge “will never reopen.” She left at noon.",
		"layout: layouts/post.njk\ntitle: Bridge\ntags:\n  - news\n  - What is a bridge?\n  - “Bridge”",
		"title: Bridge\ntags:\n- news\n- bridges\ncategories: [local, \"city hall\"]",
		"title: Bridge\nauthors:\n  - name: Anna Holt\n    bio: Anna Holt is a reporter. She lives in Port Ellis.\n  - name: Peter Lang",
		"title: Bridge\nparams:\n  note: The mayor said “no.” She left.\n  Holt: “We closed it.”",
		"title: Bridge\ncover:\n  image: bridge.jpg\n  alt: The bridge is shut.\n  caption: The bridge on Monday. Photo by P. Lang.",
		"title: Bridge\nhero_caption: The mayor said “never.” She then left the hall.\nogDescription: Will it ever reopen?",
		"title: Bridge\ndraft: false\nweight: 10\nslug: bridge\naliases: [/old/, /older/]",
		"title: Bridge\npermalink: /news/{{ page.fileSlug }}/index.html\neleventyExcludeFromCollections: true",
		"title: Bridge\neleventyNavigation:\n  key: Bridge\n  order: 3\ndate: Last Modified",
		"title: >-\n  Bridge stays shut,\n  says mayor\ndate: 2026-01-05",
		"title: Bridge\ndescription: |\n  The bridge is shut.\n\n  “Never again,” says the mayor.\nlang: en",
		"Title: Bridge\nDate: 2026-01-05\nCategory: News\nSummary: The bridge is shut. It will stay so.",
		"title: Bridge\npullquote: “We have no money. We never had.”\nquoteBy: Anna Holt",
		"title: Bridge\nkicker: City hall\nstandfirst: The mayor says there is no money. Few believe her.\ndek: What comes next?",
		"title: Bridge\ncorrection: An earlier version of this article said that the bridge was open.\nupdated: 2026-01-06",
		"title: Bridge\ndate: 2026-01-05\nnote: First published in the Port Ellis Post. Used with leave.",
		"title: Bridge\ndate: 2026-01-05\ncms_flag: Do not print this.\ndesk: city",
		"title: Bridge\nquestions:\n  - q: When did it close?\n    a: It closed on Monday.",
		"title: Bridge\nresources:\n- src: a.jpg\n  title: The bridge is shut.\n- src: b.jpg",
		"# made by hand\ntitle: Bridge # “working title.” Change it.\ndate: 2026-01-05\nimage caption: The bridge is shut.",
		"base: &t Bridge\ntitle: *t\nmenu: {main: {name: \"Bridge?\", weight: 1}}",
		"redirect_from:\n  - /a/\npublished: true\nseo_title: Will the bridge reopen?\nsocial: Read what the mayor said!",
		"author: Anna “Annie” Holt\nemail: a@example.org\ncopyright: All rights reserved by the Post.",
		"  title: Bridge\n  description: The bridge is shut. It will stay so.",
		"layout: default",
		"foo: bar\nbaz: 1",
		"# nothing yet",
	} {
		for _, name := range []string{"a.md", "a.txt"} {
			got := readFrontMatter(t, name, "---\n"+front+"\n---")
			a := got.articles[0]
			if strings.Contains(front, "Last Modified") && len(got.errors) == 1 && strings.Contains(got.errors[0], "names no day") {
				got.errors = nil
			}
			if len(got.errors) > 0 || len(a.Blocks) != 1 || strings.TrimSpace(a.Text[a.Blocks[0].End:]) != "Holt said no." {
				t.Errorf("%q in %s: errors %q, blocks %q", front, name, got.errors, blockTexts(a))
			}
		}
	}
}

// Where keys outweigh what is said between them, a warning tells what is not read.
func TestSentencesInFrontMatter(t *testing.T) {
	got := readFrontMatter(t, "a.md", "---\ntitle: A\ndate: 2026-01-05\nauthor: P. Lang\nHolt: “We closed the bridge.”\nLang: When?\n---")
	want := "a.md:5: warning: a sentence under \"Holt\" stands in the front matter, and is not read; if it is the article's, put it below the closing ---"
	if len(got.errors) != 1 || got.errors[0] != want || got.articles[0].Title != "A" {
		t.Errorf("errors %q, want %q", got.errors, want)
	}
}
