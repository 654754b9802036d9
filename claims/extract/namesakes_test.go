package extract_test

import (
	"strings"
	"testing"

	"claims/claims"

	"github.com/google/go-cmp/cmp"
)

// People are called as months are, and months are no people: what stands around the word
// tells which it is.
func TestPeopleCalledLikeMonths(t *testing.T) {
	sameSpeakers(t, []speakerCase{
		{"April Jones said the bridge was closed.", "April Jones (person)"},
		{"June said the road was open.", "June (person)"},
		{"March, the coach, said the team would win.", "March (person)"},
		{"“We will rebuild the bridge,” said April.", "April (person)"},
		{"“It is late,” June said.", "June (person)"},
		{"August Wilson argued that the theatre was too small.", "August Wilson (person)"},
		{"Councillor May told reporters that the plan was dead.", "May (person)"},
		{"Theresa May said she would resign.", "Theresa May (person)"},
		{"According to June Carter, the song was hers.", "June Carter (person)"},
		{"“The school is full,” headteacher April Moore said.", "April Moore (person)"},
		{"June Baker, 43, said she had seen nothing.", "June Baker (person)"},
		{"April Moore came late. April warned that prices would rise.", "April Moore (person)"},
		{"Ai Jun said the deal was dead.", "Ai Jun (person)"},

		{"In April, the bank said rates would rise.", "bank (organization)"},
		{"The April report said exports fell.", "April report (document)"},
		{"The mayor said in March that the road would open.", "mayor (person)"},
		{"On June 5, the court ruled that the law was void.", "court (organization)"},
		{"A May poll said most voters disagreed.", "May poll (document)"},
		{"Officials said last June that the plan would work.", "Officials (anonymous)"},
		{"The minister, who in June called on the firm to act, said it had not.", "minister (person); minister (person)"},
		{"The council said on 4 August that the road would open.", "council (organization)"},
	})
}

// Words for organizations are people's family names.
func TestPeopleCalledLikeOrganizations(t *testing.T) {
	sameSpeakers(t, []speakerCase{
		{"Sarah Bank said the bridge was closed.", "Sarah Bank (person)"},
		{"Detective Chris House said the road was open.", "Chris House (person)"},
		{"Chris Church said the team would win.", "Chris Church (person)"},
		{"Judge Mary Court ruled that the law was void.", "Mary Court (person)"},
		{"Tom Parliament argued that the theatre was too small.", "Tom Parliament (person)"},
		{"“It is late,” said John College, a plumber.", "John College (person)"},
		{"Mary Guardian, 43, said she saw nothing.", "Mary Guardian (person)"},
		{"Chris Bank, who runs the shop, said sales fell.", "Chris Bank (person)"},
		{"According to Sarah Bank, the bridge is closed.", "Sarah Bank (person)"},
		{"Mr. House said the road was open.", "House (person)"},
		{"“We lost,” coach Peter Union said.", "Peter Union (person)"},
		{"Sarah Bank works at the bank. Sarah Bank, 43, said it was late.", "Sarah Bank (person)"},

		{"Bank of England said rates would rise.", "Bank of England (organization)"},
		{"House Speaker Mike Johnson said the bill would pass.", "Mike Johnson (person)"},
		{"The House said it would vote.", "House (organization)"},
		{"Barclays Bank said profits fell.", "Barclays Bank (organization)"},
		{"Lorne Bank said it had closed a branch.", "Lorne Bank (organization)"},
		{"Austin Group will cut its jobs. Austin Group said sales fell.", "Austin Group (organization)"},
		{"A clerk at Lorne Bank left. Lorne Bank said money was gone.", "Lorne Bank (organization)"},
		{"The High Court said the law was void.", "High Court (organization)"},
		{"Christ Church said it would reopen.", "Christ Church (organization)"},
		{"Boston College said fees would rise.", "Boston College (organization)"},
		{"Paris Court said the trial was over.", "Paris Court (organization)"},
		{"The Washington Post said sales fell.", "Washington Post (organization)"},
	})
}

// speakerCase is a text and who speaks in it.
type speakerCase struct{ text, want string }

func sameSpeakers(t *testing.T, cases []speakerCase) {
	t.Helper()
	e, a := extractor(t), analyzer(t)
	for _, c := range cases {
		var got []string
		for _, claim := range e.Extract(claims.NewArticle(claims.Article{Text: c.text}), a.Analyze(c.text, nil)).Claims {
			if claim.Speaker == nil {
				got = append(got, "-")
				continue
			}
			got = append(got, claim.Speaker.Name+" ("+string(claim.Speaker.Type)+")")
		}
		if diff := cmp.Diff(c.want, strings.Join(got, "; ")); diff != "" {
			t.Errorf("%s\n%s", c.text, diff)
		}
	}
}
