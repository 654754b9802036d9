package eval

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"claims/claims"
	"claims/claims/input"
	"claims/claims/printable"
	"claims/claims/regular"
)

// Gold is an article with what people marked in it.
type Gold struct {
	Article *claims.Article
	// Publisher is who published it; "" where the gold file does not tell.
	Publisher string
	// Annotations are the attributions of each annotator; an article may have none.
	Annotations [][]Attribution
}

// stdin is the path that means standard input, read as JSON Lines.
const stdin = "-"

// ReadGold yields the gold articles of the paths, in their order. A path is a
// file of JSON Lines or brat stand-off (X.ann beside X.txt), a folder, which is
// searched for both in the order of the names (hidden files and links to folders
// are left out), or "-" for JSON Lines on standard input.
//
// A yielded error is an *input.Error about one file or line (or a *bug.Error);
// reading goes on with the next. When ctx ends, ReadGold yields its cause and
// stops.
func ReadGold(ctx context.Context, paths []string, in io.Reader) iter.Seq2[Gold, error] {
	return func(yield func(Gold, error) bool) {
		for _, path := range paths {
			for file, err := range goldFiles(path) {
				switch {
				case ctx.Err() != nil:
					yield(Gold{}, context.Cause(ctx))
					return
				case err != nil:
					if !yield(Gold{}, err) {
						return
					}
				case !readGoldFile(ctx, file, in, yield):
					return
				}
			}
		}
	}
}

// readGoldFile yields the articles of one file and reports whether to go on.
func readGoldFile(ctx context.Context, path string, in io.Reader, yield func(Gold, error) bool) bool {
	if isBrat(path) {
		return yield(readBrat(path))
	}
	if path == stdin {
		return readLines(ctx, path, in, yield)
	}
	f, err := regular.Open(path)
	if err != nil {
		return yield(Gold{}, cannotOpen(path, err))
	}
	defer f.Close()
	return readLines(ctx, path, f, yield)
}

// goldFiles are the files of a path that hold gold annotations.
func goldFiles(path string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		info, err := os.Stat(path)
		switch {
		case path == stdin:
			yield(path, nil)
		case errors.Is(err, fs.ErrNotExist):
			yield("", &input.Error{Path: path, Problem: "there is no such file or folder; check the spelling", Err: err})
		case err != nil:
			yield("", cannotOpen(path, err))
		case info.IsDir():
			inFolder(path, yield)
		case isBrat(path) || isLines(path):
			yield(path, nil)
		default:
			yield("", &input.Error{Path: path, Problem: "no gold annotations; name a .jsonl or .ndjson file, a .ann file of brat, or a folder of them"})
		}
	}
}

// inFolder yields the gold files below a folder.
func inFolder(folder string, yield func(string, error) bool) {
	found := false
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		hidden := path != folder && strings.HasPrefix(entryName(entry), ".")
		switch {
		case err != nil:
			found = true
			return stopUnless(yield("", cannotOpen(path, err)))
		case hidden && entry.IsDir():
			return filepath.SkipDir
		case hidden || entry.IsDir() || !(isBrat(path) || isLines(path)):
			return nil
		}
		found = true
		if err := regular.Below(folder, path); err != nil {
			return stopUnless(yield("", cannotOpen(path, err)))
		}
		return stopUnless(yield(path, nil))
	})
	if err == nil && !found {
		yield("", &input.Error{Path: folder, Problem: "no gold annotations in this folder (it is searched for .jsonl, .ndjson and .ann)"})
	}
}

// entryName is the name of a folder's entry; "" where the folder could not be read.
func entryName(entry fs.DirEntry) string {
	if entry == nil {
		return ""
	}
	return entry.Name()
}

func stopUnless(more bool) error {
	if more {
		return nil
	}
	return filepath.SkipAll
}

func isBrat(path string) bool { return strings.EqualFold(filepath.Ext(path), ".ann") }

func isLines(path string) bool {
	extension := strings.ToLower(filepath.Ext(path))
	return extension == ".jsonl" || extension == ".ndjson"
}

func cannotOpen(path string, err error) error {
	why := err
	if e, ok := errors.AsType[*os.PathError](err); ok {
		why = e.Err
	}
	return &input.Error{Path: path, Problem: "cannot open it: " + why.Error(), Err: err}
}

// longestLine bounds one line of JSON Lines, in bytes; far above any article.
const longestLine = 1 << 30

// readLines yields the articles of a JSON Lines file, and an error for each line
// that cannot be read. It reports whether to go on.
func readLines(ctx context.Context, path string, in io.Reader, yield func(Gold, error) bool) bool {
	r := bufio.NewReaderSize(in, 64<<10)
	articles := 0
	for number := 1; ; number++ {
		line, err := readLine(r)
		if ctx.Err() != nil {
			yield(Gold{}, context.Cause(ctx))
			return false
		}
		if number == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		if len(bytes.TrimSpace(line)) > 0 {
			articles++
			if !yield(parseLine(path, string(bytes.TrimRight(line, "\r\n")), number)) {
				return false
			}
		}
		switch {
		case errors.Is(err, io.EOF):
			return articles > 0 || yield(Gold{}, &input.Error{Path: path, Problem: "the file is empty; there is no article in it"})
		case err != nil:
			return yield(Gold{}, &input.Error{Path: path, Line: number, Problem: "cannot read on: " + err.Error(), Err: err})
		}
	}
}

// readLine reads a line, with its end; the last one comes with io.EOF.
func readLine(r *bufio.Reader) ([]byte, error) {
	var line []byte
	for {
		part, err := r.ReadSlice('\n')
		if len(line)+len(part) > longestLine {
			return nil, fmt.Errorf("the line is longer than %d bytes", longestLine)
		}
		line = append(line, part...)
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, err
		}
	}
}

// goldLine is what a line says besides the article itself.
type goldLine struct {
	// Publisher is any value: a file in which it is no text can still be scored.
	Publisher   any `json:"publisher"`
	Annotations *[]struct {
		Attributions *[]lineAttribution `json:"attributions"`
	} `json:"annotations"`
}

// lineAttribution is an attribution in JSON.
type lineAttribution struct {
	Source  []pair `json:"source"`
	Cue     []pair `json:"cue"`
	Content []pair `json:"content"`
}

func (a lineAttribution) attribution() Attribution {
	return Attribution{Source: spansOfPairs(a.Source), Cue: spansOfPairs(a.Cue), Content: spansOfPairs(a.Content)}
}

// pair is a span in JSON: [start, end].
type pair Span

// UnmarshalJSON takes a list of exactly two whole numbers.
func (p *pair) UnmarshalJSON(data []byte) error {
	var ends []int
	if err := json.Unmarshal(data, &ends); err != nil || len(ends) != 2 {
		return fmt.Errorf("a span is %.40s instead of [start, end]", data)
	}
	*p = pair{ends[0], ends[1]}
	return nil
}

// parseLine makes the gold article of one line. What is wrong with a date costs
// nothing here.
func parseLine(path, line string, number int) (Gold, error) {
	a, err := input.Line(path, line, number)
	if a == nil {
		return Gold{}, err
	}
	complain := func(problem string) error { return &input.Error{Path: path, Line: number, Problem: problem} }
	var parsed goldLine
	if err := json.Unmarshal([]byte(line), &parsed); err != nil {
		return Gold{}, complain(fmt.Sprintf("the annotations cannot be read (%s); %s", printable.Foreign(err), lineShape))
	}
	if parsed.Annotations == nil {
		return Gold{}, complain(`no "annotations" to score against; ` + lineShape)
	}
	publisher, _ := parsed.Publisher.(string)
	g := Gold{Article: a, Publisher: strings.TrimSpace(publisher)}
	for _, annotation := range *parsed.Annotations {
		if annotation.Attributions == nil {
			return Gold{}, complain(`an annotation has no "attributions"; ` + lineShape)
		}
		attributions, fault := attributionsOf(*annotation.Attributions, utf8.RuneCountInString(a.Text))
		if fault != "" {
			return Gold{}, complain(fault)
		}
		g.Annotations = append(g.Annotations, attributions)
	}
	return g, nil
}

// attributionsOf are the attributions in a text of so many code points, or what
// is wrong with one of them.
func attributionsOf(list []lineAttribution, length int) (all []Attribution, fault string) {
	all = make([]Attribution, 0, len(list))
	for i, at := range list {
		a := at.attribution()
		if fault := a.fault(length); fault != "" {
			return nil, fmt.Sprintf("attribution %d: %s", i+1, fault)
		}
		all = append(all, a)
	}
	return all, ""
}

// lineShape is what a line must look like.
const lineShape = `a line is {"id": "…", "text": "…", "annotations": [{"attributions": ` +
	`[{"source": [[start, end]], "cue": [[start, end]], "content": [[start, end]]}]}]}`

func spansOfPairs(pairs []pair) []Span {
	spans := make([]Span, 0, len(pairs))
	for _, p := range pairs {
		spans = append(spans, Span(p))
	}
	return spans
}
