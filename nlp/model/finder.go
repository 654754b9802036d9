package model

// finderBits is the size of a finder's cache: 2 to the power of it keys of
// eight bytes, which stay in the processor's cache where the table does not.
// With fpBits and maxBucketBits it leaves 20 bits of a key to compare.
const finderBits = 14

// maxFound bounds the number of keys that are looked up together.
const maxFound = 128

// finder looks keys up in a table and remembers where the last ones were found,
// or that they were not. Keys are looked up many at a time, each step for all of
// them before the next, so that the waits for memory overlap. It serves one
// goroutine; what it remembers changes nothing but the speed.
type finder struct {
	table *table
	// cache holds, for the lower bits of what tells a key in the table, its upper
	// bits plus 1, and the key's place.
	cache   [1 << finderBits]uint64
	places  [maxFound]uint64 // of the keys: where its cells start, and in the lowest byte their number
	missing [maxFound]uint8  // the keys that the cache does not have
	buckets [maxFound][]byte // the entries of the missing keys' buckets
	touched byte             // keeps the reads ahead from being optimized away
}

const (
	placeBits = 40 // offset and number of cells
	placeMask = 1<<placeBits - 1
)

// find tells the places of at most maxFound keys. The slice is good until the
// next call.
func (f *finder) find(keys []uint64) []uint64 {
	shift, missing := f.table.shift-fpBits, 0
	for i, key := range keys {
		id := key >> (shift & 63)
		entry := f.cache[id%(1<<finderBits)]
		f.places[i%maxFound] = entry & placeMask
		f.missing[missing%maxFound] = uint8(i)
		other := entry>>placeBits ^ (id>>finderBits + 1) // 0 if this is the key
		missing += int((other | -other) >> 63)
	}
	f.fill(keys, f.missing[:missing%maxFound])
	places := f.places[:len(keys)]
	f.touch(places)
	return places
}

// fill finds the places of the keys that the cache does not have.
func (f *finder) fill(keys []uint64, missing []uint8) {
	for i, at := range missing {
		f.buckets[i] = f.table.bucket(keys[at])
	}
	sum := f.touched
	for i := range missing {
		if bucket := f.buckets[i]; len(bucket) > 0 {
			sum += bucket[0]
		}
	}
	f.touched = sum
	shift := f.table.shift - fpBits
	for i, at := range missing {
		place := f.place(f.buckets[i], f.table.fingerprint(keys[at]))
		id := keys[at] >> (shift & 63)
		f.cache[id%(1<<finderBits)] = (id>>finderBits+1)<<placeBits | place
		f.places[at] = place
	}
}

// place is the place of the cells of the entry with a fingerprint among a
// bucket's.
func (f *finder) place(bucket []byte, fingerprint uint16) uint64 {
	cells := search(bucket, fingerprint)
	if cells == nil {
		return 0
	}
	// The bucket and its cells are stretches of the table's entries.
	at := cap(f.table.entries) - cap(cells)
	return uint64(at)<<8 | uint64(len(cells)/cellSize)
}

// touch reads the start of each key's cells.
func (f *finder) touch(places []uint64) {
	sum, entries := f.touched, f.table.entries
	for _, place := range places {
		if at := place >> 8; at < uint64(len(entries)) {
			sum += entries[at]
		}
	}
	f.touched = sum
}

// cells are the cells at a place.
func (f *finder) cells(place uint64) []byte {
	at := place >> 8
	return f.table.entries[at : at+place&0xff*cellSize]
}
