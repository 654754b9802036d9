package resolution

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"claims/claims/gazetteer"
	"claims/claims/wordlist"
	"claims/nlp"
)

// name is one proper name in the text, titles before it left out.
type name struct {
	first, last int // tokens [first, last)
	words       []string
	nick        string         // the nickname in quotation marks within it
	gender      gender         // what a title before it tells
	titled      bool           // a personal title stands before it
	office      bool           // one of office: President
	role        string         // the lower-case common noun before it: leader
	article     bool           // the stands before it
	plural      bool           // its last word is a plural
	place       bool           // in, at or near stands before it
	kind        nlp.EntityType // what the analysis takes it for; 0 for no name
	// description is the tokens [from, to) of the title or role before it.
	description [2]int
	entity      int // index into the entities, once linked
}

// isUpper reports whether a word starts with a capital.
func isUpper(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

// nameFinder cuts a document's proper names out of its tokens.
type nameFinder struct {
	d *nlp.Document
	m *Model
}

func (f nameFinder) word(i int) string { return f.d.Tokens[i].Of(f.d.Text) }

// names are the document's proper names in order.
func (f nameFinder) names() []name {
	var found []name
	for _, s := range f.d.Sentences {
		if f.capitalised(s) {
			continue
		}
		defined := f.definitions(s)
		for i := s.First; i < s.Last; {
			if len(defined) > 0 && i == defined[0][0] {
				if n, ok := f.name(s.First, i, defined[0][1]); ok {
					found = append(found, n)
				}
				i, defined = defined[0][1], defined[1:]
				continue
			}
			end := f.runEnd(i, s.Last)
			if len(defined) > 0 {
				end = min(end, defined[0][0])
			}
			if end == i {
				i++
				continue
			}
			for _, part := range f.parts(i, end) {
				if n, ok := f.name(s.First, part[0], part[1]); ok {
					found = append(found, n)
				}
			}
			i = end
		}
	}
	spellAlike(found)
	return found
}

// spellAlike writes a word that an article has with a straight and with a curly
// apostrophe (O'Neill, O’Neill) as it has it first.
func spellAlike(names []name) {
	first := make(map[string]string)
	for i := range names {
		for k, w := range names[i].words {
			straight := strings.ReplaceAll(w, "’", "'")
			if len(straight) == len(w) && !strings.Contains(w, "'") {
				continue
			}
			if _, seen := first[straight]; !seen {
				first[straight] = w
			}
			names[i].words[k] = first[straight]
		}
	}
}

// parts cuts the run of name tokens [i, end) where it ends in a person's name
// that something else stands before: New Jersey Gov. | Chris Christie.
func (f nameFinder) parts(i, end int) [][2]int {
	start := f.personStart(i, end)
	if start <= i {
		return [][2]int{{i, end}}
	}
	for start > i && wordlist.Has(titles, f.d.Tokens[start-1].Lower) {
		start--
	}
	var parts [][2]int
	for k := i; k < start; {
		e := f.entityAt(k)
		if e == nil {
			k++
			continue
		}
		last := min(e.Last, start)
		if e.First >= i && e.Type != nlp.Person && e.Type != nlp.Other {
			parts = append(parts, [2]int{k, last})
		}
		k = max(last, k+1)
	}
	return append(parts, [2]int{start, end})
}

// personStart is where the person's name starts that ends the run: behind its
// last title (Culture Minister | José Manuel Prieto), or where the analysis sees a
// person behind what is no part of a name; i where all of the run is one name.
func (f nameFinder) personStart(i, end int) int {
	if f.hasNickname(i, end) || f.organizationAhead(end) {
		return i
	}
	for k := end - 2; k > i; k-- {
		if wordlist.Has(titles, f.d.Tokens[k].Lower) && !wordlist.Has("of for", f.d.Tokens[k+1].Lower) {
			return k + 1
		}
	}
	person := f.entityAt(end - 1)
	if person == nil || person.Type != nlp.Person || person.Last != end || person.First <= i || !f.cutsBefore(person.First) {
		return i
	}
	return person.First
}

// cutsBefore reports whether the word before token i is no part of the person's name
// that starts there: a title, a role, another name, the verb of “said Ellis”.
func (f nameFinder) cutsBefore(i int) bool {
	before := f.d.Tokens[i-1].Lower
	if wordlist.Has(particles, before) {
		return false
	}
	if wordlist.Has(titles, before) || f.isRole(i-1) || wordlist.Has("said says added asked told wrote with by", before) {
		return true
	}
	e := f.entityAt(i - 1)
	return e != nil && e.Type != nlp.Person && e.Last == i
}

// isRole reports a word that says what a person is: critic, foreman.
func (f nameFinder) isRole(i int) bool {
	return !isGivenName(f.word(i)) && f.m.meansPerson(f.d.Tokens[i].Lower)
}

// entityAt is the analysis's name that holds token i; nil for none.
func (f nameFinder) entityAt(i int) *nlp.Entity {
	all := f.d.Entities
	k := sort.Search(len(all), func(k int) bool { return all[k].Last > i })
	if k == len(all) || all[k].First > i {
		return nil
	}
	return &all[k]
}

// capitalised reports a headline or subheading in capitals or title case, where
// a capital does not tell a name: no verb, noun or adjective starts small.
func (f nameFinder) capitalised(s nlp.Sentence) bool {
	p := f.d.Paragraphs[s.Paragraph]
	if p.Kind != nlp.Heading && (p.Last-p.First > 2 || s.Paragraph > 0 && f.d.Tokens[s.Last-1].Lower == ".") {
		return false
	}
	upper := 0
	for i := s.First; i < s.Last; i++ {
		w := f.word(i)
		if !isUpper(w) && wordlist.Has("VB VBD VBZ VBP VBG VBN NN NNS JJ", f.d.Tokens[i].Tag) && len(w) > 2 {
			return false
		}
		if isUpper(w) {
			upper++
		}
	}
	return upper >= 3
}

// knownNames finds, in the sentences in capitals, the names that the rest of
// the article uses, in order.
func (f nameFinder) knownNames(known []entity) []name {
	var found []name
	for _, s := range f.d.Sentences {
		if !f.capitalised(s) {
			continue
		}
		for i := s.First; i < s.Last; i++ {
			if e, n := f.longestKnown(i, s.Last, known); n > 0 {
				found = append(found, name{first: i, last: i + n, words: f.words(i, i+n), entity: e})
				i += n - 1
			}
		}
	}
	return found
}

// longestKnown is the entity whose name starts at token i and the name's length
// in tokens; 0 where none does. A single word must be a person's last one.
func (f nameFinder) longestKnown(i, to int, known []entity) (best, length int) {
	for k, e := range known {
		for _, words := range [][]string{e.words, e.words[len(e.words)-1:]} {
			if n := len(words); n > length && i+n <= to && f.reads(i, words) {
				best, length = k, n
			}
		}
	}
	return best, length
}

// reads reports whether the words stand from token i on, in capitals or not.
func (f nameFinder) reads(i int, words []string) bool {
	for k, w := range words {
		if !strings.EqualFold(f.word(i+k), w) {
			return false
		}
	}
	return true
}

func (f nameFinder) words(from, to int) []string {
	var words []string
	for i := from; i < to; i++ {
		words = append(words, f.word(i))
	}
	return words
}

// runEnd is the end of the run of capitalised name tokens that starts at i; i
// where none does.
func (f nameFinder) runEnd(i, to int) int {
	j := i
	for j < to && f.isNameToken(j) {
		j++
		if k := f.over(i, j, to); k > j {
			j = k
		}
	}
	return j
}

// over skips a joint inside a name (Department of State, Osama bin Laden) that
// starts at token j; j where there is none.
func (f nameFinder) over(start, j, to int) int {
	if j+1 >= to {
		return j
	}
	w := f.d.Tokens[j].Lower
	if k := f.afterNickname(j, to); k > j {
		return k
	}
	switch {
	case wordlist.Has(particles, w):
		k := j
		for k < to && wordlist.Has(particles, f.d.Tokens[k].Lower) {
			k++
		}
		if k < to && f.isNameToken(k) {
			return k
		}
	case (w == "of" || w == "for") && (f.joinsOrganization(start, j) || f.d.Tokens[j-1].Tag == "NNPS" && f.insideOrganization(j)):
		k := j + 1
		if k+1 < to && f.d.Tokens[k].Lower == "the" {
			k++
		}
		if k < to && f.isNameToken(k) {
			return k
		}
	case w == "and" && f.isNameToken(j+1) && f.jointOrganization(start, j, to):
		return j + 1
	case (w == "," || w == "and") && f.isNameToken(j+1) && f.inPortfolio(start, j, to):
		return j + 1
	case f.ownsOrganization(j, to):
		return j + 1
	}
	return j
}

// ownsOrganization reports whether the possessive at token j joins one name: Road
// Workers’ Union, Children's Hospital. Its owners are a plural common noun.
func (f nameFinder) ownsOrganization(j, to int) bool {
	owners, end := f.d.Tokens[j-1], j+1
	for end < to && f.isNameToken(end) {
		end++
	}
	plural := f.d.Tokens[j].Lower == "'" && strings.HasSuffix(owners.Lower, "s") && (owners.Tag == "NNPS" || len(owners.Senses) > 0) ||
		f.d.Tokens[j].Lower == "'s" && wordlist.Has("women men children people", owners.Lower)
	return end > j+1 && (plural && !f.isPlaceAt(j-1) || f.d.Tokens[j].Lower == "'" && f.insideOrganization(j)) &&
		wordlist.Has(organizationWords, f.d.Tokens[end-1].Lower)
}

// insideOrganization reports whether the analysis sees token j inside an organization's
// name: the Joint Chiefs of Staff.
func (f nameFinder) insideOrganization(j int) bool {
	e := f.entityAt(j)
	return e != nil && e.Type == nlp.Organization && e.First < j && j+1 < e.Last
}

// afterNickname is the token after a nickname in quotation marks that starts at
// token j and that a name goes on behind: Edwin “Shorty” Jones; j for none.
func (f nameFinder) afterNickname(j, to int) int {
	if f.d.Tokens[j].Tag != "``" {
		return j
	}
	for k := j + 1; k < to && k < j+4; k++ {
		if f.d.Tokens[k].Tag == "''" && k > j+1 && k+1 < to && f.isNameToken(k+1) {
			return k + 1
		}
	}
	return j
}

// inNickname reports whether token k stands in quotation marks inside the name
// that starts at token from.
func (f nameFinder) inNickname(k, from int) bool {
	open := false
	for i := from; i < k; i++ {
		switch f.d.Tokens[i].Tag {
		case "``":
			open = true
		case "''":
			open = false
		}
	}
	return open
}

// hasNickname reports whether the run holds words in quotation marks.
func (f nameFinder) hasNickname(i, end int) bool {
	return slices.ContainsFunc(f.d.Tokens[i:end], func(t nlp.Token) bool { return t.Tag == "``" })
}

// isPlaceAt reports whether the analysis takes token i for the end of a place's name.
func (f nameFinder) isPlaceAt(i int) bool {
	e := f.entityAt(i)
	return e != nil && e.Type == nlp.Place && e.Last == i+1
}

// isWordlike reports a token with a letter or digit.
func isWordlike(w string) bool {
	return strings.IndexFunc(w, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0
}

// joinsOrganization reports whether "of" after the run belongs to the name:
// University of Chicago, Secretary of State.
func (f nameFinder) joinsOrganization(start, j int) bool {
	for i := start + 1; i < j; i++ {
		if wordlist.Has("of for", f.d.Tokens[i].Lower) {
			return true // Society for the Protection of Birds
		}
	}
	w := f.d.Tokens[j-1].Lower
	return wordlist.Has(organizationWords, w) || wordlist.Has("department house fellowship order secretary committee college centers daughters sons republic state district people bishop archbishop ministry", w)
}

// inPortfolio reports whether a comma or "and" at token j goes on with what an
// office is of or for: Ministry of Food, Farming and Forests.
func (f nameFinder) inPortfolio(start, j, to int) bool {
	of := false
	for i := start; i < j; i++ {
		of = of || i > start && wordlist.Has("of for", f.d.Tokens[i].Lower) && wordlist.Has("ministry department guild chamber academy office bureau institute federation", f.d.Tokens[i-1].Lower)
	}
	if !of || isGivenName(f.word(j+1)) {
		return false
	}
	if f.d.Tokens[j].Lower == "and" {
		return true
	}
	for i := j + 1; i < to && i < j+6; i++ {
		if f.d.Tokens[i].Lower == "and" {
			return i+1 < to && f.isNameToken(i+1)
		}
		if !f.isNameToken(i) && f.d.Tokens[i].Lower != "," {
			return false
		}
	}
	return false
}

// jointOrganization reports whether "and" joins one name: Securities and
// Exchange Commission.
func (f nameFinder) jointOrganization(start, j, to int) bool {
	k := j + 1
	for k < to && f.isNameToken(k) {
		k++
	}
	if wordlist.Has("sons brothers partners daughters co. company associates", f.d.Tokens[j+1].Lower) {
		return true
	}
	return j-start <= 2 && k-j > 2 && !isGivenName(f.word(start)) &&
		wordlist.Has("commission administration department committee services agency enforcement board bureau association institute office", f.d.Tokens[k-1].Lower)
}

func (f nameFinder) isNameToken(i int) bool {
	t := f.d.Tokens[i]
	if i > 0 && f.d.Tokens[i-1].Lower == "agency" && f.isAgency(i) || f.isPaper(i) {
		return true // the news agency dpa
	}
	if i > 0 && f.d.Tokens[i-1].Tag == "NNP" && strings.Contains(t.Lower, "-") && isUpper(f.word(i)) && !strings.HasPrefix(t.Tag, "NNP") {
		return strings.HasPrefix(t.Tag, "VB") || strings.HasPrefix(t.Tag, "NN") || strings.HasPrefix(t.Tag, "JJ") // Lee Jae-myung
	}
	if e := f.entityAt(i); e != nil && e.Type != nlp.Other && isUpper(f.word(i)) && !isTime(t.Lower) {
		return true
	}
	if !strings.HasPrefix(t.Tag, "NNP") && !(strings.HasPrefix(t.Tag, "JJ") && i+1 < len(f.d.Tokens) && strings.HasPrefix(f.d.Tokens[i+1].Tag, "NNP")) {
		return false
	}
	return isUpper(f.word(i)) && !isTime(t.Lower)
}

// isPaper reports a newspaper's short name behind the article, which taggers take for
// a common noun: told the Courier.
func (f nameFinder) isPaper(i int) bool {
	return i > 0 && f.d.Tokens[i-1].Lower == "the" && isUpper(f.word(i)) && wordlist.Has(paperWords, f.d.Tokens[i].Lower)
}

// isAgency reports a news agency's name in small letters.
func (f nameFinder) isAgency(i int) bool {
	e, found := gazetteer.Lookup(f.word(i))
	return found && e.Kind == gazetteer.Agency
}

func isTime(w string) bool {
	return wordlist.Has("monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december a.m. p.m. est edt gmt", w)
}

// name makes the name of a run: titles stripped from its front, the role noun
// before it kept.
func (f nameFinder) name(from, i, end int) (name, bool) {
	n := name{last: end, entity: -1}
	j := i
	for j < end-1 && (wordlist.Has(titles, f.d.Tokens[j].Lower) || j == from && f.opensWithRole(j, end)) && !f.organizationAhead(end) {
		n.titled = n.titled || !wordlist.Has("state former first", f.d.Tokens[j].Lower)
		n.office = n.office || !wordlist.Has(courtesyTitles, f.d.Tokens[j].Lower)
		n.gender = max(n.gender, titleGender(f.d.Tokens[j].Lower))
		j++
		if j < end-2 && wordlist.Has("of for", f.d.Tokens[j].Lower) {
			j = f.afterPortfolio(j, end)
		}
	}
	if j == i && i > from && wordlist.Has(personWords, f.d.Tokens[i-1].Lower) {
		n.role = f.d.Tokens[i-1].Lower
	} else if j > i {
		n.role = f.d.Tokens[j-1].Lower
	}
	n.first = j
	n.article = i > from && f.d.Tokens[i-1].Lower == "the"
	n.plural = f.d.Tokens[end-1].Tag == "NNPS"
	n.description = f.describedBefore(from, j)
	if e := f.entityAt(end - 1); e != nil {
		n.kind = e.Type
	}
	n.place = i > from && wordlist.Has("in at near", f.d.Tokens[i-1].Lower)
	for k := j; k < end; k++ {
		switch w := f.word(k); {
		case (w == "," || f.d.Tokens[k].Tag == "POS") && len(n.words) > 0:
			n.words[len(n.words)-1] += w
		case !isWordlike(w):
		case f.inNickname(k, j):
			n.nick = w
		default:
			n.words = append(n.words, w)
		}
	}
	if len(n.words) == 1 && n.first == from && (wordlist.Has(institutionWords, strings.ToLower(n.words[0])) || f.opensDescription(from, end)) {
		return n, false // Council leader Anna Berg: the first word of a sentence
	}
	return n, len(n.words) > 0 && (len(n.words) > 1 || utf8.RuneCountInString(n.words[0]) > 1)
}

// opensDescription reports whether the word that begins a sentence is a common noun
// with its capital, before a role and a name: Health chief Ann Lee.
func (f nameFinder) opensDescription(from, end int) bool {
	return end == from+1 && end+1 < len(f.d.Tokens) && len(f.d.Tokens[from].Senses) > 0 && f.entityAt(from) == nil &&
		!isUpper(f.word(end)) && f.isRole(end) && isUpper(f.word(end+1))
}

// opensWithRole reports whether the name that starts its sentence with token j has a role
// before it: Farmer Jostein Lie, Nurse Tetteh.
func (f nameFinder) opensWithRole(j, end int) bool {
	word := f.d.Tokens[j].Lower
	return wordlist.Has(personWords, word) || end-j > 2 && f.isRole(j) && !wordlist.Has(particles, word)
}

// describedBefore is the tokens of the title or role right before the name that
// starts at token j: the words of its noun phrase; none where there is no noun.
func (f nameFinder) describedBefore(from, j int) [2]int {
	i, noun := j, false
	for i > from && (strings.HasPrefix(f.d.Tokens[i-1].Tag, "NN") || strings.HasPrefix(f.d.Tokens[i-1].Tag, "JJ") || i-1 == from && (f.isRole(i-1) || wordlist.Has(titles, f.d.Tokens[i-1].Lower))) && !isTime(f.d.Tokens[i-1].Lower) {
		i--
		noun = noun || f.isRole(i) || wordlist.Has(institutionWords, f.d.Tokens[i].Lower) || wordlist.Has(titles, f.d.Tokens[i].Lower) && !wordlist.Has(courtesyTitles, f.d.Tokens[i].Lower)
	}
	if !noun {
		return [2]int{}
	}
	return [2]int{i, j}
}

// organizationAhead reports whether the run is an organization's name that
// only starts like a title: State Department, General Motors.
func (f nameFinder) organizationAhead(end int) bool {
	return wordlist.Has(organizationWords, f.d.Tokens[end-1].Lower) && (end < 2 || !isGivenName(f.word(end-2)))
}

// afterPortfolio skips of State in Secretary of State John Kerry.
func (f nameFinder) afterPortfolio(j, end int) int {
	for k := j + 1; k < end-1; k++ {
		if isGivenName(f.word(k)) {
			return k
		}
	}
	return min(j+2, end-1)
}

func titleGender(title string) gender {
	switch {
	case wordlist.Has(maleTitles, title):
		return male
	case wordlist.Has(femaleTitles, title):
		return female
	}
	return anyGender
}
