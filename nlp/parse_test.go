package nlp

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestParse(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"what is said", "The senator said that taxes will rise.",
			"senator nsubj said|said root|that mark rise|taxes nsubj rise|will aux rise|rise ccomp said"},
		{"without a that", "The senator said taxes will rise.", "senator nsubj said|taxes nsubj rise|rise ccomp said"},
		{"a relative clause", "The woman who ran the bank told the court no.",
			"woman nsubj told|who nsubj ran|ran acl:relcl woman|bank obj ran|told root"},
		{"a passive with its agent", "The law was passed by the Senate.",
			"law nsubj:pass passed|was aux:pass passed|passed root|by case Senate|Senate obl:agent passed"},
		{"a quotation and its speaker", "“We will win the war,” he said.", "We nsubj win|war obj win|win ccomp said|he nsubj said|said root"},
		{"an apposition", "Jane Roe, the mayor of Boston, told reporters that she was ready.",
			"Jane nsubj told|Roe flat Jane|mayor appos Jane|Boston nmod mayor|she nsubj ready|ready ccomp told"},
		{"a purpose", "The company wants to close the plant.", "company nsubj wants|close xcomp wants|plant obj close"},
		{"a coordination", "Roe and Poe denied it.", "Roe nsubj denied|and cc Poe|Poe conj Roe|it obj denied"},
		{"according to", "According to the police, the man fled.", "police obl fled|man nsubj fled|fled root"},
		{"a question", "What does the minister want?", "What obj want|does aux want|minister nsubj want|want root"},
	}
	a := analyzer(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := a.Analyze(tt.text, nil)
			arcs := map[string]bool{}
			for _, tok := range d.Tokens {
				arcs[arc(d, tok)] = true
			}
			for _, want := range strings.Split(tt.want, "|") {
				if !arcs[want] {
					t.Errorf("no arc %q in %s", want, tree(d))
				}
			}
		})
	}
}

func arc(d *Document, t Token) string {
	out := t.Of(d.Text) + " " + t.Relation
	if t.Head >= 0 {
		out += " " + d.Tokens[t.Head].Of(d.Text)
	}
	return out
}

func tree(d *Document) string {
	var arcs []string
	for _, t := range d.Tokens {
		arcs = append(arcs, arc(d, t))
	}
	return strings.Join(arcs, "|")
}

// checkTrees reports sentences with no root or more than one, with a cycle, or
// with a head in another sentence.
func checkTrees(t interface{ Fatalf(string, ...any) }, d *Document) {
	for i, s := range d.Sentences {
		roots := 0
		reached := make([]bool, s.Last-s.First) // words known to hang on the root
		for j := s.First; j < s.Last; j++ {
			tok := d.Tokens[j]
			if tok.Head == -1 {
				roots++
			} else if tok.Head < s.First || tok.Head >= s.Last {
				t.Fatalf("token %d of sentence %d has its head in another sentence: %d", j, i, tok.Head)
			}
			if tok.Relation == "" || tok.Relation == "root" != (tok.Head == -1) {
				t.Fatalf("token %d has the head %d and the relation %q", j, tok.Head, tok.Relation)
			}
			climb(t, d, s, reached, j)
		}
		if roots != 1 {
			t.Fatalf("sentence %d has %d roots", i, roots)
		}
	}
}

func climb(t interface{ Fatalf(string, ...any) }, d *Document, s Sentence, reached []bool, from int) {
	path := []int{}
	for at := from; at >= 0 && !reached[at-s.First]; at = d.Tokens[at].Head {
		if path = append(path, at); len(path) > s.Last-s.First {
			t.Fatalf("token %d is on a cycle", from)
		}
	}
	for _, at := range path {
		reached[at-s.First] = true
	}
}

func TestParsesAreTrees(t *testing.T) {
	a := analyzer(t)
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOf(rapid.SampledFrom([]string{"Kim", "said", "that", "the", "“", "”", "(", ")", ",", ".", "who", "was", "by", "it", "$", "5", "\n\n", "’s", "Ünal", "\xff"}))
		checkTrees(t, a.Analyze(strings.Join(words.Draw(t, "words"), " "), nil))
		checkTrees(t, a.Analyze(rapid.String().Draw(t, "text"), nil))
	})
}

func FuzzParse(f *testing.F) {
	a, err := New()
	if err != nil {
		f.Fatal(err)
	}
	f.Add("“We won,” he said.")
	f.Fuzz(func(t *testing.T, text string) { checkTrees(t, a.Analyze(text, nil)) })
}

// TestLongSentencesParse holds for sentences as no article has them; the bound
// is wide, a parser of quadratic time would miss it by hours.
func TestLongSentencesParse(t *testing.T) {
	a := analyzer(t)
	for _, part := range []string{"word ", "( ", "he said that ", "and , ", "of the man "} {
		words := strings.Fields(strings.Repeat(part, 100_000/len(strings.Fields(part))))
		tags := make([]string, len(words))
		for i := range tags {
			tags[i] = []string{"PRP", "VBD", "IN", "NN"}[i%4]
		}
		start := time.Now()
		heads, _ := a.parsings.take().session.Parse(a.ParserWords(words, tags))
		if took := time.Since(start); len(heads) != len(words) || took > 30*time.Second {
			t.Errorf("%d words %q: %d heads, took %v", len(words), part, len(heads), took)
		}
	}
}

// TestParsingIsRepeatable analyzes a text alone and behind others.
func TestParsingIsRepeatable(t *testing.T) {
	a, text := analyzer(t), article(t)
	first := tree(a.Analyze(text, nil))
	a.Analyze("“So,” said the man who knew.", nil)
	if tree(a.Analyze(text, nil)) != first || tree(analyzer(t).Analyze(text, nil)) != first {
		t.Error("the same text has another tree the second time")
	}
}

func BenchmarkParse(b *testing.B) {
	a, text := analyzer(b), article(b)
	d := a.Analyze(text, nil)
	b.ReportAllocs()
	for b.Loop() {
		a.parse(d, a.newVocabulary(), seen{})
	}
	b.ReportMetric(float64(len(d.Tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
	b.ReportMetric(b.Elapsed().Seconds()*1e6/float64(len(d.Tokens)*b.N), "µs/token")
}
