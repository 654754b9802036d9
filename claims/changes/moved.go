package changes

import (
	"hash/fnv"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// moved are the files of the revision that are no more in the checkout: one of them may
// lie there under another name.
type moved struct {
	paths []string         // sorted
	parts map[string]parts // by blob
}

// parts are how many bytes of a content lie in each different piece of it.
type parts map[uint64]int

// mostMoved is how many files are compared with a new one, word by word.
const mostMoved = 1000

// from is the blob that a new file was before it got its name: the same content, else the
// one that it has most in common with, at least half; "" where there is none. It is what
// git calls a rename.
func (c *Changes) from(rel string, content []byte) (string, error) {
	if c.moved == nil {
		c.moved = c.gone()
	}
	if len(c.moved.paths) == 0 {
		return "", nil
	}
	same := blobOf(content, len(c.base[c.moved.paths[0]]))
	var candidates []string
	for _, p := range c.moved.paths {
		if c.base[p] == same {
			return same, nil
		}
		if strings.EqualFold(path.Ext(p), path.Ext(rel)) {
			candidates = append(candidates, c.base[p])
		}
	}
	best, most := "", 0.5
	mine := partsOf(content)
	for _, blob := range candidates[:min(len(candidates), mostMoved)] {
		theirs, err := c.partsOfBlob(blob)
		if err != nil {
			return "", err
		}
		if common := mine.inCommon(theirs); common > most || common == most && best == "" {
			best, most = blob, common
		}
	}
	return best, nil
}

// gone are the files of the revision that are no more.
func (c *Changes) gone() *moved {
	m := &moved{parts: make(map[string]parts)}
	for p := range c.base {
		if _, err := os.Lstat(filepath.Join(c.repository.root, filepath.FromSlash(p))); err != nil || !c.tracked[p] {
			m.paths = append(m.paths, p)
		}
	}
	slices.Sort(m.paths)
	return m
}

func (c *Changes) partsOfBlob(blob string) (parts, error) {
	if known, ok := c.moved.parts[blob]; ok {
		return known, nil
	}
	content, err := c.repository.content(blob)
	if err != nil {
		return nil, err
	}
	c.moved.parts[blob] = partsOf(content)
	return c.moved.parts[blob], nil
}

// partsOf cuts a content into lines, and long ones into pieces, as git does.
func partsOf(content []byte) parts {
	const longest = 64
	all := make(parts)
	for len(content) > 0 {
		end := min(len(content), longest)
		if at := slices.Index(content[:end], '\n'); at >= 0 {
			end = at + 1
		}
		hash := fnv.New64a()
		hash.Write(content[:end]) // never an error
		all[hash.Sum64()] += end
		content = content[end:]
	}
	return all
}

// inCommon is how much of the larger one the other has, from 0 to 1.
func (p parts) inCommon(other parts) float64 {
	mine, theirs, common := 0, 0, 0
	for piece, bytes := range p {
		mine += bytes
		common += min(bytes, other[piece])
	}
	for _, bytes := range other {
		theirs += bytes
	}
	return float64(common) / float64(max(mine, theirs, 1))
}
