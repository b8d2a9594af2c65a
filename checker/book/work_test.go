//go:build unix

package book

import (
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/internal/browser"
	"koans/checker/judge"
)

// A learner works in the page: edits, runs, and meets what their own editor does
// to the file.
func TestWorkingInTheBook(t *testing.T) {
	if testing.Short() {
		t.Skip("it starts a browser")
	}
	page := browser.Open(t)
	verdicts := make(chan judge.Verdict)
	s, root := serve(t, verdicts)
	path := s.Koans[0].Path()
	shipped := s.Koans[0]
	// The page is that of the first koan; the file is one that may be changed.
	dir := t.TempDir()
	s.Koans[0].Dir = dir
	main := s.Koans[0].Edited()
	require.NoError(t, os.WriteFile(main, []byte("package main\n"), 0o644))
	require.NotEqual(t, shipped.Dir, dir)

	page.Visit("http://" + root + "/" + path + "/index.html")
	verdicts <- judge.Verdict{Mistake: "main.go:1:9: wrong"}
	page.Until(`document.querySelector("#yours .unsolved")?.textContent.includes("can't be built")`)
	page.Until(`document.querySelector("#work textarea").value === "package main\n"`)
	page.Until(`document.querySelector(".side [data-state=solved] .state") !== null`)

	// The editor comes with the focus. Ctrl-Enter saves, and the verdict follows.
	page.Eval(`document.querySelector("#work textarea").focus()`)
	page.Until(`document.querySelector("#work").dataset.editor === "ready"`)
	page.Type("// mine\n")
	page.Until(`document.querySelector("#work output").textContent === "Not saved yet."`)
	page.Press("Enter", 13, 2)
	page.Until(`document.querySelector("#work output").textContent === "Saved."`)
	text, err := os.ReadFile(main)
	require.NoError(t, err)
	assert.Equal(t, "package main\n// mine\n", string(text))
	verdicts <- judge.Verdict{Solved: true}
	page.Until(`document.querySelector("#yours .solved") !== null`)

	// What the learner's own editor saves is there.
	require.NoError(t, os.WriteFile(main, []byte("package main // by the editor\n"), 0o644))
	s.Saved()
	verdicts <- judge.Verdict{Mistake: "main.go:1:1: no"}
	page.Until(`document.querySelector(".cm-content").textContent.includes("by the editor")`)
	page.Until(`document.querySelector("#yours .unsolved") !== null`)
	page.Eval(`document.querySelector("#yours a[data-line]").click()`)
	page.Until(`document.activeElement.classList.contains("cm-content")`)

	// Edits on both sides: nothing is overwritten until the learner chooses.
	page.Type("// on the page\n")
	require.NoError(t, os.WriteFile(main, []byte("package main // on disk\n"), 0o644))
	page.Press("s", 83, 2)
	page.Until(`!document.querySelector(".conflict").hidden`)
	text, err = os.ReadFile(main)
	require.NoError(t, err)
	assert.Equal(t, "package main // on disk\n", string(text))
	page.Eval(`document.querySelector(".theirs").click()`)
	page.Until(`document.querySelector(".conflict pre").textContent.includes("on disk")`)
	page.Eval(`document.querySelector(".mine").click()`)
	page.Until(`document.querySelector("#work output").textContent === "Saved."`)
	text, err = os.ReadFile(main)
	require.NoError(t, err)
	assert.Contains(t, string(text), "// on the page")
	verdicts <- judge.Verdict{Solved: true}
	assert.Empty(t, page.Complaints)
	page.Visit("about:blank")
}

// The static book is read from files: its search and its links need no server.
func TestReadingTheStaticBook(t *testing.T) {
	if testing.Short() {
		t.Skip("it starts a browser")
	}
	page := browser.Open(t)
	dir := t.TempDir()
	b := theBook(t)
	require.NoError(t, b.Write(dir))
	page.Visit("file://" + filepath.Join(dir, b.Koans[43].Path(), "index.html"))
	page.Eval(`document.querySelector("#query").focus()`)
	for query, want := range map[string]string{"5/4": "/05_mutexes/04_", "1": "/01_main_waits/01_", "leak": "/04_leaks/", "data race": "/06_data_races/", "nobody waits": "/01_main_waits/01_nobody_waits/"} {
		page.Eval(fmt.Sprintf(`document.querySelector("#query").value = %q; document.querySelector("#query").dispatchEvent(new Event("input"))`, query))
		page.Until(fmt.Sprintf(`document.querySelector("#found a")?.href.includes(%q)`, want))
	}
	page.Eval(`location.hash = "given-run.go-L1"; document.querySelectorAll("pre.code").length`)
	assert.JSONEq(t, `true`, string(page.Eval(`document.querySelectorAll(".copy").length === document.querySelectorAll("pre.code").length`)))
	assert.Empty(t, page.Complaints)
}

// axe finds nothing wrong with any kind of page.
func TestAccessibility(t *testing.T) {
	if testing.Short() {
		t.Skip("it starts a browser")
	}
	f, err := os.Open("testdata/axe.min.js.gz")
	require.NoError(t, err)
	defer f.Close()
	z, err := gzip.NewReader(f)
	require.NoError(t, err)
	axe, err := io.ReadAll(z)
	require.NoError(t, err)

	page := browser.Open(t)
	verdicts := make(chan judge.Verdict)
	s, root := serve(t, verdicts)
	koan := s.Koans[0].Path()
	for _, name := range []string{"index.html", s.Koans[0].Chapter + "/index.html", s.Koans[0].Chapter + "/print.html", koan + "/index.html"} {
		page.Visit("http://" + root + "/" + name)
		if name == koan+"/index.html" {
			verdicts <- judge.Verdict{Mistake: "main.go:1:9: wrong"}
			page.Until(`document.querySelector("#yours .unsolved") !== null`)
			page.Eval(`document.querySelector("#work textarea").focus()`)
			page.Until(`document.querySelector("#work").dataset.editor === "ready"`)
		}
		page.Eval(`document.querySelectorAll("details").forEach((d) => d.open = true)`)
		page.Eval(string(axe) + "; 0")
		for _, width := range []int{390, 1280} {
			for _, dark := range []bool{false, true} {
				page.Size(width, 800, dark)
				var found []struct {
					ID    string
					Nodes []string
				}
				require.NoError(t, json.Unmarshal(page.Eval(`axe.run().then((r) => r.violations.map((v) => ({id: v.id, nodes: v.nodes.slice(0, 3).map((n) => n.html.slice(0, 200) + " " + n.failureSummary.slice(0, 300))})))`), &found))
				assert.Empty(t, found, "%s at %d pixels, dark %t", name, width, dark)
				assert.JSONEq(t, "true", string(page.Eval(`document.documentElement.scrollWidth <= innerWidth`)), "%s at %d pixels leads sideways", name, width)
			}
		}
	}
	page.Visit("about:blank")
}
