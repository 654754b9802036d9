package attribution

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"claims/claims/attribution/rules"
	"claims/claims/quotation"
	"claims/nlp"

	"github.com/google/go-cmp/cmp"
)

// analyze is a text as the model sees it.
func analyze(t testing.TB, text string) *quotation.Marked {
	t.Helper()
	analyzer, err := nlp.New()
	if err != nil {
		t.Fatal(err)
	}
	d := analyzer.Analyze(text, nil)
	quotations, _ := quotation.Find(d)
	return quotation.Over(d, quotations)
}

func embedded(t testing.TB) *Model {
	t.Helper()
	m, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// found shows what the model finds in a text, one attribution a line:
// mention | cue | content, with the antecedent of a relative pronoun behind
// “who =”; the stretches of a discontinuous content are joined by " … ".
func found(t testing.TB, text string) []string {
	t.Helper()
	var out []string
	for _, a := range embedded(t).Find(analyze(t, text)) {
		out = append(out, line(text, a.Attribution))
	}
	return out
}

// proposed shows what the rules propose for a text, in the same way.
func proposed(t testing.TB, text string) []string {
	t.Helper()
	var out []string
	for _, a := range rules.Find(analyze(t, text)) {
		a.Antecedent = nlp.Span{}
		out = append(out, line(text, a))
	}
	return out
}

func line(text string, a rules.Attribution) string {
	mention := join(text, a.Mention)
	if !a.Antecedent.Empty() {
		mention += " = " + a.Antecedent.Of(text)
	}
	return fmt.Sprintf("%s | %s | %s", mention, join(text, a.Cue), join(text, a.Content))
}

func join(text string, spans []nlp.Span) string {
	var parts []string
	for _, s := range spans {
		parts = append(parts, s.Of(text))
	}
	return strings.Join(parts, " … ")
}

// TestFind shows what the engine is able to do, by news of many kinds. Every
// case here had a confidence well above the threshold when it was written, so
// that a better model must not lose it.
func TestFind(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		// Quotations that stand apart from whoever speaks.
		{"statement in a new paragraph", "The island’s ferry company put out the following statement:\n\n“We regret the delay. All boats will sail on Friday.”", []string{
			"The island’s ferry company | put | “We regret the delay. All boats will sail on Friday.”",
		}},
		{"no verb before the colon", `Here is Ms. Osei in March 1992: “The mill will never close while I live.”`, []string{"Ms. Osei | : | “The mill will never close while I live.”"}},
		{"signed", "“The bus never comes on time.” ― Carla Sanchez\n“I walk to school in the rain.” ― Ana Oliveira.", []string{
			"Carla Sanchez | ― | “The bus never comes on time.”", "Ana Oliveira | ― | “I walk to school in the rain.”",
		}},
		{"transcript quoted by paragraphs", "\"BRIGGS: Will the mill close?\n\n\"OSEI: It will not. We have orders for a year.\n\n\"And we will hire.\n\n\"BRIGGS: Thank you.\"", []string{
			"BRIGGS | : | Will the mill close?", "OSEI | : | It will not. We have orders for a year.\n\n\"And we will hire.", "BRIGGS | : | Thank you.\"",
		}},
		{"signed at the end of the text", `“We will act now and for ever.” — Berg`, []string{"Berg | — | “We will act now and for ever.”"}},
		{"fragment beside a quotation", `“The dam was cracked,” Ms. Osei said. And that is “a crime against the whole valley.”`, []string{
			"Ms. Osei | said | “The dam was cracked,”", "Ms. Osei |  | “a crime against the whole valley.”",
		}},
		{"title before the speaker", `On this week’s “Farming Today,” Ms. Osei said the dam was cracked.`, []string{"Ms. Osei | said | the dam was cracked"}},
		{"wish to stay unnamed", `An engineer, who asked not to be named, said the dam was cracked.`, []string{"An engineer | said | the dam was cracked"}},

		// What the model took in or left out, and nobody would say so.
		{"hearers before a clause", `He told reporters the schools would stay shut.`, []string{"He | told | the schools would stay shut"}},
		{"a day behind the speaker", `“We won,” said Ann Ito yesterday.`, []string{"Ann Ito | said | “We won,”"}},
		{"a time behind the speaker", `“No,” said the mayor last night.`, []string{"the mayor | said | “No,”"}},
		{"a paper called by a day", `USA Today said the dam was safe.`, []string{"USA Today | said | the dam was safe"}},
		{"refusal to say whether", `The coach declined to say whether the captain would play.`, []string{"The coach | declined | whether the captain would play"}},
		{"deed in a headline", "Probe finds sand in the tail of a comet\n\nIt rained.", nil},
		{"topic", `She spoke to the Courier about cold churches and wrong notes.`, nil},
		{"witnesses", `The report cites officials who asked not to be named.`, nil},
		{"neither, nor", `The ministry would neither confirm nor deny the report.`, nil},
		{"phrase before the speaker", `Outside court, Detective Constable Neil Ribble, of Kent Police, said the sentence was just.`, []string{"Detective Constable Neil Ribble | said | the sentence was just"}},
		{"relative clause before the cue", `Mrs. Agnes Rautio, whose son is treated there, said she would have to drive.`, []string{"Mrs. Agnes Rautio | said | she would have to drive"}},
		{"title before the name", `Agriculture Minister Georg Thaler, himself a grower, said the state would pay a third.`, []string{"Agriculture Minister Georg Thaler | said | the state would pay a third"}},
		{"called on", `The fellowship warned that the bridge was weak, and called on Parliament to act quickly.`, []string{
			"The fellowship | warned | that the bridge was weak", "The fellowship | called on | Parliament to act quickly",
		}},
		{"signed by an agency", `Vetrov said Norway had shown no evidence, TASS reported.`, []string{
			"TASS | reported | Vetrov said Norway had shown no evidence", "Vetrov | said | Norway had shown no evidence",
		}},

		// Cues that the lexicon does not know: a clause behind them is enough.
		{"unknown verb, radio", `The hikers radioed that they were lost.`, []string{"The hikers | radioed | that they were lost"}},
		{"unknown verb, gloating", `The treasurer gloated that the rival club was bankrupt.`, []string{"The treasurer | gloated | that the rival club was bankrupt"}},
		{"unknown verb, grumbling", `The goalkeeper grumbled that the ball was too light.`, []string{"The goalkeeper | grumbled | that the ball was too light"}},
		{"unknown verb of a document", `A leaked memo shows that the airline knew of the fault.`, []string{"A leaked memo | shows | that the airline knew of the fault"}},

		// Attitudes: what is believed, feared, wanted.
		{"belief", `Scientists believe the glacier is melting faster than before.`, []string{"Scientists | believe | the glacier is melting faster than before"}},
		{"suspicion", `Researchers suspect that the virus came from bats.`, []string{"Researchers | suspect | that the virus came from bats"}},
		{"fear", `Analysts fear the bank will cut its dividend.`, []string{"Analysts | fear | the bank will cut its dividend"}},
		{"dread", `Villagers dread that the river will rise again.`, []string{"Villagers | dread | that the river will rise again"}},
		{"hope", `Fans hope that the club will keep its captain.`, []string{"Fans | hope | that the club will keep its captain"}},
		{"wish", `The players want a new coach.`, []string{"The players | want | a new coach"}},
		{"adjective", `The coach is confident that the team will win the league.`, []string{"The coach | confident | that the team will win the league"}},
		{"participle as adjective", `Investors were worried that the merger would fail.`, []string{"Investors | worried | that the merger would fail"}},
		{"estimate", `Scientists estimate that the glacier lost a third of its ice.`, []string{"Scientists | estimate | that the glacier lost a third of its ice"}},

		// The subject of the content stands before the cue.
		{"subject raised", `Kim is expected to win the final.`, []string{" | expected | Kim … to win the final"}},
		{"subject raised, firm", `The company is expected to cut 400 jobs in Leeds.`, []string{" | expected | The company … to cut 400 jobs in Leeds"}},
		{"subject raised inside a claim", `The rupee is expected to fall further, analysts at the bank said.`, []string{
			"analysts at the bank | said | The rupee is expected to fall further",
		}},

		// Clauses between the speaker and the cue.
		{"relative clause in a relative clause", `The engineer who inspected the dam that collapsed in March said the cracks were old.`, []string{
			"The engineer | said | the cracks were old",
		}},
		{"aside with a clause in it", `Mr. Osei, who runs the bakery that supplies the school, said the ovens had failed.`, []string{
			"Mr. Osei | said | the ovens had failed",
		}},
		{"apposition with a clause", `The ferry’s captain, a man from the island whose brother owns the harbour, said the sea was calm.`, []string{
			"The ferry’s captain | said | the sea was calm",
		}},
		{"clauses inside the content", `The tribunal ruled that the airline which had cancelled the flight that the family had booked must pay.`, []string{
			"The tribunal | ruled | that the airline which had cancelled the flight that the family had booked must pay",
		}},
		{"clauses inside the content, cue last", `The drug, which the firm that made it had sold for years, was withdrawn, the regulator said.`, []string{
			"the regulator | said | The drug, which the firm that made it had sold for years, was withdrawn",
		}},

		// Quotations that are interrupted and go on.
		{"interrupted", `“The ovens,” Mr. Osei said, “have failed twice.” He left at noon.`, []string{
			"Mr. Osei | said | “The ovens,” … “have failed twice.”",
		}},
		{"interrupted, two sentences behind", `“The verdict,” her lawyer said outside the court, “is a disgrace. We will appeal.”`, []string{
			"her lawyer | said | “The verdict,” … “is a disgrace. We will appeal.”",
		}},
		{"goes on behind an aside", `“It is a comet,” said Ms. Ito, who discovered it. “It will return.”`, []string{
			"Ms. Ito | said | “It is a comet,” … “It will return.”",
		}},
		{"goes on, hearer named", `“We lost,” the striker told reporters after the match. “We played badly.”`, []string{
			"the striker | told | “We lost,” … “We played badly.”",
		}},
		{"single marks", `‘We lost the match,’ said the striker. ‘We played badly.’`, []string{
			"the striker | said | ‘We lost the match,’ … ‘We played badly.’",
		}},
		{"single marks, interrupted", `‘The pitch,’ the captain told the Guardian, ‘was far too dry.’`, []string{
			"the captain | told | ‘The pitch,’ … ‘was far too dry.’",
		}},

		// A clause of time behind the cue tells when somebody spoke.
		{"as, state media", `The missile fell into the sea, state media said as the leader watched.`, []string{
			"state media | said | The missile fell into the sea",
		}},
		{"as, ministry", `The talks have ended, the ministry said as the delegates left the hotel.`, []string{
			"the ministry | said | The talks have ended",
		}},
		{"as, central bank", `The rate will rise, the central bank said as inflation reached 6 percent.`, []string{
			"the central bank | said | The rate will rise",
		}},

		// A relative pronoun speaks for the noun before it.
		{"who", `Dr. Patel, who said the vaccine was safe, left the hospital.`, []string{"who = Dr. Patel | said | the vaccine was safe"}},

		// Agencies, courts, guilds.
		{"agency", `The reactor is safe, the Yonhap news agency reported on Tuesday.`, []string{"the Yonhap news agency | reported | The reactor is safe"}},
		{"broadcaster", `The prime minister has resigned, the state broadcaster said.`, []string{"the state broadcaster | said | The prime minister has resigned"}},
		{"court", `The match was fixed, the court in Milan found.`, []string{"the court in Milan | found | The match was fixed"}},
		{"jury", `The jury concluded that the driver was guilty.`, []string{"The jury | concluded | that the driver was guilty"}},
		{"guild", `The bakers’ guild lamented that bread had become a luxury.`, []string{"The bakers’ guild | lamented | that bread had become a luxury"}},
		{"study", `The study found that the drug had no effect on children.`, []string{"The study | found | that the drug had no effect on children"}},
		{"prosecutors", `Prosecutors contend that the banker hid the money in Cyprus.`, []string{"Prosecutors | contend | that the banker hid the money in Cyprus"}},

		{"no cue", `The bridge fell on Friday.`, nil},
		{"a noun that is no cue here", `The police report was long.`, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, found(t, c.text)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

// TestRuleAndModel says who wins where the rules propose one thing and the model
// another.
func TestRuleAndModel(t *testing.T) {
	for _, c := range []struct {
		name, text  string
		rule, model []string
	}{
		// Who speaks: the model. The rules take the noun phrase nearest to the
		// verb, the tree knows that the canal belongs to the clause before.
		{
			"speaker", `The woman whose son drowned in the canal told the inquest that the fence had been broken.`,
			[]string{"the canal | told | that the fence had been broken"},
			[]string{"The woman | told | that the fence had been broken"},
		},
		// What is content: the model. The rules propose nothing for a cue that
		// the lexicon does not know, and nothing stands against the model.
		{
			"content without a rule", `Investors were worried that the merger would fail.`,
			nil,
			[]string{"Investors | worried | that the merger would fail"},
		},
		// Whose quotation it is: the model. The rules give one quotation to two
		// cues; of claims with words in common only one is put out.
		{
			"a quotation between two cues", `“We had to stop,” he said. “The ice was thin.” He paused. “It was a hard choice.”`,
			[]string{"he | said | “We had to stop,” … “The ice was thin.”", "He | paused | “The ice was thin.” … “It was a hard choice.”"},
			[]string{"he | said | “We had to stop,” … “The ice was thin.”", "He | paused | “It was a hard choice.”"},
		},
		// Bounds: the rule, where it is Certain. A noun's clause ends before the
		// main verb, which the model is not asked.
		{
			"certain bounds", `His claim that the bridge was safe was met with laughter.`,
			[]string{"His | claim | that the bridge was safe"},
			[]string{"His | claim | that the bridge was safe"},
		},
		// Claims inside another's content: the rules alone. Annotators mark only
		// the outer one, so that the model never learns of them.
		{
			"nested", `The agency said the pilot had told the tower that both engines had failed.`,
			[]string{
				"The agency | said | the pilot had told the tower that both engines had failed",
				"the pilot | had told | that both engines had failed",
			},
			[]string{
				"The agency | said | the pilot had told the tower that both engines had failed",
				"the pilot | had told | that both engines had failed",
			},
		},
		{
			"nested, the inner cue first", `Lee said the bridge was safe, the agency reported.`,
			[]string{"the agency | reported | Lee said the bridge was safe", "Lee | said | the bridge was safe"},
			[]string{"the agency | reported | Lee said the bridge was safe", "Lee | said | the bridge was safe"},
		},
		// What somebody inside thinks is the outer speaker's word, whatever the
		// model would make of the sentence alone.
		{
			"attitude inside", `Lee said that Kim believes the bridge is safe.`,
			[]string{"Lee | said | that Kim believes the bridge is safe"},
			[]string{"Lee | said | that Kim believes the bridge is safe"},
		},
		// A whole quotation that nothing attributes: the rules alone, as an editor
		// needs to know that nobody is named.
		{
			"quotation of nobody", "“We will never come back to this place.”\n\nThe bus left at noon.",
			[]string{" |  | “We will never come back to this place.”"},
			[]string{" |  | “We will never come back to this place.”"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.rule, proposed(t, c.text)); diff != "" {
				t.Errorf("the rules no longer propose this for %q (-want +got):\n%s", c.text, diff)
			}
			if diff := cmp.Diff(c.model, found(t, c.text)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

// TestConfidence holds the order that readers of the number rely on: a quotation
// beside its cue is surer than one that nothing attributes, and the latter stays
// below what any chosen claim outside quotation marks has.
func TestConfidence(t *testing.T) {
	attributed := embedded(t).Find(analyze(t, "“We will never come back to this place,” the driver said."))
	alone := embedded(t).Find(analyze(t, "“We will never come back to this place.”\n\nThe bus left at noon."))
	if len(attributed) != 1 || len(alone) != 1 {
		t.Fatalf("%d and %d attributions, want one each", len(attributed), len(alone))
	}
	if high, low := attributed[0].Confidence, alone[0].Confidence; high < 0.8 || low > threshold {
		t.Errorf("confidence %.2f with a speaker and %.2f without, want at least 0.8 and at most %.1f", high, low, threshold)
	}
}

// BenchmarkFind measures the attributions of the seed article; its analysis is
// not counted.
func BenchmarkFind(b *testing.B) {
	text, err := os.ReadFile("../../seeds/north-korea-russia-pledge.txt")
	if err != nil {
		b.Fatal(err)
	}
	m := embedded(b)
	d := analyze(b, string(text))
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		m.Find(d)
	}
}
