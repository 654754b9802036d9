package model

import (
	"strings"
	"testing"
)

func TestEmbeddedEntitiesOpen(t *testing.T) {
	if _, err := LoadEntities(); err != nil {
		t.Error(err)
	}
}

func TestDamagedEntitiesAreRefused(t *testing.T) {
	good := WriteTable("NAME", []byte{EntityClasses}, []Feature{{KnowledgeKey("new york"), []Cell{{Class: uint8(PlaceSense)}}}})
	e, err := OpenEntities(good)
	if err != nil {
		t.Fatal(err)
	}
	phrase := lengthen(Hash("new"), Hash("york"))
	if got := e.knowledge(phrase); got != PlaceSense {
		t.Errorf("knowledge of a phrase is %d, want %d", got, PlaceSense)
	}
	for name, tt := range map[string]struct {
		file []byte
		want string
	}{
		"empty":         {nil, "no such model"},
		"other":         {Seal("PNKT", nil), "no such model"},
		"cut":           {good[:len(good)-1], "bytes where"},
		"other classes": {Seal("NAME", []byte{3}), "other classes"},
		"no table":      {Seal("NAME", []byte{EntityClasses}), "damaged"},
	} {
		if _, err := OpenEntities(tt.file); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: error %v, want one with %q", name, err, tt.want)
		}
	}
}

// TestClassesFollow checks that what can follow makes whole names.
func TestClassesFollow(t *testing.T) {
	begin, last := EntityClass(1, Begin), EntityClass(1, Last)
	for _, tt := range []struct {
		before, class uint8
		want          bool
	}{
		{Outside, Outside, true}, {Outside, begin, true}, {Outside, last, false},
		{begin, last, true}, {begin, Outside, false}, {begin, EntityClass(2, Last), false},
		{last, begin, true}, {last, Outside, true}, {last, EntityClass(1, Inside), false},
	} {
		if got := Follows(tt.before, tt.class); got != tt.want {
			t.Errorf("class %d behind %d: %v, want %v", tt.class, tt.before, got, tt.want)
		}
	}
}
