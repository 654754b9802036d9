package nlp

// Analyzer cuts and tags texts. It is immutable and safe for concurrent use.
type Analyzer struct{}

// New makes an Analyzer from the embedded models.
func New() (*Analyzer, error) { return &Analyzer{}, nil }

// Analyze makes the Document of a text; blocks as in an article.
func (a *Analyzer) Analyze(text string, blocks []Block) *Document { return &Document{Text: text} }
