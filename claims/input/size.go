package input

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ByteSize is a number of bytes, written with a unit.
type ByteSize int

const (
	kilobyte = 1000
	megabyte = 1000 * kilobyte
	gigabyte = 1000 * megabyte
)

// sizeUnits are the units, in lower case.
func sizeUnits() map[string]float64 {
	return map[string]float64{
		"": 1, "b": 1, "byte": 1, "bytes": 1,
		"k": kilobyte, "kb": kilobyte, "m": megabyte, "mb": megabyte, "g": gigabyte, "gb": gigabyte,
		"kib": 1 << 10, "mib": 1 << 20, "gib": 1 << 30,
	}
}

// maxByteSize is the largest article that may be allowed.
const maxByteSize = gigabyte

// ParseByteSize reads a size such as 10MB, 512 KiB or 4000000.
func ParseByteSize(s string) (ByteSize, error) {
	number := strings.TrimRight(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ ")
	unit, known := sizeUnits()[strings.ToLower(strings.TrimSpace(s[len(number):]))]
	n, err := strconv.ParseFloat(strings.TrimSpace(number), 64)
	switch {
	case err != nil || !known:
		return 0, fmt.Errorf("%q is no size; write a number with a unit, such as 10MB", s)
	case !(n*unit >= 1):
		return 0, errors.New("the size must be one byte or more")
	case n*unit > maxByteSize:
		return 0, fmt.Errorf("the size must be %s at most", ByteSize(maxByteSize))
	}
	return ByteSize(n * unit), nil
}

// String is the size with the largest unit that shows all of it.
func (b ByteSize) String() string {
	for _, u := range []struct {
		size int
		name string
	}{{gigabyte, "GB"}, {1 << 30, "GiB"}, {1 << 20, "MiB"}, {megabyte, "MB"}, {1 << 10, "KiB"}, {kilobyte, "KB"}} {
		if n := int(b); n >= u.size && n%u.size == 0 {
			return strconv.Itoa(n/u.size) + " " + u.name
		}
	}
	return strconv.Itoa(int(b)) + " bytes"
}
