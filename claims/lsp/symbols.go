package lsp

import (
	"claims/claims"
	"claims/claims/lsp/protocol"
	"claims/nlp"
)

// nobody stands for the source of the claims that have none.
const nobody = "(nobody named)"

// documentSymbol is the article's outline: its sources, and under each of them its
// claims. A claim that only nests another one is left out, as in tables.
func (s *server) documentSymbol(r *reading, _ protocol.DocumentParams) any {
	outline := outline(s, r)
	if s.client.TextDocument.DocumentSymbol.Hierarchical {
		return outline
	}
	flat := []protocol.SymbolInformation{}
	for _, source := range outline {
		for _, claim := range source.Children {
			flat = append(flat, protocol.SymbolInformation{
				Name: claim.Name, Kind: claim.Kind, ContainerName: source.Name,
				Location: protocol.Location{URI: r.uri, Range: claim.Range},
			})
		}
	}
	return flat
}

// outline has the sources in the order of their first claims.
func outline(s *server, r *reading) []protocol.DocumentSymbol {
	outline := []protocol.DocumentSymbol{}
	index := make(map[string]int)
	hulls := []nlp.Span{}
	nesting := r.OnlyNesting()
	for i := range r.Claims {
		c := &r.Claims[i]
		if nesting[c.ID] {
			continue
		}
		name := nobody
		if c.Source != nil && c.Source.Name != "" {
			name = c.Source.Name
		}
		k, known := index[name]
		if !known {
			k = len(outline)
			index[name] = k
			named := c.Content[0]
			if c.Source != nil && len(c.Source.Mention) > 0 {
				named = c.Source.Mention[0]
			}
			outline = append(outline, protocol.DocumentSymbol{Name: name, Kind: protocol.NamespaceSymbol, SelectionRange: s.rangeOf(r, named)})
			hulls = append(hulls, named)
		}
		hulls[k] = nlp.Hull(hulls[k], nlp.Between(c.Start(), c.End()))
		outline[k].Children = append(outline[k].Children, claimSymbol(s, r, c))
	}
	for k := range outline {
		outline[k].Range = s.rangeOf(r, hulls[k])
	}
	return outline
}

func claimSymbol(s *server, r *reading, c *claims.Claim) protocol.DocumentSymbol {
	detail := string(c.Kind)
	if c.Speaker != nil && c.Speaker.Name != "" {
		detail = c.Speaker.Name + ", " + detail
	}
	return protocol.DocumentSymbol{
		Name: shortened(oneLine(r, c.Content)), Detail: detail, Kind: protocol.StringSymbol,
		Range:          s.rangeOf(r, nlp.Between(c.Start(), c.End())),
		SelectionRange: s.rangeOf(r, c.Content[0]),
	}
}
