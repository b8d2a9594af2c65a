package catalog

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

var heading = regexp.MustCompile(`(?m)^# (.+)$`)

// Title is what the suite at root is called: the first heading of its README.md or,
// without one, the name of its folder.
func Title(root string) string {
	text, err := os.ReadFile(filepath.Join(root, "README.md"))
	if m := heading.FindSubmatch(text); err == nil && m != nil {
		return strings.TrimSpace(string(m[1]))
	}
	return filepath.Base(root)
}
