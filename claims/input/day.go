package input

import (
	"fmt"
	"time"

	"claims/claims/printable"
)

// dayLayouts are the ways to write a day that leave no doubt which is the month.
func dayLayouts() []string {
	return []string{
		time.DateOnly, time.RFC3339, time.DateTime, "2006-01-02 15:04", "2006-01-02T15:04:05", "2006-01-02T15:04",
		"January 2, 2006", "Jan 2, 2006", "2 January 2006", "2 Jan 2006",
	}
}

// writtenDay is the day that s writes, as YYYY-MM-DD and as s counts it (no
// time zone is converted); "" where s writes none that a calendar has.
func writtenDay(s string) string {
	for _, layout := range dayLayouts() {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format(time.DateOnly)
		}
	}
	return ""
}

// looksLikeDay reports whether s has the form 2025-06-05.
func looksLikeDay(s string) bool {
	if len(s) != len(time.DateOnly) {
		return false
	}
	for i := range len(s) {
		dash := i == 4 || i == 7
		if dash != (s[i] == '-') || (!dash && (s[i] < '0' || s[i] > '9')) {
			return false
		}
	}
	return true
}

func noSuchDay(s string) string {
	return fmt.Sprintf("the date %s is no day of the calendar; write it as 2025-06-05 (the article is read without a date)", printable.Quote(s))
}
