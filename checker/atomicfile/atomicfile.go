// Package atomicfile writes files that no reader ever sees half written. It
// knows nothing of koans.
package atomicfile

import (
	"bufio"
	"errors"
	"io"
	"os"
	"path/filepath"
)

// Write puts the text into the file at path, see WriteFunc.
func Write(path string, text []byte) error {
	return WriteFunc(path, func(w io.Writer) error {
		_, err := w.Write(text)
		return err
	})
}

// WriteFunc has write fill a new file beside path, and then renames it to path.
// It makes the folder if there is none. After an error, path is as it was.
func WriteFunc(path string, write func(io.Writer) error) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), "new")
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	err = write(w)
	if err = errors.Join(err, w.Flush(), f.Chmod(0o644), f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		os.Remove(f.Name())
	}
	return err
}
