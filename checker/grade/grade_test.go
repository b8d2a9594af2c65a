package grade

import (
	"bytes"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker"
	"koans/checker/catalog"
	"koans/checker/judge"
)

var koans = []catalog.Koan{{Chapter: "01_wait", Name: "01_start"}, {Chapter: "01_wait", Name: "02_stop"}, {Chapter: "02_more", Name: "01_again"}}

func TestConfig(t *testing.T) {
	c, err := ReadConfig([]byte(`
title = "Week 1"
koans = ["01_wait"]
due = 2026-10-01T12:00:00Z
[weights]
"01_wait" = 2
"02_stop" = 5
[late]
grace = "30m"
per_day = 0.25
most = 0.6
`), koans)
	require.NoError(t, err)
	assert.Equal(t, koans[:2], c.Assigned(koans))
	assert.Equal(t, []float64{2, 5, 1}, []float64{c.Points(koans[0]), c.Points(koans[1]), c.Points(koans[2])})
	for late, loss := range map[time.Duration]float64{-time.Hour: 0, 30 * time.Minute: 0, 31 * time.Minute: 0.25, 24 * time.Hour: 0.25, 25 * time.Hour: 0.5, 99 * time.Hour: 0.6} {
		assert.InDelta(t, loss, c.LateLoss(c.Due.Add(late), Exception{}), 1e-9, late)
	}
	assert.Zero(t, c.LateLoss(time.Time{}, Exception{}), "a time that is not known costs nothing")
	assert.Zero(t, c.LateLoss(c.Due.Add(24*time.Hour+30*time.Minute), Exception{Extension: duration(24 * time.Hour)}), "an extension, then grace")
	assert.Zero(t, Config{Late: LateRule{PerDay: 1}}.LateLoss(time.Now(), Exception{}), "nothing is due")

	for text, want := range map[string]string{
		"a = 1":                                   "line 1: there is no setting a",
		"title = \"x\"\n[late]\nper_dya = 1":      "line 3: there is no setting late.per_dya",
		"title = \n":                              "line 1:",
		"\nkoans = [\"03_none\"]":                 `line 2: no chapter and no koan is called "03_none"`,
		"[weights]\nnone = 1":                     `line 2: no chapter and no koan is called "none"`,
		"[weights]\n\"01_wait\" = -1":             "line 2: 01_wait has -1 points",
		"hidden_schedules = 2":                    "line 1: hidden_schedules needs a hidden_key",
		"hidden_schedules = 1000\nhidden_key='x'": "line 1: hidden_schedules is 1000",
		"drop_lowest = -1":                        "line 1: drop_lowest is -1",
		"\ncap = nan":                             "line 2: cap is NaN",
		"[students.ada]\nexcused = [\"x\"]":       `line 2: no chapter and no koan is called "x"`,
		"[students.ada]\nadjust = inf":            "line 2: adjust is +Inf for ada",
		"[late]\nper_day = 2":                     "line 2: per_day is a share",
		"[late]\n\nmost = 2":                      "line 3: most is a share",
		"[classroom50]\nassignment_type = \"x\"":  "line 2: assignment_type is individual or group",
	} {
		_, err := ReadConfig([]byte(text), koans)
		assert.ErrorContains(t, err, want, text)
	}
}

// The same key means the same schedules, another one others, and none that
// learners see tried.
func TestHiddenSeeds(t *testing.T) {
	assert.Empty(t, Config{HiddenKey: "moths"}.HiddenSeeds())
	seeds := Config{HiddenSchedules: 40, HiddenKey: "moths"}.HiddenSeeds()
	assert.Len(t, seeds, 40)
	assert.Equal(t, seeds, Config{HiddenSchedules: 40, HiddenKey: "moths"}.HiddenSeeds())
	assert.NotEqual(t, seeds, Config{HiddenSchedules: 40, HiddenKey: "rust"}.HiddenSeeds())
	assert.True(t, slices.IsSorted(seeds))
	assert.Len(t, slices.Compact(seeds), 40)
	assert.Greater(t, seeds[0], checker.SchedulesPerCheck)
	assert.Less(t, seeds[39], checker.SeedsPerVariant)
}

func TestRoster(t *testing.T) {
	for _, text := range []string{
		"\ufeffpath,name,email,id,submitted\r\nalice-1,\"Alice, A.\",a@x.org,7,2026-10-01 10:00:00 +0200\r\n\r\n",
		"name;path;email;id;submission time\n\"Alice, A.\";alice-1;a@x.org;7;2026-10-01T10:00:00+02:00\n",
		"Folder\tName\tEmail Address\tStudent ID\tSubmitted At\nalice-1\tAlice, A.\ta@x.org\t7\t2026-10-01 08:00\n",
	} {
		students, err := ReadRoster([]byte(text), time.UTC)
		require.NoError(t, err, text)
		require.Len(t, students, 1)
		s := students[0]
		assert.True(t, s.Submitted.Equal(time.Date(2026, 10, 1, 8, 0, 0, 0, time.UTC)), s.Submitted)
		s.Submitted = time.Time{}
		assert.Positive(t, s.Line)
		s.ids, s.names, s.Line = nil, nil, 0
		assert.Equal(t, Student{Name: "Alice, A.", Email: "a@x.org", ID: "7", key: "alice-1"}, s)
	}
	students, err := ReadRoster([]byte("First Name,Last Name,SID,Email\nAda,Lovelace,3,a@x\n"), time.UTC)
	require.NoError(t, err)
	assert.Equal(t, []Student{{Name: "Ada Lovelace", Email: "a@x", ID: "3", Line: 2, key: "3", ids: []string{"3", "a@x"}, names: []string{"Ada Lovelace", "Lovelace Ada"}}}, students)
	students, err = ReadRoster([]byte("\"identifier\",\"github_username\",\"github_id\",\"name\"\n\"ada@x\",\"adal\",\"\",\"\"\n"), time.UTC)
	require.NoError(t, err)
	assert.Equal(t, "adal", students[0].key, "as GitHub Classroom exports it")

	for text, want := range map[string]string{
		"":                                "it is empty",
		"colour\nred\n":                   `name one "path"`,
		"path,submitted\na,yesterday\n":   `line 2: "yesterday" is no time`,
		"path\nbob\nBob\n":                "lines 2 and 3 are both about Bob",
		"path,name\na,\"b\nc,d\ne,f\n\"x": "line",
	} {
		_, err := ReadRoster([]byte(text), time.UTC)
		assert.ErrorContains(t, err, want, text)
	}
}

func FuzzReadRoster(f *testing.F) {
	f.Add([]byte("\ufeffpath;name\r\na;\"b\"\r\n"))
	f.Add([]byte("id,submitted\n1,2026-10-01\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		students, err := ReadRoster(text, time.UTC)
		if err != nil {
			assert.Empty(t, students)
			return
		}
		keys := map[string]bool{}
		for _, s := range students {
			assert.NotEmpty(t, s.key)
			assert.Equal(t, strings.Trim(s.key, `/\`), s.key)
			assert.False(t, keys[strings.ToLower(s.key)], "two students are called %q", s.key)
			keys[strings.ToLower(s.key)] = true
		}
		again, err := ReadRoster(append([]byte("\ufeff"), bytes.TrimPrefix(text, []byte("\ufeff"))...), time.UTC)
		require.NoError(t, err)
		assert.Equal(t, students, again, "a byte order mark changes nothing")
		if !bytes.ContainsAny(text, "\r\"") {
			again, err = ReadRoster(bytes.ReplaceAll(text, []byte("\n"), []byte("\r\n")), time.UTC)
			require.NoError(t, err)
			assert.Equal(t, students, again, "nor do Windows' line ends")
		}
	})
}

func TestSameProgram(t *testing.T) {
	one := []byte("package main\n\nimport \"fmt\"\n\n// main greets.\nfunc main() {\n\tfmt.Println(\"hi\") // hi\n\n\tx := `a\n\nb`\n\t_ = x\n}\n")
	two := []byte("package main\nimport \"fmt\"\n/* mine */ func main() {\n  fmt.Println( \"hi\" )\n  x := `a\n\nb`;\n  _ = x }\n")
	a, b := Normalize("k", one), Normalize("k", two)
	assert.Equal(t, a.Key, b.Key)
	assert.Equal(t, string(a.Text), string(b.Text))
	assert.Contains(t, string(a.Text), "`a\n\nb`", "a blank line in a string stays")
	assert.NotEqual(t, a.Key, Normalize("other", one).Key)
	for _, other := range []string{strings.Replace(string(one), "hi", "ho", 1), "//go:debug x=1\n" + string(one), "//go:build ignore\n\n" + string(one), "package main\nfunc main() {"} {
		p := Normalize("k", []byte(other))
		assert.NotEqual(t, a.Key, p.Key)
	}
	raw := "package main // #cgo\nimport \"C\"\n"
	assert.Equal(t, raw, string(Normalize("k", []byte(raw)).Text), "what a comment may mean something in stays as it is")

	helped := a.with(map[string][]byte{"helper.go": []byte("package main\n")})
	assert.NotEqual(t, a.Key, helped.Key)
	assert.Equal(t, helped.Key, b.with(map[string][]byte{"helper.go": []byte("package main\n")}).Key)
	assert.NotEqual(t, helped.Key, a.with(map[string][]byte{"help.go": []byte("package main\n")}).Key)
	assert.Equal(t, a, a.with(nil))

	assert.Equal(t, "main.go:7 and main.go:7:2, run.go:7", string(a.Translate([]byte("main.go:4 and main.go:4:2, run.go:7"))))
	assert.Equal(t, "main.go:4:3", string(b.Translate([]byte("main.go:4:2"))))
	assert.Equal(t, "main.go:400", string(a.Translate([]byte("main.go:400"))))
}

func FuzzNormalize(f *testing.F) {
	f.Add([]byte("package main\n\n// x\nfunc main() { if (true) { } }\n"), []byte("main.go:3:1"))
	f.Add([]byte("package main\nvar x = `\n\n`\n"), []byte("main.go:99999999999999999999"))
	f.Fuzz(func(t *testing.T, text, report []byte) {
		p := Normalize("k", text)
		translated := p.Translate(report)
		if !bytes.Contains(report, []byte("main.go:")) {
			assert.Equal(t, string(report), string(translated))
		}
		if p.origin == nil {
			assert.Equal(t, string(text), string(p.Text), "what can't be read stays as it is")
			assert.Equal(t, string(report), string(translated))
			return
		}
		assert.Equal(t, p.Key, Normalize("k", p.Text).Key, "the same again")
		assert.Equal(t, p.Key, Normalize("k", slices.Concat(text, []byte("\n\n// A comment.\n"))).Key, "a comment changes nothing")
		for _, at := range p.origin {
			assert.LessOrEqual(t, at.line, bytes.Count(text, []byte("\n"))+1)
		}
	})
}

func verdict(solved bool, checks string) judge.Verdict {
	v := judge.Verdict{Solved: solved}
	for _, name := range strings.Fields(checks) {
		v.Checks = append(v.Checks, checker.Result{Check: strings.Trim(name, "!"), Passed: !strings.HasPrefix(name, "!")})
	}
	return v
}

func TestPartialCredit(t *testing.T) {
	shipped, empty := verdict(false, "!A !B !C D"), verdict(false, "!A !B C !D")
	earns := counted(shipped, empty)
	assert.Equal(t, []string{"A", "B"}, earns)
	assert.Equal(t, 0.0, credit(shipped, earns))
	assert.Equal(t, 0.0, credit(empty, earns))
	assert.Equal(t, 0.5, credit(verdict(false, "A !B C D"), earns))
	assert.Equal(t, 0.5, credit(verdict(false, "A B !C D"), earns), "what held before and no longer does costs as much")
	assert.Equal(t, 1.0, credit(verdict(true, "A B C D"), earns))
	assert.Equal(t, 0.0, credit(judge.Verdict{Mistake: "x"}, earns))
	assert.Equal(t, 0.0, credit(verdict(false, "!A"), nil))
}

func TestShards(t *testing.T) {
	all := []Entry{{N: 0}, {N: 1}, {N: 2}, {N: 3}, {N: 4}}
	s, err := ParseShard("2/3")
	require.NoError(t, err)
	assert.Equal(t, []Entry{{N: 1}, {N: 4}}, s.Of(all))
	assert.Equal(t, all, Shard{}.Of(all))
	for _, bad := range []string{"", "0/2", "3/2", "1", "1/2x", " 1/2", "a/b"} {
		_, err := ParseShard(bad)
		assert.Error(t, err, bad)
	}
}

func row(n int, name string, status Status) Row {
	return Row{N: n, Submission: name, Cells: []Cell{{Koan: "01_wait/01_start", Status: status, Program: "aaaaaaaaaaaaaaaaaaaaaaaa"}}}
}

func TestResultsThatGrow(t *testing.T) {
	path := filepath.Join(t.TempDir(), "r.jsonl")
	h := Header{Version: 1, Submissions: 3, Koans: []KoanInfo{{Path: "01_wait/01_start", Points: 1}}}
	w, err := Create(path, h, false)
	require.NoError(t, err)
	require.NoError(t, w.Add(row(0, "a", Solved)))
	require.NoError(t, w.Add(row(1, "b", Undecided)))
	require.NoError(t, w.Close())
	_, err = Create(path, h, false)
	assert.ErrorIs(t, err, os.ErrExist)

	// It was cut off in the middle of a line.
	f, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
	require.NoError(t, err)
	_, err = f.WriteString(`{"n":2,"subm`)
	require.NoError(t, err)
	require.NoError(t, f.Close())

	b, err := Open(path)
	require.NoError(t, err)
	require.NoError(t, b.f.Close())
	require.NoError(t, os.Truncate(path, b.size))
	f, err = os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
	require.NoError(t, err)
	w = &Writer{f}
	require.NoError(t, w.Add(row(1, "b", Failed)))
	require.NoError(t, w.Add(row(2, "c", Solved)))
	require.NoError(t, w.Add(row(0, "a", Undecided)), "the machine's failure never replaces a grade")
	require.NoError(t, w.Close())

	b, err = Open(path)
	require.NoError(t, err)
	defer b.Close()
	var statuses []Status
	for r, err := range b.Rows() {
		require.NoError(t, err)
		statuses = append(statuses, r.Cells[0].Status)
	}
	assert.Equal(t, []Status{Solved, Failed, Solved}, statuses)
	name, others := b.SameAs(row(0, "a", Solved), Cell{Program: "aaaaaaaaaaaaaaaaaaaaaaaa"})
	assert.Equal(t, "b", name)
	assert.Equal(t, 2, others)
}

func FuzzOpen(f *testing.F) {
	f.Add([]byte("{\"version\":1,\"submissions\":1,\"koans\":[{\"koan\":\"a\"}]}\n{\"n\":0,\"koans\":[{\"koan\":\"a\",\"status\":\"solved\"}]}\n{\"n\""))
	f.Add([]byte("{\"version\":1,\"submissions\":-1}\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		path := filepath.Join(t.TempDir(), "r")
		require.NoError(t, os.WriteFile(path, text, 0o644))
		b, err := Open(path)
		if err != nil {
			return
		}
		last := math.MinInt
		again := filepath.Join(t.TempDir(), "again")
		w, err := Create(again, b.Header, false)
		require.NoError(t, err)
		var rows []Row
		for r, err := range b.Rows() {
			require.NoError(t, err)
			assert.Greater(t, r.N, last, "one row for each student, in order")
			last = r.N
			for _, c := range r.Cells {
				name, others := b.SameAs(r, c)
				assert.Equal(t, name != "", others > 0)
			}
			rows = append(rows, r)
			require.NoError(t, w.Add(r))
		}
		require.NoError(t, w.Close())
		assert.Len(t, rows, b.Summary.Students)

		copied, err := Open(again)
		require.NoError(t, err)
		i := 0
		for r, err := range copied.Rows() {
			require.NoError(t, err)
			assert.Equal(t, inJSON(t, rows[i]), inJSON(t, r), "what is written again is the same")
			i++
		}
		assert.Equal(t, len(rows), i)
		assert.Equal(t, inJSON(t, b.Summary), inJSON(t, copied.Summary))
		require.NoError(t, copied.Close())
		require.NoError(t, b.Close())
	})
}

func inJSON(t *testing.T, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	require.NoError(t, err)
	return string(text)
}

func TestMerge(t *testing.T) {
	dir := t.TempDir()
	h := Header{Version: 1, Submissions: 3}
	write := func(name string, rows ...Row) string {
		path := filepath.Join(dir, name)
		w, err := Create(path, h, false)
		require.NoError(t, err)
		for _, r := range rows {
			require.NoError(t, w.Add(r))
		}
		require.NoError(t, w.Close())
		return path
	}
	whole := write("whole", row(0, "a", Solved), row(1, "b", Failed), row(2, "c", Solved))
	one, two := write("1", row(0, "a", Solved), row(2, "c", Solved)), write("2", row(1, "b", Undecided), row(1, "b", Failed))
	merged := filepath.Join(dir, "merged")
	require.NoError(t, Merge(merged, []string{two, one}, false))
	want, err := os.ReadFile(whole)
	require.NoError(t, err)
	got, err := os.ReadFile(merged)
	require.NoError(t, err)
	assert.Equal(t, string(want), string(got))

	assert.ErrorContains(t, Merge(merged, []string{one}, true), "1 of 3 students are in none of the files")
	h.Suite = "another"
	assert.ErrorContains(t, Merge(merged, []string{one, write("3")}, true), "were graded with other tests")
	assert.ErrorContains(t, Merge(merged, []string{filepath.Join(dir, "none")}, true), "opening the results")
}
