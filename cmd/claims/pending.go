package main

import (
	"bytes"
	"io"
)

// mostPending bounds the bytes that are held back of one article's report. Only a text of
// hundreds of thousands of faults has more: of such an article a format that panics may leave the beginning.
const mostPending = 8 << 20

// pending holds back what is written of an article until it is whole.
type pending struct {
	held     bytes.Buffer
	out      io.Writer
	passedOn bool // some of the article has been: it was too much to hold
}

// Write holds the bytes back, and passes on what there is where it becomes too much.
func (p *pending) Write(b []byte) (int, error) {
	if p.held.Len()+len(b) > mostPending {
		p.passedOn = true
		if err := p.passOn(); err != nil {
			return 0, err
		}
	}
	return p.held.Write(b)
}

func (p *pending) passOn() error {
	_, err := p.held.WriteTo(p.out)
	return err
}

// drop takes away what is held back but the first bytes, which are of articles before; where the
// beginning of the article is out, all of it.
func (p *pending) drop(first int) {
	if p.passedOn {
		first = 0
	}
	p.held.Truncate(first)
}
