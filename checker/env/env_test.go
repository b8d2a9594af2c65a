package env_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var variable = regexp.MustCompile(`KOAN_[A-Z_]+[A-Z]`)

// No other file of Go code may spell a variable's name, except tests and the
// files that join package runtime, which can import nothing.
func TestVariablesAreDeclaredHere(t *testing.T) {
	text, err := os.ReadFile("env.go")
	require.NoError(t, err)
	declared := variable.FindAllString(string(text), -1)
	err = filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		path = filepath.ToSlash(path)
		if err != nil || d.IsDir() || path == "../env/env.go" || strings.HasPrefix(path, "../env/env_test") {
			return err
		}
		mayName := strings.HasSuffix(path, "_test.go") || strings.Contains(path, "/runtimepatch/added/")
		if !mayName && !strings.HasSuffix(path, ".go") {
			return nil
		}
		text, err := os.ReadFile(path)
		for _, name := range variable.FindAllString(string(text), -1) {
			assert.True(t, mayName, "%s spells %s: use package env", path, name)
			assert.True(t, slices.Contains(declared, name), "%s: %s is not declared in env.go", path, name)
		}
		return err
	})
	require.NoError(t, err)
}
