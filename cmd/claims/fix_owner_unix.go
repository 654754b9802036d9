//go:build unix

package main

import (
	"io/fs"
	"os"
	"syscall"
)

// linksTo is how many names the file has.
func linksTo(info fs.FileInfo) uint64 {
	if stat, ok := info.Sys().(*syscall.Stat_t); ok {
		return uint64(stat.Nlink) //nolint:unconvert // another type on other systems
	}
	return 1
}

// keepOwner gives the new file the owner and group of the old one.
func keepOwner(old fs.FileInfo, file *os.File) error {
	info, err := file.Stat()
	if err != nil {
		return err
	}
	was, isUnix := old.Sys().(*syscall.Stat_t)
	is, isUnixToo := info.Sys().(*syscall.Stat_t)
	if !isUnix || !isUnixToo || was.Uid == is.Uid && was.Gid == is.Gid {
		return nil
	}
	return file.Chown(int(was.Uid), int(was.Gid))
}
