package protocol

// PublishDiagnosticsParams are all that there is to say about a version of a
// document.
type PublishDiagnosticsParams struct {
	URI         URI          `json:"uri"`
	Version     *int         `json:"version,omitempty"`
	Diagnostics []Diagnostic `json:"diagnostics"`
}

// Diagnostic is one thing to look at.
type Diagnostic struct {
	Range              Range                `json:"range"`
	Severity           Severity             `json:"severity"`
	Code               string               `json:"code,omitempty"`
	Source             string               `json:"source"`
	Message            string               `json:"message"`
	RelatedInformation []RelatedInformation `json:"relatedInformation,omitempty"`
}

// Severity says how grave a diagnostic is.
type Severity int

// The severities.
const (
	ErrorSeverity       Severity = 1
	WarningSeverity     Severity = 2
	InformationSeverity Severity = 3
)

// RelatedInformation is a place that explains a diagnostic.
type RelatedInformation struct {
	Location Location `json:"location"`
	Message  string   `json:"message"`
}

// CodeActionParams ask what can be done about a stretch.
type CodeActionParams struct {
	TextDocument TextDocumentIdentifier `json:"textDocument"`
	Range        Range                  `json:"range"`
	Context      struct {
		Only []CodeActionKind `json:"only"`
	} `json:"context"`
}

// CodeActionKind says what sort of change a code action is.
type CodeActionKind string

// The kinds of code action that there are.
const (
	QuickFix     CodeActionKind = "quickfix"
	SourceFixAll CodeActionKind = "source.fixAll.claims"
)

// CodeAction is a change that is offered.
type CodeAction struct {
	Title       string         `json:"title"`
	Kind        CodeActionKind `json:"kind"`
	Diagnostics []Diagnostic   `json:"diagnostics,omitempty"`
	IsPreferred bool           `json:"isPreferred,omitempty"`
	Edit        *WorkspaceEdit `json:"edit,omitempty"`
	Command     *Command       `json:"command,omitempty"`
}

// WorkspaceEdit is a change to documents: DocumentChanges for clients that know
// versions, Changes for others.
type WorkspaceEdit struct {
	Changes         map[URI][]TextEdit `json:"changes,omitempty"`
	DocumentChanges []TextDocumentEdit `json:"documentChanges,omitempty"`
}

// TextDocumentEdit is the change to one version of a document.
type TextDocumentEdit struct {
	TextDocument VersionedTextDocumentIdentifier `json:"textDocument"`
	Edits        []TextEdit                      `json:"edits"`
}

// TextEdit puts other text in place of the range.
type TextEdit struct {
	Range   Range  `json:"range"`
	NewText string `json:"newText"`
}

// Command is something that the server does when the client asks for it.
type Command struct {
	Title     string     `json:"title"`
	Command   string     `json:"command"`
	Arguments []Location `json:"arguments,omitempty"`
}

// ExecuteCommandParams ask for a command.
type ExecuteCommandParams struct {
	Command   string     `json:"command"`
	Arguments []Location `json:"arguments"`
}

// ShowDocumentParams ask the client to select a stretch.
type ShowDocumentParams struct {
	URI       URI   `json:"uri"`
	TakeFocus bool  `json:"takeFocus"`
	Selection Range `json:"selection"`
}
