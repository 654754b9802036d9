package report

import (
	"claims/claims"
	"claims/claims/lint"
)

type findingRecord struct {
	Rule       string            `json:"rule"`
	Name       string            `json:"name"`
	Severity   string            `json:"severity"`
	Message    string            `json:"message"`
	Start      int               `json:"start"`
	End        int               `json:"end"`
	Line       int               `json:"line"`
	Column     int               `json:"column"`
	Claim      *string           `json:"claim"`
	Suppressed *suppressedRecord `json:"suppressed"`
	Fix        *fixRecord        `json:"fix"`
}

type suppressedRecord struct {
	Kind   lint.SuppressionKind `json:"kind"`
	Reason *string              `json:"reason"`
}

type fixRecord struct {
	Message string    `json:"message"`
	Edits   []stretch `json:"edits"`
}

func newFindingRecord(a *claims.Article, f lint.Finding) findingRecord {
	at := a.Position(f.Start)
	r := findingRecord{
		Rule: f.Rule, Name: f.Name, Severity: string(f.Severity), Message: f.Message,
		Start: a.CodePoint(f.Start), End: a.CodePoint(f.End),
		Line: at.Line, Column: at.Column, Claim: orNull(f.Claim),
	}
	if f.Suppression != nil {
		r.Suppressed = &suppressedRecord{f.Suppression.Kind, orNull(f.Suppression.Reason)}
	}
	if f.Fix != nil {
		r.Fix = &fixRecord{Message: f.Fix.Message, Edits: make([]stretch, 0, len(f.Fix.Edits))}
		for _, e := range f.Fix.Edits {
			r.Fix.Edits = append(r.Fix.Edits, stretch{a.CodePoint(e.Start), a.CodePoint(e.End), e.Text})
		}
	}
	return r
}
