package rules

import (
	"fmt"
	"strings"
	"testing"

	"claims/nlp"

	"github.com/google/go-cmp/cmp"
)

// render shows the attributions of a text, one a line: mention | cue | content,
// the stretches of a discontinuous content joined by " … ".
func render(t testing.TB, text string) []string {
	t.Helper()
	var out []string
	for _, a := range found(t, text) {
		out = append(out, fmt.Sprintf("%s | %s | %s", join(text, a.Mention), join(text, a.Cue), join(text, a.Content)))
	}
	return out
}

func join(text string, spans []nlp.Span) string {
	var parts []string
	for _, s := range spans {
		parts = append(parts, s.Of(text))
	}
	return strings.Join(parts, " … ")
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"quotation then cue", `“We will act,” Anna Berg said.`, []string{"Anna Berg | said | “We will act,”"}},
		{"inverted", `“We will act,” said Anna Berg, a doctor at the clinic.`, []string{"Anna Berg, a doctor at the clinic | said | “We will act,”"}},
		{"interrupted", `“We will,” he said, “act.”`, []string{"he | said | “We will,” … “act.”"}},
		{"goes on", `“We will act,” she said on Monday. “Now.”`, []string{"she | said | “We will act,” … “Now.”"}},
		{"goes on in the next paragraph", "“We will act,” she said.\n\n“It is time.”", []string{"she | said | “We will act,” … “It is time.”"}},
		{"colon", `The mayor said: “We will act. Now.”`, []string{"The mayor | said | “We will act. Now.”"}},
		{"colon and a new paragraph", "The mayor continued:\n\n“We will act.”", []string{"The mayor | continued | “We will act.”"}},
		{"that clause", `The mayor said that the bridge was safe.`, []string{"The mayor | said | that the bridge was safe"}},
		{"bare clause", `Officials said the bridge was safe.`, []string{"Officials | said | the bridge was safe"}},
		{"mixed", `Lee said the bridge was “entirely safe” on Friday.`, []string{"Lee | said | the bridge was “entirely safe” on Friday"}},
		{"hearer", `She told reporters that the bridge was safe.`, []string{"She | told | that the bridge was safe"}},
		{"beside, at the end", `The bridge is safe, the mayor said on Friday.`, []string{"the mayor | said | The bridge is safe"}},
		{"beside, a verb that takes on", `The bridge is safe, the mayor insisted on Friday.`, []string{"the mayor | insisted | The bridge is safe"}},
		{"beside, in the middle", `The bridge, the mayor said, is safe.`, []string{"the mayor | said | The bridge … is safe"}},
		{"according to", `The bridge is safe, according to a report by engineers.`, []string{"a report by engineers | according to | The bridge is safe"}},
		{"according to, citing", `According to Yonhap, citing an official, the talks had failed.`, []string{"Yonhap | According to | the talks had failed"}},
		{"quoted by, as saying", `Hill was quoted by the Kent Post as saying that it was over.`, []string{"Hill | was quoted by the Kent Post as saying | that it was over"}},
		{"according to, first", `According to the police, the bridge is safe.`, []string{"the police | According to | the bridge is safe"}},
		{"infinitive", `The minister pledged to rebuild the bridge.`, []string{"The minister | pledged | to rebuild the bridge"}},
		{"denial", `The company denied that the bridge was unsafe.`, []string{"The company | denied | that the bridge was unsafe"}},
		{"adding", `The bridge was safe, she said, adding that it had been inspected.`, []string{
			"she | said | The bridge was safe", "she | adding | that it had been inspected",
		}},
		{"joined", `He said the bridge was safe and added that it was old.`, []string{
			"He | said | the bridge was safe", "He | added | that it was old",
		}},
		{"set against", `Lee said the bridge was safe, but Park said it was not.`, []string{
			"Lee | said | the bridge was safe", "Park | said | it was not",
		}},
		{"relative", `Officials, who said the bridge was safe, left early.`, []string{"who | said | the bridge was safe"}},
		{"aside", `Sir Vince Cable, who replaced her, said the bridge was safe.`, []string{"Sir Vince Cable | said | the bridge was safe"}},
		{"nominal", `His claim that the bridge was safe drew laughter.`, []string{"His | claim | that the bridge was safe drew laughter"}},
		{"nominal, main verb after it", `His claim that the bridge was safe was met with laughter.`, []string{"His | claim | that the bridge was safe"}},
		{"aside before a colon", `“It failed,” Hugh Hill, a doctor, said: “It was never tested.”`, []string{"Hugh Hill | said | “It failed,” … “It was never tested.”"}},
		{"in the words of", `In Holt’s words, the bridge is “a disgrace to us.”`, []string{"Holt | In Holt’s words | the bridge is “a disgrace to us.”"}},
		{"per", `The bridge is safe, per Holt.`, []string{"Holt | per | The bridge is safe"}},
		{"quoted as saying", `Xinhua quoted Wang as saying the talks were useful.`, []string{
			"Xinhua | quoted | Wang as saying the talks were useful", "Wang | saying | the talks were useful",
		}},
		{"read a statement", `“We are sorry,” read a statement on its website.`, []string{"a statement on its website | read | “We are sorry,”"}},
		{"nickname in the name", `Edwin “Shorty” Jones said it was safe.`, []string{"Edwin “Shorty” Jones | said | it was safe"}},
		{"preposition", `The mayor called for calm.`, []string{"The mayor | called for | calm"}},
		{"attitude inside", `Lee said that Kim wants to go.`, []string{"Lee | said | that Kim wants to go"}},
		{"unknown verb beside a quotation", `“It failed, you fool,” Oliver barked.`, []string{"Oliver | barked | “It failed, you fool,”"}},
		{"unknown verb, inverted", `“Did it fail?” reacted Kim Oliver.`, []string{"Kim Oliver | reacted | “Did it fail?”"}},
		{"quotation in a quotation at the end", `“I would not vote for ‘Clinton,’ ” said Bree Maxwell.`, []string{"Bree Maxwell | said | “I would not vote for ‘Clinton,’ ”"}},
		{"joint", `Washington and Seoul said the bridge was safe.`, []string{"Washington and Seoul | said | the bridge was safe"}},
		{"document", `A joint report by 11 countries, including Japan, cited “advanced systems.”`, []string{
			"A joint report by 11 countries | cited | “advanced systems.”",
		}},
		{"nested", `Lee said the bridge was safe, the agency reported.`, []string{
			"the agency | reported | Lee said the bridge was safe", "Lee | said | the bridge was safe",
		}},
		{"from a place", `Johnnie Wilson, of Springfield, Va., said he had fought.`, []string{"Johnnie Wilson | said | he had fought"}},
		{"signed", "“We will act.” — Anna Berg", []string{"Anna Berg | — | “We will act.”"}},
		{"question", `She asked whether the bridge was safe.`, []string{"She | asked | whether the bridge was safe"}},
		{"went on to say", `She went on to say that the bridge was safe.`, []string{"She | went on to say | that the bridge was safe"}},
		{"turn of a dialogue", "BRIGGS: The bridge is safe. I know it.\n\nLEE: Who told you?", []string{
			"BRIGGS | : | The bridge is safe. I know it", "LEE | : | Who told you",
		}},
		{"a title is no speech", `He wrote “The Bridge Over Water” in 1990.`, nil},
		{"a nickname is no speech", `Edwin “Shorty” Jones left.`, nil},
		{"no cue", `The bridge fell on Friday.`, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, render(t, c.text)); diff != "" {
				t.Errorf("%s\n%s", c.text, diff)
			}
		})
	}
}
