package book

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker"
	"koans/checker/catalog"
	"koans/checker/timeline"
)

// theBook is the book of the whole suite, with one made-up run for all of it:
// the programs themselves are run elsewhere.
func theBook(t *testing.T) Book {
	t.Helper()
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	koans, err := catalog.Read(root)
	require.NoError(t, err)
	account := checker.Account{Ended: "main returned <early>.", Rule: "Wait.", Timeline: timeline.Timeline{
		Instants: []time.Duration{0, time.Second, 2 * time.Second},
		End:      2 * time.Second,
		Lanes: []timeline.Lane{
			{ID: 1, Name: "main", Ended: 2 * time.Second, Fate: timeline.Returns},
			{ID: 7, Name: `run("<b>")`, Created: time.Second, Ended: 2 * time.Second, Fate: timeline.CutOff},
		},
	}}
	return Book{Koans: koans, Runs: func(catalog.Koan, string) (checker.Account, bool) { return account, true }}
}

var (
	links     = regexp.MustCompile(`(?:href|src)="([^"]*)"`)
	fragments = regexp.MustCompile(` id="([^"]*)"`)
)

func TestEveryLinkLeadsSomewhere(t *testing.T) {
	if testing.Short() {
		t.Skip("it writes the whole book")
	}
	files, err := theBook(t).files()
	require.NoError(t, err)
	assert.Greater(t, len(files), 100)
	known := map[string]map[string]bool{}
	for name, text := range files {
		known[name] = ids(text)
	}
	for name, text := range files {
		if path.Ext(name) != ".html" {
			continue
		}
		for _, m := range links.FindAllSubmatch(text, -1) {
			to := string(m[1])
			if strings.HasPrefix(to, "https://") || to == "data:," {
				continue
			}
			page, fragment, _ := strings.Cut(to, "#")
			page = path.Join(path.Dir(name), page)
			if strings.HasPrefix(to, "#") {
				page = name
			}
			if files[page] == nil || fragment != "" && !known[page][fragment] {
				t.Errorf("%s leads to %s, which isn't there", name, to)
			}
		}
	}
}

func ids(page []byte) map[string]bool {
	all := map[string]bool{}
	for _, m := range fragments.FindAllSubmatch(page, -1) {
		all[string(m[1])] = true
	}
	return all
}

func TestPagesAreWellFormed(t *testing.T) {
	if testing.Short() {
		t.Skip("it writes the whole book")
	}
	files, err := theBook(t).files()
	require.NoError(t, err)
	for name, text := range files {
		if path.Ext(name) != ".html" {
			continue
		}
		assert.NotContains(t, string(text), "<early>", name)
		assert.NotContains(t, string(text), "koan:class", name)
		d := xml.NewDecoder(bytes.NewReader(bytes.TrimPrefix(text, []byte("<!DOCTYPE html>"))))
		d.Entity = xml.HTMLEntity
		for err == nil {
			_, err = d.Token()
		}
		assert.ErrorIs(t, err, io.EOF, name)
		err = nil
	}
}

func TestTheSameBookMakesTheSameBytes(t *testing.T) {
	if testing.Short() {
		t.Skip("it writes the whole book")
	}
	one, err := theBook(t).files()
	require.NoError(t, err)
	two, err := theBook(t).files()
	require.NoError(t, err)
	assert.Equal(t, one, two)
}

func TestASuiteWithoutSolutionsOrRuns(t *testing.T) {
	root := t.TempDir()
	for name, text := range map[string]string{
		"exercises/01_a/README.md":            "# A\n\nLesson.\n",
		"exercises/01_a/01_b/README.md":       "# B\n\nStory.\n\n## Hints\n\n1. Look.\n",
		"solutions/01_a/01_b/shipped/main.go": "package main\n",
	} {
		require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(root, name)), 0o755))
		require.NoError(t, os.WriteFile(filepath.Join(root, name), []byte(text), 0o644))
	}
	koans, err := catalog.Read(root)
	require.NoError(t, err)
	files, err := Book{Koans: koans, Runs: func(catalog.Koan, string) (checker.Account, bool) { return checker.Account{}, false }}.files()
	require.NoError(t, err)
	page := string(files["01_a/01_b/index.html"])
	assert.Contains(t, page, "There is no time line of this program.")
	assert.NotContains(t, page, "Solution")
}

func TestAFolderWithOtherFilesIsLeftAlone(t *testing.T) {
	b := theBook(t)
	b.Koans = b.Koans[:1]
	dir := t.TempDir()
	mine := filepath.Join(dir, "mine.txt")
	require.NoError(t, os.WriteFile(mine, nil, 0o644))
	assert.ErrorIs(t, b.Write(dir), ErrForeign)
	require.NoError(t, os.Remove(mine))
	require.NoError(t, b.Write(dir))
	gone := filepath.Join(dir, b.Koans[0].Chapter, "99_moved_away", "index.html")
	require.NoError(t, os.MkdirAll(filepath.Dir(gone), 0o755))
	require.NoError(t, os.WriteFile(gone, nil, 0o644))
	require.NoError(t, b.Write(dir), "in place of an older book")
	assert.NoDirExists(t, filepath.Dir(gone))
	require.NoError(t, b.Write(filepath.Join(dir, "new", "folder")))
	if os.Geteuid() != 0 {
		closed := filepath.Join(dir, "closed")
		require.NoError(t, os.Mkdir(closed, 0o500))
		assert.ErrorIs(t, errors.Unwrap(b.Write(closed)), os.ErrPermission)
	}
}

func TestDocumentation(t *testing.T) {
	for name, want := range map[string]string{
		"sync.WaitGroup":         "https://pkg.go.dev/sync#WaitGroup",
		"sync.Mutex.Lock":        "https://pkg.go.dev/sync#Mutex.Lock",
		"context.Cause(ctx)":     "https://pkg.go.dev/context#Cause",
		"iter.Seq[int]":          "https://pkg.go.dev/iter#Seq",
		"atomic.Int64":           "https://pkg.go.dev/sync/atomic#Int64",
		"wg.Wait()":              "",
		"ctx.Done()":             "",
		"sync.once":              "",
		"go func() { f() }()":    "",
		"time.After(d) and then": "https://pkg.go.dev/time#After",
	} {
		assert.Equal(t, want, documentation(name), name)
	}
	assert.Equal(t, `1 &lt; 2. (<a href="https://go.dev/ref/spec#Program_execution">Go spec, Program execution</a>; <a href="https://pkg.go.dev/os/signal">package os/signal</a>)`,
		string(rule("1 < 2. (Go spec, Program execution; package os/signal)")))
	assert.Equal(t, `A rule. (<a href="https://go.dev/ref/mem">The Go Memory Model</a>, Data Race Freedom)`, string(rule("A rule. (The Go Memory Model, Data Race Freedom)")))
	html, err := markdown("Use `sync.Once`, see [the next](../02_b/README.md#x).\n\n<script>alert(1)</script>\n")
	require.NoError(t, err)
	assert.Contains(t, string(html), `<a href="https://pkg.go.dev/sync#Once"><code>sync.Once</code></a>`)
	assert.Contains(t, string(html), `<a href="../02_b/index.html#x">`)
	assert.NotContains(t, string(html), "<script")
}
