package catalog

import (
	"os"
	"path/filepath"
)

// Relative is the path as a person in the current folder would type it: from
// there, if that is shorter.
func Relative(path string) string {
	if wd, err := os.Getwd(); err == nil {
		if rel, err := filepath.Rel(wd, path); err == nil && len(rel) < len(path) {
			return rel
		}
	}
	return path
}
