package attribution

import (
	"strings"
	"testing"
)

// TestRefusals: what looks like a statement and is none, by the test that it fails. The words
// must be refused by it, and be no attribution's content.
func TestRefusals(t *testing.T) {
	for _, c := range []struct{ by, text, words string }{
		{"isLabel", "Obituary: Ann Lee, a singer from Perth\n\nIt rained.", "Ann Lee, a singer from Perth"},
		{"isLabel", "Opinion: Trams belong in every town\n\nIt rained.", "Trams belong in every town"},
		{"noun in a headline", "Airline in talks about a sale\n\nIt rained.", "a sale"},
		{"noun in a headline", "Report on trams due in May\n\nIt rained.", "trams due in May"},
		{"time", "Saturday says the shops will be full.", "the shops will be full"},
		{"time", "Monday claims that shops will be full.", "that shops will be full"},
		{"nor", "The ministry would neither confirm nor deny the report.", "nor deny the report"},
		{"describes", "There was no noticeable problem with the sound on the tram.", "the sound on the tram"},
		{
			"describes", "The legality of the dam is likely to be decided by the council, the size of which depends on the vote.",
			"the size of which depends on the vote",
		},
		{"isBehalf", "She spoke on behalf of the court.", "behalf of the court"},
		{"isBehalf", "The lawyer, speaking on behalf of the court, left.", "behalf of the court"},
		{"isHearer", "The judge told Robert Kane Jr.", "Robert Kane Jr."},
		{"isHearer", "The coach told reporters.", "reporters"},
		{"isWitness", "The report cites officials who asked not to be named.", "officials who asked not to be named"},
		{"isWitness", "The paper quoted two experts.", "two experts"},
		{"namesWork", "A novel called “The Night of the Trams” won the prize.", "“The Night of the Trams” won the prize"},
		{"hidesName", "An engineer asked not to be named.", "not to be named"},
		{"hidesName", "The clerk declined to be identified.", "to be identified"},
		{"isTime", "The army claimed on Monday.", "Monday"},
		{"namesSelf", "The caller identified himself only as Sunday.", "himself only as Sunday"},
		{"tellsWhen", "Klein chuckled when she heard of it.", "when she heard of it"},
		{"isTopic", "She spoke to the Courier about cold churches.", "about cold churches"},
		{"isTopic", "The coach talked to fans about the cup.", "the cup"},
		{"isTopic", "The company informed the stock exchanges.", "the stock exchanges"},
		{"isDeed", "Probe finds sand in the tail of a comet\n\nIt rained.", "sand in the tail of a comet"},
		{"isDeed", "Star named after a dog\n\nIt rained.", "a dog"},
		{"isDeed", "Contractor billed for roofs never built\n\nIt rained.", "roofs never built"},
		{"isExplained", "The court struck down the law, ruling that it was vague.", "the law"},
		{"isExplained", "The bank cut its forecast, warning that trade was weak.", "its forecast"},
		{"isUtterance", "The minister published a statement on Sunday.", "a statement"},
		{"isUtterance", "The club issued a statement.", "a statement"},
		{"willShow", "The museum, which will show the ladder, opens in May.", "the ladder"},
		{"willShow", "The study will show a decline.", "a decline"},
		{"isBesideQuotation", "“Who needs trams?” Fans still praise his refusal to ride on them.", "his refusal to ride on them"},
		{"isBesideQuotation", "In a memo the head of “Today” reminded his staff about her early work.", "her early work"},
	} {
		t.Run(c.by+": "+c.words, func(t *testing.T) {
			found, refused := embedded(t).Explain(analyze(t, c.text))
			for _, a := range found {
				if words := join(c.text, a.Content); words == c.words {
					t.Errorf("%s: %q came through", c.text, words)
				}
			}
			why := ""
			for _, r := range refused {
				for _, step := range r.Trail {
					if step.By == "refused" && join(c.text, r.Content) == c.words {
						why += step.Why + "\n"
					}
				}
			}
			if !strings.Contains(why, c.by+": ") {
				t.Errorf("%s: %q is refused by %q, not by %s", c.text, c.words, why, c.by)
			}
		})
	}
}
