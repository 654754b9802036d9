package nlptrain

// dropout draws the features that a step of training does without (Srivastava et
// al. 2014): so that no weight relies on another.
type dropout struct {
	dice  uint64
	share uint32 // of the features, in 256ths
}

// drop leaves out some of the features, in place.
func drop[K any](d *dropout, keys []K) []K {
	if d.share == 0 {
		return keys
	}
	kept := keys[:0]
	for _, key := range keys {
		d.dice = d.dice*6364136223846793005 + 1442695040888963407
		if uint32(d.dice>>56) >= d.share {
			kept = append(kept, key)
		}
	}
	return kept
}
