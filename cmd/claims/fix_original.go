package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"claims/claims/regular"
)

// original is the author's file, into whose place its mended content is put.
type original struct {
	path    string // as the user calls it
	target  string // links followed
	info    fs.FileInfo
	content []byte
}

func readOriginal(path string) (*original, error) {
	target, err := regular.Real(path)
	if err != nil {
		return nil, err
	}
	file, err := os.Open(target)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	content, err := io.ReadAll(file)
	return &original{path, target, info, content}, err
}

// changed is the error of a file that somebody has saved meanwhile.
func (o *original) changed() error {
	return fmt.Errorf("%s: the file has changed since it was read, and is left as it is; run the command again", o.path)
}

// refused is the error of a file that cannot be replaced without harm.
func (o *original) refused(why string) error {
	return fmt.Errorf("%s: %s; the file is left as it is, claims check --diff shows what to change", o.path, why)
}

// replace puts the mended content in the file's place, whole or not at all. Owner, group, mode
// and extended attributes stay; where they cannot, and where the file has another name that
// would be cut from it, it is refused. What somebody saves meanwhile is kept.
func (o *original) replace(temps *tempFiles, mended []byte) error {
	switch {
	case !o.info.Mode().IsRegular():
		return o.refused("it is no ordinary file")
	case o.info.Mode().Perm()&0o222 == 0:
		return o.refused("it is read-only")
	case linksTo(o.info) > 1:
		return o.refused("it has a second name (a hard link), which would keep the old text")
	}
	out, err := temps.output(o.target)
	if err != nil {
		return cannotWrite(o.path, err)
	}
	defer out.discard()
	if err := o.dress(out.temp); err != nil {
		return o.refused(err.Error())
	}
	if _, err := out.Write(mended); err != nil {
		return cannotWrite(o.path, err)
	}
	if err := errors.Join(out.temp.Sync(), out.temp.Close()); err != nil {
		return cannotWrite(o.path, err)
	}
	temp := out.temp.Name()
	temps.release(temp)
	out.temp = nil // what is in it from now on may be the author's
	return o.exchange(temp, mended)
}

// dress gives the new file the owner, group, extended attributes and mode of this one.
func (o *original) dress(file *os.File) error {
	old, err := os.Open(o.target)
	if err != nil {
		return err
	}
	defer old.Close()
	if err := keepOwner(o.info, file); err != nil {
		return fmt.Errorf("its owner and group cannot be kept (%w)", err)
	}
	if err := keepAttributes(old, file); err != nil {
		return fmt.Errorf("its extended attributes cannot be kept (%w)", err)
	}
	return file.Chmod(o.info.Mode() & (fs.ModePerm | fs.ModeSetuid | fs.ModeSetgid | fs.ModeSticky))
}

// exchange puts the file at temp, which has the content, in the original's place. Right before,
// the original must have the content that was read. Where the system can exchange two names
// at once, what stood there is then looked at once more: somebody's save of that very moment goes back.
func (o *original) exchange(temp string, content []byte) error {
	expected := o.content
	if now, err := os.ReadFile(o.target); err != nil || !bytes.Equal(now, expected) {
		return errors.Join(o.changed(), os.Remove(temp))
	}
	for mended := true; ; mended = false {
		switch err := exchangeNames(temp, o.target); {
		case errors.Is(err, errors.ErrUnsupported) && mended:
			return o.overwrite(temp)
		case err != nil && mended:
			return errors.Join(cannotWrite(o.path, err), os.Remove(temp))
		case err != nil:
			return fmt.Errorf("%s: what was saved meanwhile is in %s now: %w", o.path, temp, err)
		}
		taken, err := os.ReadFile(temp)
		switch {
		case err != nil:
			return fmt.Errorf("%s: what stood there is in %s now: %w", o.path, temp, err)
		case bytes.Equal(taken, expected) && mended:
			return os.Remove(temp)
		case bytes.Equal(taken, expected):
			return errors.Join(os.Remove(temp), o.changed())
		}
		expected, content = content, taken // what was saved goes back
	}
}

// overwrite is exchange where the system cannot.
func (o *original) overwrite(temp string) error {
	if err := os.Rename(temp, o.target); err != nil {
		return errors.Join(cannotWrite(o.path, err), os.Remove(temp))
	}
	return nil
}
