package nlptrain

import (
	"bytes"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"claims/nlp"
	"claims/nlp/model"
)

const namedTreebank = `# newdoc id = one
1	President	President	PROPN	NNP	_	2	_	_	Entity=(1-person-new-x
2	Lee	Lee	PROPN	NNP	_	3	_	_	Entity=1)
3	left	leave	VERB	VBD	_	0	_	_	_
4	the	the	DET	DT	_	6	_	_	Entity=(2-organization-new-x
5	U.S.	U.S.	PROPN	NNP	_	6	_	_	Entity=(3-place-new-x)
6	Congress	Congress	PROPN	NNP	_	3	_	_	Entity=2)
7	in	in	ADP	IN	_	8	_	_	_
8	May	May	PROPN	NNP	_	3	_	_	Entity=(4-time-new-x)

1	The	the	DET	DT	_	3	_	_	Entity=(5-organization-new-x
2	Lee	Lee	PROPN	NNP	_	3	_	_	_
3	family	family	NOUN	NN	_	4	_	_	Entity=5)
4	met	meet	VERB	VBD	_	0	_	_	_
5	Americans	American	PROPN	NNPS	_	4	_	_	Entity=(6-person-new-x)

`

func TestReadNamedCoNLLU(t *testing.T) {
	got, err := ReadNamedCoNLLU(writeGzip(t, "a.conllu.gz", namedTreebank))
	if err != nil {
		t.Fatal(err)
	}
	want := [][]NamedSpan{
		{{1, 2, person}, {4, 6, organization}},
		{{1, 2, person}, {4, 5, other}},
	}
	for i, s := range got[0].Sentences {
		if diff := cmp.Diff(want[i], s.Names); diff != "" {
			t.Errorf("sentence %d (-want +got):\n%s", i, diff)
		}
	}
}

const namedSilver = `{"id":"a","sentences":[[["Gov.",0,4,"Gov.","NNP","PERSON",1,"x"],["Ann",5,8,"Ann","NNP","PERSON",2,"x"],["Roe",9,12,"Roe","NNP","PERSON",0,"x"],["met",13,16,"meet","VBD","O",0,"x"],["Swiss",17,22,"Swiss","JJ","MISC",0,"x"]],[["Roe",24,27,"Roe","NNP","ORGANIZATION",2,"x"],["left",28,32,"leave","VBD","O",0,"x"]]]}
`

func TestReadNamedSilverAndRepair(t *testing.T) {
	documents, err := ReadNamedSilver(writeGzip(t, "a.jsonl.gz", namedSilver))
	if err != nil {
		t.Fatal(err)
	}
	Repair(documents)
	var got [][]NamedSpan
	for _, s := range documents[0].Sentences {
		got = append(got, s.Names)
	}
	want := [][]NamedSpan{{{1, 3, person}}, {{0, 1, person}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("names (-want +got):\n%s", diff)
	}
}

// TestEntitiesLearnsAndRepeats trains on a tiny corpus, twice.
func TestEntitiesLearnsAndRepeats(t *testing.T) {
	a, err := nlp.NewForTraining(nil)
	if err != nil {
		t.Fatal(err)
	}
	sentence := NamedSentence{
		Sentence: Sentence{Words: []string{"Ann", "Roe", "left", "Geneva", "."}},
		Names:    []NamedSpan{{0, 2, person}, {3, 4, place}},
	}
	var documents []NamedDocument
	for range 8 {
		documents = append(documents, NamedDocument{Sentences: []NamedSentence{sentence, sentence}})
	}
	set := ChosenEntities()
	set.Titled, set.Shouted = 100, 100
	train := func() []byte {
		facts := map[string]model.Knowledge{"ann": model.FemaleName}
		file, err := Entities(a, facts, documents[:4], documents[4:], set, func(string, ...any) {})
		if err != nil {
			t.Fatal(err)
		}
		return file
	}
	file := train()
	if !bytes.Equal(file, train()) {
		t.Error("training twice gives different files")
	}
	e, err := model.OpenEntities(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(sentence.classes(), e.NewSession().Classes(slices.Values([][]model.EntityWord{a.EntityWords(sentence.Words)}))); diff != "" {
		t.Errorf("classes (-want +got):\n%s", diff)
	}
}
