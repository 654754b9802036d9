package attribution

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestOptionsMeetAllRivals: an option that is handed on before all others are found has the features that it
// has beside all of them.
func TestOptionsMeetAllRivals(t *testing.T) {
	pieces := rapid.SliceOfN(rapid.SampledFrom([]string{
		"“It failed. ", "It will fail,” ", "“We know. It is over.” ", "he said. ", "Kim said: ", "she told Lee that ", ", who said ", "the mayor’s claim that ",
		"according to the agency. ", "‘No,’ ", "\n\n", "said, ", "He added:\n\n", "The road was long. ", "It fell, he said, and ",
		"“A lot of people…” Lee said. “Grizzly bears?” Ben repeated.\n\n", "“If Ben said it fell, it fell.\n\n“I know Ben,” added Lee. ",
	}), 1, 40)
	m := embedded(t)
	rapid.Check(t, func(r *rapid.T) {
		text := strings.Join(pieces.Draw(r, "pieces"), "")
		s := newScene(analyze(t, text))
		var all []*option
		var early [][]uint64
		m.options(s, func(o *option, keys []uint64) {
			all, early = append(all, o), append(early, slices.Clone(keys))
		})
		whole := newRivals(s)
		for _, o := range all {
			if o.t >= 0 {
				whole.meet(s, o)
			}
		}
		for i, o := range all {
			var f features
			if optionFeatures(s, &f, o, &whole); !slices.Equal(f.keys, early[i]) {
				r.Fatalf("%s, option %d of %d: other features once all others are met", text, i, len(all))
			}
		}
	})
}
