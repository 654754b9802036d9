package resolution

import (
	"slices"
	"sort"
	"strings"

	"claims/claims"
	"claims/nlp"
	"claims/nlp/model"
)

// The templates of a candidate's features. Each is joined with the anaphor's kind.
const (
	fSort uint64 = iota + 500
	fType
	fGender
	fNumber
	fSentences
	fParagraphs
	fRank
	fRelation
	fSubject
	fParallel
	fFirst
	fPossessive
	fCount
	fMost
	fHeading
	fQuoted
	fTurn
	fLast
	fSameVerb
	fLemma
	fHeadSense
	fSameLemma
	fRole
	fWords
	fDeterminer
	fNobody
	fArticle
	fJoint
	fNear
	fVerb
)

// keys collects features of one candidate.
type keys struct {
	all  []uint64
	kind uint64
}

func (k *keys) add(template, a, b uint64) {
	k.all = append(k.all, model.Key(template, k.kind, model.Key(template, a, b)))
}

func flag(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

// bucket cuts a number off at 7, and joins larger ones into ranges.
func bucket(n int) uint64 {
	switch {
	case n < 6:
		return uint64(max(n, 0))
	case n < 10:
		return 6
	case n < 20:
		return 7
	}
	return 8
}

// features appends the keys of what holds of the candidate as what the anaphor
// refers to (the mention-ranking of Denis and Baldridge 2008, with the evidence of
// Lappin and Leass 1994: recency, role, agreement, salience).
func (r *resolver) features(k *keys, a anaphor, c candidate, among []candidate) {
	k.kind = uint64(a.kind)
	if c.token < 0 {
		nobodyFeatures(r.article, k, a, among)
		return
	}
	sort := flag(c.entity >= 0)
	far, paragraphs := distance(r.Document, c.token, a.first), r.ParagraphOf(a.first)-r.ParagraphOf(c.token)
	distanceFeatures(r.Document, k, a, c, far, paragraphs)
	t := roleOf(r.Document, c.token)
	relation := model.Hash(t.Relation)
	k.add(fRelation, relation, bucket(far))
	k.add(fRelation, flag(t != &r.Tokens[c.token])+5, bucket(far))
	subject := strings.HasPrefix(t.Relation, "nsubj")
	speaks := subject && t.Head >= 0 && r.speaks(t.Head)
	k.add(fSubject, flag(subject)+2*flag(speaks), bucket(far))
	k.add(fSubject, flag(subject)+2*flag(speaks), bucket(c.rank)+20)
	k.add(fParallel, relation, model.Hash(r.Tokens[a.head].Relation))
	k.add(fFirst, flag(firstOfSort(r.article, c)), bucket(far))
	possessive := c.token+1 < len(r.Tokens) && r.Tokens[c.token+1].Tag == "POS"
	k.add(fPossessive, flag(possessive), bucket(far))
	k.add(fQuoted, flag(r.Quoted(c.token)), flag(r.Quoted(a.head)))
	k.add(fSameVerb, flag(far == 0 && t.Head == r.Tokens[a.head].Head), sort)
	k.add(fHeading, flag(r.ParagraphOf(c.token) == 0), sort)
	role := flag(subject) + 2*flag(possessive) + 4*flag(relation == model.Hash("obj"))
	k.add(fJoint, model.Key(sort, bucket(c.rank), role), bucket(far))
	k.add(fJoint, model.Key(sort, bucket(c.rank), flag(opensParagraph(r.Document, a.first))), model.Key(bucket(far), bucket(paragraphs), 1))
	k.add(fJoint, model.Key(sort, flag(firstOfSort(r.article, c)), role), model.Key(bucket(far), model.Hash(r.Tokens[a.head].Relation), 2))
	near := inParagraph(r.Document, a, among)
	k.add(fNear, model.Key(sort, flag(paragraphs == 0), near), bucket(c.rank))
	k.add(fNear, model.Key(sort, flag(paragraphs == 0), near), 100+role)
	r.turnFeatures(k, a, c, near)
	if c.entity >= 0 {
		entityFeatures(r.article, k, a, c)
	} else {
		phraseFeatures(r.article, k, a, c)
	}
}

// distanceFeatures tell how many sentences, paragraphs and other candidates lie
// between the candidate and the anaphor.
func distanceFeatures(d *nlp.Document, k *keys, a anaphor, c candidate, far, paragraphs int) {
	sort := flag(c.entity >= 0)
	k.add(fSort, sort, bucket(far))
	k.add(fSentences, sort, uint64(min(far, 12)))
	k.add(fParagraphs, bucket(paragraphs), flag(opensParagraph(d, a.first)))
	k.add(fRank, sort, bucket(c.rank))
	k.add(fRank, bucket(c.rank), bucket(far)+10)
}

// inParagraph counts the named candidates in the anaphor's paragraph, up to 3.
func inParagraph(d *nlp.Document, a anaphor, among []candidate) uint64 {
	n := uint64(0)
	for _, c := range among {
		if c.entity >= 0 && d.ParagraphOf(c.token) == d.ParagraphOf(a.first) && n < 3 {
			n++
		}
	}
	return n
}

// roleOf is the token whose relation tells the part that a mention plays in its
// sentence: what it is an apposition of or joined to, or itself.
func roleOf(d *nlp.Document, i int) *nlp.Token {
	t := &d.Tokens[i]
	for steps := 0; (t.Relation == "appos" || t.Relation == "conj") && t.Head >= 0 && steps < 8; steps++ {
		t = &d.Tokens[t.Head]
	}
	return t
}

// nobodyFeatures are those of referring to nobody.
func nobodyFeatures(r *article, k *keys, a anaphor, among []candidate) {
	k.add(fVerb, flag(speaker(r, a)), 90)
	named := 0
	for _, c := range among {
		if c.entity >= 0 {
			named++
		}
	}
	k.add(fNobody, bucket(named), bucket(len(among)))
	k.add(fNobody, bucket(r.Tokens[a.first].Sentence), 99)
	if a.kind >= definite {
		k.add(fNobody, model.Hash(r.Tokens[a.head].Lemma), 98)
		k.add(fNobody, bucket(a.last-a.head), 97)
		k.add(fNobody, bucket(a.head-a.first), 96)
		k.add(fNobody, flag(namesWithin(r, a)), 95)
		for _, s := range firstSense(r.Tokens[a.head].Senses) {
			k.add(fNobody, uint64(s), 94)
		}
	}
}

// namesWithin reports whether the anaphor's own words hold a name.
func namesWithin(r *article, a anaphor) bool {
	return slices.ContainsFunc(r.nameOf[a.first:a.last], func(name int32) bool { return name >= 0 })
}

// turnFeatures tell how many speakers back the candidate spoke last, and whether
// the last pronoun of the kind referred to it.
func (r *resolver) turnFeatures(k *keys, a anaphor, c candidate, near uint64) {
	back := uint64(9)
	for i := len(r.turns) - 1; i >= 0 && i >= len(r.turns)-4; i-- {
		if t := &r.turns[i]; t.token < a.first && (c.entity >= 0 && slices.Contains(t.entities, c.entity) || c.entity < 0 && len(t.entities) == 0 && t.token == c.token) {
			back = uint64(len(r.turns) - i)
			break
		}
	}
	if !r.noTurns {
		k.add(fTurn, back, bucket(distance(r.Document, c.token, a.first)))
		k.add(fTurn, back, flag(opensParagraph(r.Document, a.first))+50)
		k.add(fTurn, 20+back, model.Key(near, flag(r.ParagraphOf(c.token) == r.ParagraphOf(a.first)), 1))
	}
	l := r.last[a.kind]
	l.set = l.set && distance(r.Document, l.token, a.first) <= lastLives
	same := l.set && (c.entity >= 0 && l.entity == c.entity || c.entity < 0 && l.entity < 0 && l.phrase == c.token)
	k.add(fLast, flag(l.set)+2*flag(same), bucket(distance(r.Document, l.token, a.first)))
	k.add(fLast, 20+flag(l.set)+2*flag(same), model.Key(near, flag(r.ParagraphOf(c.token) == r.ParagraphOf(a.first)), flag(l.set && r.ParagraphOf(l.token) == r.ParagraphOf(a.first))))
	if l.set {
		k.add(fLast, 10+flag(same), model.Key(bucket(distance(r.Document, l.token, a.first)), bucket(c.rank), flag(c.token > l.token)))
	}
}

// lastLives is how many sentences a pronoun is remembered for the next of its kind.
const lastLives = 6

func entityFeatures(r *article, k *keys, a anaphor, c candidate) {
	e := &r.entities[c.entity]
	n := &r.names[r.nameAt(c.token)]
	k.add(fType, model.Hash(string(e.typ)), uint64(n.kind))
	k.add(fVerb, 2+flag(speaker(r, a)), model.Hash(string(e.typ)))
	k.add(fVerb, 4+flag(speaker(r, a)), bucket(c.rank))
	k.add(fGender, flag(genderOf(e) == a.kind.gender())+2*flag(genderOf(e) == anyGender), flag(n.titled))
	k.add(fGender, 10+flag(genderOf(e) == a.kind.gender())+2*flag(genderOf(e) == anyGender), bucket(c.rank))
	before := namedBefore(r, e, a.first)
	k.add(fCount, bucket(before), bucket(c.rank))
	k.add(fMost, bucket(len(e.names)), flag(c.entity == r.mostNamed))
	k.add(fMost, 20+flag(c.entity == r.mostNamed), model.Key(bucket(c.rank), bucket(before), 0))
	if a.kind < definite {
		return
	}
	head := r.Tokens[a.head].Lemma
	k.add(fLemma, model.Hash(head), model.Hash(string(e.typ)))
	for _, s := range firstSense(r.Tokens[a.head].Senses) {
		k.add(fHeadSense, uint64(s), model.Hash(string(e.typ)))
		k.add(fHeadSense, uint64(s)+1000, uint64(n.kind))
	}
	k.add(fRole, flag(slices.Contains(e.roles, head)), flag(len(e.roles) > 0))
	if slices.Contains(e.roles, head) {
		k.add(fRole, bucket(len(r.who.byRole[head]))+10, bucket(c.rank))
	}
	k.add(fWords, bucket(sharedWords(r.Document, a, e.words)), flag(nameHolds(e, head)))
	k.add(fDeterminer, model.Hash(r.Tokens[a.first].Lower), 1)
}

// namedBefore is how many of the entity's names start before the token.
func namedBefore(r *article, e *entity, token int) int {
	return sort.Search(len(e.names), func(i int) bool { return r.names[e.names[i]].first >= token })
}

// nameHolds reports whether the noun is part of the entity's name: the ministry,
// for the Ministry of Health.
func nameHolds(e *entity, noun string) bool {
	return slices.ContainsFunc(e.words, func(w string) bool { return strings.EqualFold(w, noun) })
}

// sharedWords counts the words of the anaphor before its head that are in the name.
func sharedWords(d *nlp.Document, a anaphor, words []string) int {
	n := 0
	for i := a.first; i < a.head; i++ {
		for _, w := range words {
			if strings.EqualFold(w, d.Written(i)) {
				n++
			}
		}
	}
	return n
}

func phraseFeatures(r *article, k *keys, a anaphor, c candidate) {
	t := &r.Tokens[c.token]
	start, _ := r.PhraseOf(c.token)
	k.add(fArticle, model.Hash(r.Tokens[start].Lower), flag(start < c.token))
	k.add(fNumber, flag(t.Tag == "NNS"), flag(r.isPerson(c.token)))
	for _, s := range firstSense(t.Senses) {
		k.add(fHeadSense, uint64(s)+2000, 0)
		k.add(fVerb, 6+flag(speaker(r, a)), uint64(s))
	}
	k.add(fVerb, 8+flag(speaker(r, a)), flag(lists().DocumentWords.Has(t.Lemma))+2*flag(lists().InstitutionWords.Has(t.Lemma)))
	k.add(fLemma, model.Hash(t.Lemma), 7)
	if a.kind < definite {
		return
	}
	k.add(fSameLemma, flag(t.Lemma == r.Tokens[a.head].Lemma), bucket(distance(r.Document, c.token, a.first)))
	k.add(fSameLemma, flag(t.Lemma == r.Tokens[a.head].Lemma), bucket(a.last-a.first)+10)
	k.add(fDeterminer, model.Hash(r.Tokens[a.first].Lower), 2)
	shared := 0
	for i := a.first + 1; i < a.head; i++ {
		for j := start; j < c.token; j++ {
			if r.Tokens[i].Lower == r.Tokens[j].Lower {
				shared++
			}
		}
	}
	k.add(fWords, bucket(shared), bucket(a.head-a.first)+10)
}

func firstSense(senses []uint8) []uint8 { return senses[:min(1, len(senses))] }

// speaks reports a verb of communication.
func (r *article) speaks(i int) bool {
	return slices.ContainsFunc(r.Tokens[i].Senses, func(s uint8) bool { return int(s) == r.model.speechSense })
}

// speaker reports whether the anaphor is the subject of a verb of communication.
func speaker(r *article, a anaphor) bool {
	t := &r.Tokens[a.head]
	return t.Relation == "nsubj" && t.Head >= 0 && r.speaks(t.Head)
}

// firstOfSort reports whether the candidate's mention is the first name or noun
// phrase of its sentence.
func firstOfSort(r *article, c candidate) bool {
	s := r.Sentences[r.Tokens[c.token].Sentence]
	for i := s.First; i < c.token; i++ {
		if r.insideName(i) && r.nameAt(i) != r.nameAt(c.token) || c.entity < 0 && isNounHead(r.Document, i) {
			return false
		}
	}
	return true
}

// opensParagraph reports whether the token stands in the first sentence of its
// paragraph.
func opensParagraph(d *nlp.Document, i int) bool {
	return d.Paragraphs[d.ParagraphOf(i)].First == d.Tokens[i].Sentence
}

// mostNamedPerson is the person whom the article names most often; -1 for none.
func mostNamedPerson(all []entity) int {
	best := -1
	for k := range all {
		if all[k].typ == claims.Person && (best < 0 || len(all[k].names) > len(all[best].names)) {
			best = k
		}
	}
	return best
}
