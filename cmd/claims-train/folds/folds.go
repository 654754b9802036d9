// Package folds parts PolNeAR's training articles, once, for everything that is measured on
// them: what a model says of an article counts only where it has not been trained with it.
package folds

import (
	"crypto/sha256"
	_ "embed"
	"slices"
	"strings"
)

// Count is the number of parts.
const Count = 5

// Of is the part of an article, from 0 to Count-1.
func Of(id string) int { return OneOf(Count, id) }

// OneOf is the part of an article among so many, from 0 on. It depends on the article's id alone, so
// that an article stays in its part whatever others there are.
func OneOf(parts int, id string) int {
	sum := sha256.Sum256([]byte("fold " + id))
	return int(sum[0]) % parts
}

//go:embed setaside.txt
var setAside string

// SetAside are the ids of the articles that no model may be trained with, sorted.
func SetAside() []string {
	var ids []string
	for line := range strings.Lines(setAside) {
		if id := strings.TrimSpace(line); id != "" && !strings.HasPrefix(id, "#") {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

// Training reports which articles may be trained with: all that are not set aside, and not in
// the part left out (below 0 for none).
func Training(leftOut int) func(id string) bool {
	aside := SetAside()
	return func(id string) bool {
		_, found := slices.BinarySearch(aside, id)
		return !found && (leftOut < 0 || Of(id) != leftOut)
	}
}
