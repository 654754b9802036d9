package eval

import (
	"context"
	"io"
	"iter"

	"claims/claims"
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
