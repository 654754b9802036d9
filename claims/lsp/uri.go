package lsp

import (
	"net/url"
	"path/filepath"
	"strings"

	"claims/claims/lsp/protocol"
)

// filePath is the file that the URI names; false where it names none. A Windows drive
// has a slash before it (file:///C:/…), which is no part of the path.
func filePath(uri protocol.URI) (string, bool) {
	u, err := url.Parse(string(uri))
	if err != nil || u.Scheme != "file" || u.Path == "" {
		return "", false
	}
	path := u.Path
	if len(path) > 2 && path[0] == '/' && path[2] == ':' {
		path = path[1:]
	}
	if u.Host != "" && u.Host != "localhost" {
		path = "//" + u.Host + path
	}
	return filepath.FromSlash(path), true
}

// pathOf is what to call the document in a message: its file, or its URI.
func pathOf(uri protocol.URI) string {
	if path, isFile := filePath(uri); isFile {
		return path
	}
	return strings.TrimPrefix(string(uri), "untitled:")
}
