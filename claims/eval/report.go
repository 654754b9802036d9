package eval

import "io"

// Report is all that was asked to be measured. As JSON it is one object: the
// figures, and a key for each of the other parts that is not nil.
type Report struct {
	Figures
	By          *Breakdown          `json:"by,omitempty"`
	Calibration *CalibrationFigures `json:"calibration,omitempty"`
	Errors      []Located           `json:"errors,omitzero"`
}

// WriteTable writes the report for people, without its errors (WriteMistakes).
func (r *Report) WriteTable(w io.Writer) error {
	text := figuresTable(r.Figures)
	if r.By != nil {
		text += breakdownTables(*r.By)
	}
	if r.Calibration != nil {
		text += calibrationTables(*r.Calibration)
	}
	_, err := io.WriteString(w, text)
	return err
}
