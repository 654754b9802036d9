package nlptrain

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"claims/nlp/model"
)

// projective draws a tree without crossing arcs.
func projective(t *rapid.T) []int {
	heads := make([]int, rapid.IntRange(1, 12).Draw(t, "words"))
	var hang func(first, last, head int)
	hang = func(first, last, head int) {
		for first < last {
			end := last
			if head >= 0 {
				end = rapid.IntRange(first+1, last).Draw(t, "end")
			}
			root := rapid.IntRange(first, end-1).Draw(t, "root")
			heads[root] = head
			hang(first, root, root)
			hang(root+1, end, root)
			first = end
		}
	}
	hang(0, len(heads), -1)
	return heads
}

// Moves that cost nothing lead to the tree itself, and there is always one.
func TestOracleLeadsToTheTree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := projective(t)
		s := model.NewParser([]string{"NN"}, []string{"obj"}).NewSession()
		s.Load(make([]model.ParserWord, len(want)))
		o := newOracle(want)
		for !s.Done() {
			canShift, canLeft, canRight := s.Possible()
			possible := [3]bool{canShift, canLeft, canRight}
			var costs [3]int32
			if canLeft || canRight {
				costs = o.costs(s, possible)
			}
			move := -1
			for m, can := range possible {
				if can && costs[m] == 0 {
					move = m
				}
			}
			if move < 0 {
				t.Fatalf("every move costs something: %v", costs)
			}
			if move != model.Shift {
				_, dependent := s.Arc(move)
				o.taken[dependent] = true
			}
			s.Apply(move, 0)
		}
		heads, _ := s.Tree()
		for i, head := range heads {
			if int(head) != want[i] {
				t.Fatalf("heads %v, want %v", heads, want)
			}
		}
	})
}

// silverWords reads words as “form/tag/relation/head” with an entity behind.
func silverWords(text string) []silverWord {
	var words []silverWord
	for _, field := range strings.Fields(text) {
		f := strings.Split(field+"/O", "/")
		w := silverWord{form: f[0], tag: f[1], relation: f[2], entity: f[4]}
		fmt.Sscan(f[3], &w.head)
		words = append(words, w)
	}
	return words
}

func TestSilverTree(t *testing.T) {
	for name, tt := range map[string]struct{ words, want string }{
		"an agent": {"law/NN/nsubjpass/3 was/VBD/auxpass/3 passed/VBN/root/0 by/IN/case/5 Congress/NNP/nmod/3",
			"nsubj:pass 3,aux:pass 3,root 0,case 5,obl:agent 3"},
		"no agent": {"walked/VBD/root/0 by/IN/case/3 rivers/NNS/nmod/1 of/IN/case/5 ice/NN/nmod/3", "root 0,case 3,obl 1,case 5,nmod 3"},
		"a name":   {"President/NNP/compound/3 Jane/NNP/compound/3/PERSON Roe/NNP/nsubj/4/PERSON left/VBD/root/0", "nmod:desc 2,nsubj 4,flat 2,root 0"},
		"conjuncts": {"cats/NNS/root/0 ,/,/punct/1 dogs/NNS/conj/1 and/CC/cc/1 cows/NNS/conj/1",
			"root 0,punct 3,conj 1,cc 5,conj 1"},
		"negation": {"no/DT/neg/2 man/NN/nsubj/4 not/RB/neg/4 left/VBD/root/0", "det 2,nsubj 4,advmod 4,root 0"},
	} {
		heads, relations := silverTree(silverWords(tt.words))
		var got []string
		for i := range heads {
			got = append(got, fmt.Sprintf("%s %d", relations[i], heads[i]+1))
		}
		if diff := cmp.Diff(tt.want, strings.Join(got, ",")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// TestParserLearns trains on two sentences and expects them back, and the same
// bytes from the same input.
func TestParserLearns(t *testing.T) {
	words := func(text string) (out []model.ParserWord) {
		for _, field := range strings.Fields(text) {
			w, tag, _ := strings.Cut(field, "/")
			out = append(out, model.ParserWord{Lower: w, Lemma: w, Tag: tag})
		}
		return out
	}
	sentences := []ParserSentence{
		{Words: words("dogs/NNS chase/VBP cats/NNS"), Heads: []int{1, -1, 1}, Relations: []string{"nsubj", "root", "obj"}},
		{Words: words("the/DT man/NN who/WP slept/VBD left/VBD"), Heads: []int{1, 4, 3, 1, -1}, Relations: []string{"det", "nsubj", "nsubj", "acl:relcl", "root"}},
	}
	sentences = append(sentences, sentences...) // each relation often enough
	set := ChosenParser()
	set.Copies = 2
	file := Parser(sentences, set, func(int, int, Share, Share) {})
	if !bytes.Equal(file, Parser(sentences, set, func(int, int, Share, Share) {})) {
		t.Error("the second training gave other bytes")
	}
	p, err := model.OpenParser(file)
	if err != nil {
		t.Fatal(err)
	}
	session := p.NewSession()
	for _, s := range sentences {
		heads, labels := session.Parse(s.Words)
		for i, head := range heads {
			if int(head) != s.Heads[i] || head >= 0 && p.Labels()[labels[i]] != s.Relations[i] {
				t.Errorf("%v: heads %v, relations %v of %v", s.Words, heads, labels, p.Labels())
				break
			}
		}
	}
}

func TestAttachment(t *testing.T) {
	var a Attachment
	a.Add(AllWords, []int{1, -1, 1, 1}, []int{1, -1, 0, 1}, []string{"nsubj:pass", "root", "obl", "punct"}, []string{"nsubj", "root", "obl", "obj"})
	if want := (Attachment{Share{3, 4}, Share{2, 4}}); a != want {
		t.Errorf("%v, want %v", a, want)
	}
}
