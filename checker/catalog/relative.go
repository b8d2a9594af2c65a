package catalog

import (
	"os"
	"path/filepath"
)

// Relative is the path as you would type it in the current folder: from there, if
// that is shorter.
func Relative(path string) string {
	wd, err := os.Getwd()
	if err != nil {
		return path
	}
	return RelativeTo(wd, path)
}

// RelativeTo is the path as you would type it in the folder.
func RelativeTo(folder, path string) string {
	if rel, err := filepath.Rel(folder, path); err == nil && len(rel) < len(path) {
		return rel
	}
	return path
}
