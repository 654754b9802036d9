package input

import (
	"errors"
	"strings"
	"testing"
)

func TestByteSize(t *testing.T) {
	for s, want := range map[string]ByteSize{
		"1": 1, "500": 500, "500 bytes": 500, "10MB": 10_000_000, "10 mb": 10_000_000, "1.5MB": 1_500_000, "4m": 4_000_000, "2KiB": 2048, "1MiB": 1 << 20, "1GB": 1_000_000_000, "3k": 3000, "7B": 7,
	} {
		if got, err := ParseByteSize(s); err != nil || got != want {
			t.Errorf("%q: %d, %v; want %d", s, got, err, want)
		}
	}
	for _, s := range []string{"", "MB", "-1", "0", "0.1", "10XB", "NaN", "Inf", "1e300", "2GB", "1 0MB", "ten"} {
		if got, err := ParseByteSize(s); err == nil {
			t.Errorf("%q: %d, want an error", s, got)
		}
	}
	for size, want := range map[ByteSize]string{4_000_000: "4 MB", 65536: "64 KiB", 1500: "1500 bytes", 2000: "2 KB", 1 << 30: "1 GiB", 1: "1 bytes"} {
		if got := size.String(); got != want {
			t.Errorf("%d: %q, want %q", size, got, want)
		}
	}
}

// endless is a reader that has no end, and counts what was read.
type endless struct {
	unit string
	read int
}

func (e *endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = e.unit[(e.read+i)%len(e.unit)]
	}
	e.read += len(p)
	return len(p), nil
}

// A stream without an end is read to the limit and no further.
func TestEndlessInput(t *testing.T) {
	for _, unit := range []string{"y\n", "y", "{", "{\"text", "# y\n\n"} {
		in := &endless{unit: unit}
		got := readAll(t, Options{Stdin: in}, "-")
		if len(got.errors) != 1 || !strings.Contains(got.errors[0], "longer than 4 MB") || in.read > DefaultMaxBytes+2*bufferSize {
			t.Errorf("%q: errors %q after %d bytes", unit, got.errors, in.read)
		}
	}
}

// A file above the limit is refused by its size.
func TestLongFileIsNotRead(t *testing.T) {
	s := &source{path: "a.txt", limit: 10, size: 11}
	if _, err := s.content(); !errors.Is(err, errTooLong) {
		t.Errorf("error %v", err)
	}
	in(t, map[string]string{"a.txt": strings.Repeat("long ", 100), "b.txt": "B."})
	got := readAll(t, Options{MaxBytes: 100}, "a.txt", "b.txt")
	if len(got.errors) != 1 || !strings.Contains(got.errors[0], "a.txt: the file is longer than 100 bytes") || len(got.articles) != 1 {
		t.Errorf("%d articles, errors %q", len(got.articles), got.errors)
	}
}

// A line above the limit is passed over, on standard input too; the next ones are read.
func TestLongLineIsPassedOver(t *testing.T) {
	lines := `{"id": "a", "text": "A."}` + "\n" + `{"id": "b", "text": "` + strings.Repeat("long ", 100_000) + `"}` + "\n" + `{"id": "c", "text": "C."}`
	first := lines[strings.Index(lines, "\n")+1:]
	in(t, map[string]string{"a.jsonl": lines, "b.jsonl": first})
	for name, content := range map[string]string{"a.jsonl": "", "b.jsonl": "", "-": lines, "- ": first} {
		got := readAll(t, Options{MaxBytes: 1000, Stdin: strings.NewReader(content)}, strings.TrimSpace(name))
		articles := strings.Count(map[bool]string{true: lines, false: first}[name == "a.jsonl" || name == "-"], "\n")
		if len(got.errors) != 1 || !strings.Contains(got.errors[0], "the line is longer than 1 KB") || len(got.articles) != articles {
			t.Errorf("%s: %d articles, errors %q", name, len(got.articles), got.errors)
		}
	}
}
