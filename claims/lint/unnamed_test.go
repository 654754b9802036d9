package lint

import "testing"

// TestUnnamed: who is an anonymous source, and which of them without a reason.
func TestUnnamed(t *testing.T) {
	cases := []struct {
		text              string
		unnamed, unreason bool
	}{
		{"A senior official said the bridge was unsafe.", true, true},
		{"A senior official, who asked not to be named because the talks are private, said the bridge was unsafe.", true, false},
		{"A senior official declined to comment on the bridge.", false, false},
		{"A senior official did not say whether the bridge was unsafe.", false, false},
		{"“It was not safe,” a senior official said.", true, true},
		{"A spokesman for the council said the bridge was unsafe.", false, false},
		{"A farmer said the bridge was unsafe. Jim Oakes, a farmer from Arle, has crossed it for years.", false, false},
		{"A farmer said the bridge was unsafe.\n\n“It shakes,” Jim Oakes said.", false, false},
		{"An official said the bridge was unsafe.\n\n“It shakes,” Jim Oakes said.", true, true},
		{"Mayor Anna Holt said the bridge was unsafe.", false, false},
	}
	for _, c := range cases {
		x := extracted(t, c.text)
		if got := found(x, anonymousSource()); (len(got) > 0) != c.unnamed {
			t.Errorf("%s: S301 finds %q", c.text, got)
		}
		if got := found(x, anonymousNoReason()); (len(got) > 0) != c.unreason {
			t.Errorf("%s: S302 finds %q", c.text, got)
		}
	}
}
