package report

import "claims/claims/lint"

// palette writes SGR colours (ECMA-48), or none at all.
type palette bool

func (p palette) bold(s string) string { return p.sgr("1", s) }
func (p palette) dim(s string) string  { return p.sgr("2", s) }
func (p palette) mark(s string) string { return p.sgr("1;32", s) }

// severity is the severity's word: red, yellow or blue.
func (p palette) severity(s lint.Severity) string {
	code := "1;34"
	switch s {
	case lint.Error:
		code = "1;31"
	case lint.Warning:
		code = "1;33"
	}
	return p.sgr(code, string(s))
}

func (p palette) sgr(code, s string) string {
	if !p || s == "" {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}
