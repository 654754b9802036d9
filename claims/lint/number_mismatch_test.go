package lint

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestNumberMismatch: which figures contradict each other, and which only look as if.
func TestNumberMismatch(t *testing.T) {
	cases := []struct {
		name, text string
		want       []string
	}{
		{"another count of the same", "# 25 schools in Kelso close early\n\nThe council of Kelso will close 22 schools early on Friday.", []string{"25"}},
		{"words and digits", "# Eleven countries accuse Marden\n\nA report by 11 countries accused Marden of theft on Monday.", nil},
		{"rounded", "# 900 jobs go at Lorne Bank\n\nLorne Bank will cut 911 jobs in May.", nil},
		{"rounded money", "# Norlink sells boats for $3bn\n\nNorlink sold its boats for $3.2 billion on Monday.", nil},
		{"other money", "# Norlink sells boats for $3bn\n\nNorlink sold its boats for $4.6 billion on Monday.", []string{"$3bn"}},
		{"an estimate", "# 30 hurt as bus overturns in Kelso\n\nMore than 28 people were hurt as a bus overturned in Kelso.", nil},
		{"the dead", "# Blast kills 11 at Marden plant\n\nA blast at a plant in Marden killed twelve people on Monday.", []string{"11"}},
		{"the dead and the hurt", "# Blast kills 11 at Marden plant\n\nA blast at a plant in Marden killed 11 people and injured 20 on Monday.", nil},
		{"one that agrees", "# Blast kills 11 at Marden plant\n\nThe blast at the Marden plant killed 12 people, the owner said. Police said it killed 11 people.", nil},
		{"a part", "# 11 countries accuse Marden\n\nThree countries of the 11 countries that accuse Marden sent letters.", nil},
		{"years and ages", "# Rovers sack 45-year-old manager\n\nRovers sacked their manager, 46, after three years on Monday.", nil},
		{"a score", "# Rovers beat Kelso 3-1\n\nRovers beat Kelso 4-1 on Monday before 3,000 fans.", nil},
		{"another matter", "# Kelso closes 25 schools\n\nThe mayor went to see two schools in Lorne.", nil},
		{"within the text", "A report by 11 countries accuses Marden of theft. Marden rejects the report by 12 countries and denies the theft.", []string{"12"}},
		{"two who disagree", "Police in Kelso said 200 people marched to the bridge. The union in Kelso said 500 people marched to the bridge.", nil},
		{"another year", "A report by 11 countries accuses Marden of theft. In 2019 a report by 12 countries accused Marden of theft.", nil},
		{"a revision", "The flood in Kelso killed 11 people. Kelso later found that the flood killed 12 people.", nil},
		{"in one sentence", "The report by 11 countries and the report by 12 countries accuse Marden of theft.", nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, found(extracted(t, c.text), numberMismatch())); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}
