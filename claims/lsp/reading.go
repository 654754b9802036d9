package lsp

import (
	"time"

	"claims/claims"
	"claims/claims/bug"
	"claims/claims/input"
	"claims/claims/lsp/protocol"
	"claims/claims/lsp/wire"
	"claims/claims/pipeline"
)

// reading is what was read from one edition of a document.
type reading struct {
	uri     protocol.URI
	version int
	edition int
	text    protocol.Buffer
	pipeline.Result
	*people
	diagnostics []protocol.Diagnostic
	err         error // a mistake of ours, for which there is nothing else; nil for none
}

// readAfterDelay reads the document once nobody has changed it for a while.
func (s *server) readAfterDelay(d *document) {
	d.stopTimer()
	edition := d.edition
	d.timer = time.AfterFunc(delay, func() {
		s.later(func() {
			if d.edition == edition && d.timer != nil {
				s.read(d)
			}
		})
	})
}

// read reads the document's text at once, or as soon as the one that is being read
// is done.
func (s *server) read(d *document) {
	d.stopTimer()
	d.due = true
	readNext(s, d)
}

// readNext begins to read the document's text, if it is due and none is being read.
func readNext(s *server, d *document) {
	if d.working || !d.due {
		return
	}
	language, settings := d.language, s.settingsOf(d.uri)
	d.working, d.due = true, false
	r := &reading{uri: d.uri, version: d.version, edition: d.edition, text: d.text}
	o := pipeline.Options{Explain: true, Analyzer: s.Analyzer, Extractor: s.Extractor, Aliases: settings.Aliases, Check: settings.Check, Offer: true, Marks: settings.Marks}
	if d.latest != nil && d.latest.Extraction != nil {
		o.Like = d.latest.Document
	}
	go func() {
		fill(s, r, language, settings, o)
		s.later(func() { done(s, d, r) })
	}()
}

// done takes a reading, unless the document has changed since or is gone.
func done(s *server, d *document, r *reading) {
	d.working = false
	if s.documents[d.uri] != d {
		return
	}
	if r.edition == d.edition {
		d.latest = r
		s.publish(d, r)
		for _, w := range d.waiting {
			reply(s, w, r)
		}
		d.waiting = nil
	}
	readNext(s, d)
}

// whenRead answers the request from the current text, which is read at once where
// that has not been done.
func (s *server) whenRead(d *document, w waiting) {
	if d.latest != nil && d.latest.edition == d.edition {
		reply(s, w, d.latest)
		return
	}
	d.waiting = append(d.waiting, w)
	if d.timer != nil {
		s.read(d)
	}
}

func reply(s *server, w waiting, r *reading) {
	s.answer(w.id, "answering about "+pathOf(r.uri), func() (any, error) {
		if r.err != nil {
			return nil, wire.Errorf(wire.RequestFailed, "%v", r.err)
		}
		if r.Extraction == nil {
			return nil, nil
		}
		return w.answer(r), nil
	})
}

// fill reads the text. Nothing is read of an article to be ignored.
func fill(s *server, r *reading, language string, settings Settings, o pipeline.Options) {
	path := pathOf(r.uri)
	defer bug.Recover(&r.err, "reading "+path)
	if settings.Ignore.Match(path, false) {
		return
	}
	article, faults := input.Edited(path, language, r.text.Text(), settings.Marks)
	if article != nil {
		one := func(yield func(*claims.Article, error) bool) { yield(article, nil) }
		for r.Result, r.err = range pipeline.Run(s.ctx, one, o) {
		}
		if r.err != nil {
			return
		}
		r.Result = r.AtLeast(settings.MinConfidence)
		r.people = peopleOf(r.Extraction)
	}
	r.diagnostics = s.diagnosticsOf(r, faults)
}
