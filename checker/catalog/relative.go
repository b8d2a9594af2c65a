package catalog

import (
	"os"
	"path/filepath"
)

// Relative is the path as seen from the current folder, for people to read.
func Relative(path string) string {
	if wd, err := os.Getwd(); err == nil {
		if rel, err := filepath.Rel(wd, path); err == nil {
			return rel
		}
	}
	return path
}
