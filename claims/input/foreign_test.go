package input

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"strings"
	"testing"
	"unicode/utf16"
)

// zipped is a ZIP archive with files of these names.
func zipped(t *testing.T, names ...string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range names {
		f, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
		if err != nil {
			t.Fatal(err)
		}
		content := "<x/>"
		if name == "mimetype" {
			content = "application/vnd.oasis.opendocument.text"
		}
		if _, err := f.Write([]byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Files of other kinds are refused by what they are, under any name and on standard input;
// those beside them are read.
func TestForeignFiles(t *testing.T) {
	var gz bytes.Buffer
	w := gzip.NewWriter(&gz)
	w.Write([]byte("Holt said no."))
	w.Close()
	wide := ""
	for _, u := range utf16.Encode([]rune("Holt said no, and left.")) {
		wide += string([]byte{byte(u), byte(u >> 8)})
	}
	const mail = "To: Desk <desk@example.org>\nSubject: The bridge\nDate: Mon, 05 Jan 2026 10:00:00 +0000\n\nHolt said no.\n"
	tests := map[string][]string{
		"HTML": {
			"<!DOCTYPE html>\n<html><body><p>Holt said no.</p></body></html>", "\n <!doctype HTML PUBLIC \"x\">\n<p>Holt", "<html lang=en>\n<head></head>", "<!-- saved -->\n<HTML><BODY>Holt",
			"<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n<html>", "<html>\n<p>caf\xe9</p>", "<!DOCTYPE html>\n<p>No.\x01</p>", "<body class=x>\n<p>Holt said no.</p>",
		},
		"XML":                         {"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss><item>Holt</item></rss>"},
		"RTF":                         {"{\\rtf1\\ansi Holt said no.\\par}"},
		"PDF":                         {"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n", "\n%PDF-1.4\n1 0 obj\n<<>>\nendobj\n"},
		"a mailbox":                   {"From a@b.c Mon Jan  5 10:00:00 2026\nSubject: s\n\nHolt said no."},
		"subtitles":                   {"WEBVTT\n\n00:01.000 --> 00:02.000\nHolt said no.", "1\n00:00:01,000 --> 00:00:02,000\nHolt said no."},
		"a calendar or an address":    {"BEGIN:VCARD\nVERSION:4.0\nFN:Anna Holt\nEND:VCARD\n"},
		"an e-mail":                   {"From: Anna <anna@example.org>\n" + mail, "From a@b.c Mon Jan  5 10:00:00 2026\nFrom: a@b.c\nSubject: s\n\nHolt said no.", "MIME-Version: 1.0\nContent-Type: text/plain\n\nHolt said no.", "Received: from x\n\tby y\nMessage-ID: <1@x>\n" + mail, "From anna@example.org Mon Jan  5 10:00:00 2026\nFrom: a@b.org\n" + mail},
		"LaTeX":                       {"% a comment\n\\documentclass[11pt]{article}\n\\begin{document}\nHolt said no.\n\\end{document}\n"},
		"reStructuredText":            {"The bridge\n==========\n\n.. image:: x.png\n   :alt: y\n\nHolt said no.\n", ".. _top:\n\nHolt said no.\n"},
		"AsciiDoc":                    {"= The bridge\nAnna Holt\n:toc: left\n\nHolt said no.\n", "= The bridge\n\n== No\n\nHolt said no.\n"},
		"MDX":                         {"import Chart from '../chart'\n\n# Head\n\n<Chart/>\n", "---\ntitle: A\n---\n\nimport {A, B} from \"x\";\n\nHolt said no.\n", "export const a = 1\n\nHolt said no.\n"},
		"a ZIP archive":               {zipped(t, "a.txt")},
		"a Word document":             {zipped(t, "[Content_Types].xml", "_rels/.rels", "word/document.xml")},
		"an OpenDocument text":        {zipped(t, "mimetype", "content.xml")},
		"a gzip archive":              {gz.String()},
		"an image":                    {"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "\xff\xd8\xff\xe0\x00\x10JFIF\x00", "GIF89a\x01\x00\x01\x00\x00"},
		"a program":                   {"\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x3e\x00"},
		"an SQLite database":          {"SQLite format 3\x00\x10\x00\x01\x01"},
		"text in UTF-32":              {"\xff\xfe\x00\x00H\x00\x00\x00", "\x00\x00\xfe\xff\x00\x00\x00H"},
		"text in UTF-16 without a by": {wide},
	}
	for what, contents := range tests {
		for _, content := range contents {
			for _, name := range []string{"a.txt", "a.md", "a.story", "a.jsonl", stdinPath} {
				if strings.HasSuffix(name, ".jsonl") && content[0] < 0x7f && !strings.Contains(content, "\x00") {
					continue // a text in a JSON Lines file is told line by line
				}
				in(t, map[string]string{"b.txt": "B.", strings.Replace(name, stdinPath, "c", 1): content})
				got := readAll(t, Options{Stdin: strings.NewReader(content)}, name, "b.txt")
				if len(got.errors) != 1 || !strings.Contains(got.errors[0], ": this is "+what) || len(got.articles) != 1 {
					t.Errorf("%.30q as %s: %d articles, errors %.200q; want one that says %q", content, name, len(got.articles), got.errors, what)
				}
			}
		}
	}
}

// JSON is no prose: records belong in a file of JSON Lines.
func TestJSONUnderAnotherName(t *testing.T) {
	for content, want := range map[string]string{
		"{\n  \"text\": \"Holt said no.\"\n}\n":                   "this is JSON, which",
		"[{\"text\": \"Holt said no.\"}]":                         "this is JSON, which",
		"{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n":            "this is JSON Lines, which is not read; give it a name that ends in .jsonl",
		"{\"title\": \"A\"}\n":                                    "this is JSON, which",
		"{\"title\": \"A\"}\n\nHolt said no.\n":                   "",
		"[1]":                                                     "",
		"[12] Holt said no [13]":                                  "",
		"{\"text\": \"One.\"} is how a line begins, Holt said.\n": "",
	} {
		for _, name := range []string{"a.txt", "a.md"} {
			in(t, map[string]string{name: content})
			got := readAll(t, Options{}, name)
			if refused := len(got.errors) == 1 && strings.Contains(got.errors[0], want); (want != "") != refused || (want == "") != (len(got.articles) == 1) {
				t.Errorf("%q as %s: %d articles, errors %q; want %q", content, name, len(got.articles), got.errors, want)
			}
		}
	}
}

// HTML without a head is no plain text either; Markdown may begin so.
func TestFragmentsOfHTML(t *testing.T) {
	for _, content := range []string{"<p>The bridge is shut.</p>\n", "<div class=\"a\">\n<p>One.</p>\n</div>", "<h1>A</h1>\n<p>One.\n<p>Two.", "\n<article><p>One</p></article>"} {
		in(t, map[string]string{"a.txt": content, "a.md": content})
		got := readAll(t, Options{Stdin: strings.NewReader(content)}, "a.txt", "-", "a.md")
		if len(got.errors) != 2 || !strings.Contains(got.errors[0], "this is HTML") || len(got.articles) != 1 {
			t.Errorf("%q: %d articles, errors %q", content, len(got.articles), got.errors)
		}
	}
}

// XML without a declaration is known by the one element that holds it all; Markdown may hold
// elements of its own.
func TestXMLWithoutDeclaration(t *testing.T) {
	for content, want := range map[string]string{
		"<nitf><head><title>Bridge</title></head><body><p>“No,” Holt said.</p></body></nitf>\n": "this is XML",
		"<rss version=\"2.0\">\n<channel/>\n</rss>":                                             "this is XML",
		"\uFEFF\n<feed xmlns=\"http://www.w3.org/2005/Atom\">Holt said no.</feed>":              "this is XML",
		"<newsItem\n standard='NewsML-G2'>Holt said no.</newsItem>":                             "this is XML",
		"<b>Holt said no.</b>":             "this is HTML",
		"<sic> is what she wrote.":         "",
		"<sic> Holt said no </sick>":       "",
		"<> Holt said no </>":              "",
		"<- Holt said no ->":               "",
		"<one> Holt said no <two> </one>.": "",
	} {
		in(t, map[string]string{"a.txt": content, "a.md": content})
		got := readAll(t, Options{}, "a.txt")
		if refused := len(got.errors) == 1 && strings.Contains(got.errors[0], want); refused != (want != "") || (len(got.articles) == 0) != (want != "") {
			t.Errorf("%q: %d articles, errors %q; want %q", content, len(got.articles), got.errors, want)
		}
		if md := readAll(t, Options{}, "a.md"); want == "this is XML" && strings.Contains(strings.Join(md.errors, ""), want) {
			t.Errorf("%q in Markdown: %q", content, md.errors)
		}
	}
}

// An ending tells of markup that its words alone do not.
func TestForeignEndings(t *testing.T) {
	for name, content := range map[string]string{
		"a.html": "Holt said <b>no</b>.", "a.HTM": "Holt said no.<br>", "a.xhtml": "R&amp;D, Holt said.", "a.rst": "Holt said no.", "a.adoc": "Holt said no.",
		"a.tex": "Holt said no.", "a.mdx": "Holt said no.", "a.eml": "Subject: bridge\n\nHolt said no.", "a.rtf": `{\rtf1 Holt said no.}`,
	} {
		in(t, map[string]string{name: content})
		if got := readAll(t, Options{}, name); len(got.errors) != 1 || !strings.Contains(got.errors[0], ", which is not read; ") {
			t.Errorf("%s: %d articles, errors %q", name, len(got.articles), got.errors)
		}
	}
}

// Plain text under the name of something else is read, where that can be told from it.
func TestPlainTextUnderAnotherName(t *testing.T) {
	for _, name := range []string{"a.html", "a.htm", "a.eml", "a.rtf", "a.docx", "a.pdf"} {
		in(t, map[string]string{name: "Holt said no."})
		if got := readAll(t, Options{}, name); len(got.errors) > 0 || len(got.articles) != 1 {
			t.Errorf("%s: %d articles, errors %q", name, len(got.articles), got.errors)
		}
	}
}

// Text that only looks a little like something else stays text.
func TestTextStaysText(t *testing.T) {
	for _, content := range []string{
		"<b> is the tag for bold, Holt said.", "<p> starts a paragraph, Holt said. “No.”", "From Lund, the mayor said no.", "From Monday on, Holt said, at 10:00 it opens.\nDate: none\n",
		"BMW said no.", "MZ is a moped, Holt said.", "II* was written on it.", "From: the mayor\nTo: the council\nSubject: the bridge\n\nHolt said no.", "PK said no.", "ID3 is a car.",
		"Import taxes from 'China' rise, Holt said.", "import is what we do, Holt said.", "= 5, Holt said.", "% of votes: 5", "{\\ is a brace and a slash.", "Holt: no.\nLund: yes.\nHolt: no.\n",
		"Title: A\nDate: 2026-01-05\nURL: http://x\n\nHolt said no.", "The \\begin{document} line is missing, Holt said.", ".. and so on, Holt said.", "SQLite format 3 is used.", "GIF89a said no.",
		"#!/bin/sh is the first line, Holt said.", "<- Holt said no ->", "1,2,3\n4,5,6\n", "{\"a\": 1} is JSON, Holt said.", "-----BEGIN is how it starts, Holt said.",
	} {
		for _, name := range []string{"a.txt", stdinPath, "a.md"} {
			in(t, map[string]string{strings.Replace(name, stdinPath, "c", 1): content})
			if got := readAll(t, Options{Stdin: strings.NewReader(content)}, name); len(got.articles) != 1 || len(got.errors) > 0 {
				t.Errorf("%q as %s: %d articles, errors %q", content, name, len(got.articles), got.errors)
			}
		}
	}
}

// HTML within a plain text is a warning at its place.
func TestHTMLWithinText(t *testing.T) {
	in(t, map[string]string{"a.txt": "One.\nHolt said &ldquo;no&rdquo;.", "b.jsonl": `{"text": "<p>Holt said no.</p>"}`, "c.txt": "AT&T; 1 < 2; <br or so; a &amper; R&D."})
	got := readAll(t, Options{}, "a.txt", "b.jsonl", "c.txt")
	want := []string{"a.txt:2:11: warning: the text holds HTML (&ldquo;)", "b.jsonl:1:10: warning: the text holds HTML (</p>)"}
	for i := range want {
		if len(got.errors) != 2 || len(got.articles) != 3 || !strings.HasPrefix(got.errors[i], want[i]) {
			t.Errorf("%d articles, errors %q, want %q", len(got.articles), got.errors, want)
		}
	}
}
