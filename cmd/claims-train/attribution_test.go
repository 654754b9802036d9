package main

import (
	"io"
	"path/filepath"
	"strings"
	"testing"
)

// TestAttributionWithoutData holds that the message tells which file is missing
// and which flag helps.
func TestAttributionWithoutData(t *testing.T) {
	shared := filepath.Join(t.TempDir(), "nonexistent")
	cmd := attributionCommand(&options{shared: shared})
	cmd.SetArgs(nil)
	cmd.SetOut(io.Discard)
	cmd.SetErr(io.Discard)
	cmd.SilenceUsage = true
	err := cmd.Execute()
	if err == nil {
		t.Fatal("no error without training data")
	}
	for _, want := range []string{filepath.Join(shared, "polnear", "train.jsonl"), "--shared"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("error %q does not name %s", err, want)
		}
	}
}
