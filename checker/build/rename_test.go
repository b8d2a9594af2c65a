package build

import (
	"bytes"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRename(t *testing.T) {
	got, err := rename("main.go", []byte("// A program.\npackage main // of mine\n\nfunc main() {}\n"), "main_0")
	require.NoError(t, err)
	assert.Equal(t, "// A program.\npackage main_0 // of mine\n\nfunc main() {}\n", string(got))
	_, err = rename("main.go", []byte("package main\nvar main = func() {}\n"), "main_0")
	assert.ErrorContains(t, err, "main is not a function")
}

// Nothing but the package clause changes.
func TestRenameKeepsLinesAndColumns(t *testing.T) {
	if testing.Short() {
		t.Skip("it rewrites packages of the standard library")
	}
	tc, err := FindToolchain("../..", Mode{})
	require.NoError(t, err)
	for _, dir := range []string{"sync", "net/http", "go/parser", "encoding/json"} {
		files, err := filepath.Glob(filepath.Join(tc.goroot, "src", dir, "*.go"))
		require.NoError(t, err)
		require.NotEmpty(t, files)
		for _, file := range files {
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			got, err := rename(file, text, "main_0")
			require.NoError(t, err)
			tree, err := parser.ParseFile(token.NewFileSet(), file, got, parser.SkipObjectResolution)
			require.NoError(t, err)
			assert.Equal(t, "main_0", tree.Name.Name)
			clause := int(tree.Name.Pos()) - 1
			assert.Equal(t, string(text[:clause]), string(got[:clause]))
			_, after, _ := bytes.Cut(text[clause:], []byte("\n"))
			assert.True(t, bytes.HasSuffix(got, after), file)
		}
	}
}

func FuzzRename(f *testing.F) {
	f.Add([]byte("package main\nfunc main() { L: goto L }"))
	f.Add([]byte("package main;func main(){switch{case true:fallthrough;default:}}"))
	f.Add([]byte("//line x.go:9\npackage main\nfunc f()"))
	f.Fuzz(func(t *testing.T, text []byte) {
		got, err := rename("main.go", text, "main_0")
		if err != nil {
			return
		}
		_, err = parser.ParseFile(token.NewFileSet(), "main.go", got, parser.SkipObjectResolution)
		assert.NoError(t, err, "%s", got)
		// All but the word after package is the same.
		start, end := 0, len(text)
		for start < min(len(text), len(got)) && text[start] == got[start] {
			start++
		}
		for end > start && len(got)-len(text)+end > start && got[len(got)-len(text)+end-1] == text[end-1] {
			end--
		}
		assert.Contains(t, "main_0", string(got[start:len(got)-len(text)+end]))
	})
}
