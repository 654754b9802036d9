package report

import (
	"bufio"
	"io"
	"math"

	"claims/claims"
	"claims/claims/audit"
)

// whoSchema names the version of the object that the audit writes as JSON.
const whoSchema = "claims-who/1"

// whoRecord is the audit as JSON has it. The order of the fields is the order of
// the keys; both are part of the contract (docs/formats.md).
type whoRecord struct {
	Schema   string             `json:"schema"`
	Articles int                `json:"articles"`
	Claims   int                `json:"claims"`
	Speakers []whoSpeakerRecord `json:"speakers"`
	Types    []totalRecord      `json:"types"`
	Tags     []tagRecord        `json:"tags"`
}

type whoSpeakerRecord struct {
	Name     *string             `json:"name"`
	Type     *claims.SpeakerType `json:"type"`
	Wikidata *string             `json:"wikidata"`
	Tags     map[string]string   `json:"tags"`
	countsRecord
	Articles int     `json:"articles"`
	Share    float64 `json:"share"`
}

type countsRecord struct {
	Claims      int `json:"claims"`
	Direct      int `json:"direct"`
	Mixed       int `json:"mixed"`
	Indirect    int `json:"indirect"`
	WordsQuoted int `json:"words_quoted"`
}

type totalRecord struct {
	Value    *string `json:"value"`
	Speakers int     `json:"speakers"`
	countsRecord
	Share float64 `json:"share"`
}

type tagRecord struct {
	Tag    string        `json:"tag"`
	Totals []totalRecord `json:"totals"`
}

const whoJSONStart = `\{"schema":"claims-who/\d+"`

// writeWhoJSON writes one object on one line.
func writeWhoJSON(w io.Writer, r audit.Report, _ Options) error {
	record := whoRecord{
		Schema: whoSchema, Articles: r.Articles, Claims: r.Claims,
		Speakers: make([]whoSpeakerRecord, 0, len(r.Speakers)),
		Types:    totalRecords(r.Types),
		Tags:     make([]tagRecord, 0, len(r.Tags)),
	}
	for i := range r.Speakers {
		record.Speakers = append(record.Speakers, newWhoSpeakerRecord(&r.Speakers[i]))
	}
	for _, tag := range r.Tags {
		record.Tags = append(record.Tags, tagRecord{tag.Name, totalRecords(tag.Totals)})
	}
	out := bufio.NewWriter(w)
	if err := newEncoder(out).Encode(record); err != nil {
		return err
	}
	return flush(out, "JSON")
}

func newWhoSpeakerRecord(s *audit.Speaker) whoSpeakerRecord {
	record := whoSpeakerRecord{
		Name: orNull(s.Name), Wikidata: orNull(s.Wikidata), Tags: s.Tags,
		countsRecord: countsRecord(s.Counts), Articles: s.Articles, Share: shownShare(s.Share),
	}
	if !s.Nobody() {
		record.Type = &s.Type
	}
	if record.Tags == nil {
		record.Tags = map[string]string{} // JSON writes {}
	}
	return record
}

func totalRecords(totals []audit.Total) []totalRecord {
	out := make([]totalRecord, 0, len(totals))
	for _, t := range totals {
		out = append(out, totalRecord{orNull(t.Value), t.Speakers, countsRecord(t.Counts), shownShare(t.Share)})
	}
	return out
}

// shownShare is the share with four decimals.
func shownShare(share float64) float64 { return math.Round(share*1e4) / 1e4 }
