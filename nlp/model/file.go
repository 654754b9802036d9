package model

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"
)

// version is the version of the files' layout. A binary reads its own only.
const version = 1

// headerSize is the size of a file's header in bytes: four bytes of name, then
// version, length of the body and its CRC-32 (Castagnoli), little endian.
const headerSize = 16

// Seal puts the header before a body; the name has four letters.
func Seal(name string, body []byte) []byte {
	file := make([]byte, headerSize, headerSize+len(body))
	copy(file, name[:4])
	binary.LittleEndian.PutUint32(file[4:], version)
	binary.LittleEndian.PutUint32(file[8:], uint32(len(body)))
	binary.LittleEndian.PutUint32(file[12:], checksum(body))
	return append(file, body...)
}

// Unseal checks a file's header and returns its body, in place. An error means a
// damaged file, or one of another name or layout.
func Unseal(name string, file []byte) ([]byte, error) {
	if len(file) < headerSize || string(file[:4]) != name {
		return nil, fmt.Errorf("reading the embedded model %q: this is no such model; reinstall claims", name)
	}
	if v := binary.LittleEndian.Uint32(file[4:]); v != version {
		return nil, fmt.Errorf("reading the embedded model %q: layout version %d, this program reads %d; rebuild it with claims-train", name, v, version)
	}
	body := file[headerSize:]
	if n := binary.LittleEndian.Uint32(file[8:]); int(n) != len(body) {
		return nil, fmt.Errorf("reading the embedded model %q: %d bytes where %d belong; reinstall claims", name, len(body), n)
	}
	if checksum(body) != binary.LittleEndian.Uint32(file[12:]) {
		return nil, fmt.Errorf("reading the embedded model %q: its checksum is wrong; reinstall claims", name)
	}
	return body, nil
}

func checksum(body []byte) uint32 {
	return crc32.Checksum(body, crc32.MakeTable(crc32.Castagnoli))
}
