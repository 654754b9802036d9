package nlp

import (
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func analyzer(t testing.TB) *Analyzer {
	t.Helper()
	a, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestSentences(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"two", "He left. She stayed.", "He left.|She stayed."},
		{"speech that asks, its speaker behind", "“Did you go?” he said. “No!” Mayor Jane Roe said.", "“Did you go?” he said.|“No!” Mayor Jane Roe said."},
		{"closing mark belongs to its sentence", "“We won.” “They lost.” He sat.", "“We won.”|“They lost.”|He sat."},
		{"straight marks", "\"We won.\" \"They lost.\" He sat.", "\"We won.\"|\"They lost.\"|He sat."},
		{"brackets", "He sat. (She stood.) They talked.", "He sat.|(She stood.)|They talked."},
		{"titles", "Sen. Roe met Gov. Poe and Mr. Doe. Rep. Low left.", "Sen. Roe met Gov. Poe and Mr. Doe.|Rep. Low left."},
		{"an abbreviation inside", "The U.S. Army and U.S. officials met at 5 p.m. Monday.", "The U.S. Army and U.S. officials met at 5 p.m. Monday."},
		{"an abbreviation at the end", "It happened in the U.S. The army knew at 5 p.m. They came.", "It happened in the U.S.|The army knew at 5 p.m.|They came."},
		{"party and state", "Roe, D-N.Y., said No. 5 St. Mary’s St. is hers, per Poe et al. in court.", "Roe, D-N.Y., said No. 5 St. Mary’s St. is hers, per Poe et al. in court."},
		{"titles of many services", "“It was bad,” Chief Insp. Rosa Lind said. “We left,” Flt. Lt. Ann Poe added.", "“It was bad,” Chief Insp. Rosa Lind said.|“We left,” Flt. Lt. Ann Poe added."},
		{"a title that no list has", "“It was bad,” Chief Tngr. Rosa Lind said. She left.", "“It was bad,” Chief Tngr. Rosa Lind said.|She left."},
		{"no title behind a quotation", "“It was bad.” Rosa met Ed. Rosa Lind said no.", "“It was bad.”|Rosa met Ed.|Rosa Lind said no."},
		{"two letters of a name", "The firm closed, said J.D. Waters. It moved to the U.K. You can write.", "The firm closed, said J.D. Waters.|It moved to the U.K.|You can write."},
		{"no space between", "It was the end.He left. What?no. See app.exe or a.com now.", "It was the end.|He left.|What?|no.|See app.exe or a.com now."},
		{"a dash behind a sentence", "It is over. -- Ann Poe left. He left -- and came -- again.", "It is over.|-- Ann Poe left.|He left -- and came -- again."},
		{"small letters behind a mark", "Who leads Yahoo! and others? he asked. We do etc. and more.", "Who leads Yahoo! and others? he asked.|We do etc. and more."},
		{"straight marks in a row", "He left.\"\"\"\" She left.\"\"\"\"no.\"\"", "He left.\"\"\"\"|She left.\"\"\"\"no.\"\""},
		{"initials", "George W. Roe and J. R. Poe left. I did, too.", "George W. Roe and J. R. Poe left.|I did, too."},
		{"ellipsis", "I … will go. Well... It went.", "I … will go.|Well...|It went."},
		{"hard-wrapped lines", "The mayor said on\nMonday that she\nwould go.", "The mayor said on\nMonday that she\nwould go."},
		{"dialogue", "Q: Who are you?\nA: Nobody\nROE: I am Roe", "Q: Who are you?|A: Nobody|ROE: I am Roe"},
		{"items of a list", "They want:\n- more money\n- less work\n1. Peace\n2. Rest", "They want:|- more money|- less work|1. Peace|2. Rest"},
		{"a time opens no turn", "They met at\n4:57 PM on Monday.", "They met at\n4:57 PM on Monday."},
		{"dateline", "SEOUL, June 5 (News) - North Korea said no.", "SEOUL, June 5 (News) -|North Korea said no."},
		{"a break before the margin", "Minister denies it\nBy Jane Roe and others\nThe minister said on Monday that she had never met the man\nwho wrote to her and that the letter was forged by\nothers.", "Minister denies it|By Jane Roe and others|The minister said on Monday that she had never met the man\nwho wrote to her and that the letter was forged by\nothers."},
		{"paragraphs", "A headline\n\nThe text", "A headline|The text"},
	}
	a := analyzer(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, s := range a.Analyze(tt.text, nil).Sentences {
				got = append(got, s.Of(tt.text))
			}
			if diff := cmp.Diff(strings.Split(tt.want, "|"), got); diff != "" {
				t.Errorf("sentences (-want +got):\n%s", diff)
			}
		})
	}
}

func TestParagraphsFollowBlocks(t *testing.T) {
	text := " date 2025-06-05 North Korea spoke.\n\n> We won.\n\ncode()\n\nEnd."
	kinds := []struct {
		of   string
		kind BlockKind
	}{{" date 2025-06-05 ", Metadata}, {"> We won.", BlockQuote}, {"code()", Code}}
	var blocks []Block
	for _, k := range kinds {
		at := strings.Index(text, k.of)
		blocks = append(blocks, Block{Span{at, at + len(k.of)}, k.kind})
	}
	d := analyzer(t).Analyze(text, blocks)
	type para struct {
		Text string
		Kind BlockKind
	}
	var got []para
	for _, p := range d.Paragraphs {
		got = append(got, para{p.Of(text), p.Kind})
	}
	want := []para{{"North Korea spoke.", Prose}, {"> We won.", BlockQuote}, {"End.", Prose}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("paragraphs (-want +got):\n%s", diff)
	}
	if d.Tokens[0].Of(text) != "North" {
		t.Errorf("the first token is %q, of the metadata", d.Tokens[0].Of(text))
	}
}

func TestTags(t *testing.T) {
	tests := []struct{ text, word, tag, lemma string }{
		{"The minister said that the talks failed.", "said", "VBD", "say"},
		{"The minister said that the talks failed.", "that", "IN", "that"},
		{"She reports to the mayor, he claims.", "claims", "VBZ", "claim"},
		{"Their claims are false.", "claims", "NNS", "claim"},
		{"The claim was denied on Monday.", "denied", "VBN", "deny"},
		{"Kim told reporters.", "told", "VBD", "tell"},
		{"Kim told reporters.", "Kim", "NNP", "kim"},
		{"Paris and Rome allege that the talks failed.", "allege", "VBP", "allege"},
		{"The country swore in a new president.", "swore", "VBD", "swear"},
		{"The envoys’ letters accuse the ministry.", "accuse", "VBP", "accuse"},
		{"Kim will “unconditionally support” it.", "support", "VB", "support"},
		{"She called it ‘a lie’ on Monday.", "‘", "``", "'"},
		{"She called it ‘a lie’ on Monday.", "’", "''", "'"},
		{"The workers’ strike began.", "’", "POS", "'"},
		{"They don’t know.", "n’t", "RB", "not"},
		{"“No,” she argued.", "“", "``", "“"},
		{"“No,” she argued.", "argued", "VBD", "argue"},
		{"Write to @jane_roe now.", "@jane_roe", "NNP", "@jane_roe"},
		// A sentence has a finite verb, and so has the clause around a that.
		{"The bank forecasts growth of 2 percent.", "forecasts", "VBZ", "forecast"},
		{"The charity estimates that 2,000 people are homeless.", "estimates", "VBZ", "estimate"},
		{"The document details how the money was spent.", "details", "VBZ", "detail"},
		{"The mayor's claims that the bridge was safe were false.", "claims", "NNS", "claim"},
		{"A decision that campaigners called historic was overturned.", "campaigners", "NNS", "campaigner"},
		// What nothing is known of, at the start of a sentence.
		{"Yonhap, citing an unnamed official, reported that the talks had collapsed.", "Yonhap", "NNP", "yonhap"},
		{"Admittedly, it was late.", "Admittedly", "RB", "admittedly"},
		{"Smugglers sold the cheeses at the market, the police allege.", "allege", "VBP", "allege"},
		{"It is over, according to coach Tom Reed.", "coach", "NN", "coach"},
	}
	a := analyzer(t)
	for _, tt := range tests {
		d := a.Analyze(tt.text, nil)
		found := false
		for _, tok := range d.Tokens {
			if tok.Of(tt.text) == tt.word {
				found = true
				if tok.Tag != tt.tag || tok.Lemma != tt.lemma {
					t.Errorf("%s in %q: %s %s, want %s %s", tt.word, tt.text, tok.Tag, tok.Lemma, tt.tag, tt.lemma)
				}
			}
		}
		if !found {
			t.Errorf("no token %q in %q", tt.word, tt.text)
		}
	}
}

// checkDocument checks that paragraphs, sentences and tokens lie in one
// another, in order, and that no character outside skipped is lost.
func checkDocument(t reporter, d *Document, blocks []Block) {
	for i, p := range d.Paragraphs {
		if p.First >= p.Last && !p.Empty() && i >= 0 {
			t.Fatalf("paragraph %q holds no sentence", p.Of(d.Text))
		}
		for s := p.First; s < p.Last; s++ {
			if d.Sentences[s].Paragraph != i || !p.Contains(d.Sentences[s].Span) {
				t.Fatalf("sentence %d is outside its paragraph %d", s, i)
			}
		}
	}
	at := 0
	for i, s := range d.Sentences {
		if s.First != at || s.Last <= s.First {
			t.Fatalf("sentence %d holds tokens %d to %d, want from %d on", i, s.First, s.Last, at)
		}
		at = s.Last
		for k := s.First; k < s.Last; k++ {
			if d.Tokens[k].Sentence != i || !s.Contains(d.Tokens[k].Span) || d.Tokens[k].Tag == "" {
				t.Fatalf("token %d %+v is not of sentence %d", k, d.Tokens[k], i)
			}
		}
	}
	if len(blocks) > 0 {
		return
	}
	spans := make([]Span, len(d.Tokens))
	for i, tok := range d.Tokens {
		spans[i] = tok.Span
	}
	checkTokens(t, d.Text, spans)
}

func TestAnalyzeGenerated(t *testing.T) {
	a := analyzer(t)
	pieces := []string{"Kim said ", "“", "”", "\"", ". ", "? ", "...", "\n", "\n\n", "\r\n", "- ", "Q: ", "U.S. ", "p.m. ", "he ", "(", ")", "\u200b", "\xff", "date 2025-06-05 ", "1. ", "—", ":)", "____", "\u2029"}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOf(rapid.SampledFrom(pieces)).Draw(t, "pieces"), "")
		var blocks []Block
		if rapid.Bool().Draw(t, "with blocks") {
			ends := rapid.SliceOfN(rapid.IntRange(-5, len(text)+5), 2, 8).Draw(t, "ends")
			for i := 0; i+1 < len(ends); i += 2 {
				blocks = append(blocks, Block{Span{ends[i], ends[i+1]}, BlockKind(i % 6)})
			}
		}
		checkDocument(t, a.Analyze(text, blocks), blocks)
	})
}

// TestAnalyzeLong runs texts of 256 KB that would take minutes if any step
// looked back or ahead without bounds.
func TestAnalyzeLong(t *testing.T) {
	a := analyzer(t)
	for _, piece := range []string{"a", "a.", "1,", "a+", "a@", "http://x)", ". ", ". ,", "“ ", "a'", "U.S.-", "\n", "- \n", "!", "A ", "(", "\u200b", "\xff", ") . ,"} {
		text := strings.Repeat(piece, 1<<18/len(piece))
		checkDocument(t, a.Analyze(text, nil), nil)
	}
}

// TestAnalyzeConcurrently runs the same texts side by side on one Analyzer.
// TestAgain holds that a text that is read again, changed here and there, is read as if for the
// first time.
func TestAgain(t *testing.T) {
	a := analyzer(t)
	text := article(t) + "\n\nHe said “no.” He said “no.” He left, she said. Is it? It is."
	before := a.Analyze(text, nil)
	words := strings.Fields(text)
	for i := 0; i < len(words); i += 7 {
		edited := strings.Replace(text, words[i], words[(i*31+3)%len(words)]+".", 2)
		if diff := cmp.Diff(a.Analyze(edited, nil), a.Again(before, edited, nil)); diff != "" {
			t.Fatalf("%q in the place of %q (-first +again):\n%s", words[(i*31+3)%len(words)], words[i], diff)
		}
	}
}

func TestAnalyzeConcurrently(t *testing.T) {
	a := analyzer(t)
	text := "“We won,” said Kim. The U.S. army denied it. Women wrote to @jane_roe."
	want := a.Analyze(text, nil)
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			for i := range 50 {
				a.Analyze(strings.Repeat("Other words. ", i), nil)
				if diff := cmp.Diff(want, a.Analyze(text, nil)); diff != "" {
					t.Errorf("the same text gives another document (-want +got):\n%s", diff)
				}
			}
		})
	}
	group.Wait()
}

func FuzzAnalyze(f *testing.F) {
	a, err := New()
	if err != nil {
		f.Fatal(err)
	}
	f.Add("“I can't,” said Sen. Roe, D-N.Y.\n\nQ: Why?\nA: No.")
	f.Add("\xff\u200b\n\n\u200b\n'")
	f.Fuzz(func(t *testing.T, text string) {
		checkDocument(t, a.Analyze(text, nil), nil)
	})
}

// article is about 5 KB of news.
func article(b testing.TB) string {
	seed, err := os.ReadFile("../seeds/north-korea-russia-pledge.txt")
	if err != nil {
		b.Fatal(err)
	}
	return strings.Repeat(string(seed)+"\n\n", 5120/len(seed)+1)[:5120]
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := New(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAnalyze(b *testing.B) {
	a, text := analyzer(b), article(b)
	tokens := 0
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		tokens += len(a.Analyze(text, nil).Tokens)
	}
	b.ReportMetric(float64(tokens)/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkTag(b *testing.B) {
	a, text := analyzer(b), article(b)
	d := a.Analyze(text, nil)
	tags := tagging{session: a.sessions.take(), vocabulary: a.newVocabulary()}
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range d.Sentences {
			tags.tag(text, d.Tokens[s.First:s.Last])
		}
	}
	b.ReportMetric(float64(len(d.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}
