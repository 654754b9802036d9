package main

import (
	"bytes"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// action is action.yml as far as a test needs it.
type action struct {
	Inputs map[string]struct{ Default string }
	Runs   struct {
		Using string
		Steps []struct {
			Uses, Shell, Run string
			Dir              string `yaml:"working-directory"`
			Env              map[string]string
		}
	}
}

func readAction(t *testing.T) action {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(repository, "action.yml"))
	if err != nil {
		t.Fatal(err)
	}
	var a action
	if err := yaml.Unmarshal(text, &a); err != nil {
		t.Fatal(err)
	}
	return a
}

// TestActionRuns runs the last step of the action as GitHub does, with the inputs that
// each workflow of docs/ci.md gives it.
func TestActionRuns(t *testing.T) {
	a := readAction(t)
	last := a.Runs.Steps[len(a.Runs.Steps)-1]
	if a.Runs.Using != "composite" || last.Shell != "bash" || strings.Contains(last.Run, "${{") {
		t.Fatalf("action.yml runs %+v", a.Runs)
	}
	ran := 0
	for _, b := range ciBlocks(t) {
		if b.language != "yaml" {
			continue
		}
		for _, inputs := range actionInputs(parsed(t, b.text)) {
			ran++
			runAction(t, a, last.Run, last.Env, inputs)
		}
	}
	if ran == 0 {
		t.Error("docs/ci.md never uses the action")
	}
}

func runAction(t *testing.T, a action, script string, env, inputs map[string]string) {
	t.Helper()
	d := newsroom(t)
	program, err := exec.LookPath("claims")
	if err != nil {
		t.Fatal(err)
	}
	temp := t.TempDir()
	if err := os.Symlink(program, filepath.Join(temp, "claims")); err != nil {
		t.Fatal(err)
	}
	for name := range inputs {
		if _, known := a.Inputs[name]; !known {
			t.Errorf("docs/ci.md gives the action the input %s, which it does not have", name)
		}
	}
	c := exec.Command("bash", "-e", "-o", "pipefail", "-c", script)
	c.Dir = d.folder
	c.Env = append(os.Environ(), "RUNNER_TEMP="+temp)
	for name, value := range env {
		input := strings.TrimSuffix(strings.TrimPrefix(value, "${{ inputs."), " }}")
		given, ok := inputs[input]
		if !ok {
			given = a.Inputs[input].Default
		}
		c.Env = append(c.Env, name+"="+given)
	}
	var screen bytes.Buffer
	c.Stdout, c.Stderr = &screen, &screen
	c.Run()
	want := statusOK
	if inputs["fail-on"] == "warning" {
		want = statusFindings
	}
	if got := c.ProcessState.ExitCode(); got != want || !strings.HasPrefix(screen.String(), "::warning file=articles/bridge.txt,line=1,") {
		t.Errorf("with %v: exit status %d, want %d:\n%s", inputs, got, want, screen.String())
	}
	if sarif := inputs["sarif"]; sarif != "" {
		if _, err := os.Stat(filepath.Join(d.folder, sarif)); err != nil {
			t.Errorf("with %v: %v", inputs, err)
		}
	}
}

// actionInputs are the inputs of each step that uses the action.
func actionInputs(content any) []map[string]string {
	var all []map[string]string
	switch content := content.(type) {
	case []any:
		for _, each := range content {
			all = append(all, actionInputs(each)...)
		}
	case map[string]any:
		if uses, _ := content["uses"].(string); strings.HasPrefix(uses, "OWNER/claims@") {
			inputs := make(map[string]string)
			with, _ := content["with"].(map[string]any)
			for name, value := range with {
				inputs[name], _ = value.(string)
			}
			return append(all, inputs)
		}
		for _, key := range slices.Sorted(maps.Keys(content)) {
			all = append(all, actionInputs(content[key])...)
		}
	}
	return all
}

// Every input of the action reaches its script, has a default and is on the page.
func TestActionInputs(t *testing.T) {
	a := readAction(t)
	page, err := os.ReadFile(filepath.Join(repository, "docs", "ci.md"))
	if err != nil {
		t.Fatal(err)
	}
	last := a.Runs.Steps[len(a.Runs.Steps)-1]
	used := slices.Sorted(maps.Values(last.Env))
	for name := range a.Inputs {
		if !slices.Contains(used, "${{ inputs."+name+" }}") {
			t.Errorf("the input %s of action.yml is never used", name)
		}
		if !bytes.Contains(page, []byte("| `"+name+"` |")) {
			t.Errorf("docs/ci.md does not tell of the input %s", name)
		}
	}
	if len(used) != len(a.Inputs) {
		t.Errorf("the script gets %s, the inputs are %v", used, a.Inputs)
	}
	for name := range last.Env {
		if !strings.Contains(last.Run, "$"+name) {
			t.Errorf("the script does not use %s", name)
		}
	}
}
