package attribution

// ruleFeatures tell how the content compares with what the rules propose for
// the same cue.
func ruleFeatures(s *scene, f *features, t int, c *content) {
	w := &s.words[t]
	if len(s.proposalsOf.at(t)) == 0 {
		f.add(kRuleNone, uint64(c.place), 0)
	}
	for _, i := range s.proposalsOf.at(t) {
		p := &s.proposals[i]
		form := uint64(p.Form) + 1
		if len(p.parts) == 0 {
			continue
		}
		start, end := c.from() == p.parts[0][0], c.to() == p.parts[len(p.parts)-1][1]
		exact := start && end && len(p.parts) == len(c.parts)
		f.triple(kRuleExact, flag(exact), form, 0)
		f.triple(kRuleExact, flag(exact), form, w.lemma)
		f.triple(kRuleStart, flag(start), form, 0)
		f.triple(kRuleEnd, flag(end), form, 0)
	}
	inside, outside := int32(0), int32(0)
	for _, part := range c.parts {
		ruled := countsIn(s, part)[inRules]
		inside, outside = inside+ruled, outside+int32(part[1]-part[0])-ruled
	}
	f.triple(kRuleOverlap, uint64(s.within[c.from()]), flag(inside > outside), flag(len(s.proposalsOf.at(t)) > 0))
}
