package model

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"math/bits"
	"slices"
	"strings"
)

// fpBits is the number of a key's bits that tell a bucket's entries apart.
const fpBits = 16

// maxBucketBits bounds the number of buckets: 2 to the power of it.
const maxBucketBits = 18

// cellSize is the size of one cell in bytes: a class and a weight.
const cellSize = 2

// Cell is one weight of a feature: what it adds to a class's score.
type Cell struct {
	Class  uint8
	Weight int8
}

// Feature is a feature's key (a hash) with its weights.
type Feature struct {
	Key   uint64
	Cells []Cell
}

// table maps keys to cells, in place: the number of bits that choose a bucket
// (uint32), an offset for every bucket and the end (uint32 each), then for
// every bucket its entries {fingerprint uint16, cells uint8, cells…}. A key's
// upper bits choose the bucket, the 16 bits below are its fingerprint; keys
// that agree in all of them cannot be told apart. A look-up of a key that is
// not there finds one with a chance of about 1 in 40,000.
type table struct {
	shift   uint // 64 less the bits that choose a bucket
	offsets []byte
	entries []byte
}

// bucketBits is the number of bits for a number of features: one or two
// features a bucket.
func bucketBits(features int) uint {
	return uint(min(max(bits.Len(uint(features))-1, 1), maxBucketBits))
}

// WriteTable makes the file of a model that is a table behind some bytes of its own. Of features
// that cannot be told apart the one with the lowest key is kept. A feature without cells, or with
// more than 255, is left out.
func WriteTable(name string, head []byte, features []Feature) []byte {
	width := bucketBits(len(features))
	same := 64 - width - fpBits
	features = slices.Clone(features)
	slices.SortFunc(features, func(a, b Feature) int { return cmp.Compare(a.Key, b.Key) })
	features = slices.CompactFunc(features, func(a, b Feature) bool { return a.Key>>same == b.Key>>same })

	offsets, entries := binary.LittleEndian.AppendUint32(nil, uint32(width)), []byte(nil)
	for bucket, next := uint64(0), 0; bucket < 1<<width; bucket++ {
		offsets = binary.LittleEndian.AppendUint32(offsets, uint32(len(entries)))
		for ; next < len(features) && features[next].Key>>(64-width) == bucket; next++ {
			entries = appendEntry(entries, features[next], uint16(features[next].Key>>same))
		}
	}
	offsets = binary.LittleEndian.AppendUint32(offsets, uint32(len(entries)))
	return Seal(name, slices.Concat(head, offsets, entries))
}

func appendEntry(out []byte, f Feature, fingerprint uint16) []byte {
	if len(f.Cells) == 0 || len(f.Cells) > 255 {
		return out
	}
	out = binary.LittleEndian.AppendUint16(out, fingerprint)
	out = append(out, uint8(len(f.Cells)))
	for _, c := range f.Cells {
		out = append(out, c.Class, uint8(c.Weight))
	}
	return out
}

// openTable reads a file that is a table and nothing else.
func openTable(name string, file []byte) (table, error) {
	body, err := Unseal(name, file)
	if err != nil {
		return table{}, err
	}
	return readTable(name, body)
}

// maxNames bounds the line of names before a table, in bytes.
const maxNames = 8192

// openNamedTable reads a file that is a line of names, parted by spaces, and a table.
func openNamedTable(name string, file []byte) (names []string, t table, err error) {
	body, err := Unseal(name, file)
	if err != nil {
		return nil, table{}, err
	}
	end := bytes.IndexByte(body[:min(len(body), maxNames)], '\n')
	if end < 0 {
		return nil, table{}, refuse(name, "no list of names; reinstall claims")
	}
	t, err = readTable(name, body[end+1:])
	return strings.Fields(string(body[:end])), t, err
}

// readTable reads a table that fills the body.
func readTable(name string, body []byte) (table, error) {
	damaged := refuse(name, "its table is damaged; reinstall claims")
	if len(body) < 4 {
		return table{}, damaged
	}
	width := binary.LittleEndian.Uint32(body)
	size := (1<<width + 1) * 4
	if body = body[4:]; width < 1 || width > maxBucketBits || len(body) < size {
		return table{}, damaged
	}
	t := table{uint(64 - width), body[:size], body[size:]}
	if !t.whole() {
		return table{}, damaged
	}
	return t, nil
}

// whole reports that the offsets never go back and end where the entries end.
func (t table) whole() bool {
	last := uint32(0)
	for at := 0; at < len(t.offsets); at += 4 {
		offset := binary.LittleEndian.Uint32(t.offsets[at:])
		if offset < last {
			return false
		}
		last = offset
	}
	return int(last) == len(t.entries)
}

// find returns the cells of a key as they lie in the file, cellSize bytes
// each; nil where the key is not in the table.
func (t *table) find(key uint64) []byte { return search(t.bucket(key), t.fingerprint(key)) }

// bucket are the entries among which a key is, if it is in the table.
func (t *table) bucket(key uint64) []byte {
	at := (key >> t.shift) * 4
	bounds := t.offsets[at : at+8]
	return t.entries[binary.LittleEndian.Uint32(bounds):binary.LittleEndian.Uint32(bounds[4:])]
}

func (t *table) fingerprint(key uint64) uint16 { return uint16(key >> (t.shift - fpBits)) }

// search returns the cells of the entry with a fingerprint.
func search(entries []byte, fingerprint uint16) []byte {
	for len(entries) >= 3 {
		end := 3 + int(entries[2])*cellSize
		if end > len(entries) {
			return nil
		}
		if binary.LittleEndian.Uint16(entries) == fingerprint {
			return entries[3:end]
		}
		entries = entries[end:]
	}
	return nil
}
