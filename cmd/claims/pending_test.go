package main

import (
	"bytes"
	"strings"
	"testing"
)

// TestPending: what is written of an article is held back until it is whole, unless it is too
// much to hold, and what is held back can be dropped.
func TestPending(t *testing.T) {
	var out bytes.Buffer
	p := pending{out: &out}
	write := func(s string) {
		if _, err := p.Write([]byte(s)); err != nil {
			t.Fatal(err)
		}
	}
	write("head ")
	write("article")
	p.drop(len("head "))
	if out.Len() != 0 || p.held.String() != "head " {
		t.Fatalf("wrote %q, holds %q", out.String(), p.held.String())
	}
	much := strings.Repeat("x", mostPending)
	write(much)
	write("rest")
	if want := "head " + much; out.String() != want || p.held.Len() != len("rest") {
		t.Fatalf("wrote %d bytes, want %d; holds %d", out.Len(), len(want), p.held.Len())
	}
	p.drop(len("head "))
	if p.held.Len() != 0 {
		t.Errorf("holds %q of an article that is partly out", p.held.String())
	}
}
