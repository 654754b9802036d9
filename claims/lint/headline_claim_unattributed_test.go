package lint

import "testing"

// TestHeadlineClaimUnattributed: which headlines state what only somebody says.
func TestHeadlineClaimUnattributed(t *testing.T) {
	const text = "\n\nThe mayor took bribes for the contract of the harbour bridge, Ivo Hart said on Monday. Mayor Anna Holt denied it."
	cases := []struct {
		name, article string
		found         bool
	}{
		{"a fact", "# Mayor took bribes for harbour bridge contract" + text, true},
		{"who says so", "# Mayor took bribes for harbour bridge contract, says Hart" + text, false},
		{"a colon", "# Hart: Mayor took bribes for harbour bridge contract" + text, false},
		{"marks", "# Mayor ‘took bribes’ for harbour bridge contract" + text, false},
		{"accused", "# Mayor accused of bribes for harbour bridge contract" + text, false},
		{"a question", "# Did mayor take bribes for harbour bridge contract?" + text, false},
		{"the contrary", "# Mayor took no bribes for harbour bridge contract" + text, false},
		{"few words", "# Mayor took bribes" + text, false},
		{"the text says it too", "# Mayor took bribes for harbour bridge contract" + text + " The bribes that the mayor took for the contract of the harbour bridge came in cash.", false},
		{"the speaker's own matter", "# Norlink closes night ferry to Lorne port\n\nNorlink closes its night ferry to the port of Lorne, Norlink said on Monday.", false},
		{"nobody disputes it", "# Roof of school hall closes three classrooms\n\nThe roof of the school hall closes three classrooms, head teacher Paul Dorn said on Monday.", false},
		{"a verb that takes a side", "# Roof of school hall leaked for three years\n\nThe roof of the school hall leaked for three years, head teacher Paul Dorn argued on Monday.", true},
		{"no headline", "Mayor took bribes for harbour bridge contract." + text, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := found(extracted(t, c.article), headlineClaimUnattributed()); (len(got) > 0) != c.found {
				t.Errorf("%s gives %q", c.article, got)
			}
		})
	}
}
