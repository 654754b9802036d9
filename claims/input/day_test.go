package input

import (
	"strings"
	"testing"
)

func TestWrittenDay(t *testing.T) {
	for _, s := range []string{
		"2026-01-05", "2026-1-5", "2026/01/05", "2026/1/5", "2026.01.05", "20260105",
		"2026-01-05 10:00", "2026-01-05 10:00:00", "2026-01-05 10:00:00 -0500", "2026-01-05 10:00:00 +05:30", "2026-01-05T10:00:00",
		"2026-01-05T10:00:00Z", "2026-01-05T23:59:59.999+01:00", "2026-01-05t10:00z", "20260105T100000Z", "2026-01-05 10:00:00 +0000 UTC",
		"2026-01-05T10:00:00+01:00[Europe/Oslo]", "2026-01-05 10:00 CET", "2026-01-05 10:00 p.m.", "2026/01/05 10:00:00 EST",
		"January 5, 2026", "january 5 2026", "Jan 5, 2026", "Jan. 5, 2026", "JAN 5, 2026", "January 5th, 2026", "Monday, January 5, 2026",
		"January 5, 2026 at 10:00 am", "January 5, 2026, 10:00 a.m. EST", "Jan. 5, 2026 10:00 PM",
		"5 January 2026", "5 Jan 2026", "05 Jan 2026", "5th January 2026", "5th of January 2026", "5 Jan. 2026", "5-Jan-2026", "2026-Jan-05", "2026 January 5",
		"Mon, 05 Jan 2026 10:00:00 GMT", "Mon, 05 Jan 2026 10:00:00 -0700", "05 Jan 26 10:00 MST", "Monday, 05-Jan-26 10:00:00 UTC",
		"Mon Jan  5 10:00:00 2026", "Mon Jan 5 10:00:00 EST 2026", "Mon, 05 Jan 2026 10:00:00 +0000 (UTC)",
		"05.01.2026", "5.1.2026", "1767607200", "1767607200000",
	} {
		if day, problem := writtenDay(s); day != "2026-01-05" || problem != "" {
			t.Errorf("%q: day %q, problem %q", s, day, problem)
		}
	}
	for s, want := range map[string]string{
		"13/02/2026": "2026-02-13", "02/13/2026": "2026-02-13", "02/02/2026": "2026-02-02", "13-02-2026": "2026-02-13",
		"Sept. 9, 2025": "2025-09-09", "9 Sept 2025": "2025-09-09", "2024-02-29": "2024-02-29", "2026-005": "2026-01-05", "2024-366": "2024-12-31",
	} {
		if day, problem := writtenDay(s); day != want || problem != "" {
			t.Errorf("%q: day %q, problem %q; want %s", s, day, problem, want)
		}
	}
	for s, part := range map[string]string{
		"01/02/2026": "day or its month first", "1-2-2026": "day or its month first", "2026-02-30": "no day of the calendar", "2026-13-01": "no day of the calendar",
		"Foo 5, 2026": "\"Foo\" is no month in English", "5. Januar 2026": "no month in English", "5. März 2026": "no month in English", "2026-000": "no day of the calendar", "2026-366": "no day of the calendar", "31 June 2026": "no day of the calendar", "2025-02-29 10:00": "no day of the calendar",
		"{{ .Date }}": "", "2026": "", "2026-01": "", "January 2026": "", "soon": "", "": "", "2026-01-05 The mayor": "", "-1767607200": "",
		strings.Repeat("2026-01-05", 1000): "",
	} {
		day, problem := writtenDay(s)
		if day != "" || (part == "") != (problem == "") || !strings.Contains(problem, part) {
			t.Errorf("%.40q: day %q, problem %q; want none and one with %q", s, day, problem, part)
		}
	}
}
