package input

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"claims/claims/bug"
	"claims/claims/input/hostile"
)

// hostileFiles is how many files TestHostileFiles reads, unless the environment names
// another number: CLAIMS_HOSTILE_FILES=1500.
const hostileFiles = 300

// Of whatever file there is something comes: articles that are what articles must be, or
// an error that says of which file; and the file beside it is read.
func TestHostileFiles(t *testing.T) {
	count := uint64(hostileFiles)
	if asked, err := strconv.ParseUint(os.Getenv("CLAIMS_HOSTILE_FILES"), 10, 32); err == nil {
		count = asked
	}
	t.Chdir(t.TempDir())
	if err := os.WriteFile("good.txt", []byte("Holt said no."), 0o666); err != nil {
		t.Fatal(err)
	}
	for number := range count {
		name, content := hostile.File(number)
		if err := os.WriteFile(name, content, 0o666); err != nil {
			t.Fatal(err)
		}
		yielded, good := 0, false
		for a, err := range Articles(t.Context(), []string{name, "good.txt"}, Options{Marks: testMarks()}) {
			switch yielded++; {
			case bug.Is(err):
				t.Errorf("%s: %v", name, err)
			case err != nil && !strings.HasPrefix(err.Error(), name+":"):
				t.Errorf("%s: error %q does not say where", name, err)
			case a != nil && a.Path == "good.txt":
				good = true
			case a != nil:
				checkArticle(t, a)
			}
		}
		if !good || yielded < 2 {
			t.Errorf("%s: %d results; the file beside it read: %v", name, yielded, good)
		}
		if err := os.Remove(name); err != nil {
			t.Fatal(err)
		}
	}
}
