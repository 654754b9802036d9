package lsp

import (
	"encoding/json"

	"claims/claims/lsp/protocol"
	"claims/claims/lsp/wire"
)

func (s *server) initialize(p protocol.InitializeParams) (any, error) {
	if s.phase != started {
		return nil, wire.Errorf(wire.InvalidRequest, "the server has been initialized before")
	}
	s.phase = initialized
	s.client = p.Capabilities
	s.encoding = protocol.ChooseEncoding(p.Capabilities.General.PositionEncodings)
	s.root = workspace(p)
	return protocol.InitializeResult{
		Capabilities: protocol.ServerCapabilities{
			PositionEncoding:       s.encoding,
			TextDocumentSync:       protocol.SyncOptions{OpenClose: true, Change: protocol.Incremental, Save: true},
			HoverProvider:          true,
			DefinitionProvider:     true,
			ReferencesProvider:     true,
			DocumentSymbolProvider: true,
			CodeActionProvider: protocol.CodeActionOptions{
				CodeActionKinds: []protocol.CodeActionKind{protocol.QuickFix, protocol.SourceFixAll},
			},
			ExecuteCommandProvider: protocol.ExecuteCommandOptions{Commands: []string{writeReason}},
		},
		ServerInfo: protocol.ServerInfo{Name: "claims", Version: s.Version},
	}, nil
}

// workspace is the folder that the client has open; "" for none.
func workspace(p protocol.InitializeParams) string {
	for _, f := range p.WorkspaceFolders {
		if path, isFile := filePath(f.URI); isFile {
			return path
		}
	}
	path, _ := filePath(p.RootURI)
	return path
}

// watchFiles asks the client to tell when a configuration or an alias file changes.
func (s *server) watchFiles(protocol.ID, json.RawMessage) (any, error) {
	if s.client.Workspace.DidChangeWatchedFiles.DynamicRegistration {
		s.request("client/registerCapability", protocol.RegistrationParams{Registrations: []protocol.Registration{{
			ID: "settings", Method: "workspace/didChangeWatchedFiles",
			RegisterOptions: protocol.WatchedFilesOptions{
				Watchers: []protocol.FileSystemWatcher{{GlobPattern: "**/*.{yaml,yml}"}},
			},
		}}})
	}
	return nil, nil
}

func (s *server) shutdown(protocol.ID, json.RawMessage) (any, error) {
	s.phase = closing
	return nil, nil
}

// cancel ends the wait for a request's answer. One that has been answered, and one
// that nobody made, is left alone.
func (s *server) cancel(p protocol.CancelParams) (any, error) {
	for _, d := range s.documents {
		for i, w := range d.waiting {
			if string(w.id) == string(p.ID) {
				d.waiting = append(d.waiting[:i:i], d.waiting[i+1:]...)
				s.respond(w.id, nil, wire.Errorf(wire.RequestCancelled, "the request has been cancelled"))
				return nil, nil
			}
		}
	}
	return nil, nil
}
