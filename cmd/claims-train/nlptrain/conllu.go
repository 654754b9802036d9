package nlptrain

import (
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strconv"
	"strings"
)

// Sentence is one sentence with its gold or silver tags.
type Sentence struct {
	Words, Tags, Lemmas []string
	// SpaceAfter tells for each word whether a space follows it.
	SpaceAfter []bool
	// Document and Paragraph report a sentence that opens one.
	Document, Paragraph bool
	// Heads are the places of the words' heads in the sentence, -1 at the root;
	// Relations are the relations to them.
	Heads     []int
	Relations []string
}

// ReadCoNLLU reads a gzipped treebank in CoNLL-U, the XPOS column as tags.
// An error names the file and line.
func ReadCoNLLU(path string) ([]Sentence, error) {
	scanner, close, err := openLines(path)
	if err != nil {
		return nil, err
	}
	defer close()
	var out []Sentence
	var s Sentence
	for line := 1; scanner.Scan(); line++ {
		switch text := scanner.Text(); {
		case text == "":
			if len(s.Words) > 0 {
				out = append(out, s)
			}
			s = Sentence{}
		case text[0] == '#':
			s.Document = s.Document || strings.HasPrefix(text, "# newdoc")
			s.Paragraph = s.Paragraph || strings.HasPrefix(text, "# newpar")
		default:
			if err := s.addLine(text); err != nil {
				return nil, fmt.Errorf("reading the treebank %s, line %d: %w", path, line, err)
			}
		}
	}
	if len(s.Words) > 0 {
		out = append(out, s)
	}
	if err := scanner.Err(); err != nil {
		return nil, fmt.Errorf("reading the treebank %s: %w", path, err)
	}
	return out, nil
}

// addLine adds a word. Of a multiword token (3-4) the parts are taken: the
// token's surface ends where its last part ends.
func (s *Sentence) addLine(line string) error {
	f := strings.Split(line, "\t")
	if len(f) != 10 {
		return fmt.Errorf("%d columns where CoNLL-U has 10", len(f))
	}
	if _, err := strconv.Atoi(f[0]); err != nil {
		return s.noteRange(f)
	}
	glued := len(s.SpaceAfter) > len(s.Words)
	space := f[9] != "SpaceAfter=No" && !strings.Contains(f[9], "SpaceAfter=No")
	s.Words, s.Tags, s.Lemmas = append(s.Words, f[1]), append(s.Tags, f[4]), append(s.Lemmas, f[2])
	head, err := strconv.Atoi(f[6])
	if err != nil {
		return fmt.Errorf("%q is no number of a head", f[6])
	}
	s.Heads, s.Relations = append(s.Heads, head-1), append(s.Relations, f[7])
	if !glued {
		s.SpaceAfter = append(s.SpaceAfter, space)
	}
	return nil
}

// noteRange lays down the spaces of a multiword token's parts beforehand: none
// between them, the token's own behind the last.
func (s *Sentence) noteRange(f []string) error {
	first, last, found := strings.Cut(f[0], "-")
	if !found {
		return nil // 3.1: an empty node of the enhanced graph
	}
	from, err := strconv.Atoi(first)
	to, err2 := strconv.Atoi(last)
	if err = errors.Join(err, err2); err != nil || to < from {
		return fmt.Errorf("%q is no number of a word", f[0])
	}
	for i := from; i < to; i++ {
		s.SpaceAfter = append(s.SpaceAfter, false)
	}
	s.SpaceAfter = append(s.SpaceAfter, !strings.Contains(f[9], "SpaceAfter=No"))
	return nil
}

// openLines opens a gzipped file of text for reading by lines of up to 64 MB.
func openLines(path string) (*bufio.Scanner, func(), error) {
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, missing(path)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("opening training data: %w", err)
	}
	unpacked, err := gzip.NewReader(file)
	if err != nil {
		file.Close()
		return nil, nil, fmt.Errorf("unpacking %s: %w", path, err)
	}
	scanner := bufio.NewScanner(unpacked)
	scanner.Buffer(nil, 64<<20)
	return scanner, func() { file.Close() }, nil
}

func missing(path string) error {
	return fmt.Errorf("no training data at %s: give the folder that holds treebank/, polnear/ and lexicon/ with --shared", path)
}
