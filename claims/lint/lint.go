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
	// Fix is a change that mends the article for certain; nil where only the
	// author can tell.
	Fix *Fix
	// Suppression says that somebody has decided to live with the finding, and
	// why; nil where nobody has. A suppressed finding is marked, never dropped,
	// and counts for no exit status.
	Suppression *Suppression
}

// Related is a place that explains a finding.
type Related struct {
	nlp.Span
	Message string
}

// Fix is a change to the article's text.
type Fix struct {
	// Message says what applying it does (“Close the quotation with ””).
	Message string
	// Edits are the changes, in order of the text, without overlap.
	Edits []Edit
}

// Edit puts Text in place of the span, in bytes of the article's text; an empty
// span inserts.
type Edit struct {
	nlp.Span
	Text string
}

// SuppressionKind says where a suppression is written down.
type SuppressionKind string

// The kinds of suppression.
const (
	InSource  SuppressionKind = "source"        // a comment in the article
	InConfig  SuppressionKind = "configuration" // an entry of .claims.yaml
	InRecords SuppressionKind = "baseline"      // an entry of a baseline file
)

// Suppression is why a finding is no longer reported.
type Suppression struct {
	Kind SuppressionKind
	// Reason is what its author wrote; a baseline has none.
	Reason string
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
	// Options are what a newsroom may set; none for most rules.
	Options []Option
	// Run reports the rule's findings through the pass.
	Run func(*Pass)

	// last makes it one that runs when the comments of the article's author have
	// been applied to what the other rules found.
	last bool

	settings map[string]Value // by the option's name: what With has set
}

// Doc is a rule's documentation: the only home of its texts, from which help,
// the docs page and SARIF are written.
type Doc struct {
	// Title is a short phrase, Rationale why an editor cares (our own words;
	// it names the guide it comes from), Bad and Good an example before and
	// after. Bad must give this finding and Good must not: a test runs both.
	Title, Rationale, Bad, Good string
	// Fix is what a fix changes and when there is one, a phrase; "" where there never is.
	Fix string
}

// Active are the findings that nobody has suppressed, in order.
func Active(findings []Finding) []Finding {
	var active []Finding
	for _, f := range findings {
		if f.Suppression == nil {
			active = append(active, f)
		}
	}
	return active
}

// Fixable are the findings with a fix that nobody has suppressed, in order.
func Fixable(findings []Finding) []Finding {
	var fixable []Finding
	for _, f := range findings {
		if f.Suppression == nil && f.Fix != nil && len(f.Fix.Edits) > 0 {
			fixable = append(fixable, f)
		}
	}
	return fixable
}

// Pass is one run of one rule over one extraction.
type Pass struct {
	*claims.Extraction
	rule    Rule
	prose   string // the article's text with spaces in place of comments
	places  places
	shared  shared
	ignores *ignores
	report  func(Finding)
}
