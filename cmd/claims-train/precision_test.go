package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// corpusOf writes a shared folder with one article for development and one for training.
func corpusOf(t *testing.T, dev, train string) (shared string) {
	t.Helper()
	shared = t.TempDir()
	write(t, filepath.Join(shared, "polnear", "dev.jsonl"), `{"id": "ferry", "text": "`+dev+`"}`)
	write(t, filepath.Join(shared, "polnear", "train.jsonl"), `{"id": "bridge", "text": "`+train+`"}`)
	return shared
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
}

// measured is what the precision command prints.
func measured(shared string, args ...string) (string, error) {
	var out bytes.Buffer
	cmd := precisionCommand(&options{shared: shared})
	cmd.SetArgs(args)
	cmd.SetOut(&out)
	cmd.SetErr(&out)
	cmd.SilenceUsage, cmd.SilenceErrors = true, true
	err := cmd.Execute()
	return out.String(), err
}

func TestPrecision(t *testing.T) {
	shared := corpusOf(t, "The ferry’s hull will not last another winter, experts say.", "The bridge will not reopen this year, critics say.")
	labels := filepath.Join(shared, "labels.csv")
	write(t, labels, "article,rule,start,end,verdict,fault\nferry,S305,47,54,right,\nferry,Q101,3,4,wrong,a sign of inches")
	out, err := measured(shared, "--labels", labels)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"1 findings in 1 articles, 1.0 an article",
		"| S305 | 1 | 1 | 0 | 0 | 100 % |",
		"not judged yet: bridge S305 38-45",
		"no longer found: ferry Q101 3-4",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in:\n%s", want, out)
		}
	}
	out, err = measured(shared, "--labels", labels, "--judge")
	if want := "bridge,S305,38,45,,\n“critics” could be anybody: say who they are, so that a reader can check\nThe bridge will not reopen this year, ⟦critics⟧ say.\n\n"; err != nil || out != want {
		t.Errorf("to judge: %v\n%s\nwant\n%s", err, out, want)
	}
}

// What is missing is named, with the flag that helps.
func TestPrecisionWithoutData(t *testing.T) {
	shared := t.TempDir()
	missing := filepath.Join(shared, "labels.csv")
	if _, err := measured(shared, "--labels", missing); err == nil || !strings.Contains(err.Error(), missing) || !strings.Contains(err.Error(), "--labels") {
		t.Errorf("without labels: %v", err)
	}
	write(t, missing, "article,rule,start,end,verdict,fault")
	articles := filepath.Join(shared, "polnear", "dev.jsonl")
	if _, err := measured(shared, "--labels", missing); err == nil || !strings.Contains(err.Error(), articles) || !strings.Contains(err.Error(), "--shared") {
		t.Errorf("without articles: %v", err)
	}
}

// Every tenth article, from the first.
func TestEvery(t *testing.T) {
	c := corpus{articles: 21}
	for _, number := range []int{0, 3, 10, 19, 20} {
		c.all = append(c.all, located{number: number})
	}
	part := c.every(10)
	if part.articles != 3 || len(part.all) != 3 || part.all[1].number != 10 {
		t.Errorf("every tenth of 21 articles: %+v", part)
	}
}
