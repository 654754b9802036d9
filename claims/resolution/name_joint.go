package resolution

import (
	"slices"

	"claims/claims/wordlist"
	"claims/nlp"
)

// ownsOrganization reports whether the possessive at token j joins one name: Road
// Workers’ Union, Children's Hospital. Its owners are a plural common noun.
func (f nameFinder) ownsOrganization(j, to int) bool {
	owners, end := f.d.Tokens[j-1], f.tokensEnd(j+1, to)
	plural := f.d.Tokens[j].Lower == "'" && (owners.Tag == "NNPS" || len(owners.Senses) > 0) ||
		f.d.Tokens[j].Lower == "'s" && wordlist.Has("women men children people", owners.Lower)
	return plural && !isPlaceAt(f.d, j-1) && end > j+1 && lists().OrganizationWords.Has(f.d.Tokens[end-1].Lower)
}

// tokensEnd is the token behind the run of name tokens that starts at token i.
func (f nameFinder) tokensEnd(i, to int) int {
	for i < to && f.isNameToken(i) {
		i++
	}
	return i
}

// insideOrganization reports whether the analysis sees token j inside an organization's
// name: the Joint Chiefs of Staff.
func (f nameFinder) insideOrganization(j int) bool {
	e := f.d.EntityAt(j)
	return e != nil && e.Type == nlp.Organization && e.First < j && j+1 < e.Last
}

// afterNickname is the token after a nickname in quotation marks that starts at
// token j and that a name goes on behind: Edwin “Shorty” Jones; j for none.
func (f nameFinder) afterNickname(j, to int) int {
	if f.d.Tokens[j].Tag != "``" {
		return j
	}
	for k := j + 1; k < to && k < j+4; k++ {
		if f.d.Tokens[k].Tag == "''" && k > j+1 && k+1 < to && f.isNameToken(k+1) {
			return k + 1
		}
	}
	return j
}

// inNickname reports whether token k stands in quotation marks inside the name
// that starts at token from.
func (f nameFinder) inNickname(k, from int) bool {
	open := false
	for i := from; i < k; i++ {
		switch f.d.Tokens[i].Tag {
		case "``":
			open = true
		case "''":
			open = false
		}
	}
	return open
}

// hasNickname reports whether the run holds words in quotation marks.
func (f nameFinder) hasNickname(i, end int) bool {
	return slices.ContainsFunc(f.d.Tokens[i:end], func(t nlp.Token) bool { return t.Tag == "``" })
}

// joinsOrganization reports whether "of" after the run belongs to the name:
// University of Chicago, Secretary of State.
func (f nameFinder) joinsOrganization(start, j int) bool {
	if f.saysOf(start, j) {
		return true // Society for the Protection of Birds
	}
	w := f.d.Tokens[j-1].Lower
	return lists().OrganizationWords.Has(w) || lists().JoinedNames.Has(w)
}

// saysOf reports whether of or for stands between the tokens start and j.
func (f nameFinder) saysOf(start, j int) bool {
	return slices.ContainsFunc(f.d.Tokens[start+1:max(start+1, j)], func(t nlp.Token) bool { return wordlist.Has("of for", t.Lower) })
}

// inPortfolio reports whether a comma or "and" at token j goes on with what an
// office is of or for: Ministry of Food, Farming and Forests.
func (f nameFinder) inPortfolio(start, j, to int) bool {
	of := false
	for i := start; i < j; i++ {
		of = of || i > start && wordlist.Has("of for", f.d.Tokens[i].Lower) && lists().Portfolios.Has(f.d.Tokens[i-1].Lower)
	}
	if !of || isGivenName(f.d.Written(j+1)) {
		return false
	}
	if f.d.Tokens[j].Lower == "and" {
		return true
	}
	for i := j + 1; i < to && i < j+6; i++ {
		if f.d.Tokens[i].Lower == "and" {
			return i+1 < to && nlp.StartsUpper(f.d.Written(i+1))
		}
		if !nlp.StartsUpper(f.d.Written(i)) && f.d.Tokens[i].Lower != "," {
			return false
		}
	}
	return false
}

// jointOrganization reports whether "and" joins one name: Securities and
// Exchange Commission.
func (f nameFinder) jointOrganization(start, j, to int) bool {
	k := f.tokensEnd(j+1, to)
	if lists().FirmEndings.Has(f.d.Tokens[j+1].Lower) {
		return true
	}
	return j-start <= 2 && k-j > 2 && !isGivenName(f.d.Written(start)) &&
		lists().JointEndings.Has(f.d.Tokens[k-1].Lower)
}

// organizationAhead reports whether the run is an organization's name that
// only starts like a title: State Department, General Motors.
func (f nameFinder) organizationAhead(end int) bool {
	return lists().OrganizationWords.Has(f.d.Tokens[end-1].Lower) && (end < 2 || !isGivenName(f.d.Written(end-2)) && !lists().CourtesyTitles.Has(f.d.Tokens[end-2].Lower))
}

// afterPortfolio skips of State in Secretary of State John Kerry.
func (f nameFinder) afterPortfolio(j, end int) int {
	for k := j + 1; k < end-1; k++ {
		if isGivenName(f.d.Written(k)) {
			return k
		}
	}
	return min(j+2, end-1)
}
