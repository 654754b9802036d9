package model

// amend is the class of a word where the treebanks teach what is no use to the news, or too
// little: a sentence's first word that nothing is known of is a name (Yonhap, citing
// officials, …), though most such words in the treebanks are adverbs and interjections; and
// to behind according is a preposition whatever follows (according to coach Tom Reed). A verb
// of speech that is nothing else is no noun (the police allege).
func (s *Session) amend(i int, class uint8) uint8 {
	tag, w := s.tagger.tags[class], &s.words[i+2]
	switch {
	case i == 0 && w.strange && (tag == "RB" || tag == "UH"):
		return s.tagger.classOf("NNP", class)
	case tag == "TO" && s.words[i+1].norm == s.tagger.according:
		return s.tagger.classOf("IN", class)
	case tag == "NN" && w.saying:
		return s.tagger.classOf("VBP", class)
	}
	return class
}
