package catalog

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// suite makes the folders of a suite with these koans.
func suite(t *testing.T, paths ...string) (string, []Koan) {
	t.Helper()
	root := t.TempDir()
	for _, p := range paths {
		dir := filepath.Join(root, "exercises", p)
		require.NoError(t, os.MkdirAll(dir, 0o755))
		require.NoError(t, os.WriteFile(filepath.Join(dir, "main.go"), nil, 0o644))
	}
	koans, err := Read(root)
	require.NoError(t, err)
	return root, koans
}

func TestRead(t *testing.T) {
	_, koans := suite(t, "02_two/01_c", "01_one/02_b", "01_one/01_a", "notes/01_x", "01_one/draft")
	var paths []string
	for _, k := range koans {
		paths = append(paths, k.Path())
	}
	assert.Equal(t, []string{"01_one/01_a", "01_one/02_b", "02_two/01_c"}, paths)

	_, err := Read(t.TempDir())
	assert.ErrorContains(t, err, "reading the suite's folders")
}

func TestFind(t *testing.T) {
	root, koans := suite(t, "01_wait/01_start", "01_wait/02_stop", "02_more/01_start_again")
	found := map[string]string{
		"1": "01_wait/01_start", "3": "02_more/01_start_again",
		"stop": "01_wait/02_stop", "STOP": "01_wait/02_stop", "again": "02_more/01_start_again",
		"1/02": "01_wait/02_stop", "02/1": "02_more/01_start_again",
		"01_start": "01_wait/01_start", "01_wait/02_stop/": "01_wait/02_stop",
		filepath.Join(root, "exercises/01_wait/02_stop"):         "01_wait/02_stop",
		filepath.Join(root, "exercises/01_wait/02_stop/main.go"): "01_wait/02_stop",
	}
	for name, want := range found {
		k, err := Find(koans, name)
		require.NoError(t, err, name)
		assert.Equal(t, want, k.Path(), name)
	}
	refused := map[string]string{
		"":                     "no koan is called",
		"/":                    "no koan is called",
		"none":                 "no koan is called",
		"0":                    "no koan is called",
		"4":                    "no koan is called",
		"99999999999999999999": "no koan is called",
		"start":                `"start" could be any of these: 01_wait/01_start, 02_more/01_start_again`,
		"1/3":                  "no koan is called",
		"wait":                 "could be any of these",
		"../..":                "no koan is called",
	}
	for name, want := range refused {
		_, err := Find(koans, name)
		var unknown *UnknownNameError
		require.ErrorAs(t, err, &unknown, name)
		assert.ErrorContains(t, err, want, name)
	}
}

// A renamed koan is found by its former name, too.
func TestFormerNames(t *testing.T) {
	root, koans := suite(t, "01_wait/01_start", "01_wait/02_stop")
	solution := filepath.Join(root, "solutions/01_wait/02_stop/main.go")
	require.NoError(t, os.MkdirAll(filepath.Dir(solution), 0o755))
	require.NoError(t, os.WriteFile(solution, []byte("// Why.\n//\n//koan:formerly halt\n//koan:class a; b\npackage main\n"), 0o644))
	assert.Equal(t, []string{"01_wait/02_halt"}, koans[1].Formerly())
	for _, name := range []string{"halt", "02_halt", "01_wait/02_halt"} {
		k, err := Find(koans, name)
		require.NoError(t, err, name)
		assert.Equal(t, "02_stop", k.Name, name)
	}
	assert.Empty(t, koans[0].Formerly())
}

func TestParseLesson(t *testing.T) {
	assert.Equal(t, Lesson{
		Title: "A title",
		Story: "One.\n\nTwo.",
		Hints: []string{"First\ngoes on.", "Second."},
	}, parseLesson("# A title\r\n\r\nOne.\n\nTwo.\n\n## Hints\n\n1. First\n   goes on.\n2. Second.\n"))
	assert.Equal(t, Lesson{}, parseLesson(""))
	assert.Equal(t, Lesson{Story: "No title."}, parseLesson("No title."))
}

// A lesson written down again is the same lesson, and Windows' line ends change
// nothing.
func FuzzParseLesson(f *testing.F) {
	f.Add("# T\n\nstory\n\n## Hints\n\n1. a\n2. b\n")
	f.Add("\n## Hints\n")
	f.Fuzz(func(t *testing.T, text string) {
		l := parseLesson(text)
		assert.NotContains(t, l.Title, "\n")
		assert.Equal(t, strings.TrimSpace(l.Story), l.Story)
		for _, hint := range l.Hints {
			assert.NotContains(t, hint, "\n\n")
			assert.NotEmpty(t, strings.TrimSpace(hint))
		}
		if strings.Contains(text, "\r") {
			return
		}
		assert.Equal(t, l, parseLesson(strings.ReplaceAll(text, "\n", "\r\n")))
		if l.Title == "" {
			return
		}
		again := "# " + l.Title + "\n\n" + l.Story + "\n\n## Hints\n"
		for i, hint := range l.Hints {
			again += fmt.Sprintf("\n%d. %s", i+1, hint)
		}
		assert.Equal(t, l, parseLesson(again))
	})
}
