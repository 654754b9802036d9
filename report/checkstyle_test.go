package report

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCheckstyle(t *testing.T) {
	want := `<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="news/harbour.txt">
    <error line="7" column="1" severity="info" message="say who “Porto and Faro” are: the councils, the ports or their mayors" source="claims.S305"></error>
    <error line="5" column="31" severity="warning" message="“Duarte” is named in full elsewhere, 100% of the time" source="claims.A211"></error>
    <error line="9" column="400" severity="error" message="nobody is named for these words: say who said them" source="claims.A201"></error>
  </file>
  <file name="news/quiet.txt"></file>
</checkstyle>
`
	if diff := cmp.Diff(want, write(t, "checkstyle", Options{}, testItem(t), emptyItem())); diff != "" {
		t.Error(diff)
	}
}
