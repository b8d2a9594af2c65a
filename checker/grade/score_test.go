package grade

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/catalog"
	"koans/checker/submission"
)

// scored is the row of a student who has solved these koans of three, worth 1, 2 and 1.
func scored(t *testing.T, settings string, solved ...bool) Row {
	t.Helper()
	c, err := ReadConfig([]byte(settings+"\n[weights]\n\"02_stop\" = 2\n"), koans)
	require.NoError(t, err)
	g := &Grader{config: c, koans: koans}
	r := Row{Submission: "ada", Student: Student{Email: "Ada@x.edu", Submitted: time.Date(2026, 10, 2, 0, 0, 0, 0, time.UTC)}}
	for i, k := range koans {
		cell := Cell{Koan: k.Path(), Status: Failed}
		if solved[i] {
			cell.Status = Solved
		}
		r.Cells = append(r.Cells, cell)
	}
	g.score(&r)
	return r
}

func TestScores(t *testing.T) {
	assert.Equal(t, 4.0, scored(t, "", true, true, true).Score)
	assert.Equal(t, 3.0, scored(t, "", true, true, false).Score)
	assert.Equal(t, 3.5, scored(t, "cap = 3.5", true, true, true).Score)

	r := scored(t, "drop_lowest = 1", true, false, true)
	assert.Equal(t, 4.0, r.Score, "the koan that lost most doesn't count")
	assert.Equal(t, "dropped", r.Cells[1].Left)
	assert.Empty(t, scored(t, "drop_lowest = 1", true, true, true).Cells[1].Left, "nothing is dropped where nothing is lost")
	assert.Zero(t, scored(t, "drop_lowest = 9", false, false, false).Score, "one always counts")

	r = scored(t, "[students.ada]\nexcused = [\"02_more\"]", true, false, false)
	assert.InDelta(t, 4.0/3, r.Score, 0.01, "1 of the 3 that count, scaled to 4")
	assert.Equal(t, "excused", r.Cells[2].Left)

	r = scored(t, "[students.\"ada@X.edu\"]\nadjust = -0.5\ncomment = \"talked\"", true, true, true)
	assert.Equal(t, []any{3.5, -0.5, "talked"}, []any{r.Score, r.Adjusted, r.Comment})
	assert.Zero(t, scored(t, "[students.ada]\nadjust = -9", true, false, false).Score)

	const due = "due = 2026-10-01T00:00:00Z\n[late]\nper_day = 0.5\n"
	assert.Equal(t, 2.0, scored(t, due, true, true, true).Score)
	assert.Equal(t, 4.0, scored(t, due+"[students.ada]\nextension = \"24h\"", true, true, true).Score)
}

func TestResume(t *testing.T) {
	root := t.TempDir()
	put := func(name, text string) {
		path := filepath.Join(root, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
	}
	const koan = "01_wait/01_start"
	put("suite/exercises/"+koan+"/main.go", "package main\n")
	put("suite/exercises/"+koan+"/main_test.go", "package main_test\n")
	put("suite/solutions/"+koan+"/main.go", "package main\n")
	all, err := catalog.Read(filepath.Join(root, "suite"))
	require.NoError(t, err)
	for _, name := range []string{"ada", "bob", "cyd", "dan"} {
		put("class/"+name+"/exercises/"+koan+"/main.go", "package main\n\nfunc main() {} // "+name+"\n")
	}
	open := func() (*Grader, []Entry) {
		class, err := submission.Open([]string{filepath.Join(root, "class")}, all)
		require.NoError(t, err)
		return &Grader{class: class, koans: all, imports: map[string][]string{}}, Entries(class, nil, time.UTC)
	}
	g, entries := open()
	h := Header{Version: 1, Suite: "s", Submissions: 4, Koans: []KoanInfo{{Path: koan, Points: 1}}}
	path := filepath.Join(root, "r.jsonl")
	w, err := Create(path, h, false)
	require.NoError(t, err)
	for i, e := range entries {
		s, err := g.take(e)
		require.NoError(t, err)
		r := Row{N: i, Submission: e.Name, Content: s.content, Score: 1, Cells: []Cell{{Koan: koan, Status: Solved, Points: 1}}}
		if e.Name == "dan" {
			r.Cells[0].Status = Undecided
		}
		require.NoError(t, w.Add(r))
	}
	require.NoError(t, w.Close())

	// bob is replaced by abe, and cyd hands in something else.
	require.NoError(t, os.RemoveAll(filepath.Join(root, "class/bob")))
	put("class/abe/exercises/"+koan+"/main.go", "package main\n")
	put("class/cyd/exercises/"+koan+"/main.go", "package main\n")
	g, entries = open()
	g.config.Weights = map[string]float64{koan: 5}
	w, left, kept, err := g.Resume(path, h, entries)
	require.NoError(t, err)
	assert.Equal(t, Kept{Rows: 1, Changed: []string{"cyd"}, New: []string{"abe"}, Gone: 1}, kept)
	var names []string
	for _, e := range left {
		names = append(names, e.Name)
	}
	assert.Equal(t, []string{"abe", "cyd", "dan"}, names)
	for _, e := range left {
		require.NoError(t, w.Add(Row{N: e.N, Submission: e.Name, Cells: []Cell{{Koan: koan, Status: Failed}}}))
	}
	require.NoError(t, w.Close())
	b, err := Open(path)
	require.NoError(t, err)
	defer b.Close()
	scores := map[string]float64{}
	for r, err := range b.Rows() {
		require.NoError(t, err)
		scores[r.Submission] = r.Score
	}
	assert.Equal(t, map[string]float64{"abe": 0, "ada": 5, "cyd": 0, "dan": 0}, scores, "nobody vanishes, and the settings of now count")

	h.Suite = "another"
	w, left, kept, err = g.Resume(path, h, entries)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	assert.True(t, kept.Judged)
	assert.Len(t, left, 4)
	_, _, _, err = g.Resume(filepath.Join(root, "none"), h, entries)
	assert.ErrorContains(t, err, "leave out --resume")
}
