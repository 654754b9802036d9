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
		return nil, refuse(name, "this is no such model; reinstall claims")
	}
	if v := binary.LittleEndian.Uint32(file[4:]); v != version {
		return nil, refuse(name, "layout version %d, this program reads %d; rebuild it with claims-train", v, version)
	}
	body := file[headerSize:]
	if n := binary.LittleEndian.Uint32(file[8:]); int(n) != len(body) {
		return nil, refuse(name, "%d bytes where %d belong; reinstall claims", len(body), n)
	}
	if checksum(body) != binary.LittleEndian.Uint32(file[12:]) {
		return nil, refuse(name, "its checksum is wrong; reinstall claims")
	}
	return body, nil
}

// refuse tells why a file cannot be read.
func refuse(name, reason string, args ...any) error {
	return fmt.Errorf("reading the embedded model %q: "+reason, append([]any{name}, args...)...)
}

func checksum(body []byte) uint32 {
	return crc32.Checksum(body, crc32.MakeTable(crc32.Castagnoli))
}
