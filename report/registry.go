package report

// Formats is the registry: every output format, one line each, in the order
// that the help lists them.
func Formats() []Format {
	return []Format{
		{"table", "claims by source, then findings with the line and a caret, for a person at a terminal", newTable, tableStart},
		{"csv", "one row a claim for a spreadsheet (RFC 4180)", newCSV, csvStart},
		{"tsv", "the same rows with tabs between the cells", newTSV, tsvStart},
		{"json", "one array of all articles, with claims and findings", newJSON, jsonStart},
		{"jsonl", "the same, one article a line", newJSONL, jsonlStart},
		{"markdown", "claims by source and findings, for a pull request", newMarkdown, markdownStart},
		{"github", "findings as annotations of GitHub Actions", newGitHub, githubStart},
		{"gitlab", "findings as a Code Quality report of GitLab", newGitLab, gitlabStart},
		{"checkstyle", "findings as XML of Checkstyle, which most CI servers read", newCheckstyle, checkstyleStart},
		{"junit", "findings as failed tests, in JUnit XML", newJUnit, junitStart},
		{"rdjsonl", "findings for reviewdog, with suggestions", newRDJSONL, rdjsonlStart},
		{"sarif", "findings as SARIF 2.1.0, for code scanning", newSARIF, sarifStart},
	}
}

// Find is the format of that name. The error of an unknown name lists the
// formats and names the nearest one.
func Find(name string) (Format, error) {
	var names []string
	for _, f := range Formats() {
		if f.Name == name {
			return f, nil
		}
		names = append(names, f.Name)
	}
	return Format{}, unknownFormat(name, names)
}
