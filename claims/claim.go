package claims

import "claims/nlp"

// Kind says how much of a claim's content stands in quotation marks.
type Kind string

// The kinds of claim.
const (
	Direct   Kind = "direct"   // all of the content is quoted
	Mixed    Kind = "mixed"    // part of it is quoted
	Indirect Kind = "indirect" // none of it is quoted
)

// SpeakerType says what kind of speaker it is.
type SpeakerType string

// The types of speaker. Anonymous speakers are known to the journalist and
// withheld from the reader ("a senior official"); Unknown is one that the tool
// cannot type.
const (
	Person       SpeakerType = "person"
	Organization SpeakerType = "organization"
	Group        SpeakerType = "group"
	DocumentType SpeakerType = "document"
	Anonymous    SpeakerType = "anonymous"
	Unknown      SpeakerType = "unknown"
)

// Claim is one statement that the article attributes to somebody. All spans
// are byte offsets into the article's text, sorted, without overlap, trimmed
// of white space at both ends.
type Claim struct {
	// ID is c1, c2, … in order of the content's first byte.
	ID string
	// Parent is the ID of the claim whose content holds this one; "" at the top.
	Parent string
	Kind   Kind
	// Content is the words reported; several spans where the attribution
	// interrupts them (“We will,” he said, “act.”).
	Content []nlp.Span
	// Quotations are the quoted stretches within Content, marks included.
	Quotations []nlp.Span
	// Cue is the words that link content and speaker; none where only
	// position or an opening colon links them.
	Cue []nlp.Span
	// Speaker is whose words they are; nil where the article names nobody.
	Speaker *Speaker
	// Source is who or what the article has them from: the Speaker itself
	// where the article names nobody else; nil where it names nobody at all.
	Source *Speaker
	// Chain is the way the words came: from Source over whoever passed them on
	// to Speaker, each once (Yonhap, KCNA, Kim Jong Un); one link where nobody
	// passed them on, none where the article names nobody.
	Chain []*Speaker
	// Occasion is the words that say where it was said or written (in his victory
	// speech, on Twitter, in an interview with the BBC); empty where nothing does.
	Occasion nlp.Span
	// Confidence is the probability that content and speaker are right, 0 to 1.
	Confidence float64
	// Paragraph and Sentence are indexes into the Document: where Content starts.
	Paragraph, Sentence int
	// Trail is how the claim came about; nil unless it was asked for.
	Trail Trail
}

// Start is the byte offset of the content's first byte.
func (c *Claim) Start() int { return c.Content[0].Start }

// End is the byte offset after the content's last byte.
func (c *Claim) End() int { return c.Content[len(c.Content)-1].End }

// Speaker is a speaker or a source: who, under which name, and the words that
// name them here.
type Speaker struct {
	// Name is canonical: the fullest that the article gives (Kim Jong Un).
	Name string
	Type SpeakerType
	// Wikidata is the speaker's item there (Q6294), where the user's alias file
	// says it; empty otherwise.
	Wikidata string
	// Members are the canonical names of joint speakers ("Washington and
	// Seoul"), in order of the text; empty for one speaker.
	Members []string
	// Mention is the words in the article that name the speaker ("he"); empty
	// where the speaker is only understood from the neighbourhood.
	Mention []nlp.Span
	// Reason is why an anonymous speaker is not named, as the article says it
	// (because she was not allowed to speak to the press); empty otherwise.
	Reason nlp.Span
	// Rivals are the canonical names of others that a pronoun as Mention may
	// stand for about as well; empty where one stands out.
	Rivals []string
}

// Reason says why a quoted stretch is no speech.
type Reason string

// The reasons, as in the export's not_speech.
const (
	TitleOfWork Reason = "title"    // a book, film, song, law
	ScareQuote  Reason = "scare"    // words held at a distance
	Term        Reason = "term"     // a word being named or defined
	Nickname    Reason = "nickname" // Dwayne “The Rock” Johnson
	OtherReason Reason = "other"
)

// NotSpeech is a stretch in quotation marks that reports nobody's words.
type NotSpeech struct {
	nlp.Span
	Reason Reason
}
