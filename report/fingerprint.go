package report

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"

	"claims/claims"
	"claims/claims/lint"
)

// fingerprintName names the fingerprint and the version of how it is made.
const fingerprintName = "claimsFinding/v1"

// fingerprint tells a finding from others over several runs: it stays the same
// when lines move. It is a hash of rule, file, article, the text at the place
// in lower case with single spaces, and which such finding it is in the file.
func (s *sarifWriter) fingerprint(a *claims.Article, f lint.Finding) string {
	text := strings.ToLower(printable(f.Of(a.Text)))
	key := strings.Join([]string{f.Rule, filepath.ToSlash(a.Path), a.ID, text}, "\x00")
	sum := sha256.Sum256([]byte(key))
	same := hex.EncodeToString(sum[:16])
	occurrence := s.seen[same]
	s.seen[same]++
	return fmt.Sprintf("%s:%d", same, occurrence+1)
}

// artifactURI is the path as a URI reference: forward slashes, percent-encoded;
// relative where the path is, so that it holds on every machine.
func artifactURI(path string) string {
	slashed := filepath.ToSlash(path)
	if !filepath.IsAbs(path) {
		return (&url.URL{Path: strings.TrimPrefix(slashed, "./")}).String()
	}
	if !strings.HasPrefix(slashed, "/") {
		slashed = "/" + slashed // a Windows drive: file:///C:/…
	}
	return (&url.URL{Scheme: "file", Path: slashed}).String()
}

// fenced is the text as a Markdown code block, with a fence longer than any
// run of backticks in it.
func fenced(text string) string {
	fence := "```"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	return fence + "text\n" + strings.TrimRight(text, "\n") + "\n" + fence
}
