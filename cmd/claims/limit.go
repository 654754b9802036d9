package main

import (
	"errors"
	"strconv"
)

// limit is a flag that may stand alone or take a number.
type limit struct {
	set  bool
	most int // below 0: all
}

func (l *limit) String() string {
	switch {
	case !l.set:
		return ""
	case l.most < 0:
		return "all"
	}
	return strconv.Itoa(l.most)
}

// Type is the word that the help shows for the value.
func (l *limit) Type() string { return "number" }

// Set takes a number from 1, or "all".
func (l *limit) Set(value string) error {
	n, err := strconv.Atoi(value)
	switch {
	case value == "all":
		n = -1
	case err != nil || n < 1:
		return errors.New("it must be a number from 1, as in --errors=20, or stand alone")
	}
	l.set, l.most = true, n
	return nil
}
