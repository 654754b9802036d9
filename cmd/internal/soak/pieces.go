package soak

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"
)

//go:embed pieces.txt
var piecesFile string

// pieces are the strings of a list of pieces.txt.
func pieces(list string) []string { return allPieces()[list] }

var allPieces = sync.OnceValue(func() map[string][]string {
	lists, err := parsePieces(piecesFile)
	if err != nil {
		panic(err) // the file is embedded: a test reads it
	}
	return lists
})

// parsePieces reads lists of strings that are written as in Go.
func parsePieces(file string) (map[string][]string, error) {
	lists := map[string][]string{}
	list := ""
	for line := range strings.Lines(file) {
		line = strings.TrimRight(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if !strings.HasPrefix(line, "\t") {
			list = strings.TrimSuffix(line, ":")
			continue
		}
		for rest := strings.TrimSpace(line); rest != ""; {
			quoted, err := strconv.QuotedPrefix(rest)
			if err != nil {
				return nil, fmt.Errorf("pieces.txt: %s: %w", rest, err)
			}
			piece, err := strconv.Unquote(quoted)
			if err != nil {
				return nil, fmt.Errorf("pieces.txt: %s: %w", quoted, err)
			}
			lists[list] = append(lists[list], piece)
			rest = strings.TrimSpace(rest[len(quoted):])
		}
	}
	return lists, nil
}
