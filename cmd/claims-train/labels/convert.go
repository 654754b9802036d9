package labels

import (
	"encoding/json"
	"io"
	"strings"

	"claims/claims"
)

// Files are where Write writes what the scorers read (shared/eval).
type Files struct {
	Gold     io.Writer // score.py: articles with the labels that are in no other's content
	Speakers io.Writer // score_speakers.py: who speaks in each of these
	Acts     io.Writer // score_acts.py: act, polarity and certainty of each of these
}

// annotator is who the scorers are told has marked the articles.
const annotator = "reader"

type goldArticle struct {
	ID          string       `json:"id"`
	Text        string       `json:"text"`
	Annotations []annotation `json:"annotations"`
}

type annotation struct {
	Annotator    string        `json:"annotator"`
	Attributions []attribution `json:"attributions"`
}

type attribution struct {
	ID      string   `json:"id"`
	Source  [][2]int `json:"source"`
	Cue     [][2]int `json:"cue"`
	Content [][2]int `json:"content"`
}

type speakersOf struct {
	ID        string             `json:"id"`
	Annotator string             `json:"annotator"`
	Speakers  map[string]speaker `json:"speakers"`
}

type speaker struct {
	// Speaker is a name, a list of names, or null.
	Speaker any      `json:"speaker"`
	Type    string   `json:"type"`
	Aliases []string `json:"aliases"`
}

type act struct {
	Article   string `json:"article"`
	ID        string `json:"id"`
	Act       string `json:"act"`
	Polarity  string `json:"polarity"`
	Certainty string `json:"certainty"`
}

// Write writes what the scorers read of the articles that are labelled. Deeds and no-comments are
// in it, as they are in the corpus.
func Write(articles []*claims.Article, all map[string][]Label, files Files) error {
	gold, who, acts := json.NewEncoder(files.Gold), json.NewEncoder(files.Speakers), json.NewEncoder(files.Acts)
	for _, a := range articles {
		outer := Outer(all[a.ID])
		if len(outer) == 0 {
			continue
		}
		g := goldArticle{ID: a.ID, Text: a.Text, Annotations: []annotation{{Annotator: annotator}}}
		speakers := speakersOf{a.ID, annotator, map[string]speaker{}}
		for _, l := range outer {
			g.Annotations[0].Attributions = append(g.Annotations[0].Attributions, attribution{l.ID, l.Source, l.Cue, l.Content})
			speakers.Speakers[l.ID] = speaker{names(l.Speaker), l.Type, l.Aliases}
			if err := acts.Encode(act{a.ID, l.ID, l.Act, l.Polarity, l.Certainty}); err != nil {
				return err
			}
		}
		if err := gold.Encode(g); err != nil {
			return err
		}
		if err := who.Encode(speakers); err != nil {
			return err
		}
	}
	return nil
}

// names is a name, the names of joint speakers, or nil.
func names(speaker *string) any {
	if speaker == nil {
		return nil
	}
	if all := strings.Split(*speaker, "; "); len(all) > 1 {
		return all
	}
	return *speaker
}
