package attribution

// The kinds of what depends on a cue, as a set.
const (
	aSubject = 1 << iota
	aClause
	aComplement
	anObject
	anOblique
	aParataxis
)

// cueChildren adds what depends on the cue.
func cueChildren(s *scene, f *features, t int) {
	w := &s.words[t]
	var set uint64
	subject := -1
	for i := s.Low(t); i < s.High(t); i++ {
		if s.Tokens[i].Head != t || i == t {
			continue
		}
		if c := &s.words[i]; !c.punct {
			side := flag(i > t)
			f.add(cChild, c.relation, side)
			f.add(cChildClass, c.relation, w.class)
			for _, sense := range firstSenses(s.Tokens[t].Senses) {
				f.triple(cChildSense, c.relation, uint64(sense), side)
			}
		}
		kind := cueChild(s, f, t, i)
		set |= kind
		if kind == aSubject {
			subject = i
		}
	}
	f.add(cChildren, set, flag(s.Tokens[t].IsVerb()))
	f.add(cChildren, set, w.class+1)
	f.add(cLemmaClause, set, w.lemma)
	cueSubject(s, f, t, subject, set&aClause != 0)
}

// cueChild adds what token i is to the cue t that it depends on, and tells of
// which kind it is; 0 for none of them.
func cueChild(s *scene, f *features, t, i int) uint64 {
	w, c := &s.words[t], &s.words[i]
	switch s.Tokens[i].Relation {
	case "nsubj", "nsubj:pass", "csubj", "nsubj:outer":
		return aSubject
	case "ccomp":
		cueClause(s, f, t, i)
		return aClause
	case "xcomp":
		cueComplement(s, f, t, i)
		return aComplement
	case "obj", "iobj":
		cueObject(s, f, t, i)
		return anObject
	case "obl", "nmod", "obl:agent", "advcl", "acl":
		cueOblique(s, f, t, i)
		return anOblique
	case "compound:prt":
		f.add(cParticle, w.lemma, c.lemma)
		f.add(cParticle, w.class, c.lemma)
	case "parataxis":
		return aParataxis
	case "aux", "aux:pass", "cop":
		f.add(cAuxiliary, c.lemma, 0)
		f.add(cAuxiliary, c.lemma, w.class)
	case "mark":
		cueMark(s, f, t, i)
	case "advmod":
		if lower := s.Tokens[i].Lower; lower == "not" || lower == "n't" {
			f.add(cNegated, w.class, 0)
			f.add(cNegated, w.lemma, 1)
		}
	}
	return 0
}

// cueClause adds the clause with head i that the cue takes.
func cueClause(s *scene, f *features, t, i int) {
	w, side := &s.words[t], flag(i > t)
	f.triple(cClause, w.lemma, side, 0)
	f.triple(cClause, w.class, side, 1)
	f.add(cClauseMark, s.words[s.Low(i)].closed, w.class)
}

// cueComplement adds the clause without a subject that the cue takes: pledged to act.
func cueComplement(s *scene, f *features, t, i int) {
	w, c := &s.words[t], &s.words[i]
	f.add(cClauseMark, s.words[s.Low(i)].closed, w.class+1)
	f.add(cObjectTag, w.lemma, c.tag)
	f.add(cComplement, w.lemma, c.lemma)
	f.add(cComplement, w.class, c.class)
}

// cueObject adds the object of the cue.
func cueObject(s *scene, f *features, t, i int) {
	w, c := &s.words[t], &s.words[i]
	f.add(cObject, c.lemma, w.class)
	f.add(cObject, c.lemma, w.lemma)
	f.add(cObjectTag, c.tag, w.class)
	for _, sense := range firstSenses(s.Tokens[i].Senses) {
		f.add(cObjectSense, uint64(sense), w.class)
		f.add(cObjectSense, uint64(sense), w.lemma)
	}
}

// cueOblique adds what hangs on the cue by a preposition or a conjunction: spoke
// of peace.
func cueOblique(s *scene, f *features, t, i int) {
	w, c := &s.words[t], &s.words[i]
	mark := s.words[s.Low(i)].closed
	f.triple(cOblique, c.relation, mark, w.class)
	f.triple(cObliqueLemma, c.relation, mark, w.lemma)
	for _, sense := range firstSenses(s.Tokens[i].Senses) {
		f.triple(cObliqueSense, uint64(sense), mark, w.class)
		f.triple(cObliqueSense, uint64(sense), mark, w.lemma)
	}
}

// cueMark adds the word that begins the cue's own clause: as he said.
func cueMark(s *scene, f *features, t, i int) {
	w, c := &s.words[t], &s.words[i]
	f.add(cMark, c.lower, w.class)
	f.triple(cMark, c.lower, w.relation, 1)
	if h := s.Tokens[t].Head; h >= 0 {
		f.triple(cMark, c.lower, s.words[h].lemma, 2)
	}
}
