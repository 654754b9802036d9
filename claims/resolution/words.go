package resolution

import (
	_ "embed"
	"strings"

	"claims/claims/wordlist"
)

// Given names by gender: the Names Corpus, version 1.3, copyright 1991 Mark
// Kantrowitz; free to use and pass on with credit and its README (names/README).
// One name a line.
var (
	//go:embed names/female.txt
	femaleNames string
	//go:embed names/male.txt
	maleNames string
)

// gender is a person's, as far as the article or a given name tells.
type gender uint8

const (
	anyGender gender = iota
	female
	male
	genders = iota // how many there are
)

// genderOfName is the gender that a given name is used for, by itself.
func genderOfName(given string) gender {
	f, m := wordlist.HasLine(femaleNames, given), wordlist.HasLine(maleNames, given)
	switch {
	case f && !m:
		return female
	case m && !f:
		return male
	}
	return anyGender
}

// genderOfPerson is the gender of a full name by its given name, and the one that its
// ending makes likely where no list has it; any where the family name stands first,
// as in most of East Asia: Wang Li-hua, Kim Jong Un.
func genderOfPerson(words []string) (known, likely gender) {
	before, behind, hyphenated := strings.Cut(words[len(words)-1], "-")
	romanized := hyphenated && before != "" && behind != "" && strings.ToLower(behind) == behind
	if romanized || wordlist.Has(familyNames, words[0]) && (len(words) == 3 || !isGivenName(words[0])) {
		return anyGender, anyGender
	}
	if isGivenName(words[0]) || len(words[0]) < 4 {
		return genderOfName(words[0]), anyGender
	}
	return anyGender, genderOfEnding(words[0])
}

// familyNames are common Chinese, Korean and Vietnamese family names.
const familyNames = "Ahn Bae Bui Cao Chang Chen Cheng Cho Choi Chung Dang Deng Ding Dong Fang Feng Gao Guo Han Ho Hoang Hong Hu Huang Huynh " +
	"Hwang Jang Jeong Ji Jia Jiang Jin Jung Kang Kim Kwon Lai Lam Lee Lei Li Liang Liao Lim Lin Liu Luo Luong Lý Ma Meng Moon Ngo Nguyen " +
	"Nguyễn Oh Pak Pan Park Peng Pham Phan Qian Qin Ren Ri Roh Ryu Seo Shen Shi Shin Son Song Su Sun Tan Tang Tran Trần Tsai Wang Wei Wen Wu " +
	"Xi Xiao Xie Xu Xue Yan Yang Yao Ye Yin Yoo Yoon You Yu Yuan Yun Zeng Zhang Zhao Zheng Zhong Zhou Zhu"

// genderOfEnding is the gender of a given name that no list has, where its ending
// tells in most languages: Johanna, Milo.
func genderOfEnding(given string) gender {
	switch {
	case strings.HasSuffix(given, "ko"), strings.HasSuffix(given, "sha"), strings.HasSuffix(given, "ua"):
		return anyGender
	case strings.HasSuffix(given, "a"):
		return female
	case strings.HasSuffix(given, "o"), strings.HasSuffix(given, "us"):
		return male
	}
	return anyGender
}

// isGivenName reports whether the word is a given name of either gender.
func isGivenName(word string) bool {
	return wordlist.HasLine(femaleNames, word) || wordlist.HasLine(maleNames, word)
}

const (
	maleTitles   = "mr mr. sir lord king prince pope father brother congressman chairman"
	femaleTitles = "mrs mrs. ms ms. miss lady queen princess sister madam madame congresswoman chairwoman"
	// courtesyTitles say nothing of who somebody is.
	courtesyTitles = "mr mr. mrs mrs. ms ms. miss sir lady lord dr dr. former acting first"
	// titles stand before a person's name and are no part of it.
	titles = maleTitles + " " + femaleTitles + " dr dr. prof prof. professor president vice sen sen. senator rep rep. " +
		"representative gov gov. governor secretary attorney general gen gen. col col. lt lt. sgt sgt. capt capt. cpl. maj. adm. " +
		"admiral captain colonel major sergeant lieutenant officer detective sheriff chief minister premier chancellor mayor " +
		"constable inspector superintendent pc sgt dame baroness ambassador judge justice rev rev. reverend bishop cardinal archbishop imam rabbi speaker chairperson chair director " +
		"commissioner councilman councilwoman state prime deputy acting former first lady ex-president coach leader democrat republican"

	// organizationWords end, and some begin, the name of an organization.
	organizationWords = "agency department committee party university college school times post journal news tribune herald " +
		"magazine network inc inc. corp corp. co. ltd ltd. llc plc company corporation court senate house congress parliament " +
		"assembly ministry bank council group union association institute center centre foundation campaign police commission " +
		"bureau office administration service services force forces army navy alliance federation league coalition club team " +
		"board authority society organization organisation nations fund hospital church international press media television " +
		"tv radio broadcasting guardian telegraph gazette chronicle globe pac conference caucus trust partners " +
		"holdings industries systems technologies airlines airways motors pharmaceuticals embassy consulate kremlin pentagon " +
		"reuters yonhap xinhua tass interfax afp cnn bbc nbc cbs abc msnbc npr pbs politico breitbart facebook twitter google " +
		"apple microsoft amazon uber boeing museum academy guild chamber society observatory laboratory inspectorate cooperative " +
		"brewery orchestra choir festival theatre theater library gallery parliament tribunal consortium rovers athletic wanderers " +
		"lines shipping railways railway foods energy telecom mining ferries shipyards insurance securities capital ventures " +
		"laboratories studios entertainment stores supermarkets breweries"

	// documentWords are things that say what is written in them.
	documentWords = "report study poll survey letter memo memorandum document documents statement filing lawsuit complaint " +
		"indictment affidavit transcript email e-mail emails e-mails article story editorial op-ed column book essay paper " +
		"law bill act constitution ruling order opinion resolution treaty data figures records record census audit review " +
		"minutes inventory database register catalogue analysis tweet tweets post posts video ad ads advertisement headline website page list chart graph map release text " +
		"research studies polls surveys reports results findings findings numbers statistics index message messages sign caption"

	// personWords are heads of descriptions of one person.
	personWords = "novelist choirmaster midfielder winger striker harbourmaster skipper bookbinder brother-in-law sister-in-law spokesman spokeswoman spokesperson official officer aide adviser advisor leader president minister senator " +
		"congressman congresswoman governor mayor secretary director chairman chairwoman chair chief executive ceo founder owner " +
		"manager strategist analyst expert professor economist historian scientist researcher doctor physician nurse lawyer " +
		"attorney prosecutor judge sheriff detective agent candidate nominee front-runner frontrunner challenger incumbent lawmaker " +
		"representative politician diplomat ambassador envoy activist organizer volunteer supporter voter critic opponent rival " +
		"journalist reporter editor columnist author writer host anchor commentator pundit pollster student teacher principal " +
		"superintendent woman man girl boy mother father wife husband son daughter brother sister friend neighbor resident victim " +
		"survivor witness suspect defendant source person businessman businesswoman billionaire mogul star actor actress singer " +
		"coach player commissioner counsel pastor priest bishop rabbi imam pope king queen prince princess commander general " +
		"soldier veteran worker employee member delegate delegation-head donor speaker democrat republican liberal conservative"

	// institutionWords are heads of descriptions of an organization.
	institutionWords = "prefecture municipality gendarmerie constabulary guard brigade academy observatory federation society laboratory clinic inspectorate authority prison monastery choir " +
		"brewery bakery mill factory studio gallery library festival hotel restaurant shop store chain cooperative chamber guild syndicate " +
		"tribunal consortium squad side pub harbour works exchange agency government ministry campaign company firm police department committee commission court council " +
		"administration party group organization organisation team board bank newspaper paper magazine network station outlet " +
		"channel website site university school hospital union association coalition military army media press congress senate " +
		"house parliament white-house state country nation city county bureau office service embassy fund foundation institute " +
		"center think-tank pac committee league club church newsroom regime kremlin operator airline carrier maker manufacturer retailer supplier " +
		"brewer developer utility charity startup consultancy watchdog regulator band orchestra theatre theater museum"
)

// officeWords are nouns for people whom articles bring in by their office alone.
const officeWords = "spokesman spokeswoman spokesperson official officer judge magistrate prosecutor lawyer attorney minister president mayor " +
	"governor senator congressman congresswoman lawmaker source aide adviser advisor diplomat ambassador witness man woman person " +
	"doctor nurse teacher driver guard sheriff detective agent soldier commander general king queen prince pope bishop " +
	"manager director chairman chairwoman chair chief executive ceo secretary commissioner counsel reporter journalist host " +
	"moderator narrator author editor pollster expert analyst economist professor researcher scientist friend neighbor neighbour " +
	"mother father son daughter brother sister wife husband partner colleague resident voter supporter critic opponent rival " +
	"defendant suspect victim plaintiff coroner engineer pilot captain owner founder worker employee customer candidate nominee leader"

// womenWords and menWords are nouns for one or the other alone.
const (
	womenWords = "widow actress woman mother daughter sister wife aunt niece grandmother girl queen princess duchess heiress waitress nun countess"
	menWords   = "widower man father son brother husband uncle nephew grandfather boy king prince duke monk priest count"
)

// partyWords are nouns for people that stand for companies and countries too: the
// vessel's owner, Aleson Shipping Lines.
const partyWords = "owner founder rival opponent critic supporter backer sponsor donor member employer producer publisher"

// meansOrganization reports a noun by which articles vary the name of an organization: the
// company, the carmaker; not one that names an office of its own, as the court does.
func meansOrganization(noun string) bool {
	return strings.HasSuffix(noun, "maker") && !wordlist.Has("filmmaker lawmaker policymaker bookmaker shoemaker dressmaker watchmaker", noun) ||
		wordlist.Has("company firm group agency club band charity airline retailer bank brewery organization organisation association union "+
			"party institute institution team side network newspaper paper magazine channel broadcaster outlet operator utility carrier "+
			"manufacturer developer startup consultancy lender insurer publisher supplier brewer chain orchestra choir "+
			"theatre theater museum school university college hospital clinic federation foundation cooperative", noun)
}

// kinWords are nouns for people whom articles bring in by whose they are.
const kinWords = "husband wife widow widower mother father parent son daughter brother sister twin aunt uncle niece nephew cousin " +
	"grandmother grandfather grandson granddaughter stepmother stepfather fiancé fiancée girlfriend boyfriend brother-in-law " +
	"sister-in-law mother-in-law father-in-law colleague friend neighbor neighbour"

// genderOfNoun is the gender of those whom the noun means.
func genderOfNoun(noun string) gender {
	switch {
	case wordlist.Has(womenWords, noun):
		return female
	case wordlist.Has(menWords, noun):
		return male
	}
	return anyGender
}

// particles stand within a person's name.
const particles = "bin ibn de del della der van von da dos la le al el ter ten du den di zu & y e"

// demonyms are adjectives of nationality with the country, in lower case.
const demonyms = "north korean=North Korea;south korean=South Korea;american=United States;british=Britain;russian=Russia;" +
	"chinese=China;japanese=Japan;ukrainian=Ukraine;french=France;german=Germany;iranian=Iran;iraqi=Iraq;israeli=Israel;" +
	"syrian=Syria;turkish=Turkey;saudi=Saudi Arabia;egyptian=Egypt;indian=India;pakistani=Pakistan;afghan=Afghanistan;" +
	"belarusian=Belarus;cuban=Cuba;venezuelan=Venezuela;mexican=Mexico;brazilian=Brazil;canadian=Canada;australian=Australia;" +
	"italian=Italy;spanish=Spain;polish=Poland;hungarian=Hungary;vietnamese=Vietnam;thai=Thailand;burmese=Myanmar;" +
	"ethiopian=Ethiopia;nigerian=Nigeria;kenyan=Kenya;sudanese=Sudan;libyan=Libya;algerian=Algeria;moroccan=Morocco;" +
	"norwegian=Norway;swedish=Sweden;danish=Denmark;finnish=Finland;dutch=Netherlands;belgian=Belgium;swiss=Switzerland;" +
	"austrian=Austria;portuguese=Portugal;greek=Greece;irish=Ireland;scottish=Scotland;welsh=Wales;english=England;czech=Czech Republic;" +
	"slovak=Slovakia;romanian=Romania;bulgarian=Bulgaria;serbian=Serbia;croatian=Croatia;slovenian=Slovenia;albanian=Albania;" +
	"estonian=Estonia;latvian=Latvia;lithuanian=Lithuania;icelandic=Iceland;georgian=Georgia;armenian=Armenia;azerbaijani=Azerbaijan;" +
	"kazakh=Kazakhstan;uzbek=Uzbekistan;mongolian=Mongolia;taiwanese=Taiwan;philippine=Philippines;indonesian=Indonesia;" +
	"malaysian=Malaysia;singaporean=Singapore;cambodian=Cambodia;nepalese=Nepal;bangladeshi=Bangladesh;south african=South Africa;" +
	"ghanaian=Ghana;ugandan=Uganda;tanzanian=Tanzania;zambian=Zambia;zimbabwean=Zimbabwe;rwandan=Rwanda;congolese=Congo;somali=Somalia;" +
	"senegalese=Senegal;tunisian=Tunisia;kuwaiti=Kuwait;argentine=Argentina;chilean=Chile;peruvian=Peru;colombian=Colombia;" +
	"bolivian=Bolivia;uruguayan=Uruguay;paraguayan=Paraguay;haitian=Haiti;jamaican=Jamaica;australian=Australia;lebanese=Lebanon;jordanian=Jordan;qatari=Qatar;emirati=United Arab Emirates;yemeni=Yemen;palestinian=Palestinian Authority"

// countryOf is the country of an adjective of nationality, in lower case; "" for none.
func countryOf(adjective string) string {
	for pair := range strings.SplitSeq(demonyms, ";") {
		if name, country, _ := strings.Cut(pair, "="); name == adjective {
			return country
		}
	}
	return ""
}

// peopleNames are names of kinds of people.
const peopleNames = "democrats republicans americans conservatives liberals tories socialists greens catholics muslims christians jews " +
	"palestinians israelis russians ukrainians europeans britons germans latinos hispanics african-americans asians chinese"

// shortNames are given names with those that they are short for.
const shortNames = "Abby=Abigail Al=Albert Alex=Alexander Alex=Alexandra Andy=Andrew Becky=Rebecca Ben=Benjamin Bernie=Bernard Bill=William " +
	"Bob=Robert Cathy=Catherine Charlie=Charles Chris=Christopher Chris=Christine Chuck=Charles Dan=Daniel Dave=David Debbie=Deborah " +
	"Dick=Richard Don=Donald Ed=Edward Fred=Frederick Gerry=Gerald Greg=Gregory Hank=Henry Harry=Henry Jack=John Jeff=Jeffrey " +
	"Jen=Jennifer Jim=James Joe=Joseph Josh=Joshua Kate=Katherine Kathy=Katherine Ken=Kenneth Larry=Lawrence Liz=Elizabeth " +
	"Maggie=Margaret Mandy=Amanda Matt=Matthew Meg=Margaret Mike=Michael Nick=Nicholas Pat=Patrick Pat=Patricia Peggy=Margaret " +
	"Phil=Philip Phil=Phillip Ray=Raymond Rick=Richard Rob=Robert Ron=Ronald Sam=Samuel Sam=Samantha Sandy=Alexandra Steve=Stephen " +
	"Steve=Steven Sue=Susan Ted=Edward Ted=Theodore Tim=Timothy Tom=Thomas Tony=Anthony Vicky=Victoria Walt=Walter Will=William"
