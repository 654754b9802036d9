package number

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"claims/nlp"

	"github.com/google/go-cmp/cmp"
)

// analyzer is made once for all tests: it is immutable.
var analyzer = sync.OnceValues(nlp.New)

func analyze(t testing.TB, text string) *nlp.Document {
	t.Helper()
	a, err := analyzer()
	if err != nil {
		t.Fatalf("making the analyzer: %v", err)
	}
	return a.Analyze(text, nil)
}

// show is a figure as the tests write it: words, kind, value, unit, and what else
// holds for it.
func show(f Figure, text string) string {
	s := fmt.Sprintf("%s: %s %.10g %s", f.Of(text), f.Kind, f.Value, f.Unit)
	if f.Approximate {
		s += " approximate"
	}
	if f.Part {
		s += " part"
	}
	return strings.Join(strings.Fields(s), " ")
}

func TestFind(t *testing.T) {
	cases := []struct {
		text string
		want []string
	}{
		{"A report by 11 countries came out.", []string{"11: count 11 country"}},
		{"A report by eleven countries came out.", []string{"eleven: count 11 country"}},
		{"An 11-country report came out.", []string{"11-country: count 11 country"}},
		{"It closed twenty-five large eastern plants.", []string{"twenty-five: count 25 plant"}},
		{"Some 1.2 million people left.", []string{"1.2 million: count 1200000 people approximate"}},
		{"Two hundred and fifty people left.", []string{"Two hundred and fifty: count 250 people"}},
		{"The court heard a dozen witnesses.", []string{"a dozen: count 12 witness"}},
		{"Half a million people left.", []string{"Half a million: count 500000 people"}},
		{"The flood killed 4,000.", []string{"4,000: count 4000"}},
		{"Profit fell 40 per cent to $3bn.", []string{"40 per cent: percent 40", "$3bn: money 3000000000 $"}},
		{"Profit fell 12.5% to £4.5m.", []string{"12.5%: percent 12.5", "£4.5m: money 4500000 £"}},
		{"He paid 500 euros and US$5 billion.", []string{"500 euros: money 500 euro", "US$5 billion: money 5000000000 us$"}},
		{"More than 30 people were hurt.", []string{"30: count 30 people approximate"}},
		{"Between 10 and 20 people died.", []string{"10 and 20: count 20 people approximate"}},
		{"The strike may cost 10 to 12 million pounds.", []string{"10 to 12 million pounds: money 12000000 pound approximate"}},
		{"Three of the 11 countries left.", []string{"Three: count 3 part", "11: count 11 country"}},
		{"Another two ships sank.", []string{"two: count 2 ship part"}},
		{"Two other ships sank.", []string{"Two: count 2 ship part"}},
		{"They walked 40 km in three days.", []string{"40: measure 40 km", "three: measure 3 day"}},
		{"The shop opened on June 5, 2016, at 7 p.m. on 12 May.", nil},
		{"In 2016 the 1990s were over.", nil},
		{"Between 2011 and 2017 he lived in Kelso, below 2005 levels.", nil},
		{"The hall holds 2000 guests.", []string{"2000: count 2000 guest"}},
		{"All 66 of the delegates came.", []string{"66: count 66"}},
		{"Anna Holt, 63, lives at No. 10.", nil},
		{"The 63-year-old flew in a Boeing 737.", nil},
		{"Rovers won 3-2 on Monday.", nil},
		{"One of them left.", nil},
		{"", nil},
	}
	for _, c := range cases {
		var got []string
		for _, f := range Find(analyze(t, c.text)) {
			got = append(got, show(f, c.text))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.text, diff)
		}
	}
}

// TestStep: how exactly a figure is given.
func TestStep(t *testing.T) {
	cases := []struct {
		text string
		want float64
	}{
		{"They counted 911 people.", 1}, {"They counted 900 people.", 100}, {"They counted 1.2 million people.", 1e5},
		{"They counted 12.50 per cent.", 0.1}, {"They counted two hundred people.", 100},
	}
	for _, c := range cases {
		got := Find(analyze(t, c.text))
		if len(got) != 1 || got[0].Step != c.want {
			t.Errorf("%s: %+v, want the step %v", c.text, got, c.want)
		}
	}
}

// FuzzFind: whatever the text, figures lie in it in order and speak of tokens that
// the document has.
func FuzzFind(f *testing.F) {
	for _, seed := range []string{
		"11 countries, $3bn, 40 per cent and a dozen 1.2m-euro boats.", "1,200,00 2.. 3bn m 10 to 20 to 30", "two hundred and fifty thousand million",
		"half a million 12-year-old 5-10% US$ 4,", "99999999999999999999 000 0.0 %", "“Ten,” he said. 7-\u00ad3 \xff",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.ToValidUTF8(text, "?")
		d := analyze(t, text)
		end := 0
		for _, found := range Find(d) {
			if found.Start < end || found.Empty() || found.End > len(text) {
				t.Fatalf("%+v lies outside %q or overlaps the one before", found, text)
			}
			if found.First < 0 || found.Last > len(d.Tokens) || found.First >= found.Last || found.Noun >= len(d.Tokens) {
				t.Fatalf("%+v speaks of tokens that %q does not have", found, text)
			}
			end = found.End
		}
	})
}
