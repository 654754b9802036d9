package report

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"claims/claims"
	"claims/nlp"
)

// harbourJSON is what json and jsonl write for testItem, with the article's
// text left out and line breaks put between the claims for reading.
func harbourJSON(t *testing.T) string {
	t.Helper()
	text, err := json.Marshal(harbour)
	if err != nil {
		t.Fatal(err)
	}
	return `{"schema":"claims/1","id":"harbour","path":"news/harbour.txt","title":null,"date":"2026-06-03","url":null,"text":` + string(text) + `,"claims":[` +
		`{"id":"c1","parent":null,"kind":"direct","text":"“We will not wait,” … “for the next storm.”","content":[{"start":42,"end":61,"text":"“We will not wait,”"},{"start":86,"end":107,"text":"“for the next storm.”"}],"quotations":[{"start":42,"end":61,"text":"“We will not wait,”"},{"start":86,"end":107,"text":"“for the next storm.”"}],"cue":[{"start":80,"end":84,"text":"said"}],"speaker":{"name":"Inês Duarte","type":"person","wikidata":null,"members":[],"mention":[{"start":62,"end":79,"text":"Mayor Inês Duarte"}],"reason":null},"source":{"name":"Inês Duarte","type":"person","wikidata":null,"members":[],"mention":[{"start":62,"end":79,"text":"Mayor Inês Duarte"}],"reason":null},"chain":["Inês Duarte"],"occasion":null,"confidence":0.99,"line":3,"column":10,"paragraph":2,"sentence":2},` +
		`{"id":"c2","parent":null,"kind":"indirect","text":"that Duarte said the café on pier 3 must close","content":[{"start":134,"end":180,"text":"that Duarte said the café on pier 3 must close"}],"quotations":[],"cue":[{"start":125,"end":133,"text":"reported"}],"speaker":{"name":"Lusa","type":"organization","wikidata":null,"members":[],"mention":[{"start":109,"end":124,"text":"The Lusa agency"}],"reason":null},"source":{"name":"Lusa","type":"organization","wikidata":null,"members":[],"mention":[{"start":109,"end":124,"text":"The Lusa agency"}],"reason":null},"chain":["Lusa"],"occasion":null,"confidence":0.8,"line":5,"column":26,"paragraph":3,"sentence":3},` +
		`{"id":"c3","parent":"c2","kind":"indirect","text":"the café on pier 3 must close","content":[{"start":151,"end":180,"text":"the café on pier 3 must close"}],"quotations":[],"cue":[{"start":146,"end":150,"text":"said"}],"speaker":{"name":"Inês Duarte","type":"person","wikidata":null,"members":[],"mention":[{"start":139,"end":145,"text":"Duarte"}],"reason":null},"source":{"name":"Lusa","type":"organization","wikidata":null,"members":[],"mention":[{"start":109,"end":124,"text":"The Lusa agency"}],"reason":null},"chain":["Lusa","Inês Duarte"],"occasion":null,"confidence":0.75,"line":5,"column":43,"paragraph":3,"sentence":3},` +
		`{"id":"c4","parent":null,"kind":"indirect","text":"that ships will stay away","content":[{"start":203,"end":228,"text":"that ships will stay away"}],"quotations":[],"cue":[{"start":198,"end":202,"text":"warn"}],"speaker":{"name":"Porto and Faro","type":"group","wikidata":null,"members":["Porto","Faro"],"mention":[{"start":183,"end":197,"text":"Porto and Faro"}],"reason":null},"source":{"name":"Porto and Faro","type":"group","wikidata":null,"members":["Porto","Faro"],"mention":[{"start":183,"end":197,"text":"Porto and Faro"}],"reason":null},"chain":["Porto and Faro"],"occasion":null,"confidence":0.9,"line":7,"column":21,"paragraph":4,"sentence":4},` +
		`{"id":"c5","parent":null,"kind":"indirect","text":"-4 per cent | a year","content":[{"start":266,"end":286,"text":"-4 per cent | a year"}],"quotations":[],"cue":[{"start":250,"end":253,"text":"put"}],"speaker":{"name":"Statistics Portugal","type":"organization","wikidata":null,"members":[],"mention":[{"start":230,"end":249,"text":"Statistics Portugal"}],"reason":null},"source":{"name":"Statistics Portugal","type":"organization","wikidata":null,"members":[],"mention":[{"start":230,"end":249,"text":"Statistics Portugal"}],"reason":null},"chain":["Statistics Portugal"],"occasion":null,"confidence":0.6,"line":7,"column":84,"paragraph":4,"sentence":5},` +
		`{"id":"c6","parent":null,"kind":"direct","text":"“Nobody asked us,”","content":[{"start":688,"end":706,"text":"“Nobody asked us,”"}],"quotations":[{"start":688,"end":706,"text":"“Nobody asked us,”"}],"cue":[],"speaker":null,"source":null,"chain":[],"occasion":null,"confidence":0.5,"line":9,"column":400,"paragraph":5,"sentence":7}],` +
		`"not_speech":[{"start":155,"end":159,"text":"café","reason":"term"}],"findings":[` +
		`{"rule":"S305","name":"vague-authority","severity":"info","message":"say who “Porto and Faro” are: the councils, the ports or their mayors","start":183,"end":197,"line":7,"column":1,"claim":"c4","suppressed":null,"fix":null},` +
		`{"rule":"A211","name":"alias-inconsistent","severity":"warning","message":"“Duarte” is named in full elsewhere, 100% of the time","start":139,"end":145,"line":5,"column":31,"claim":"c3","suppressed":null,"fix":null},` +
		`{"rule":"A201","name":"quote-unattributed","severity":"error","message":"nobody is named for these words: say who said them","start":688,"end":706,"line":9,"column":400,"claim":null,"suppressed":null,"fix":null}]}`
}

const quietJSON = `{"schema":"claims/1","id":"quiet","path":"news/quiet.txt","title":null,"date":null,"url":null,"text":"It rained.\n","claims":[],"not_speech":[],"findings":[]}`

func TestJSONL(t *testing.T) {
	got := write(t, "jsonl", Options{}, testItem(t), emptyItem())
	want := harbourJSON(t) + "\n" + quietJSON + "\n"
	if diff := cmp.Diff(strings.SplitAfter(want, "},{"), strings.SplitAfter(got, "},{")); diff != "" {
		t.Error(diff)
	}
	if got := write(t, "jsonl", Options{}); got != "" {
		t.Errorf("without articles: %q, want nothing", got)
	}
}

func TestJSON(t *testing.T) {
	got := write(t, "json", Options{}, testItem(t), emptyItem())
	want := "[\n" + harbourJSON(t) + "\n," + quietJSON + "\n]\n"
	if diff := cmp.Diff(strings.SplitAfter(want, "},{"), strings.SplitAfter(got, "},{")); diff != "" {
		t.Error(diff)
	}
	if got := write(t, "json", Options{}); got != "[]\n" {
		t.Errorf("without articles: %q, want an empty array", got)
	}
}

func TestJSONLeavesMarkupAlone(t *testing.T) {
	item := emptyItem()
	item.Article.Title = "<b>Fees & fares</b>"
	if got := write(t, "jsonl", Options{}, item); !strings.Contains(got, `"title":"<b>Fees & fares</b>"`) {
		t.Errorf("markup is escaped: %s", got)
	}
}

// TestJSONHoldsNothingBack: an article whose report fails midway leaves nothing for the one after it.
func TestJSONHoldsNothingBack(t *testing.T) {
	for _, name := range []string{"json", "jsonl"} {
		format, err := Find(name)
		if err != nil {
			t.Fatal(err)
		}
		var out strings.Builder
		w := format.New(&out, Options{})
		broken := testItem(t)
		broken.Claims = append(slices.Clone(broken.Claims), claims.Claim{Content: []nlp.Span{{Start: 0, End: 1 << 20}}})
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s: a claim outside its article is written", name)
				}
			}()
			_ = w.Add(broken)
		}()
		out.Reset() // as the caller drops it
		if err := errors.Join(w.Add(emptyItem()), w.Close()); err != nil {
			t.Fatal(err)
		}
		if want := write(t, name, Options{}, emptyItem()); out.String() != want {
			t.Errorf("%s: %q, want %q", name, out.String(), want)
		}
	}
}

// In every stretch of the output, text[start:end] in code points is its text.
func TestJSONOffsets(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(rapid.RuneFrom([]rune("ab \n“é漢😀\u0301")), 1, 1500, -1).Draw(t, "text")
		item := drawItem(t, text)
		var got record
		if err := json.Unmarshal([]byte(write(t, "jsonl", Options{}, item)), &got); err != nil {
			t.Fatal(err)
		}
		runes := []rune(got.Text)
		for _, s := range append(got.Claims[0].Content, got.Claims[0].Cue...) {
			if there := string(runes[s.Start:s.End]); there != s.Text {
				t.Fatalf("text[%d:%d] is %q, the output says %q", s.Start, s.End, there, s.Text)
			}
		}
		if c := got.Claims[0]; c.Confidence < 0 || c.Confidence > 1 {
			t.Fatalf("confidence %v", c.Confidence)
		}
	})
}

// drawItem is an article of that text with one claim at random places.
func drawItem(t *rapid.T, text string) Item {
	borders := []int{0}
	for i := range text {
		if i > 0 {
			borders = append(borders, i)
		}
	}
	borders = append(borders, len(text))
	cut := rapid.SliceOfNDistinct(rapid.IntRange(0, len(borders)-1), 2, min(4, len(borders)), rapid.ID[int]).Draw(t, "cuts")
	low, high := min(cut[0], cut[1]), max(cut[0], cut[1])
	span := nlp.Span{Start: borders[low], End: borders[high]}
	return Item{Extraction: &claims.Extraction{
		Article: claims.NewArticle(claims.Article{ID: "drawn", Path: "drawn.txt", Text: text}),
		Claims: []claims.Claim{{
			ID: "c1", Kind: claims.Indirect, Content: []nlp.Span{span}, Cue: []nlp.Span{span},
			Confidence: rapid.Float64().Draw(t, "confidence"),
		}},
	}}
}
