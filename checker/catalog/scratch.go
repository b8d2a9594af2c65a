package catalog

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Scratch is the place of a program of the learner's own beside the koans of the suite
// at root: exercises/scratch. It is no koan: it has no checks, and Read leaves it out.
func Scratch(root string) Koan {
	return Koan{Name: "scratch", Dir: filepath.Join(root, "exercises", "scratch"), Root: root}
}

const scratchTemplate = `package main

func main() { println("Write a program here, and save it.") }
`

// MakeScratch gives the learner's own program its first text, unless it is there.
func MakeScratch(root string) error {
	path := Scratch(root).Edited()
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	err := os.MkdirAll(filepath.Dir(path), 0o755)
	if err == nil {
		err = os.WriteFile(path, []byte(scratchTemplate), 0o644)
	}
	if err != nil {
		return fmt.Errorf("making a program of your own: %w", err)
	}
	return nil
}
