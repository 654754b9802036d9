package eval

// breakdownTables are the groups for people, one table a dimension.
func breakdownTables(b Breakdown) string {
	text := ""
	if b.Kind != nil {
		text += kindTable(b.Kind)
	}
	for _, t := range []struct {
		name   string
		groups []GroupFigures
	}{{"publisher", b.Publisher}, {"length in words", b.Length}, {"article", b.Article}} {
		if t.groups != nil {
			text += groupTable(t.name, t.groups)
		}
	}
	return text
}

// kindTable has precision, recall and F1 twice: of the contents, and of the whole
// attributions.
func kindTable(kinds []KindFigures) string {
	c := columns{titles: map[int]string{3: "content-match", 6: "attribution", 9: "accuracy"}}
	c.add("kind", "gold", "predicted", "precision", "recall", "F1", "precision", "recall", "F1", "source")
	for _, k := range kinds {
		c.add(string(k.Group), whole(k.Gold), whole(k.Predicted),
			decimals(k.ContentMatch.P), decimals(k.ContentMatch.R), decimals(k.ContentMatch.F1),
			decimals(k.Attribution.P), decimals(k.Attribution.R), decimals(k.Attribution.F1), decimals(k.SourceAccuracy))
	}
	return c.String()
}

// groupTable has the F1 of the contents, all of the attributions, and the rest by
// its most telling figure.
func groupTable(name string, groups []GroupFigures) string {
	c := columns{titles: map[int]string{4: "content F1", 7: "attribution", 10: "accuracy", 12: "quoted stretches"}}
	c.add(name, "articles", "gold", "predicted", "token", "match", "exact", "precision", "recall", "F1", "source", "cue", "found", "attributed")
	for _, g := range groups {
		c.add(oneLine(g.Group), whole(g.Articles), whole(g.Gold), whole(g.Predicted),
			decimals(g.ContentToken.F1), decimals(g.ContentMatch.F1), decimals(g.ContentExact.F1),
			decimals(g.Attribution.P), decimals(g.Attribution.R), decimals(g.Attribution.F1),
			decimals(g.SourceAccuracy), decimals(g.CueAccuracy), decimals(g.Quoted.Found), decimals(g.Quoted.Attributed))
	}
	return c.String()
}
