package input

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"

	"claims/claims/printable"
	"claims/nlp/lexicon"
)

// dayForm is one way to write a day: a pattern with the groups y, m and d, behind which
// a time may stand.
type dayForm struct{ pattern *regexp.Regexp }

// dayForms are the ways to write a day in front matter, JSON Lines and headers: those of
// ISO 8601, RFC 822, 1123, 3339 and 9557, of Jekyll and Hugo, of Unix's date and of prose. A
// form in figures alone that may have day and month either way has the groups a and b.
var dayForms = sync.OnceValue(func() []dayForm {
	const month, ordinal = `(?P<m>\pL{3,9})\.?`, `(?:st|nd|rd|th)?`
	patterns := []string{
		`(?P<y>\d{4})-(?P<m>\d\d?)-(?P<d>\d\d?)`,
		`(?P<y>\d{4})/(?P<m>\d\d?)/(?P<d>\d\d?)`,
		`(?P<y>\d{4})\.(?P<m>\d\d?)\.(?P<d>\d\d?)\.?`,
		`(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)`,
		`(?P<y>\d{4})-(?P<n>\d{3})`,
		month + ` (?P<d>\d\d?)` + ordinal + `,? (?P<y>\d{4})`,
		`(?P<d>\d\d?)(?:` + ordinal + `|\.)(?: of)? ` + month + `,? (?P<y>\d{4}|\d\d)`,
		`(?P<d>\d\d?)-` + month + `-(?P<y>\d{4}|\d\d)`,
		`(?P<y>\d{4})[ -]` + month + `[ -](?P<d>\d\d?)`,
		`(?P<d>\d\d?)\. ?(?P<m>\d\d?)\. ?(?P<y>\d{4})`,
		`(?P<a>\d\d?)[/-](?P<b>\d\d?)[/-](?P<y>\d{4})`,
	}
	weekday := `(?:(?:` + strings.Join(slices.Sorted(maps.Keys(lexicon.Shared().WeekdayForms)), "|") + `)\.?,? )?`
	var forms []dayForm
	for _, p := range patterns {
		forms = append(forms, dayForm{regexp.MustCompile(`^(?i)` + weekday + p + timeForm + `$`)})
	}
	unix := `(?P<m>[a-z]{3}) +(?P<d>\d\d?) \d\d:\d\d:\d\d(?: [a-z]{1,5}| [+-]\d{4})? (?P<y>\d{4})`
	return append(forms, dayForm{regexp.MustCompile(`^(?i)` + weekday + unix + `$`)})
})

// timeForm is the time behind a day, with its zone; it is not read.
const timeForm = `(?:(?:t|,? at |,? +)\d\d?(?:(?:[:.h]?\d\d){1,2}(?:[.,]\d{1,9})?)?(?: ?[ap]\.?m\.?)?` +
	`(?: ?(?:z|[+-]\d\d(?::?\d\d)?|[a-z]{1,5}(?:[+-]\d\d?(?::?\d\d)?)?))?(?: \(?[a-z]{2,5}\)?)?(?:\[[\w/+-]+\])?)?`

// longestDay bounds what is read as a day, in bytes.
const longestDay = 80

// writtenDay is the day that s writes, as YYYY-MM-DD and as s counts it (no
// time zone is converted); "" where s writes none, and then what is wrong if
// s has the form of one.
func writtenDay(s string) (day, problem string) {
	s = strings.Join(strings.Fields(s), " ")
	if len(s) > longestDay {
		return "", ""
	}
	if t, err := time.Parse(time.DateOnly, s); err == nil {
		return t.Format(time.DateOnly), ""
	}
	if day := unixDay(s); day != "" {
		return day, ""
	}
	for _, form := range dayForms() {
		if m := form.pattern.FindStringSubmatch(s); m != nil {
			return form.day(s, m)
		}
	}
	return "", ""
}

// day is the day of a match.
func (f dayForm) day(written string, match []string) (day, problem string) {
	part := func(name string) string {
		if i := f.pattern.SubexpIndex(name); i >= 0 {
			return match[i]
		}
		return ""
	}
	year, month, d := part("y"), part("m"), part("d")
	if a, b := part("a"), part("b"); a != "" {
		if month, d = monthAndDay(a, b); month == "" {
			return "", ambiguousDay(written)
		}
	}
	if len(year) == 2 {
		year = "20" + year
	}
	for _, layout := range []string{"2006 1 2", "2006 Jan 2", "2006 January 2"} {
		if t, err := time.Parse(layout, year+" "+shortMonth(month)+" "+d); err == nil {
			return t.Format(time.DateOnly), ""
		}
	}
	if t, err := time.Parse("2006 002", year+" "+part("n")); err == nil {
		return t.Format(time.DateOnly), ""
	}
	if strings.ContainsFunc(month, unicode.IsLetter) && !isMonth(month) {
		return "", unknownMonth(written, month)
	}
	return "", noSuchDay(written)
}

// isMonth reports whether package time knows the month's name.
func isMonth(name string) bool {
	for _, layout := range []string{"Jan", "January"} {
		if _, err := time.Parse(layout, shortMonth(name)); err == nil {
			return true
		}
	}
	return false
}

// shortMonth is a month's name as package time knows it.
func shortMonth(name string) string {
	if strings.EqualFold(name, "sept") {
		return name[:3]
	}
	return name
}

// monthAndDay tells which of two numbers is the month: the one that can be, or either
// where they are the same; "" where nobody knows.
func monthAndDay(a, b string) (month, day string) {
	first, _ := strconv.Atoi(a)
	second, _ := strconv.Atoi(b)
	switch {
	case first > 12:
		return b, a
	case second > 12 || first == second:
		return a, b
	}
	return "", ""
}

// unixDay is the day of a time in seconds or milliseconds since 1970, in UTC.
func unixDay(s string) string {
	n, err := strconv.ParseInt(s, 10, 64)
	switch {
	case err != nil || s[0] == '+' || s[0] == '-':
	case len(s) == len("1767225600"):
		return time.Unix(n, 0).UTC().Format(time.DateOnly)
	case len(s) == len("1767225600000"):
		return time.UnixMilli(n).UTC().Format(time.DateOnly)
	}
	return ""
}

const withoutDate = "; write it as 2025-06-05 (the article is read without a date)"

func noSuchDay(s string) string {
	return fmt.Sprintf("the date %s is no day of the calendar", printable.Quote(s)) + withoutDate
}

func unknownMonth(s, month string) string {
	return fmt.Sprintf("the date %s is not understood, for %s is no month in English", printable.Quote(s), printable.Quote(month)) + withoutDate
}

func ambiguousDay(s string) string {
	return fmt.Sprintf("the date %s may have its day or its month first", printable.Quote(s)) + withoutDate
}

func noDay(s string) string {
	return fmt.Sprintf("the date %s names no day", printable.Quote(s)) + withoutDate
}
