package report

import (
	"net/url"
	"path/filepath"
	"strings"

	"claims/claims"
	"claims/claims/lint"
	"claims/nlp"
)

func newSARIFLocation(a *claims.Article, span nlp.Span, message string) sarifLocation {
	region := newSARIFRegion(a, span)
	location := sarifLocation{Physical: sarifPhysical{Artifact: sarifArtifact{artifactURI(a.Path)}, Region: &region}}
	if message != "" {
		location.Message = &sarifText{message}
	}
	return location
}

func newSARIFRegion(a *claims.Article, span nlp.Span) sarifRegion {
	start, end := places(a, span)
	return sarifRegion{start.Line, start.Column, end.Line, end.Column}
}

// newSARIFFix is the fix as replacements in the article's file.
func newSARIFFix(a *claims.Article, fix *lint.Fix) sarifFix {
	change := sarifChange{Artifact: sarifArtifact{artifactURI(a.Path)}}
	for _, e := range fix.Edits {
		change.Replacements = append(change.Replacements, sarifReplacement{newSARIFRegion(a, e.Span), sarifText{e.Text}})
	}
	return sarifFix{Description: sarifText{fix.Message}, Changes: []sarifChange{change}}
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
