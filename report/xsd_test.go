//go:build xmllint

package report

import (
	"bytes"
	"os/exec"
	"strings"
	"testing"

	"claims/claims/lint"
)

// TestXSD holds the XML formats to their schemas, and the schemas to refusing what is
// broken. It needs xmllint, which .ci/run installs: go test -tags xmllint ./report
func TestXSD(t *testing.T) {
	strange := decidedItem(t)
	strange.Article.Path = "a <b>&\x00\x1b\"\uffff.txt"
	strange.Findings[2].Message = "]]> \x01\ufffe\xff"
	tests := []struct {
		format, schema string
		broken         [2]string
	}{
		{"checkstyle", "checkstyle.xsd", [2]string{`severity="warning"`, `severity="grave"`}},
		{"junit", "junit-10.xsd", [2]string{`tests="3"`, `number="3"`}},
	}
	for _, test := range tests {
		for name, items := range map[string][]Item{
			"no articles": nil, "no findings": {emptyItem()}, "findings": {testItem(t), decidedItem(t), strange},
		} {
			if out := xmllint(t, test.schema, write(t, test.format, Options{FailOn: lint.Warning}, items...)); !strings.HasSuffix(out, " validates\n") {
				t.Errorf("%s, %s: %s", test.format, name, out)
			}
		}
		if out := xmllint(t, test.schema, writeUnread(t, test.format)); !strings.HasSuffix(out, " validates\n") {
			t.Errorf("%s, what cannot be read: %s", test.format, out)
		}
		good := write(t, test.format, Options{}, testItem(t))
		if out := xmllint(t, test.schema, strings.Replace(good, test.broken[0], test.broken[1], 1)); !strings.Contains(out, "fails to validate") {
			t.Errorf("%s takes %s: %s", test.schema, test.broken[1], out)
		}
	}
}

// xmllint is what xmllint says of the document. It uses no network.
func xmllint(t *testing.T, schema, document string) string {
	t.Helper()
	c := exec.Command("xmllint", "--noout", "--nonet", "--schema", "testdata/"+schema, "-")
	c.Stdin = strings.NewReader(document)
	var out bytes.Buffer
	c.Stdout, c.Stderr = &out, &out
	if err := c.Run(); c.ProcessState == nil {
		t.Fatalf("xmllint, of Debian's package libxml2-utils: %v", err)
	}
	return out.String()
}
