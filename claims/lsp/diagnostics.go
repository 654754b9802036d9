package lsp

import (
	"errors"
	"strings"

	"claims/claims/input"
	"claims/claims/lint"
	"claims/claims/lsp/protocol"
	"claims/claims/printable"
)

// source is what a diagnostic comes from.
const source = "claims"

// publish tells the client what there is to say about a document. A mistake of ours
// is told to the person, once until the document can be read whole again.
func (s *server) publish(d *document, r *reading) {
	failures := r.Failures
	if r.err != nil {
		failures = append(failures, r.err)
	}
	if !d.failed {
		for _, failure := range failures {
			s.show(protocol.ErrorMessage, failure.Error())
			s.log(protocol.ErrorMessage, detailed(failure))
		}
	}
	d.failed = len(failures) > 0
	all := r.diagnostics
	if all == nil {
		all = []protocol.Diagnostic{} // null is none for some clients
	}
	s.notify("textDocument/publishDiagnostics", protocol.PublishDiagnosticsParams{URI: r.uri, Version: &r.version, Diagnostics: all})
}

// diagnosticsOf are the faults of the text as a file, unless there is none yet, and
// the findings that nobody has suppressed.
func (s *server) diagnosticsOf(r *reading, faults []error) []protocol.Diagnostic {
	var all []protocol.Diagnostic
	if strings.TrimSpace(r.text.Text()) != "" {
		for _, fault := range faults {
			all = append(all, faulty(s, r, fault))
		}
	}
	for _, f := range lint.Active(r.Findings) {
		all = append(all, s.diagnostic(r, f))
	}
	return all
}

// faulty is the diagnostic of what is wrong with a text as a file. That there is no
// article in it is no error while somebody writes.
func faulty(s *server, r *reading, fault error) protocol.Diagnostic {
	d := protocol.Diagnostic{Severity: protocol.ErrorSeverity, Source: source, Message: printable.Message(fault.Error())}
	line, column := 0, 0
	if e, ok := errors.AsType[*input.Error](fault); ok {
		line, column, d.Message = e.Line, e.Column, e.Problem
	}
	if input.IsWarning(fault) {
		d.Severity = protocol.WarningSeverity
	}
	if line == 0 && r.Extraction == nil {
		d.Severity = protocol.InformationSeverity
	}
	d.Range = s.atLine(r, line, column)
	return d
}

// diagnostic is a finding as an editor shows it.
func (s *server) diagnostic(r *reading, f lint.Finding) protocol.Diagnostic {
	d := protocol.Diagnostic{
		Range: s.rangeOf(r, f.Span), Severity: severityOf(f.Severity),
		Code: f.Rule, Source: source, Message: printable.Text(f.Message),
	}
	if s.client.TextDocument.PublishDiagnostics.RelatedInformation {
		for _, related := range f.Related {
			d.RelatedInformation = append(d.RelatedInformation, protocol.RelatedInformation{
				Location: s.location(r, related.Span), Message: printable.Text(related.Message),
			})
		}
	}
	return d
}

func severityOf(s lint.Severity) protocol.Severity {
	switch s {
	case lint.Error:
		return protocol.ErrorSeverity
	case lint.Warning:
		return protocol.WarningSeverity
	}
	return protocol.InformationSeverity
}
