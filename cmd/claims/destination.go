package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"claims/report"
)

// stdin is the path that means standard input, stdout the file that means standard
// output.
const (
	stdin  = "-"
	stdout = "-"
)

// formatFlag is --format: FORMAT or FORMAT:FILE. Several are separated by commas, or
// given one after the other.
type formatFlag struct {
	values []string
	given  bool // the values are not the default ones
}

func (f *formatFlag) String() string { return strings.Join(f.values, ",") }

// Type is the word that the help shows for the value.
func (f *formatFlag) Type() string { return "format" }

// Set adds formats; the first call replaces the default.
func (f *formatFlag) Set(value string) error {
	if !f.given {
		f.values, f.given = nil, true
	}
	f.values = append(f.values, strings.Split(value, ",")...)
	return nil
}

// destination is a report that is to be written: its format, and the file; "-" for
// standard output.
type destination struct {
	format report.Format
	file   string
}

// destinations are what --format and --output ask for. No two may have one place.
func (o *options) destinations() ([]destination, error) {
	output := o.output
	var all []destination
	for _, value := range o.formats.values {
		name, file, named := strings.Cut(value, ":")
		format, err := report.Find(name)
		switch {
		case err != nil:
			return nil, err
		case named && file == "":
			return nil, fmt.Errorf("--format %s names no file after the colon", value)
		case !named && output != "":
			file, output = output, "" // the format without a file of its own
		case !named:
			file = stdout
		}
		all = append(all, destination{format, file})
	}
	if output != "" {
		return nil, fmt.Errorf("--output %s: every format has a file of its own already; name this file there: FORMAT:%s", output, output)
	}
	return all, distinct(all)
}

// distinct is the error of two reports that go to one place.
func distinct(all []destination) error {
	for i, d := range all {
		for _, other := range all[:i] {
			switch {
			case d.file == stdout && other.file == stdout:
				return fmt.Errorf("--format: %s and %s cannot both go to standard output; give one a file: %s:FILE", other.format.Name, d.format.Name, d.format.Name)
			case d.file != stdout && other.file != stdout && sameTarget(d.file, other.file):
				return fmt.Errorf("--format: %s and %s cannot both be written to %s; give each a file of its own", other.format.Name, d.format.Name, d.file)
			}
		}
	}
	return nil
}

// sameTarget reports whether both files are one, links followed.
func sameTarget(a, b string) bool {
	targetA, errA := followLinks(a)
	targetB, errB := followLinks(b)
	if errors.Join(errA, errB) != nil {
		return false
	}
	infoA, errA := os.Stat(targetA)
	infoB, errB := os.Stat(targetB)
	return samePath(targetA, targetB) || errors.Join(errA, errB) == nil && os.SameFile(infoA, infoB)
}
