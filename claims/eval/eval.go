// Package eval scores predicted attributions against those of people: how many
// of the statements in an article were found, and how many were given to the
// right speaker.
//
// The measures are those by which attribution has been judged on PolNeAR
// (Newell, Margolin and Ruths, "An Attribution Relations Corpus for Political
// News", LREC 2018). Words, not characters, are counted, so that a comma more or
// less costs nothing.
//
//   - content-token: word by word, is this word inside somebody's statement?
//   - content-match: pairs of one gold and one predicted content that share at
//     least half of the words of both taken together (Jaccard >= 0.5)
//   - content-exact: pairs whose contents have exactly the same words
//   - attribution: the pairs of content-match whose source is right too
//   - source and cue accuracy: how many of the pairs of content-match have the
//     right source, and of those whose gold names a cue, a word of it
//   - quoted stretches: stretches between quotation marks inside gold content,
//     of two words or more: found where one predicted content has at least half
//     of the words, attributed where its source is right too
//   - recall by kind: gold contents found and attributed, by how much of them
//     stands in quotation marks
//
// Precision, recall and F1 are given where both sides are counted. What this
// package calls the source is the mention of the speaker (claims.Speaker), as
// PolNeAR does. Everything but the readers of gold files is pure functions over
// plain values.
package eval
