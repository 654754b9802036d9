package rules

import "testing"

// TestNested: what stays of an attribution inside the content of another.
func TestNested(t *testing.T) {
	check(t, []sentence{
		{
			"a speech act is widened to its verb",
			"State media said Kim reiterated his pledge to support Russia.",
			[]string{
				"ClauseObject: State media | said | Kim reiterated his pledge to support Russia",
				"NounObject act: Kim | reiterated | reiterated his pledge to support Russia",
			},
		},
		{
			"a speech act by itself is not",
			"Kim reiterated his pledge to support Russia.",
			[]string{"NounObject act: Kim | reiterated | his pledge to support Russia"},
		},
		{
			"what is said inside stays",
			"The agency said the pilot told the tower that the engine had failed.",
			[]string{
				"ClauseObject: The agency | said | the pilot told the tower that the engine had failed",
				"ThatObject: the pilot | told | that the engine had failed",
			},
		},
		{
			"what is thought inside goes",
			"Lee said that Kim believes the bridge is safe.",
			[]string{"ThatObject: Lee | said | that Kim believes the bridge is safe"},
		},
		{
			"what is wanted inside goes",
			"Lee said that Kim wants peace.",
			[]string{"ThatObject: Lee | said | that Kim wants peace"},
		},
		{
			"what is judged inside goes",
			"Lee said that fans praised the referee.",
			[]string{"ThatObject: Lee | said | that fans praised the referee"},
		},
		{
			"what is cited inside goes",
			"Lee said that the report cited bad brakes.",
			[]string{"ThatObject: Lee | said | that the report cited bad brakes"},
		},
		{
			"what is shown inside goes",
			"Lee said that the study showed a decline.",
			[]string{"ThatObject: Lee | said | that the study showed a decline"},
		},
		{
			"what is thought outside stays",
			"Kim believes the bridge is safe.",
			[]string{"ClauseObject: Kim | believes | the bridge is safe"},
		},
		{
			"behind the end of the outer one",
			"Lee said the bridge was safe. Kim believes it is old.",
			[]string{"ClauseObject: Lee | said | the bridge was safe", "ClauseObject: Kim | believes | it is old"},
		},
	})
}
