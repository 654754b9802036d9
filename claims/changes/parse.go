package changes

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// parse reads what "git diff -U0" writes, with the prefix b/ before new paths, and
// gives for each file that is there after the change its new and changed lines.
func parse(r io.Reader) (map[string]Lines, error) {
	files := make(map[string]Lines)
	in := bufio.NewReader(r)
	file := ""
	content := 0 // lines of the hunk still to come
	for number := 1; ; number++ {
		line, err := readLine(in)
		if errors.Is(err, io.EOF) {
			return files, nil
		}
		switch {
		case err != nil:
			return nil, fmt.Errorf("reading line %d of it: %w", number, err)
		case content > 0:
			if !strings.HasPrefix(line, `\`) { // "\ No newline at end of file" is no line
				content--
			}
		case strings.HasPrefix(line, "+++ "):
			if file, err = newPath(line); err != nil {
				return nil, fmt.Errorf("line %d of it: %w", number, err)
			}
		case strings.HasPrefix(line, "@@ "):
			old, lines, err := hunk(line)
			if err != nil {
				return nil, fmt.Errorf("line %d of it: %w", number, err)
			}
			count := lines.last - lines.first + 1
			content = old + count
			if count > 0 && file != "" {
				files[file] = append(files[file], lines)
			}
		}
	}
}

// longest is how much of a line is looked at: headers are shorter, and of an
// article's line only the sign at its start counts.
const longest = 16 << 10

// readLine is the next line, without its end, cut where it is longer than any header.
func readLine(in *bufio.Reader) (string, error) {
	var line strings.Builder
	for {
		part, err := in.ReadSlice('\n')
		line.Write(part[:min(len(part), longest-line.Len())])
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case errors.Is(err, io.EOF) && line.Len() > 0, err == nil:
			return strings.TrimSuffix(line.String(), "\n"), nil
		}
		return "", err
	}
}

// newPath is the path in "+++ b/PATH", from the root of the checkout; "" where the
// file is no more. Git puts a tab after a path with spaces, and quotes one with
// control characters as C does.
func newPath(line string) (string, error) {
	name := strings.TrimPrefix(line, "+++ ")
	if strings.HasPrefix(name, `"`) {
		unquoted, err := strconv.Unquote(name)
		if err != nil {
			return "", fmt.Errorf("the path %s is no string of git's", name)
		}
		name = unquoted
	} else {
		name = strings.TrimSuffix(name, "\t")
	}
	if name == "/dev/null" {
		return "", nil
	}
	path, ok := strings.CutPrefix(name, "b/")
	if !ok {
		return "", fmt.Errorf("the path %s does not start with b/", name)
	}
	return path, nil
}

// hunk reads "@@ -3,2 +3,4 @@ …": the number of old lines, and the new ones, of which
// the last is before the first where there are none.
func hunk(line string) (old int, lines lineRange, err error) {
	fields := strings.Fields(line)
	if len(fields) < 3 || !strings.HasPrefix(fields[1], "-") || !strings.HasPrefix(fields[2], "+") {
		return 0, lines, fmt.Errorf("%q is no hunk", line)
	}
	_, old, errOld := startAndCount(fields[1][1:])
	start, count, errNew := startAndCount(fields[2][1:])
	if errors.Join(errOld, errNew) != nil {
		return 0, lines, fmt.Errorf("%q is no hunk", line)
	}
	return old, lineRange{start, start + count - 1}, nil
}

// startAndCount reads "3,2" or "3", which is "3,1".
func startAndCount(s string) (start, count int, err error) {
	first, second, both := strings.Cut(s, ",")
	const bits = 31 // far above any file, far below an overflow
	a, err := strconv.ParseUint(first, 10, bits)
	b := uint64(1)
	if err == nil && both {
		b, err = strconv.ParseUint(second, 10, bits)
	}
	return int(a), int(b), err
}
