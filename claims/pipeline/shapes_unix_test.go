//go:build unix

package pipeline

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
)

// TestPeakOfShapes runs the program over texts of every shape and holds its memory at the peak:
// CLAIMS_SHAPES=1 asks for it, for it takes many minutes (bash .ci/long).
func TestPeakOfShapes(t *testing.T) {
	if os.Getenv("CLAIMS_SHAPES") == "" {
		t.Skip("takes many minutes: CLAIMS_SHAPES=1 asks for it")
	}
	program := filepath.Join(t.TempDir(), "claims")
	if out, err := exec.Command("go", "build", "-o", program, "claims/cmd/claims").CombinedOutput(); err != nil {
		t.Fatalf("building claims: %v\n%s", err, out)
	}
	for _, size := range []struct{ bytes, most int }{{1_000_000, 256}, {4_000_000, 700}} { // most in MB
		for _, shape := range shapeNames() {
			if peak := peakOf(t, program, ofShape(shape, size.bytes)); peak > size.most {
				t.Errorf("%s of %d bytes: %d MB at the peak, more than %d", shape, size.bytes, peak, size.most)
			} else {
				t.Logf("%s of %d bytes: %d MB", shape, size.bytes, peak)
			}
		}
	}
}

// peakOf is how many MB the program has in memory at the most when it checks the text.
func peakOf(t *testing.T, program, text string) int {
	file := filepath.Join(t.TempDir(), "text.txt")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	run := exec.Command(program, "check", "--quiet", "--fail-on", "never", "--max-size", "5MB", file)
	if err := run.Run(); err != nil {
		t.Fatalf("claims check: %v", err)
	}
	unit := 1024 // of Maxrss, in bytes
	if runtime.GOOS == "darwin" {
		unit = 1
	}
	return int(run.ProcessState.SysUsage().(*syscall.Rusage).Maxrss) * unit / 1_000_000
}
