package nlp

// IsDate reports the name of a day or a month, and what follows an hour (p.m., GMT). May is left
// out: it is a verb more often.
func (w *Word) IsDate() bool {
	switch w.Lower {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
		"a.m.", "p.m.", "est", "edt", "gmt":
		return true
	}
	return false
}

// IsTime reports a date, today and the like, which unlike a date are words of names too
// (Russia Today).
func (w *Word) IsTime() bool { return w.IsDate() || w.Is("today", "yesterday", "tonight", "tomorrow") }
