package pipeline

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"

	"pgregory.net/rapid"

	"claims/claims"
	"claims/claims/bug"
	"claims/claims/extract"
	"claims/claims/lint"
	"claims/nlp"
)

var errUnreadable = errors.New("unreadable")

// article is a small article of this ID.
func article(id string) *claims.Article {
	return claims.NewArticle(claims.Article{ID: id, Path: id + ".txt", Text: "“No,” Mayor Anna Holt said."})
}

// feed yields an article for each ID, an error for "error".
func feed(ids []string) iter.Seq2[*claims.Article, error] {
	return func(yield func(*claims.Article, error) bool) {
		for _, id := range ids {
			if id == "error" {
				if !yield(nil, errUnreadable) {
					return
				}
				continue
			}
			if !yield(article(id), nil) {
				return
			}
		}
	}
}

// trips is a rule that panics over articles whose ID starts with "panic".
var trips = lint.Rule{Code: "X1", Run: func(p *lint.Pass) {
	if strings.HasPrefix(p.Article.ID, "panic") {
		panic("tripped")
	}
}}

func options(t testing.TB, jobs int) Options {
	t.Helper()
	analyzer, err := nlp.New()
	if err != nil {
		t.Fatal(err)
	}
	extractor, err := extract.New()
	if err != nil {
		t.Fatal(err)
	}
	return Options{Jobs: jobs, Analyzer: analyzer, Extractor: extractor, Check: func(x *claims.Extraction) ([]lint.Finding, error) { return lint.Run(x, []lint.Rule{trips}) }}
}

// told is what came of each article, in the order it came.
func told(results iter.Seq2[Result, error]) []string {
	var all []string
	for r, err := range results {
		switch {
		case bug.Is(err):
			all = append(all, "bug")
		case errors.Is(err, errUnreadable):
			all = append(all, "error")
		case err != nil:
			all = append(all, err.Error())
		case len(r.Failures) > 0:
			all = append(all, r.Article.ID+" but "+fmt.Sprint(len(r.Failures)))
		default:
			all = append(all, r.Article.ID)
		}
	}
	return all
}

// Results come in the order of the articles, whatever the number of jobs, and
// no article is lost to another's error or panic.
func TestOrder(t *testing.T) {
	o := options(t, 1)
	rapid.Check(t, func(t *rapid.T) {
		o.Jobs = rapid.IntRange(-1, 6).Draw(t, "jobs")
		ids := rapid.SliceOfN(rapid.SampledFrom([]string{"a", "b", "panic", "error"}), 0, 30).Draw(t, "articles")
		var want []string
		for _, id := range ids {
			want = append(want, strings.Replace(id, "panic", "panic but 1", 1))
		}
		got := told(Run(context.Background(), feed(ids), o))
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Fatalf("got %v, want %v", got, want)
		}
	})
}

// A finding stays where its claim does not, and names a claim only where it does.
func TestAtLeast(t *testing.T) {
	r := Result{
		Extraction: &claims.Extraction{Claims: []claims.Claim{{ID: "c1", Confidence: 0.9}, {ID: "c2", Confidence: 0.4}}},
		Findings:   []lint.Finding{{Rule: "A"}, {Rule: "B", Claim: "c1"}, {Rule: "C", Claim: "c2"}},
	}
	for confidence, want := range map[float64]string{0: "c1 c2; A B:c1 C:c2", 0.5: "c1; A B:c1 C", 1: "; A B C"} {
		if got := summary(r.AtLeast(confidence)); got != want {
			t.Errorf("at least %v: %q, want %q", confidence, got, want)
		}
	}
	if got, want := summary(r), "c1 c2; A B:c1 C:c2"; got != want {
		t.Errorf("the result itself is now %q, want %q", got, want)
	}
}

// summary is the claims and the findings of a result, with the claims they name.
func summary(r Result) string {
	var ids, findings []string
	for _, c := range r.Claims {
		ids = append(ids, c.ID)
	}
	for _, f := range r.Findings {
		findings = append(findings, strings.TrimSuffix(f.Rule+":"+f.Claim, ":"))
	}
	return strings.Join(ids, " ") + "; " + strings.Join(findings, " ")
}

func TestPanicWhileReadingIsAnError(t *testing.T) {
	broken := func(yield func(*claims.Article, error) bool) {
		yield(article("a"), nil)
		panic("tripped")
	}
	if got := fmt.Sprint(told(Run(context.Background(), broken, options(t, 2)))); got != "[a bug]" {
		t.Errorf("got %s, want [a bug]", got)
	}
}

// An endless feed is read no further than the window allows.
func TestMemoryIsBounded(t *testing.T) {
	const jobs = 2
	var read, done atomic.Int64
	endless := func(yield func(*claims.Article, error) bool) {
		for yield(article("a"), nil) {
			if ahead := read.Add(1) - done.Load(); ahead > 2*jobs+jobs+2 {
				t.Errorf("%d articles are held, more than the window", ahead)
				return
			}
		}
	}
	for range Run(context.Background(), endless, options(t, jobs)) {
		if done.Add(1) == 200 {
			break
		}
		runtime.Gosched()
	}
}

func TestCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	endless := func(yield func(*claims.Article, error) bool) {
		for yield(article("a"), nil) {
		}
	}
	var last error
	for r, err := range Run(ctx, endless, options(t, 2)) {
		if last = err; r.Extraction != nil {
			cancel()
		}
	}
	if !errors.Is(last, context.Canceled) {
		t.Errorf("last error %v, want context.Canceled", last)
	}
}

// A feed that never comes back (a terminal nobody types into) does not hold up
// the end.
func TestCancelWhileReadingHangs(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	hang := make(chan struct{})
	defer close(hang)
	blocked := func(func(*claims.Article, error) bool) { cancel(); <-hang }
	if got := fmt.Sprint(told(Run(ctx, blocked, options(t, 1)))); got != "[context canceled]" {
		t.Errorf("got %s, want [context canceled]", got)
	}
}
