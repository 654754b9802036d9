// Package protocol holds what the Language Server Protocol 3.17 sends to and fro, as
// far as claims uses it, under the protocol's own names.
package protocol

// InitializeParams are what a client tells of itself.
type InitializeParams struct {
	RootURI          URI                `json:"rootUri"`
	WorkspaceFolders []WorkspaceFolder  `json:"workspaceFolders"`
	Capabilities     ClientCapabilities `json:"capabilities"`
}

// WorkspaceFolder is a folder that the client has open.
type WorkspaceFolder struct {
	URI URI `json:"uri"`
}

// ClientCapabilities are what a client can do.
type ClientCapabilities struct {
	General struct {
		PositionEncodings []Encoding `json:"positionEncodings"`
	} `json:"general"`
	TextDocument struct {
		Hover struct {
			ContentFormat []MarkupKind `json:"contentFormat"`
		} `json:"hover"`
		DocumentSymbol struct {
			Hierarchical bool `json:"hierarchicalDocumentSymbolSupport"`
		} `json:"documentSymbol"`
		PublishDiagnostics struct {
			RelatedInformation bool `json:"relatedInformation"`
		} `json:"publishDiagnostics"`
	} `json:"textDocument"`
	Window struct {
		ShowDocument struct {
			Support bool `json:"support"`
		} `json:"showDocument"`
	} `json:"window"`
	Workspace struct {
		WorkspaceEdit struct {
			DocumentChanges bool `json:"documentChanges"`
		} `json:"workspaceEdit"`
		DidChangeWatchedFiles struct {
			DynamicRegistration bool `json:"dynamicRegistration"`
		} `json:"didChangeWatchedFiles"`
	} `json:"workspace"`
}

// InitializeResult is what a server tells of itself.
type InitializeResult struct {
	Capabilities ServerCapabilities `json:"capabilities"`
	ServerInfo   ServerInfo         `json:"serverInfo"`
}

// ServerInfo names the server.
type ServerInfo struct {
	Name    string `json:"name"`
	Version string `json:"version,omitempty"`
}

// ServerCapabilities are what a server can do.
type ServerCapabilities struct {
	PositionEncoding       Encoding              `json:"positionEncoding"`
	TextDocumentSync       SyncOptions           `json:"textDocumentSync"`
	HoverProvider          bool                  `json:"hoverProvider"`
	DefinitionProvider     bool                  `json:"definitionProvider"`
	ReferencesProvider     bool                  `json:"referencesProvider"`
	DocumentSymbolProvider bool                  `json:"documentSymbolProvider"`
	CodeActionProvider     CodeActionOptions     `json:"codeActionProvider"`
	ExecuteCommandProvider ExecuteCommandOptions `json:"executeCommandProvider"`
}

// SyncOptions say which changes of a document the server wants to hear of.
type SyncOptions struct {
	OpenClose bool `json:"openClose"`
	Change    int  `json:"change"`
	Save      bool `json:"save"`
}

// Incremental is the SyncOptions.Change of changed stretches.
const Incremental = 2

// CodeActionOptions are the kinds of code action that there are.
type CodeActionOptions struct {
	CodeActionKinds []CodeActionKind `json:"codeActionKinds"`
}

// ExecuteCommandOptions are the commands that there are.
type ExecuteCommandOptions struct {
	Commands []string `json:"commands"`
}

// RegistrationParams ask the client to tell of more.
type RegistrationParams struct {
	Registrations []Registration `json:"registrations"`
}

// Registration is one method to be told by.
type Registration struct {
	ID              string `json:"id"`
	Method          string `json:"method"`
	RegisterOptions any    `json:"registerOptions"`
}

// WatchedFilesOptions say which files to watch.
type WatchedFilesOptions struct {
	Watchers []FileSystemWatcher `json:"watchers"`
}

// FileSystemWatcher is a pattern of files to watch.
type FileSystemWatcher struct {
	GlobPattern string `json:"globPattern"`
}

// CancelParams name the request that is no longer wanted.
type CancelParams struct {
	ID ID `json:"id"`
}

// MessageParams are a message to a person.
type MessageParams struct {
	Type    MessageType `json:"type"`
	Message string      `json:"message"`
}

// MessageType says how grave a message is.
type MessageType int

// The types of message.
const (
	ErrorMessage   MessageType = 1
	WarningMessage MessageType = 2
	InfoMessage    MessageType = 3
	LogMessage     MessageType = 4
)
