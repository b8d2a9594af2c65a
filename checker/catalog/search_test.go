package catalog

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// firstFound returns the first three that this suite's index finds.
func firstFound(koans []Koan, x Index, query string) []string {
	matches := x.Search(query)
	var paths []string
	for _, m := range matches[:min(len(matches), 3)] {
		paths = append(paths, koans[m.At].Path())
	}
	return paths
}

func TestSearch(t *testing.T) {
	koans, err := Read(filepath.Join("..", ".."))
	require.NoError(t, err)
	x := NewIndex(koans)
	only := map[string]int{"1": 0, " 44 ": 43, "113": 112}
	for query, at := range only {
		assert.Equal(t, []Match{{at, 1}}, x.Search(query), query)
	}
	for _, query := range []string{"5/4", "05/04", "5.4"} {
		found := firstFound(koans, x, query)
		require.Len(t, found, 1, query)
		assert.Regexp(t, "^05_.*/04_", found[0])
	}
	for _, query := range []string{"0", "99999999999999999999", "99/1", "", "  ", "zzzzzz", "leak zzzzzz"} {
		assert.Empty(t, x.Search(query), query)
	}
	for query, chapter := range map[string]string{"leak": "04_leaks", "race": "06_data_races", "mutexes": "05_mutexes", "select": "03_select", "shutdown": "1"} {
		for _, path := range firstFound(koans, x, query) {
			assert.True(t, strings.HasPrefix(path, chapter), "%s: %s", query, path)
		}
	}
	assert.Contains(t, firstFound(koans, x, "Nobody waits")[0], "01_nobody_waits", "a title")
	assert.Contains(t, firstFound(koans, x, "negative waitgroup counter")[0], "06_", "a bug class")
	assert.NotEmpty(t, x.Search("virtual clock"), "words of a story")
}

// Words find a koan if one fits best; koans that fit as well are listed.
func TestFindByWords(t *testing.T) {
	koans, err := Read(filepath.Join("..", ".."))
	require.NoError(t, err)
	k, err := Find(koans, "hit hope")
	require.NoError(t, err)
	assert.Equal(t, "02_hit_and_hope", k.Name)
	_, err = Find(koans, "data race")
	var unknown *UnknownNameError
	require.ErrorAs(t, err, &unknown)
	assert.Len(t, unknown.Candidates, mostCandidates)
	for _, k := range unknown.Candidates[:3] {
		assert.Equal(t, "06_data_races", k.Chapter)
	}
}

// Whatever is typed, what is found is in the suite, once, best first.
func FuzzSearch(f *testing.F) {
	koans, err := Read(filepath.Join("..", ".."))
	if err != nil {
		f.Fatal(err)
	}
	x := NewIndex(koans)
	f.Add("5/4")
	f.Add("leak  Race\x00ß")
	f.Fuzz(func(t *testing.T, query string) {
		seen := map[int]bool{}
		last := 0
		for i, m := range x.Search(query) {
			if m.At < 0 || m.At >= len(koans) || seen[m.At] || m.Score <= 0 || i > 0 && m.Score > last {
				t.Fatalf("%q: match %d is %+v after a score of %d", query, i, m, last)
			}
			seen[m.At], last = true, m.Score
		}
	})
}
