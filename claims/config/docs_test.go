package config

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The file that README.md shows can be read.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	block := regexp.MustCompile("(?ms)^```yaml\npreset(.*?)^```$").FindSubmatch(readme)
	if block == nil {
		t.Fatal("README.md shows no configuration file")
	}
	if _, err := Read("README.md", []byte("preset"+string(block[1]))); err != nil {
		t.Error(err)
	}
}

// TestConfigurationPage runs every file that docs/configuration.md shows, and holds
// its house styles to the files they are in. With -update it writes those.
func TestConfigurationPage(t *testing.T) {
	path := filepath.Join("..", "..", "docs", "configuration.md")
	page, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	validate := validator(t)
	shown := make(map[string]bool)
	fresh := regexp.MustCompile("(?ms)^```yaml(?: preset=(\\w+))?\n(.*?)^```$").ReplaceAllStringFunc(string(page), func(block string) string {
		head, body, _ := strings.Cut(strings.TrimSuffix(block, "```"), "\n")
		if _, name, ok := strings.Cut(head, "="); ok {
			written, err := presetFiles.ReadFile("presets/" + name + ".yaml")
			if err != nil {
				t.Fatal(err)
			}
			shown["preset "+name] = true
			return head + "\n" + string(written) + "```"
		}
		if _, err := Read("configuration.md", []byte(body)); err != nil {
			t.Errorf("%v in\n%s", err, body)
		}
		if err := validate(body); err != nil {
			t.Errorf("the schema refuses %v:\n%s", err, body)
		}
		for _, k := range keys() {
			shown[k.name] = shown[k.name] || strings.Contains("\n"+body, "\n"+k.name+":")
		}
		return block
	})
	if *update {
		if err := os.WriteFile(path, []byte(fresh), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if fresh != string(page) {
		t.Error("docs/configuration.md shows other house styles; write them with: go test ./claims/config -update")
	}
	for _, name := range Presets() {
		if !shown["preset "+name] {
			t.Errorf("docs/configuration.md does not show the preset %s", name)
		}
	}
	for _, k := range keys() {
		if !shown[k.name] || !strings.Contains(string(page), "\n## "+k.name+"\n") {
			t.Errorf("docs/configuration.md has no section ## %s with an example", k.name)
		}
	}
}
