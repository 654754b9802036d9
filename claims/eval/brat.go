package eval

import (
	"errors"
	"io/fs"
	"path/filepath"
	"strings"

	"claims/claims/input"
	"claims/claims/printable"
	"claims/claims/regular"
)

// readBrat reads a stand-off file of brat (Stenetorp et al. 2012) and the text
// beside it. The shape is that of PolNeAR's files; see docs/eval.md.
func readBrat(path string) (Gold, error) {
	textPath := strings.TrimSuffix(path, filepath.Ext(path)) + ".txt"
	content, err := regular.ReadBelow(filepath.Dir(path), textPath, regular.Records)
	if errors.Is(err, fs.ErrNotExist) {
		return Gold{}, &input.Error{Path: path, Problem: "there is no " + textPath + " beside it with the article's text; put it there under this name", Err: err}
	}
	if err != nil {
		return Gold{}, cannotOpen(textPath, err)
	}
	a, err := input.Text(textPath, string(content))
	if a == nil {
		return Gold{}, err
	}
	standoff, err := regular.Read(path, regular.Records)
	if err != nil {
		return Gold{}, cannotOpen(path, err)
	}
	attributions, fault := parseBrat(string(standoff), []rune(a.Text))
	if fault != nil {
		return Gold{}, &input.Error{Path: path, Line: fault.line, Problem: fault.problem}
	}
	return Gold{Article: a, Annotations: [][]Attribution{attributions}}, nil
}

// bratFault is what is wrong with a line of a stand-off file.
type bratFault struct {
	line    int
	problem string
}

// bratLine is one annotation: "T1<tab>Source 0 10<tab>The mayor".
type bratLine struct {
	number     int
	id, fields string
	words      string // the third column, of a T
}

// parseBrat reads the attributions of a stand-off file over a text. Lines of
// other kinds than T, E and R (attributes, notes) are passed over.
func parseBrat(standoff string, text []rune) ([]Attribution, *bratFault) {
	var events, relations []bratLine
	g := newGraph()
	number := 0
	for line := range strings.Lines(standoff) {
		number++
		columns := strings.SplitN(strings.TrimRight(strings.TrimPrefix(line, "\ufeff"), "\r\n"), "\t", 3)
		l := bratLine{number: number, id: columns[0]}
		if l.id == "" || !strings.Contains("TER", l.id[:1]) {
			continue
		}
		if len(columns) < 2 {
			return nil, &bratFault{number, "the line has no tab after " + printable.Short(l.id) + "; brat parts its columns by tabs"}
		}
		l.fields = columns[1]
		if len(columns) > 2 {
			l.words = columns[2]
		}
		switch l.id[0] {
		case 'E':
			events = append(events, l)
		case 'R':
			relations = append(relations, l)
		default:
			if problem := g.addEntity(l, text); problem != "" {
				return nil, &bratFault{number, problem}
			}
		}
	}
	return g.join(events, relations)
}
