package main

import (
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"testing"
)

// What docs/editors.md says of the command and of files holds. Its setup of Neovim runs
// in .ci/neovim.
func TestEditorsPage(t *testing.T) {
	page, err := os.ReadFile(filepath.Join(repository, "docs", "editors.md"))
	if err != nil {
		t.Fatal(err)
	}
	var c console
	command := newLSP(c.streams(io.MultiReader()))
	flags := regexp.MustCompile("`--([a-z]+)`").FindAllSubmatch(page, -1)
	for _, m := range flags {
		if command.Flags().Lookup(string(m[1])) == nil {
			t.Errorf("claims lsp has no flag --%s", m[1])
		}
	}
	blocks := regexp.MustCompile("(?ms)^```json\n(.*?)^```$").FindAllSubmatch(page, -1)
	for _, m := range blocks {
		if !json.Valid(m[1]) {
			t.Errorf("this is no JSON:\n%s", m[1])
		}
	}
	lua := regexp.MustCompile("(?m)^```lua$").FindAll(page, -1)
	if len(flags) == 0 || len(blocks) == 0 || len(lua) != 1 {
		t.Errorf("the page has %d flags, %d blocks of JSON and %d of Lua; .ci/neovim takes the one of Lua", len(flags), len(blocks), len(lua))
	}
}
