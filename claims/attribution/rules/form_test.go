package rules

import "testing"

// TestForms: each form has a name of its own and a precision, and the number by which the
// models that are shipped know it.
func TestForms(t *testing.T) {
	known := []string{
		"QuotedBeside", "ClauseBeside", "QuotedObject", "ThatObject", "ClauseObject", "According", "Colon", "ToObject",
		"NounObject", "Nominal", "Continued", "Fragment", "Unattributed",
	}
	for f := range forms {
		if f.Precision() <= 0 || f.Precision() >= 1 || f.String() == "" {
			t.Errorf("form %d (%s): precision %v", f, f, f.Precision())
		}
	}
	for number, name := range known {
		if got := Form(number).String(); got != name {
			t.Errorf("form %d is %s, not %s: models know forms by number, so that a new one goes last", number, got, name)
		}
	}
}
