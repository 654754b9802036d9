package attribution

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSteps: what puts the chosen statements right, by the step that does. Where a step leaves a
// trail, by says that it is on it.
func TestSteps(t *testing.T) {
	for _, c := range []struct {
		step, text string
		by         bool
		want       []string
	}{
		{"leftOver", "The mayor knew that “nobody had the nerve to laugh about it” and left for “the long night of the trams in Leeds.”", true, []string{
			"The mayor | knew | that “nobody had the nerve to laugh about it” and left",
			"The mayor | knew | “the long night of the trams in Leeds.”",
		}},
		{"nested", "The agency said the pilot had told the tower that both engines had failed.", true, []string{
			"The agency | said | the pilot had told the tower that both engines had failed",
			"the pilot | had told | that both engines had failed",
		}},
		{"carry", "“The dam was cracked,” Ms. Osei said. And that is “a crime against the whole valley.”", true, []string{
			"Ms. Osei | said | “The dam was cracked,”",
			"Ms. Osei |  | “a crime against the whole valley.”",
		}},
		{"answers", "Ann Ito paints ships. Ito was born in Perth.\n\nWhy ships?\n\n“They float. I never could.”\n\nAnd what comes next?\n\n“A lighthouse. It stands still.”", true, []string{
			"Ann Ito | paints | ships",
			" = Ann Ito |  | “They float. I never could.”",
			" = Ann Ito |  | “A lighthouse. It stands still.”",
		}},
		{"patternPrecision", "Operator knew of cracks, inquiry told\n\nIt rained.", true, []string{" | told | Operator knew of cracks"}},
		{"behindPreposition", "The singer was asked about his frame.", true, []string{" | was asked | his frame"}},
		{"behindRefusal", "The coach declined to say whether the captain would play.", true, []string{
			"The coach | declined | whether the captain would play",
		}},
		{"behindRefusal", "The coach refused to speculate about whether it was safe.", true, []string{"The coach | refused | whether it was safe"}},
		{"withSubject", "The coach told reporters the schools would stay shut.", true, []string{"The coach | told | the schools would stay shut"}},
		{"endBeforeSpeaker", "He credits the fans with the win, but their captain Benjamin Green thinks it was luck.", true, []string{
			"He | credits | the fans with the win", "their captain Benjamin Green | thinks | it was luck",
		}},
		{"behindAside", "The missile fell, the army said, hours after it had warned the town.", false, []string{
			"the army | said | The missile fell",
		}},
		{"behindAside", "The rate will rise, according to the Gazette, citing an official at the “old bank.”", false, []string{
			"the Gazette | according to | The rate will rise",
		}},
		{"dropContentWords", "Prices fell, according to the bank, the rise in fares “is due to the price of coal.”", true, []string{
			"the bank | according to | the rise in fares “is due to the price of coal.”",
		}},
		{"beforeSpeaker", "“You work hard. You pay your tax. So why did he not pay his?” a narrator in the ad asks.", false, []string{
			"a narrator in the ad | asks | “You work hard. You pay your tax. So why did he not pay his?”",
		}},
		{"beforeSpeaker", "“The plan is not the monster that the firms make it out to be,” Revesz said.", false, []string{
			"Revesz | said | “The plan is not the monster that the firms make it out to be,”",
		}},
		{"withBrackets", "The coach said the goal stood (it was his third).", true, []string{"The coach | said | the goal stood (it was his third)"}},
		{"raisedSubject", "Kim is expected to win the final.", false, []string{" | expected | Kim … to win the final"}},
		{"isPassiveHeadline", "Operator knew of cracks, inquiry told\n\nIt rained.", false, []string{" | told | Operator knew of cracks"}},
	} {
		t.Run(c.step+": "+c.want[0], func(t *testing.T) {
			all, _ := embedded(t).Explain(analyze(t, c.text))
			var got, steps []string
			for _, a := range all {
				got = append(got, line(c.text, a.Attribution))
				for _, step := range a.Trail {
					steps = append(steps, step.By)
				}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
			if c.by && !slices.Contains(steps, c.step) {
				t.Errorf("%s: step %s is not on the trail: %v", c.text, c.step, steps)
			}
		})
	}
}
