package author

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/catalog"
)

// suite writes koans, each with a README that links to the others, and returns
// them.
func suite(t *testing.T, paths ...string) (root string, koans []catalog.Koan) {
	t.Helper()
	root = t.TempDir()
	links := ""
	for _, path := range paths {
		links += "[" + filepath.Base(path) + "](../../" + path + "/README.md)\n"
	}
	for _, path := range paths {
		put(t, root, "exercises/"+filepath.Dir(path)+"/README.md", "# A lesson\n")
		put(t, root, "exercises/"+path+"/README.md", "# T\n\n"+links)
		put(t, root, "exercises/"+path+"/main.go", "package main // "+path+"\n")
		put(t, root, "solutions/"+path+"/main.go", "package main\n")
		put(t, root, "solutions/testdata/timelines/"+path+"_shipped.txt", path+"\n")
	}
	return root, read(t, root)
}

func put(t *testing.T, root, path, text string) {
	t.Helper()
	path = filepath.Join(root, path)
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
}

func read(t *testing.T, root string) []catalog.Koan {
	t.Helper()
	koans, err := catalog.Read(root)
	require.NoError(t, err)
	return koans
}

func text(t *testing.T, root, path string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(root, path))
	require.NoError(t, err)
	return string(b)
}

func paths(koans []catalog.Koan) (all []string) {
	for _, k := range koans {
		all = append(all, k.Path())
	}
	return all
}

func TestNew(t *testing.T) {
	root, koans := suite(t, "01_wait/01_start", "02_more/01_again")
	k, files, err := New(root, koans, "wait/stop_it")
	require.NoError(t, err)
	assert.Equal(t, "01_wait/02_stop_it", k.Path())
	assert.Len(t, files, 5)
	assert.Equal(t, "# Stop it\n\n## Hints\n", text(t, root, "exercises/01_wait/02_stop_it/README.md"))
	assert.Equal(t, text(t, root, "solutions/01_wait/02_stop_it/shipped/main.go"), text(t, root, "exercises/01_wait/02_stop_it/main.go"))

	k, files, err = New(root, koans, "03_the_end/last")
	require.NoError(t, err)
	assert.Equal(t, "03_the_end/01_last", k.Path())
	assert.Len(t, files, 6, "and the lesson of a new chapter")
	_, _, err = New(root, koans, "1/by_number")
	require.NoError(t, err)
	assert.FileExists(t, filepath.Join(root, "exercises/01_wait/02_by_number/main.go"))
	require.NoError(t, os.RemoveAll(filepath.Join(root, "exercises/01_wait/02_by_number")))
	assert.Equal(t, "# The end\n", text(t, root, "exercises/03_the_end/README.md"))
	assert.Equal(t, []string{"01_wait/01_start", "01_wait/02_stop_it", "02_more/01_again", "03_the_end/01_last"}, paths(read(t, root)))
}

func TestNewRefuses(t *testing.T) {
	root, koans := suite(t, "01_wait/01_start", "02_more/01_again")
	put(t, root, "solutions/02_more/02_left_over/main.go", "package main\n")
	for path, words := range map[string]string{
		"":                  "is no CHAPTER/SLUG",
		"wait":              "is no CHAPTER/SLUG",
		"wait/Stop":         "is no CHAPTER/SLUG",
		"wait/../../stop":   "is no CHAPTER/SLUG",
		"0/stop":            `"0" could be any of these chapters: 01_wait, 02_more`,
		"nowhere/stop":      "there is no chapter",
		"../elsewhere/stop": "is no CHAPTER/SLUG",
		"01_wait/start":     "01_wait/01_start is there already",
		"02_other/stop":     "the number of 02_other is taken by 02_more",
		"more/left_over":    "02_left_over is there already",
	} {
		_, _, err := New(root, koans, path)
		var wrong *NameError
		require.ErrorAs(t, err, &wrong, path)
		assert.ErrorContains(t, err, words)
	}
	assert.Equal(t, koans, read(t, root))
}

func TestNewLeavesNothingWhereItFails(t *testing.T) {
	root, koans := suite(t, "01_wait/01_start")
	require.NoError(t, os.RemoveAll(filepath.Join(root, "solutions")))
	put(t, root, "solutions", "a file is in the way")
	_, files, err := New(root, koans, "wait/stop")
	require.Error(t, err)
	assert.Empty(t, files)
	assert.Equal(t, koans, read(t, root))
}

func TestMove(t *testing.T) {
	root, koans := suite(t, "01_wait/01_a", "01_wait/02_b", "01_wait/03_c", "02_more/01_a", "02_more/02_d")
	put(t, root, "README.md", "koan show 01_wait/03 --svg x/01_wait/01\n\nSee 01_wait/03_c, 03_c, 01_a, 02_more/01_a, 02_b_and_more, x/03_c and ../03_c/README.md.\n")
	renamed, err := Move(root, koans, koans[2], "wait/1")
	require.NoError(t, err)
	assert.Equal(t, []Renamed{{"01_wait/03_c", "01_wait/01_c"}, {"01_wait/01_a", "01_wait/02_a"}, {"01_wait/02_b", "01_wait/03_b"}}, renamed)
	assert.Equal(t, []string{"01_wait/01_c", "01_wait/02_a", "01_wait/03_b", "02_more/01_a", "02_more/02_d"}, paths(read(t, root)))
	assert.Equal(t, "koan show 01_wait/01 --svg x/01_wait/02\n\nSee 01_wait/01_c, 01_c, 01_a, 02_more/01_a, 02_b_and_more, x/01_c and ../01_c/README.md.\n", text(t, root, "README.md"), "01_a by itself could be either")
	assert.Equal(t, "01_wait/02_a\n", text(t, root, "solutions/testdata/timelines/01_wait/02_a_shipped.txt"))
	assert.Contains(t, text(t, root, "exercises/02_more/02_d/README.md"), "[01_c](../../01_wait/01_c/README.md)\n")

	renamed, err = Move(root, read(t, root), koans[3], "01_wait/04_z")
	require.NoError(t, err)
	assert.Equal(t, []Renamed{{"02_more/02_d", "02_more/01_d"}, {"02_more/01_a", "01_wait/04_z"}}, renamed)
	assert.Equal(t, []string{"01_wait/01_c", "01_wait/02_a", "01_wait/03_b", "01_wait/04_z", "02_more/01_d"}, paths(read(t, root)))

	_, err = Move(root, read(t, root), koans[4], "03_end/1")
	require.Error(t, err, "it is not there any more")
	koans = read(t, root)
	_, err = Move(root, koans, koans[4], "03_end/1")
	require.NoError(t, err)
	assert.Equal(t, "# End\n", text(t, root, "exercises/03_end/README.md"))
	assert.NoDirExists(t, filepath.Join(root, "solutions/02_more"), "nothing is left there")
	assert.FileExists(t, filepath.Join(root, "exercises/02_more/README.md"))
}

func TestAMoveThatFailsIsTakenBack(t *testing.T) {
	root, koans := suite(t, "01_wait/01_a", "01_wait/02_b", "02_more/01_c")
	require.NoError(t, os.RemoveAll(filepath.Join(root, "solutions/01_wait/01_a")))
	renamed, err := Move(root, koans, koans[1], "wait/1")
	require.Error(t, err)
	assert.Empty(t, renamed)
	assert.Equal(t, koans, read(t, root))
	for _, path := range []string{"solutions/01_wait/02_b/main.go", "exercises/01_wait/01_a/main.go", "solutions/testdata/timelines/01_wait/02_b_shipped.txt"} {
		assert.FileExists(t, filepath.Join(root, path))
	}
}

func TestMoveRefuses(t *testing.T) {
	root, koans := suite(t, "01_wait/01_a", "01_wait/02_b", "02_more/01_c")
	for to, words := range map[string]string{
		"":               "is no place",
		"wait":           "is no place",
		"wait/0":         "has places from 1 to 2",
		"wait/3":         "has places from 1 to 2",
		"more/3":         "has places from 1 to 2",
		"nowhere/1":      "there is no chapter",
		"wait/1":         "01_wait/01_a is there already",
		"wait/1_b":       "01_wait/02_b is there already",
		"02_other/1":     "the number of 02_other is taken by 02_more",
		"wait/../../1_x": "is no place",
	} {
		_, err := Move(root, koans, koans[0], to)
		var wrong *NameError
		require.ErrorAs(t, err, &wrong, to)
		assert.ErrorContains(t, err, words)
	}
	assert.Equal(t, koans, read(t, root))
}
