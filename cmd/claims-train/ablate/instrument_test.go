package ablate

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestInstrument switches functions that give something back, methods too, and no others.
func TestInstrument(t *testing.T) {
	project, to := t.TempDir(), t.TempDir()
	const source = "package p\n\ntype kind struct{}\n\nfunc (k *kind) is(a, b int) (yes bool, err error) { return a == b, nil }\n\nfunc nothing() {}\n\nfunc each[T any](x T) T { return x }\n\nfunc list() []int { return []int{1} }\n"
	if err := os.MkdirAll(filepath.Join(project, "claims/p"), 0o750); err != nil {
		t.Fatal(err)
	}
	for name, body := range map[string]string{"p.go": source, "p_test.go": source} {
		if err := os.WriteFile(filepath.Join(project, "claims/p", name), []byte(body), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	got, err := Instrument(project, []string{"claims/p"}, to)
	if err != nil {
		t.Fatal(err)
	}
	want := []Function{{1, "claims/p/p.go", "kind.is"}, {2, "claims/p/p.go", "list"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("functions (-want +got):\n%s", diff)
	}
	copied, err := os.ReadFile(filepath.Join(to, "claims_p_p.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"if ablated.Ablated == 1 { return *new(bool), *new(error) };", "if ablated.Ablated == 2 { return *new([]int) };"} {
		if !strings.Contains(string(copied), want) {
			t.Errorf("the copy lacks %q:\n%s", want, copied)
		}
	}
	overlay, err := os.ReadFile(filepath.Join(to, "overlay.json"))
	if err != nil || !strings.Contains(string(overlay), SwitchFile) {
		t.Errorf("overlay.json is %s (%v), want it to have the switch", overlay, err)
	}
}
