package build

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"koans/checker/catalog"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestReadSaysWhatIsWrong(t *testing.T) {
	tests := []struct {
		name, text, want string
	}{
		{"empty", "", "is empty"},
		{"blank", " \n\t\n", "is empty"},
		{"not UTF-8", "package main\n// \xff\n", "is not valid UTF-8"},
		{"another package", "package learner\n\nfunc main() {}\n", "says package learner"},
		{"huge", "package main\n" + strings.Repeat("// x\n", 300_000), "is larger than"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			path := filepath.Join(dir, catalog.EditedFile)
			require.NoError(t, os.WriteFile(path, []byte(test.text), 0o644))
			_, err := Read(dir, path, nil)
			var mistake *Mistake
			require.ErrorAs(t, err, &mistake)
			assert.Contains(t, mistake.Message, test.want)
		})
	}
	t.Run("missing", func(t *testing.T) {
		dir := t.TempDir()
		_, err := Read(dir, filepath.Join(dir, catalog.EditedFile), nil)
		var mistake *Mistake
		require.ErrorAs(t, err, &mistake)
		assert.Contains(t, mistake.Message, "go tool koan reset")
	})
}

func TestALearnersOwnFilesArePartOfTheProgram(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"main.go":         "package main\n\nfunc main() { help() }\n",
		"run.go":          "package main // changed\n",
		"helper.go":       "package main\n\nfunc help() {}\n",
		"my_test.go":      "package main\n\nimport \"testing\"\n",
		"main_test.go":    "package main_test\n",
		"old_plan9.go":    "package main\n\nfunc help() {}\n",
		"ignored.go":      "//go:build ignore\n\npackage old\n",
		"_scratch.go":     "package main\n",
		"main.go.old":     "package main\n",
		"notes/helper.go": "package notes\n",
	} {
		path := filepath.Join(dir, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
	}
	given := map[string][]byte{"run.go": []byte("package main // given\n")}
	s, err := Read(dir, filepath.Join(dir, catalog.EditedFile), given)
	require.NoError(t, err)
	assert.Equal(t, []string{"helper.go", "main.go", "run.go"}, slices.Sorted(maps.Keys(s.Files)))
	assert.Equal(t, "package main // given\n", string(s.Files["run.go"]), "a given file stays what it is")
	assert.Len(t, given, 1)

	s, err = Read(dir, filepath.Join(dir, "helper.go"), given)
	require.NoError(t, err)
	assert.Len(t, s.Files, 2, "a file of another name is a program by itself")

	require.NoError(t, os.WriteFile(filepath.Join(dir, "helper.go"), []byte("package helper\n"), 0o644))
	_, err = Read(dir, filepath.Join(dir, catalog.EditedFile), given)
	var mistake *Mistake
	require.ErrorAs(t, err, &mistake)
	assert.Contains(t, mistake.Message, "helper.go says package helper")
}

func TestWith(t *testing.T) {
	s := Source{Files: map[string][]byte{"run.go": []byte("one two two")}}
	changed, err := s.With("run.go", "one", "1")
	require.NoError(t, err)
	assert.Equal(t, "1 two two", string(changed.Files["run.go"]))
	assert.Equal(t, "one two two", string(s.Files["run.go"]))
	_, err = s.With("run.go", "two", "2")
	assert.EqualError(t, err, `run.go has "two" 2 times, want once`)
	_, err = s.With("walk.go", "", "")
	assert.EqualError(t, err, "there is no given file walk.go beside the koan's solution")
}

func TestShareable(t *testing.T) {
	tests := map[string]bool{
		"func main() {}": true,
		"var x = 1; var f = func() int { return g() }; func main() {}":       true,
		`import "errors"; var err = errors.New("x"); var c = make(chan int)`: true,
		"func init() {}":                      false,
		"var x = f()":                         false,
		"var x = <-c":                         false,
		"type t struct{}; func (t) init() {}": true,
		"func main() {":                       false,
		"func make(int) int { os.Exit(0) }; var x = make(3)":       false,
		"type new func(); var x = new(f)":                          false,
		"var errors thing; var x = errors.New(1)":                  false,
		`import errors "math/rand/v2"; var x = errors.New(source)`: false,
	}
	for text, want := range tests {
		s := Source{Files: map[string][]byte{catalog.EditedFile: []byte("package main\n" + text)}}
		assert.Equal(t, want, shareable(s), text)
	}
}
