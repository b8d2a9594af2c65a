package checker

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The list of floors in this package's comment is what the imports really are:
// every package is on it, and imports only from floors below its own.
func TestImportsPointDown(t *testing.T) {
	text, err := os.ReadFile("checker.go")
	require.NoError(t, err)
	floor := map[string]int{}
	for n, m := range regexp.MustCompile(`(?m)^//\t(\S+(?:  \S+)*)   +\S.*$`).FindAllStringSubmatch(string(text), -1) {
		for name := range strings.FieldsSeq(m[1]) {
			floor[name] = n
		}
	}
	out, err := exec.Command("go", "list", "-f", `{{.ImportPath}}{{range .Imports}} {{.}}{{end}}`, "koans/checker/...").Output()
	require.NoError(t, err)
	short := func(path string) string { return strings.TrimPrefix(strings.TrimPrefix(path, "koans/"), "checker/") }
	seen := 0
	for line := range strings.Lines(string(out)) {
		paths := strings.Fields(line)
		from := short(paths[0])
		if strings.HasPrefix(from, "internal/") || from == "bench" {
			continue
		}
		seen++
		if !assert.Contains(t, floor, from, "the floors don't list it") {
			continue
		}
		for _, path := range paths[1:] {
			if strings.HasPrefix(path, "koans/checker") {
				assert.Greater(t, floor[short(path)], floor[from], "%s imports %s", from, short(path))
			}
		}
	}
	assert.Len(t, floor, seen, "the floors list a package that doesn't exist")
}
