package report

import (
	"strings"
	"testing"

	"claims/claims/input"
	"claims/claims/lint"
)

// unreadItems are a place in a file, and a whole file of an odd name.
func unreadItems() []*input.Error {
	return []*input.Error{
		{Path: "news/a.txt", Line: 2, Column: 9, Problem: "the byte 0xE9 is not UTF-8 text"},
		{Path: "b <c>&%\n::d.md", Problem: "cannot open it: permission denied ]]> \x1b"},
	}
}

// writeUnread is what a format writes of an article between two that cannot be read.
func writeUnread(t *testing.T, format string) string {
	t.Helper()
	f, err := Find(format)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	w := f.New(&out, Options{FailOn: lint.Warning}).(UnreadWriter)
	for i, e := range unreadItems() {
		if err := w.Unread(e); err != nil {
			t.Fatal(err)
		}
		if i == 0 {
			if err := w.Add(emptyItem()); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if !f.Wrote([]byte(out.String())) {
		t.Errorf("%s does not know what it has written: %s", format, out.String())
	}
	return out.String()
}

func TestUnread(t *testing.T) {
	tests := []struct {
		format string
		want   []string
	}{
		{"github", []string{
			"::error file=news/a.txt,line=2,endLine=2,col=9,title=cannot-be-read::the byte 0xE9 is not UTF-8 text\n",
			"::error file=b <c>&%25%0A%3A%3Ad.md,title=cannot-be-read::cannot open it: permission denied ]]> ␛\n",
		}},
		{"gitlab", []string{
			`"description":"the byte 0xE9 is not UTF-8 text (cannot-be-read)","check_name":"cannot-be-read"`,
			`"severity":"critical","location":{"path":"news/a.txt","lines":{"begin":2,"end":2}}`, `::d.md","lines":{"begin":1,"end":1}`,
		}},
		{"checkstyle", []string{
			`<file name="news/a.txt">`, `<error line="2" column="9" severity="error" message="the byte 0xE9 is not UTF-8 text" source="claims.cannot-be-read">`,
			`<error line="1" column="1" severity="error" message="cannot open it: permission denied ]]&gt; ␛"`,
		}},
		{"junit", []string{
			`<testsuite name="news/a.txt" tests="1" failures="0" errors="1">`, `<testcase name="cannot be read" classname="news.a_txt">`,
			`<error message="the byte 0xE9 is not UTF-8 text" type="error"><![CDATA[news/a.txt:2:9: the byte 0xE9 is not UTF-8 text]]></error>`,
		}},
		{"rdjsonl", []string{
			`"location":{"path":"news/a.txt","range":{"start":{"line":2},"end":{"line":2}}},"severity":"ERROR"`, `::d.md"},"severity":"ERROR"`,
		}},
		{"sarif", []string{
			`"executionSuccessful": false`, `"toolExecutionNotifications": [`, `"text": "the byte 0xE9 is not UTF-8 text"`, `"uri": "news/a.txt"`, `"startColumn": 9`,
		}},
	}
	tells := 0
	for _, f := range Formats() {
		if f.TellsUnread() {
			tells++
		}
	}
	if tells != len(tests) {
		t.Errorf("%d formats tell what cannot be read, %d are tested", tells, len(tests))
	}
	for _, test := range tests {
		got := writeUnread(t, test.format)
		for _, want := range test.want {
			if !strings.Contains(got, want) {
				t.Errorf("%s: want %q in\n%s", test.format, want, got)
			}
		}
	}
}

func TestUnreadSchemas(t *testing.T) {
	for format, schema := range map[string]string{"gitlab": "gitlab-schema.json", "sarif": "sarif-schema-2.1.0.json"} {
		if err := validate(schemaOf(t, schema), writeUnread(t, format)); err != nil {
			t.Errorf("%s: %v", format, err)
		}
	}
	schema := schemaOf(t, "rdjsonl-schema.json")
	for line := range strings.Lines(writeUnread(t, "rdjsonl")) {
		if err := validate(schema, line); err != nil {
			t.Errorf("rdjsonl: %v in %s", err, line)
		}
	}
}
