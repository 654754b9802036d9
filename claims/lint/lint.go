// Package lint holds the rules an editor wants checked before publishing. A
// rule is a plain value; one file a rule, its documentation beside it, one
// line in the registry.
package lint

import (
	"claims/claims"
	"claims/nlp"
)

// Severity says how much a finding matters.
type Severity string

// The severities, gravest first.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Info    Severity = "info"
)

// Finding is one thing an editor must know, at one place of the article.
type Finding struct {
	// Rule is the code (A201), Name the kebab-case name of the rule.
	Rule, Name string
	Severity   Severity
	// Message is one sentence that a journalist understands, without code.
	Message string
	// Span is the place, in bytes of the article's text.
	nlp.Span
	// Claim is the ID of the claim concerned, "" where there is none.
	Claim string
	// Related are other places that explain the finding ("first named here").
	Related []Related
}

// Related is a place that explains a finding.
type Related struct {
	nlp.Span
	Message string
}

// Rule is one rule of the catalogue.
type Rule struct {
	// Code is stable and never reused; Name is kebab-case.
	Code, Name string
	Severity   Severity
	// Off reports a rule that runs only when asked for.
	Off bool
	// Doc documents the rule.
	Doc Doc
	// Run reports the rule's findings through the pass.
	Run func(*Pass)
}

// Doc is a rule's documentation: the only home of its texts, from which help,
// the docs page and SARIF are written.
type Doc struct {
	// Title is a short phrase, Rationale why an editor cares (our own words;
	// it names the guide it comes from), Bad and Good an example before and
	// after. Bad must give this finding and Good must not: a test runs both.
	Title, Rationale, Bad, Good string
}

// Pass is one run of one rule over one extraction.
type Pass struct {
	*claims.Extraction
	rule   Rule
	places places
	report func(Finding)
}
