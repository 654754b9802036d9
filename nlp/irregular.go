package nlp

import (
	"strings"
	"sync"
)

// wordClass is what the rules of inflection depend on.
type wordClass uint8

const (
	invariable wordClass = iota
	verb                 // an inflected form
	baseVerb             // a base form or modal: only its contractions change
	noun                 // a plural
	adjective            // a comparative or superlative
	adverb               // the same
	function             // pronouns, determiners and not
)

// classOfTag is the word class of a Penn Treebank tag.
func classOfTag(tag string) wordClass {
	switch tag {
	case "VBD", "VBN", "VBG", "VBZ":
		return verb
	case "VB", "VBP", "MD":
		return baseVerb
	case "NNS", "NNPS":
		return noun
	case "JJR", "JJS":
		return adjective
	case "RBR", "RBS":
		return adverb
	case "PRP", "DT", "RB", "IN":
		return function
	}
	return invariable
}

type irregularForm struct {
	form  string
	class wordClass
}

// irregularForms are the forms that no rule undoes, with their base forms.
var irregularForms = sync.OnceValue(func() map[irregularForm]string {
	forms := make(map[irregularForm]string, 600)
	read := func(class wordClass, table string) {
		for line := range strings.Lines(table) {
			words := strings.Fields(line)
			for _, form := range words[1:] {
				forms[irregularForm{form, class}] = words[0]
			}
		}
	}
	read(verb, irregularVerbs)
	read(noun, irregularNouns)
	read(baseVerb, contractedVerbs)
	read(adjective, irregularAdjectives)
	read(adverb, irregularAdverbs)
	read(function, functionWords)
	return forms
})

// IrregularVerbForms are the irregular forms of verbs that the lemmatizer
// knows, without what is left of contracted ones, in order.
func IrregularVerbForms() []string {
	var out []string
	for line := range strings.Lines(irregularVerbs) {
		for _, form := range strings.Fields(line)[1:] {
			if form[0] != '\'' {
				out = append(out, form)
			}
		}
	}
	return out
}

// irregularVerbs: the base form, then its irregular forms.
const irregularVerbs = `be am is was were been being 's 'm ai
have has had having 'd
do does did done doing
say said says
tell told
think thought
write wrote written
speak spoke spoken
give gave given
take took taken
come came
go went gone goes
get got gotten getting
gotta gotta
make made making
know knew known
see saw seen
hear heard
feel felt
find found
leave left
keep kept
begin began begun
hold held
bring brought
stand stood
understand understood
misunderstand misunderstood
withstand withstood
lose lost losing
pay paid
repay repaid
meet met
sit sat
lead led
mislead misled
grow grew grown
lie lay lain lying
lay laid laying
run ran running
rise rose risen
arise arose arisen
fall fell fallen
win won winning
send sent
spend spent
build built
rebuild rebuilt
lend lent
bend bent
draw drew drawn
withdraw withdrew withdrawn
break broke broken
choose chose chosen choosing
wear wore worn
swear swore sworn
tear tore torn
bear bore borne born
drive drove driven
ride rode ridden
eat ate eaten
drink drank drunk
sing sang sung
ring rang rung
swim swam swum
sink sank sunk
shrink shrank shrunk
spring sprang sprung
throw threw thrown
overthrow overthrew overthrown
fly flew flown
blow blew blown
show shown
catch caught
teach taught
buy bought
seek sought
fight fought
sell sold
hang hung
stick stuck
strike struck stricken
dig dug
swing swung
cling clung
fling flung
sting stung
wring wrung
shoot shot
steal stole stolen
freeze froze frozen freezing
wake woke woken
forget forgot forgotten
forgive forgave forgiven
forbid forbade forbidden
become became
overcome overcame
undergo underwent undergone undergoes
undertake undertook undertaken
overtake overtook overtaken
mistake mistook mistaken
shake shook shaken
hide hid hidden
bite bit bitten
beat beaten
bleed bled
breed bred
feed fed
speed sped
flee fled fleeing
deal dealt
mean meant
dream dreamt
learn learnt
burn burnt
spell spelt
spoil spoilt
sleep slept
weep wept
sweep swept
creep crept
kneel knelt
bind bound
wind wound
grind ground
weave wove woven
prove proven
sew sewn
sow sown
saw sawn
foresee foresaw foreseen
oversee oversaw overseen overseeing
agree agreeing
disagree disagreeing
foretell foretold
behold beheld
uphold upheld
withhold withheld
light lit
slide slid
stride strode
strive strove striven
thrive throve
tread trod trodden
spin spun
spit spat
split splitting
put putting
set setting
quit quitting
shut shutting
slay slew slain
smite smitten
awake awoke awoken
rewrite rewrote rewritten
redo redid redone
outdo outdid outdone
partake partook partaken
retell retold
resell resold
rethink rethought
offset offsetting
die dying dies died
tie tying ties tied
vie vying vies vied
untie untying
use used using
quiz quizzed quizzing
panic panicked panicking
picnic picnicked picnicking
mimic mimicked mimicking
traffic trafficked trafficking
focus focused focussed focusing focuses
bus bused busing
bias biased
sue sued suing sues
dye dyed dyeing
eye eyed eyeing
singe singed
bid bade
`

// contractedVerbs: the base form, then what is left of it.
const contractedVerbs = `be am are were 'm 're ai art
have 've
will wo 'll
would 'd
can ca
shall sha
go gon
get got
want wan
`

// irregularNouns: the singular, then its irregular plurals; also plurals that
// the treebank's lemmas leave as they are.
const irregularNouns = `man men
woman women
child children
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
person persons
life lives
wife wives
knife knives
leaf leaves
half halves
shelf shelves
self selves
thief thieves
wolf wolves
calf calves
loaf loaves
hoof hooves
scarf scarves
elf elves
analysis analyses
basis bases
crisis crises
thesis theses
hypothesis hypotheses
parenthesis parentheses
diagnosis diagnoses
oasis oases
axis axes
emphasis emphases
criterion criteria
phenomenon phenomena
bacterium bacteria
stimulus stimuli
fungus fungi
nucleus nuclei
alumnus alumni
cactus cacti
curriculum curricula
memorandum memoranda
stratum strata
appendix appendices
index indices
matrix matrices
vertex vertices
datum datums
bus buses busses
gas gases gasses
lens lenses
virus viruses
status statuses
census censuses
campus campuses
bonus bonuses
caucus caucuses
quiz quizzes
money monies
shoe shoes
toe toes
clothes clothes
canoe canoes
`

// irregularAdjectives: the positive, then comparative and superlative.
const irregularAdjectives = `good better best
bad worse worst
far farther farthest further furthest
little less least
old elder eldest
late latter
more more
most most
`

// irregularAdverbs: the same for adverbs.
const irregularAdverbs = `well better best
badly worse worst
far farther farthest further furthest
little less least
more more
most most
`

// functionWords: the base form, then other forms.
const functionWords = `not n't
a an
i me
we us
he him
she her
they them 'em
this these
that those
`
