package nlptrain

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/nlp/model"
)

// writeGzip writes a gzipped file into a test's own folder.
func writeGzip(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

const tinyTreebank = `# newdoc id = d
# newpar id = p
# text = He can't go.
1	He	he	PRON	PRP	_	4	nsubj	_	_
2-3	can't	_	_	_	_	_	_	_	_
2	ca	can	AUX	MD	_	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

1	Yes	yes	INTJ	UH	_	0	root	_	_
1.1	is	_	_	_	_	_	_	_	_
`

func TestReadCoNLLU(t *testing.T) {
	got, err := ReadCoNLLU(writeGzip(t, "tiny.conllu.gz", tinyTreebank))
	if err != nil {
		t.Fatal(err)
	}
	want := []Sentence{
		{
			Words: []string{"He", "ca", "n't", "go", "."}, Tags: []string{"PRP", "MD", "RB", "VB", "."},
			Lemmas:     []string{"he", "can", "not", "go", "."},
			SpaceAfter: []bool{true, false, true, false, true}, Document: true, Paragraph: true,
			Heads: []int{3, 3, 3, -1, 3}, Relations: []string{"nsubj", "aux", "advmod", "root", "punct"},
		},
		{
			Words: []string{"Yes"}, Tags: []string{"UH"}, Lemmas: []string{"yes"}, SpaceAfter: []bool{true},
			Heads: []int{-1}, Relations: []string{"root"},
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("sentences (-want +got):\n%s", diff)
	}
	text, sentences, tokens := lay(got)
	if text != "He can't go. Yes " || len(tokens) != 6 || sentences[1].Of(text) != "Yes" {
		t.Errorf("laid out as %q, sentences %v, tokens %v", text, sentences, tokens)
	}
}

func TestReadSilver(t *testing.T) {
	line := `{"id": "a", "sentences": [[["She",0,3,"she","PRP","O",2,"nsubj"],["went",4,8,"go","VBD","O",0,"root"],["to",9,11,"to","TO","O",4,"case"],["Rome",12,16,"Rome","NNP","CITY",2,"nmod"],["-LRB-",16,17,"-lrb-","-LRB-","O",4,"punct"]]], "coreference": []}` + "\n"
	got, err := ReadSilver(writeGzip(t, "silver.jsonl.gz", line), 1)
	if err != nil {
		t.Fatal(err)
	}
	want := []Sentence{{
		Words: []string{"She", "went", "to", "Rome", "("}, Tags: []string{"PRP", "VBD", "IN", "NNP", "-LRB-"},
		Lemmas: []string{"she", "go", "to", "Rome", "-lrb-"}, SpaceAfter: []bool{true, true, true, false, false},
		Heads: []int{1, -1, 3, 1, 3}, Relations: []string{"nsubj", "root", "case", "obl", "punct"},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("sentences (-want +got):\n%s", diff)
	}
}

func TestReadersNameWhatIsWrong(t *testing.T) {
	for name, tt := range map[string]struct {
		read func(string) error
		path string
		want string
	}{
		"no file":     {conllu, filepath.Join(t.TempDir(), "none.gz"), "--shared"},
		"no table":    {conllu, writeGzip(t, "x.gz", "# a\n1\tHe\n"), "line 2"},
		"no range":    {conllu, writeGzip(t, "x.gz", strings.Repeat("3-x\t", 9)+"_\n"), "line 1"},
		"no gzip":     {conllu, plainFile(t), "unpacking"},
		"no JSON":     {silver, writeGzip(t, "x.gz", "{}\n{\n"), "line 2"},
		"no lexicon":  {lemmas, t.TempDir(), "--shared"},
		"no treebank": {taggerData, t.TempDir(), "--shared"},
	} {
		if err := tt.read(tt.path); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: error %v, want one with %q", name, err, tt.want)
		}
	}
}

func conllu(path string) error { _, err := ReadCoNLLU(path); return err }

func silver(path string) error { _, err := ReadSilver(path, 1); return err }

func lemmas(folder string) error { _, err := Lemmas(folder); return err }

func taggerData(folder string) error { _, err := TaggerData(folder); return err }

func plainFile(t *testing.T) string {
	path := filepath.Join(t.TempDir(), "plain.gz")
	if err := os.WriteFile(path, []byte("no gzip"), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// tinyCorpus has a word, claims, of which only the context tells the tag.
func tinyCorpus() []Sentence {
	lines := []string{
		"She/PRP claims/VBZ it/PRP", "He/PRP claims/VBZ that/IN", "The/DT claims/NNS fell/VBD",
		"Their/PRP$ claims/NNS rose/VBD", "It/PRP claims/VBZ them/PRP", "Old/JJ claims/NNS fell/VBD",
	}
	var out []Sentence
	for _, line := range lines {
		var s Sentence
		for _, pair := range strings.Fields(line) {
			w, tag, _ := strings.Cut(pair, "/")
			s.Words, s.Tags = append(s.Words, w), append(s.Tags, tag)
		}
		out = append(out, s)
	}
	return out
}

// tinyProse stands in for prose's weights: it takes every word for a noun.
func tinyProse() *Prose {
	return &Prose{
		Weights: map[string]map[string]float64{"bias": {"NN": 2.5}, "i word claims": {"NN": 0.25, "(": -0.5}},
		Lexicon: map[string]string{"and": "CC"},
	}
}

// noForms is a set of base forms without any.
func noForms(t *testing.T) *model.Lemmas {
	t.Helper()
	forms, err := model.OpenLemmas(writeLemmas(nil))
	if err != nil {
		t.Fatal(err)
	}
	return forms
}

func TestTaggerLearnsAndRepeats(t *testing.T) {
	set := Settings{Rounds: 10, Scale: 12, Least: 1, Rare: 1, Certain: 1000, Often: 100}
	corpus := tinyCorpus()
	train := func() []byte {
		file, err := Tagger(tinyProse(), noForms(t), corpus, set, func(int, int, int, int) {})
		if err != nil {
			t.Fatal(err)
		}
		return file
	}
	file := train()
	if !bytes.Equal(file, train()) {
		t.Error("training twice gives two files")
	}
	tagger, err := model.OpenTagger(file, noForms(t))
	if err != nil {
		t.Fatal(err)
	}
	session := tagger.NewSession()
	for _, s := range corpus {
		if diff := cmp.Diff(s.Tags, session.Tag(s.Words)); diff != "" {
			t.Errorf("tags of %v (-want +got):\n%s", s.Words, diff)
		}
	}
}

func TestConvertedKeepsTheWeights(t *testing.T) {
	tagger, err := model.OpenTagger(Converted(tinyProse()), noForms(t))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"NN", "CC", "NN"}
	if diff := cmp.Diff(want, tagger.NewSession().Tag([]string{"claims", "and", "reports"})); diff != "" {
		t.Errorf("tags (-want +got):\n%s", diff)
	}
}

func TestPunktIsRepeatable(t *testing.T) {
	first, err := Punkt()
	if err != nil {
		t.Fatal(err)
	}
	second, err := Punkt()
	if err != nil || !bytes.Equal(first, second) {
		t.Errorf("two files of the same parameters differ (error %v)", err)
	}
	punkt, err := model.OpenPunkt(first)
	if err != nil {
		t.Fatal(err)
	}
	got := punkt.SegmentText("Gov. Kim met Dr. Abe at 5 p.m. on Monday. Crickets sang.")
	if diff := cmp.Diff([]string{"Gov. Kim met Dr. Abe at 5 p.m. on Monday.", "Crickets sang."}, got); diff != "" {
		t.Errorf("sentences (-want +got):\n%s", diff)
	}
}

func TestProseKey(t *testing.T) {
	for name, want := range map[string]uint64{
		"bias":                  model.Key(1, 0, 0),
		"i suffix ing":          model.Key(2, model.Hash("ing"), 0),
		"i-1 tag+i word DT cat": model.Key(8, model.Hash("DT"), model.Hash("cat")),
		"i tag+i-2 tag NN DT":   model.Key(6, model.Hash("NN"), model.Hash("DT")),
		"i-1 suffix -START2-":   model.Key(10, model.Hash("-START2-"), 0),
		"i+1 word !HYPHEN":      model.Key(12, model.Hash("!HYPHEN"), 0),
	} {
		if got, found := proseKey(name); !found || got != want {
			t.Errorf("key of %q is %x (found %v), want %x", name, got, found, want)
		}
	}
	if _, found := proseKey("i+3 word x"); found {
		t.Error("a feature that prose does not have has a key")
	}
}

// TestProseKeysAreTheTaggers holds that prose's templates have the numbers of the tagger's.
func TestProseKeysAreTheTaggers(t *testing.T) {
	tagger, err := model.OpenTagger(model.WriteTable("TAGR", line([]string{"DT", "NN", "VBD"}), nil), noForms(t))
	if err != nil {
		t.Fatal(err)
	}
	session := tagger.NewSession()
	session.Load([]string{"Yes", "the", "cat", "sat", "down"})
	keys := session.Keys(2, 0, 1)
	for _, name := range []string{
		"bias", "i suffix cat", "i pref1 c", "i-1 tag DT", "i-2 tag NN", "i tag+i-2 tag DT NN", "i word cat", "i-1 tag+i word DT cat",
		"i-1 word the", "i-1 suffix the", "i-2 word yes", "i+1 word sat", "i+1 suffix sat", "i+2 word down",
	} {
		if key, found := proseKey(name); !found || !slices.Contains(keys, key) {
			t.Errorf("%q is no feature of the tagger", name)
		}
	}
}
