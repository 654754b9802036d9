package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestGolden runs check over every article of testdata/golden and compares the
// page with the one beside it (NAME.golden). With -update it writes that page;
// read the difference as an editor would before keeping it.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(repository, "testdata", "golden", "*"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no golden articles: %v", err)
	}
	for _, path := range files {
		if strings.HasSuffix(path, ".golden") {
			continue
		}
		t.Run(filepath.Base(path), func(t *testing.T) {
			var out, errs bytes.Buffer
			env := func(name string) string { return map[string]string{"COLUMNS": "120", "NO_COLOR": "1"}[name] }
			status := run(context.Background(), []string{"check", "--fail-on", "never", path},
				streams{in: strings.NewReader(""), out: &out, err: &errs, env: env})
			if status != 0 || errs.Len() > 0 {
				t.Fatalf("status %d, %s", status, errs.String())
			}
			got := strings.ReplaceAll(out.String(), path, filepath.Base(path))
			compareGolden(t, path+".golden", got)
		})
	}
}

func compareGolden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; write it with: go test ./cmd/claims -run TestGolden -update", err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("the page changed (-want +got):\n%s", diff)
	}
}
