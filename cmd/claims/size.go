package main

import "claims/claims/input"

// byteSize is a flag that takes a size such as 10MB.
type byteSize input.ByteSize

func (b *byteSize) String() string { return input.ByteSize(*b).String() }

// Type is the word that the help shows for the value.
func (b *byteSize) Type() string { return "size" }

// Set takes a number of bytes, with a unit or without.
func (b *byteSize) Set(value string) error {
	size, err := input.ParseByteSize(value)
	*b = byteSize(size)
	return err
}
