package roster

import (
	"fmt"
	"strings"
	"testing"

	"claims/claims"
)

// Whatever the names, every speaker is somebody, under a name that an article
// gives, and a second run says the same.
func FuzzMerge(f *testing.F) {
	for _, seed := range []string{
		"Anna Holt\nHolt\n\nDonald J. Trump|Donald Trump|Trump Jr.", ".\n...|.", "de\nde la|van Jr.", "KCNA = X|Jr. Sr.|the The",
		"U.N.|UN|\u00a0|-|’s", "and and and|a and b|b and a",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		given := map[string]bool{}
		run := func() string {
			r := New(nil)
			var refs []Ref
			for article := range strings.SplitSeq(text, "\n") {
				x := &claims.Extraction{Article: claims.NewArticle(claims.Article{})}
				for name := range strings.SplitSeq(article, "|") {
					x.Names = append(x.Names, claims.Entity{Name: name, Type: claims.Person})
				}
				a := r.Add(x)
				for _, n := range x.Names {
					s := &claims.Speaker{Name: n.Name, Type: claims.Person}
					if first, second, joint := strings.Cut(n.Name, " and "); joint {
						s.Members = []string{first, second}
					}
					given[n.Name] = true
					refs = append(refs, a.Ref(s))
				}
			}
			register := r.Merge()
			var out strings.Builder
			for _, ref := range refs {
				s := register.Speaker(ref)
				if ref != Nobody && !given[s.Name] {
					t.Fatalf("%q is a name that no article gives", s.Name)
				}
				fmt.Fprintln(&out, s.ID, s.Name, s.Type)
			}
			return out.String()
		}
		if first, second := run(), run(); first != second {
			t.Fatalf("two runs differ:\n%s\n%s", first, second)
		}
	})
}

// A year of a daily newspaper's names.
func BenchmarkMerge(b *testing.B) {
	given := strings.Fields("Anna Ben Carla Dan Eva Finn Gita Hans Inês Jon")
	var articles []*claims.Extraction
	for i := range 10_000 {
		var speakers []string
		for k := range 8 {
			surname := fmt.Sprintf("Holt%c%c", 'a'+(i*7+k*3)%26, 'a'+(i+k)%23)
			speakers = append(speakers, "p "+given[(i+k)%len(given)]+" "+surname, "p "+surname+"x")
		}
		articles = append(articles, articleOf(speakers...))
	}
	b.ReportAllocs()
	for b.Loop() {
		r := New(nil)
		for _, x := range articles {
			a := r.Add(x)
			for k := range x.Claims {
				a.Ref(x.Claims[k].Speaker)
			}
		}
		r.Merge()
	}
}
