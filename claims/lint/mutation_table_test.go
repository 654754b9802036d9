package lint

// mutations are what the suite does to clean articles. The first rule is the one meant for
// the fault; where a second one stands, either may find it: whom the sentence before a quotation
// speaks of decides which.
//
// Without a mutation are C901 to C903: they read comments to the program, in which there is
// nothing to recognise, and their own tests have every case.
var mutations = []mutation{
	{"drop the closing mark", "Q101", dropClosing},
	{"drop the opening mark", "Q102", dropOpening},
	{"close in another style", "Q103", closeInOtherStyle},
	{"give inner marks the outer ones' form", "Q104", nestSameMarks},
	{"close a continued quotation with each paragraph", "Q105", closeEachParagraph},
	{"set double marks single", "Q106", setSingle},
	{"put so-called and marks before a noun", "Q107", doubtNoun},
	{"quote one word of what was said", "Q108", quoteOneWord},
	{"let a quotation run on with the others' words", "Q109", runOn},
	{"put another's quotation right behind", "Q110", putQuotationBehind},
	{"leave words out of a quotation", "Q111", leaveOut},
	{"put words in brackets for a pronoun", "Q112", explainPronoun},
	{"put [sic] into a quotation", "Q113", insertSic},

	{"drop the attribution", "A201 A203", dropAttribution},
	{"name the speaker after the third sentence", "A202", attributeLate},
	{"drop the attribution behind a sentence on the speaker", "A203 A201", dropAfterName},
	{"put a second person between name and pronoun", "A204", addRival},
	{"begin with a quotation by he or she", "A205", beginWithPronoun},
	{"drop what describes the speaker", "A206", dropDescription},
	{"write was quoted as saying for said", "A207", quoteInPassive},
	{"write claimed for said", "A208", replaceSaid("claimed")},
	{"write admitted for said", "A208", replaceSaid("admitted")},
	{"write insisted for said", "A208", replaceSaid("insisted")},
	{"write smiled for said", "A209", gesture("smiled")},
	{"write shrugged for said", "A209", gesture("shrugged")},
	{"let a newspaper report what was said", "A210", reportSecondHand},
	{"drop the acronym behind a name", "A211", dropAcronym},
	{"write the acronym for a name's first mention", "A212", dropSpelledOut},

	{"write a senior official for the speaker", "S301", nameNobody("a senior official")},
	{"write a senior official for the speaker, without a reason", "S302", nameNobody("a senior official")},
	{"let an aide pass judgement", "S303", judgeUnnamed},
	{"write sources for the speaker", "S304", nameNobody("sources")},
	{"write experts for the speaker", "S305", nameNobody("experts")},
	{"give all statements to one speaker", "S307", keepOneSource},
	{"write a council report for the speaker", "S308", citeReport},
	{"write once said for said", "S309", sayOnce},

	{"drop the source of a figure", "N401", dropFigureSource},
	{"change a number of the headline", "N402", changeHeadlineNumber},
	{"change the headline's number in the text", "N402", changeBodyNumber},
	{"drop the source of a superlative", "N403", dropSuperlativeSource},
	{"change a word quoted in the headline", "H501", misquoteInHeadline},
	{"drop who says it from the headline", "H502", dropHeadlineSource},
	{"put marks on a word of an attributed headline", "H503", quoteHeadlineWord},
}
