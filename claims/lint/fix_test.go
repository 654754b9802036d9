package lint

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// fixCase is an article with one finding of a rule, and what it is after the fix; "" where
// no fix is certain.
type fixCase struct{ name, rule, before, after string }

func fixCases() []fixCase {
	return []fixCase{
		{"acronym behind the name", "A211", "The Coastal Water Authority met on Monday. “We test every day,” CWA said.", "The Coastal Water Authority (CWA) met on Monday. “We test every day,” CWA said."},
		{"acronym that comes twice", "A211", "The Korean Central News Agency met on Monday. KCNA’s “news” is old, KCNA said.", "The Korean Central News Agency (KCNA) met on Monday. KCNA’s “news” is old, KCNA said."},
		{"two names that spell it", "A211", "The Coastal Water Authority met the Communications Workers of America on Monday. “We test every day,” CWA said.", ""},
		{"two names, the acronym first", "A211", "CWA said on Monday that the harbour was safe. The Coastal Water Authority tests it every day, engineer Tom Reed said. The Communications Workers of America disagree.", ""},
		{"two names with an apostrophe", "A211", "The Coastal Water Authority and the Citizens' Watch Association met. “We test every day,” CWA said.", ""},
		{"what it is behind it", "A211", "The Coastal Water Authority met on Monday. “We test every day,” CWA, the clerks' union, said.", ""},
		{"what it is in a bracket", "A211", "The Coastal Water Authority met on Monday. The CWA (a clerks' union) left. “We test every day,” CWA said.", ""},
		{"what it is before dashes", "A211", "The Coastal Water Authority met on Monday. The clerks — CWA — left. “We test every day,” CWA said.", ""},
		{"a union", "A211", "The Coastal Water Authority met on Monday. “We test every day,” the union CWA said.", ""},
		{"a union, the acronym first", "A211", "The union CWA said on Monday that the harbour was safe. The Coastal Water Authority tests it every day, engineer Tom Reed said.", ""},
		{"a union elsewhere", "A211", "The Coastal Water Authority met on Monday. The union CWA left. “We test every day,” CWA said.", ""},
		{"another acronym behind the name", "A211", "The Coastal Water Authority (COWA) met. “We test every day,” CWA said.", ""},
		{"another that the gazetteer knows", "A211", "KCNA said on Monday that the dam had held. The Kelso Community News Association said no.", ""},
		{"acronym at the start of all", "A212", "KCNA saying o", "The Korean Central News Agency (KCNA) saying o"},
		{"a known one that a title spells too", "A212", "KCNA said on Monday that the dam had held. Mayor Anna Holt read “Kelso Can Never Alter” to them.", ""},
		{"acronym that is known", "A212", "KCNA said on Monday that the dam had held.", "The Korean Central News Agency (KCNA) said on Monday that the dam had held."},
		{"comma before the speaker", "Q101", "“We will rebuild the bridge, Mayor Anna Holt said.", "“We will rebuild the bridge,” Mayor Anna Holt said."},
		{"comma before the cue", "Q101", "\"It is late. We must go, said Mayor Anna Holt on Monday. She left.", "\"It is late. We must go,\" said Mayor Anna Holt on Monday. She left."},
		{"end of the paragraph", "Q101", "Mayor Anna Holt said: “We will rebuild the bridge.\n\nShe left.", "Mayor Anna Holt said: “We will rebuild the bridge.”\n\nShe left."},
		{"after a word of speech", "Q101", "Mayor Anna Holt said, \"We will rebuild the bridge.", "Mayor Anna Holt said, \"We will rebuild the bridge.\""},
		{"a colon a paragraph before", "Q101", "The letter says:\n\n“We will rebuild the bridge.\n\nIt has two pages.", ""},
		{"two sentences", "Q101", "Mayor Anna Holt said: “We will rebuild the bridge. She left.", ""},
		{"words of another", "Q101", "“When I came, the mayor said the bridge was shut.", ""},
		{"two attributions", "Q101", "“It was late, he said. It was dark, she said.", ""},
		{"a speaker who quotes herself", "Q101", "“I said no, she said, and he said yes.", ""},
		{"an attribution joined to another", "Q101", "“It was late, and he said.", ""},
		{"a speaker with a description", "Q101", "“The tide could turn, Seth McKee, a scientist at Kelso College, told The Hill.", ""},
		{"a name before the description", "Q101", "“The tide has not turned, Dan Lee, a spokesman for the mayor told the Post.", ""},
		{"what is in the quotation's middle", "Q101", "The guide has been “wrongly held by both states, and should be freed, the council said.", ""},
		{"a sentence that may be the article's", "Q101", "“It is late. The bridge is shut, said Mayor Anna Holt.", ""},
		{"according to a letter", "Q101", "The letter said: “You kill innocent people, according to a copy of it.", ""},
		{"words of others, then the attribution", "Q101", "“They told us it was safe, Holt said.", ""},
		{"others who say so still", "Q101", "“They say it is safe, they told us, Holt said.", ""},
		{"a mark that opens no word", "Q101", "Press the \" key, Mayor Anna Holt said.", ""},
		{"within another quotation", "Q101", "“We heard \"go, he said. We left.” She left.", ""},
		{"interrupted", "Q101", "“The bridge, Holt said, is shut.", ""},
		{"a wrong mark behind the comma", "Q101", "“We will win,’ Mayor Anna Holt said on Monday.", ""},
		{"a wrong straight mark", "Q101", "“We will win,' Mayor Anna Holt said on Monday.", ""},
		{"a wrong mark behind straight", "Q101", "\"We will win,’ Mayor Anna Holt said on Monday.", ""},
		{"a wrong mark before the comma", "Q101", "“We will win’, Mayor Anna Holt said.", ""},
		{"a wrong mark before the comma, straight", "Q101", "\"We will win', Mayor Anna Holt said.", ""},
		{"an accent", "Q101", "“We will win,´ Mayor Anna Holt said.", ""},
		{"an accent before the comma", "Q101", "“We will win´, Mayor Anna Holt said.", ""},
		{"a backtick", "Q101", "“We will win,` Mayor Anna Holt said.", ""},
		{"a prime", "Q101", "“We will win′, Mayor Anna Holt said.", ""},
		{"a letter like a mark", "Q101", "“We will win,ʼ Mayor Anna Holt said.", ""},
		{"two single marks", "Q101", "“We will win,’’ Mayor Anna Holt said.", ""},
		{"an apostrophe and a wrong mark", "Q101", "“Don't wait’, Mayor Anna Holt said.", ""},
		{"an apostrophe that may close", "Q101", "“We read the visitors’ book, Mayor Anna Holt said.", ""},
		{"a wrong mark behind the attribution", "Q101", "“We will win, Mayor Anna Holt said.’", ""},
		{"a bracket", "Q101", "“We will win [applause], Mayor Anna Holt said.", ""},
		{"a character reference", "Q101", "“We will win,&rdquo; Mayor Anna Holt said.", ""},
		{"a conjunction behind said", "Q101", "Mayor Anna Holt said, “I am out, and walked away.", ""},
		{"a conjunction without a comma", "Q101", "Mayor Anna Holt said, “I am out and left.", ""},
		{"a participle behind said", "Q101", "Mayor Anna Holt said, “I am out, drawing cheers from the crowd.", ""},
		{"a dash behind said", "Q101", "Mayor Anna Holt said, “I am out — and sat down.", ""},
		{"a spaced hyphen behind said", "Q101", "Mayor Anna Holt said: “I am out - to applause.", ""},
		{"an ellipsis behind said", "Q101", "Mayor Anna Holt said, “I am out … and left.", ""},
		{"a bracket behind said", "Q101", "Mayor Anna Holt said, “I am out [applause].", ""},
		{"a semicolon behind said", "Q101", "Mayor Anna Holt said: “I am out; she left.", ""},
		{"a clause behind said", "Q101", "Mayor Anna Holt said: “I am out before leaving.", ""},
		{"words that break off", "Q101", "“The ferry is late because, Holt said.", ""},
		{"words that break off before a name", "Q101", "“The bridge leads to, Mayor Anna Holt said.", ""},
		{"what somebody is", "Q101", "“As mayor, Anna Holt said no to the plan.", ""},
		{"one word", "Q101", "“Yes, Mr. Webb said so.", ""},
		{"a place", "Q101", "“In Paris, Anna Holt wrote a book.", ""},
		{"a time", "Q101", "“Every night, my father told stories.", ""},
		{"a year", "Q101", "“In 2020, Holt said.", ""},
		{"when", "Q101", "“When we met, Webb told Holt. It was over.", ""},
		{"if", "Q101", "“If it rains, Mayor Anna Holt said.", ""},
		{"the day", "Q101", "“The day we met, Webb told Holt.", ""},
		{"the speaker's father", "Q101", "“I was a child, my father said.", ""},
		{"an object", "Q101", "“I was a child, Anna Holt wrote books.", ""},
		{"so", "Q101", "“It was late, Mayor Anna Holt said so.", ""},
		{"the speaker goes on", "Q101", "“It was late, Mayor Anna Holt said. We left.", ""},
		{"another comma", "Q101", "“The bridge is shut, two days later, Mayor Anna Holt said.", ""},
		{"who hears it", "Q101", "“We will win, Mayor Anna Holt told the Kelso council on Monday.", "“We will win,” Mayor Anna Holt told the Kelso council on Monday."},
		{"a statement", "Q101", "“We don't know, Mayor Anna Holt said in a statement late on Monday.", "“We don't know,” Mayor Anna Holt said in a statement late on Monday."},
		{"speaker after the mark", "Q102", "We will rebuild the bridge,” Mayor Anna Holt said.", "“We will rebuild the bridge,” Mayor Anna Holt said."},
		{"straight mark", "Q102", "The roof was not on our list,\" said councillor Jane Pruitt.", "\"The roof was not on our list,\" said councillor Jane Pruitt."},
		{"a question", "Q102", "Who will pay for it?” Holt asked.", "“Who will pay for it?” Holt asked."},
		{"the second sentence", "Q102", "It rained. We will rebuild the bridge,” Mayor Anna Holt said.", ""},
		{"who speaks comes first", "Q102", "Holt said we will rebuild the bridge,” he said.", ""},
		{"a dateline", "Q102", "KELSO — We will rebuild the bridge,” Mayor Anna Holt said.", ""},
		{"the end of a sentence", "Q102", "The programme is gaining ground,” Mayor Anna Holt said.", ""},
		{"behind a comma", "Q102", "Based on her actions that night, I doubt her,” Tom Reed said.", ""},
		{"an apostrophe that may open", "Q102", "'We will rebuild the bridge,” Mayor Anna Holt said.", ""},
		{"when, and two clauses", "Q102", "When I arrived, she was angry, and I am done,” Holt said.", ""},
		{"the reader", "Q102", "You can read here why we left,” Holt said.", ""},
		{"the reader in one clause", "Q102", "You can see the list here,” Holt said.", ""},
		{"two clauses", "Q102", "We know why they left,” Holt said.", ""},
		{"a conjunction", "Q102", "We left and slept,” Holt said.", ""},
		{"curly and straight", "Q103", "“We will rebuild the bridge,\" Mayor Anna Holt said.", "“We will rebuild the bridge,” Mayor Anna Holt said."},
		{"straight and curly", "Q103", "\"We will rebuild the bridge,” Mayor Anna Holt said.", "\"We will rebuild the bridge,\" Mayor Anna Holt said."},
		{"marks between", "Q103", "“We said \"no\" and \"yes\" today,\" Holt said.", ""},
		{"another mark at fault in the paragraph", "Q103", "“We will win,\" Holt said. She left.” They stayed.", ""},
		{"nested", "Q104", "“He said “don’t go” to us,” Mayor Anna Holt said.", "“He said ‘don’t go’ to us,” Mayor Anna Holt said."},
		{"nested straight", "Q104", "\"He said \"go\" to us,\" Mayor Anna Holt said.", "\"He said 'go' to us,\" Mayor Anna Holt said."},
		{"an apostrophe that could close", "Q104", "“He said “the drivers’ pay” to us,” Mayor Anna Holt said.", ""},
		{"two quotations with marks missing between", "Q104", "“One is late, he said. “Two are late,” he said. Three are late.” She left.", ""},
		{"a question between", "Q104", "“Why? “Go now,” he said to me, and I left,” Holt said.", ""},
		{"a possessive", "Q106", "‘A cat is no use, Dilys Webb said. Pauline Webb said the visitors’ book would go.", ""},
		{"a possessive before a comma", "Q106", "‘We read the visitors’, Pauline Webb said.", ""},
		{"a short form", "Q106", "‘We were goin’ home, Pauline Webb said.", ""},
		{"rock and roll", "Q106", "‘We played rock n’ roll, Pauline Webb said.", ""},
		{"feet", "Q106", "‘It is wider than 6’ at most, Pauline Webb said.", ""},
		{"another mark at fault", "Q106", "‘It’d got in,’ said Webb. \"We’d seen several.’", ""},
		{"a quotation that holds its attribution", "Q106", "‘It is late, Webb said. We must go,’ she said.", ""},
		{"single", "Q106", "‘It’s shut,’ Mayor Anna Holt said.", "“It’s shut,” Mayor Anna Holt said."},
		{"single straight", "Q106", "'It's shut,' Mayor Anna Holt said.", "\"It's shut,\" Mayor Anna Holt said."},
		{"double in single", "Q106", "‘The plan to “steal” it is old,’ Mayor Anna Holt said.", "“The plan to ‘steal’ it is old,” Mayor Anna Holt said."},
		{"an inch", "Q106", "'It is 5\" wide,' Mayor Anna Holt said.", ""},
		{"ellipsis", "Q111", "“We tried fair means...and then foul,” Mayor Anna Holt said.", "“We tried fair means ... and then foul,” Mayor Anna Holt said."},
		{"ellipsis after a sentence", "Q111", "Mayor Anna Holt said: “I tried.... It failed.”", "Mayor Anna Holt said: “I tried. ... It failed.”"},
		{"a full stop behind the single character", "Q111", "Mayor Anna Holt said: “She left…. It failed.”", "Mayor Anna Holt said: “She left. ... It failed.”"},
		{"a full stop before the single character", "Q111", "Mayor Anna Holt said: “She left.… It failed.”", "Mayor Anna Holt said: “She left. ... It failed.”"},
		{"no space behind", "Q111", "Mayor Anna Holt said: “She left….It failed.”", "Mayor Anna Holt said: “She left. ... It failed.”"},
		{"a full stop set apart", "Q111", "Mayor Anna Holt said: “She left … . It failed.”", "Mayor Anna Holt said: “She left. ... It failed.”"},
		{"four points set apart", "Q111", "Mayor Anna Holt said: “She left . . . . It failed.”", "Mayor Anna Holt said: “She left. ... It failed.”"},
		{"at the end of the quotation", "Q111", "Mayor Anna Holt said: “She left….”", "Mayor Anna Holt said: “She left. ...”"},
		{"a question", "Q111", "Mayor Anna Holt said: “She left…? It failed.”", "Mayor Anna Holt said: “She left ...? It failed.”"},
		{"variables", "Q111", "Mayor Anna Holt wrote $1...$2 on it.", ""},
		{"a call", "Q111", "The program runs x...y() at night.", ""},
		{"a range", "Q111", "The bus takes 1...10 people.", ""},
		{"a range of letters", "Q111", "The rows are a...z here.", ""},
		{"a path", "Q111", "She opened …/src at noon.", ""},
		{"an argument", "Q111", "She wrote f(args...) there.", ""},
		{"names of code", "Q111", "She compared getName...setName there.", ""},
		{"a bracket", "Q111", "She left...(laughs) and slept.", ""},
		{"a sign", "Q111", "She paid...$5 for it.", ""},
		{"a year before it", "Q111", "Mayor Anna Holt said: “It was 2020… and we left.”", "Mayor Anna Holt said: “It was 2020 ... and we left.”"},
		{"ellipsis of points and spaces", "Q111", "“We waited . . .” Mayor Anna Holt said.", "“We waited ...” Mayor Anna Holt said."},
	}
}

// TestFixes: applying a finding's fix gives this text; the finding is gone then, and
// no rule about quotations finds more than before.
func TestFixes(t *testing.T) {
	for _, c := range fixCases() {
		t.Run(c.rule+" "+c.name, func(t *testing.T) {
			rule, _ := Find(c.rule)
			before := ran(extracted(t, c.before), []Rule{rule})
			if len(before) != 1 {
				t.Fatalf("%d findings in %s", len(before), c.before)
			}
			if c.after == "" {
				if before[0].Fix != nil {
					t.Errorf("%s: the fix is not certain: %+v", c.before, before[0].Fix)
				}
				return
			}
			if before[0].Fix == nil {
				t.Fatalf("%s: no fix", c.before)
			}
			if diff := cmp.Diff(c.after, Apply(c.before, before[0].Fix.Edits)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			checkFixed(t, c.before, ran(extracted(t, c.before), All()))
		})
	}
}

// Each rule that says it has fixes has a case.
func TestEveryFixHasACase(t *testing.T) {
	for _, r := range All() {
		has := slices.ContainsFunc(fixCases(), func(c fixCase) bool { return c.rule == r.Code && c.after != "" })
		if has != (r.Doc.Fix != "") {
			t.Errorf("%s says of its fixes %q; a case among those of TestFixes: %v", r.Code, r.Doc.Fix, has)
		}
	}
}

// TestFixesOfMarkedArticles: in all marked articles, each finding that has a fix is gone
// once that is applied, and no rule about quotations finds more than before.
func TestFixesOfMarkedArticles(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no marked articles in testdata: %v", err)
	}
	for _, file := range files {
		marked, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		text, _, err := unmark(string(marked))
		if err != nil {
			t.Fatal(err)
		}
		t.Run(filepath.Base(file), func(t *testing.T) { checkFixed(t, text, ran(extracted(t, text), All())) })
	}
}

// checkFixed applies the fix of each finding by itself: its rule finds one thing less
// then, and no other rule about quotations one more. Rules about who speaks may: they see more then.
func checkFixed(t *testing.T, text string, before []Finding) {
	t.Helper()
	had := countByRule(before)
	for _, f := range before {
		if f.Fix == nil {
			continue
		}
		if r, _ := Find(f.Rule); r.Doc.Fix == "" {
			t.Errorf("%s has a fix, and its documentation does not say so", f.Rule)
		}
		fixed := Apply(text, f.Fix.Edits)
		has := countByRule(ran(extracted(t, fixed), All()))
		if has[f.Rule] >= had[f.Rule] {
			t.Errorf("%s is still found after “%s”: %s", f.Rule, f.Fix.Message, fixed)
		}
		for rule, n := range has {
			if rule[0] == 'Q' && n > had[rule] {
				t.Errorf("%s is found %d times, not %d, after “%s”: %s", rule, n, had[rule], f.Fix.Message, fixed)
			}
		}
	}
}

func countByRule(findings []Finding) map[string]int {
	counts := make(map[string]int)
	for _, f := range findings {
		counts[f.Rule]++
	}
	return counts
}
