package input

import (
	"bytes"
	"strings"

	"github.com/gabriel-vasile/mimetype"
)

// foreignBytes tells what a file is that begins with these bytes, before they are decoded;
// false for what may be text.
func foreignBytes(head []byte) (foreign, bool) {
	switch {
	case bytes.HasPrefix(head, []byte("\xFF\xFE\x00\x00")), bytes.HasPrefix(head, []byte("\x00\x00\xFE\xFF")):
		return foreign{"text in UTF-32", "save it as UTF-8"}, true
	case EncodingOf(head) != UTF8:
		return foreign{}, false
	case looksLikeUTF16(head):
		return foreign{"text in UTF-16 without a byte-order mark", "save it as UTF-8"}, true
	}
	for _, mark := range []string{"%PDF-", "%!PS-"} {
		if start := bytes.TrimLeft(head, " \t\r\n"); bytes.HasPrefix(start, []byte(mark)) {
			return foreign{nameOfType(mimetype.Detect(start)), exportText}, true
		}
	}
	if found := mimetype.Detect(head); holdsControls(head) && !found.Is("application/octet-stream") && !isText(found) {
		return foreign{nameOfType(found), saveAsText}, true
	}
	return foreign{}, false
}

// isText reports whether a type is one of text, whose language its words tell (see
// foreignText).
func isText(m *mimetype.MIME) bool {
	for ; m != nil; m = m.Parent() {
		if m.Is("text/plain") {
			return true
		}
	}
	return false
}

// holdsControls reports whether there are bytes that no text has. Without them, words at
// the start of a text (BMW) may look like the mark of another file.
func holdsControls(head []byte) bool {
	return bytes.ContainsFunc(head, func(r rune) bool {
		return r < ' ' && r != '\t' && r != '\n' && r != '\r' && r != '\f' && r != '\v'
	})
}

// looksLikeUTF16 reports whether every other byte is zero, and no byte between.
func looksLikeUTF16(head []byte) bool {
	if len(head) < 8 {
		return false
	}
	var zeros [2]int
	for i, b := range head {
		if b == 0 {
			zeros[i%2]++
		}
	}
	few, many := min(zeros[0], zeros[1]), max(zeros[0], zeros[1])
	return few == 0 && many*10 >= len(head)/2*9
}

// nameOfType names a media type as people know it.
func nameOfType(m *mimetype.MIME) string {
	family, name, _ := strings.Cut(m.String(), "/")
	for at := m; at != nil; at = at.Parent() {
		_, name, _ := strings.Cut(at.String(), "/")
		for _, key := range []string{strings.TrimPrefix(at.Extension(), "."), name} {
			if known := typeNames()[key]; known != "" {
				return known
			}
		}
	}
	switch family {
	case "image", "audio", "video", "font":
		return map[string]string{"image": "an image", "audio": "a sound", "video": "a video", "font": "a font"}[family]
	}
	return "a file of the type " + family + "/" + name
}

// typeNames are the names of types of files, by their endings or the end of the media type.
func typeNames() map[string]string {
	return map[string]string{
		"pdf": "PDF", "rtf": "RTF", "docx": "a Word document (DOCX)", "doc": "a Word document", "odt": "an OpenDocument text (ODT)",
		"xlsx": "a spreadsheet (XLSX)", "pptx": "a presentation (PPTX)", "epub": "an e-book (EPUB)", "zip": "a ZIP archive",
		"gz": "a gzip archive", "tar": "a tar archive", "7z": "a 7-Zip archive", "xz": "an xz archive", "bz2": "a bzip2 archive", "zst": "a zstd archive",
		"sqlite": "an SQLite database", "x-elf": "a program", "x-executable": "a program", "vnd.microsoft.portable-executable": "a program", "x-mach-binary": "a program", "exe": "a program", "macho": "a program", "so": "a program", "class": "a program", "wasm": "a program",
		"ps": "PostScript", "eps": "PostScript", "msg": "an Outlook message (MSG)", "eml": "an e-mail",
	}
}
