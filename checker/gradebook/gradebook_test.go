package gradebook

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker"
	"koans/checker/grade"
	"koans/checker/program"
	"koans/checker/timeline"
)

// vile is what a learner may print to trick who reads a report: a formula,
// HTML, XML, Markdown, terminal and workflow commands, results of another
// format, a change of direction, no character at all.
const vile = "=cmd|'/c calc'!A1\r\n\x1b[31m</pre><script>alert(1)</script>]]>\x00\ufffe\u202eabc\xff\n::set-output name=score::100\n{\"scores\": {\"all\": 100}}\n| a | <!-- `x` [x](javascript:alert(1)) @all"

var header = grade.Header{
	Version: 1, Title: "Week 1", Go: "go1.26", Suite: "abc", Seeds: "1 to 32", Submissions: 4,
	Koans: []grade.KoanInfo{{Path: "01_wait/01_start", Title: "Start", Points: 2, Counted: []string{"TestA"}}, {Path: "01_wait/02_stop", Title: "Stop", Points: 1}},
}

func rows(text string) []grade.Row {
	at := time.Date(2026, 10, 1, 10, 0, 0, 0, time.UTC)
	run := timeline.New(program.Outcome{Output: []program.Output{{Text: text}}}, nil)
	passed, failed := checker.Result{Check: "TestA", Passed: true}, checker.Result{Check: "TestB", Account: &checker.Account{Ended: text, Timeline: run}, Schedule: program.Schedule{Seed: 7}, Ending: "main returned"}
	const key = "0123456789abcdef01234567"
	return []grade.Row{
		{N: 0, Submission: "ada", Student: grade.Student{Name: "Ada", Email: "ada@example.org", ID: "1", Submitted: at}, OnRoster: true, Points: 3, Score: 3, Cells: []grade.Cell{
			{Koan: "01_wait/01_start", Status: grade.Solved, Points: 2, Program: key, Known: "solution", Checks: []checker.Result{passed}},
			{Koan: "01_wait/02_stop", Status: grade.Solved, Points: 1, Checks: []checker.Result{passed}},
		}},
		{N: 1, Submission: "../" + strings.ToValidUTF8(text, "?"), Student: grade.Student{Name: text, Email: text, ID: text}, Points: 1, LateLoss: 0.1, Score: 0.9, Cells: []grade.Cell{
			{Koan: "01_wait/01_start", Status: grade.Failed, Points: 1, Program: key, Known: "wrong/sleep", Notes: []string{text}, Checks: []checker.Result{passed, failed}},
			{Koan: "01_wait/02_stop", Status: grade.Broken, Why: text},
		}},
		{N: 2, Submission: "cyd", Refused: text, Cells: []grade.Cell{
			{Koan: "01_wait/01_start", Status: grade.Refused, Why: text}, {Koan: "01_wait/02_stop", Status: grade.Refused, Why: text},
		}},
		{N: 3, Submission: "dan", Cells: []grade.Cell{
			{Koan: "01_wait/01_start", Status: grade.Undecided, Why: text}, {Koan: "01_wait/02_stop", Status: grade.Missing},
		}},
	}
}

func book(t testing.TB, rows []grade.Row) *grade.Book {
	t.Helper()
	path := filepath.Join(t.TempDir(), "r.jsonl")
	w, err := grade.Create(path, header, false)
	require.NoError(t, err)
	for _, r := range rows {
		require.NoError(t, w.Add(r))
	}
	require.NoError(t, w.Close())
	b, err := grade.Open(path)
	require.NoError(t, err)
	t.Cleanup(func() { b.Close() })
	return b
}

func written(t testing.TB, write func(io.Writer, *grade.Book) error, b *grade.Book) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, write(&out, b))
	require.True(t, utf8.Valid(out.Bytes()))
	for _, r := range out.String() {
		if r < ' ' && r != '\n' && r != '\t' || r == 0x7f || r == '\u202e' || r == '\ufffe' {
			t.Fatalf("%q is in the output", r)
		}
	}
	return out.String()
}

var schemas sync.Map

func valid(t testing.TB, schema string, text []byte) {
	t.Helper()
	compile, _ := schemas.LoadOrStore(schema, sync.OnceValues(func() (*jsonschema.Schema, error) {
		return jsonschema.NewCompiler().Compile(filepath.Join("testdata", "schema", schema))
	}))
	s, err := compile.(func() (*jsonschema.Schema, error))()
	require.NoError(t, err)
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	require.NoError(t, err)
	assert.NoError(t, s.Validate(value), "%s", text)
}

func TestJSON(t *testing.T) {
	text := written(t, JSON, book(t, rows(vile)))
	valid(t, "report.json", []byte(text))
	assert.Contains(t, text, `"remark": "the same program as that of`)
	valid(t, "report.json", []byte(written(t, JSON, book(t, nil))))
}

func TestCSV(t *testing.T) {
	records, err := csv.NewReader(strings.NewReader(written(t, CSV, book(t, rows(vile))))).ReadAll()
	require.NoError(t, err)
	require.Len(t, records, 5)
	assert.Equal(t, []string{"submission", "name", "email", "id", "score", "max", "late_loss", "undecided", "remarks", "01_wait/01_start", "01_wait/02_stop"}, records[0])
	assert.Equal(t, []string{"ada", "Ada", "ada@example.org", "1", "3", "3", "0", "0"}, records[1][:8])
	for _, r := range records {
		for _, field := range r {
			assert.NotContains(t, "=+-@|%\t\n", firstRune(field+"x"), field)
		}
	}
}

func TestJUnit(t *testing.T) {
	var all struct {
		Tests    int `xml:"tests,attr"`
		Failures int `xml:"failures,attr"`
		Errors   int `xml:"errors,attr"`
		Suites   []struct {
			Name  string `xml:"name,attr"`
			Cases []struct {
				Name      string `xml:"name,attr"`
				Classname string `xml:"classname,attr"`
				Failure   *struct {
					Type string `xml:"type,attr"`
					Text string `xml:",chardata"`
				} `xml:"failure"`
				Error *struct{} `xml:"error"`
			} `xml:"testcase"`
		} `xml:"testsuite"`
	}
	require.NoError(t, xml.Unmarshal([]byte(written(t, JUnit, book(t, rows(vile)))), &all))
	assert.Equal(t, []int{9, 5, 1}, []int{all.Tests, all.Failures, all.Errors})
	require.Len(t, all.Suites, 4)
	assert.Equal(t, "Ada", all.Suites[0].Name)
	assert.Nil(t, all.Suites[0].Cases[0].Failure)
	assert.Contains(t, all.Suites[1].Cases[1].Failure.Text, "</pre><script>")
	assert.NotNil(t, all.Suites[3].Cases[0].Error, "what the machine could not judge is an error, no failure")
	assert.Equal(t, "missing", all.Suites[3].Cases[1].Failure.Type)
}

func TestMarkdown(t *testing.T) {
	if testing.Short() {
		t.Skip("it writes the summary of a class of 20,000")
	}
	text := written(t, Markdown, book(t, rows(vile)))
	assert.NotContains(t, text, "<script")
	assert.NotContains(t, text, "<!--")
	assert.NotContains(t, text, "::set-output")
	assert.NotContains(t, text, "](javascript:")
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "| ") {
			assert.True(t, strings.HasSuffix(line, " |\n"), line)
		}
	}
	var many []grade.Row
	for n := range 20_000 {
		r := rows(strings.Repeat("x", 500))[1]
		r.N = n
		many = append(many, r)
	}
	assert.Less(t, len(written(t, Markdown, book(t, many))), 1024<<10)

	header.Submissions = 1
	one := written(t, Markdown, book(t, rows(strings.Repeat(vile, 200))[1:2]))
	header.Submissions = 4
	assert.NotContains(t, one, "<script")
	assert.NotContains(t, one, "::set-output")
	assert.Less(t, len(one), 1024<<10)
}

func TestPlatforms(t *testing.T) {
	dir := t.TempDir()
	o := Outputs{Gradescope: filepath.Join(dir, "gradescope"), Exercism: filepath.Join(dir, "exercism"), Classroom50: filepath.Join(dir, "classroom50")}
	b := book(t, rows(vile))
	var entries []grade.Entry
	for _, r := range rows(vile) {
		entries = append(entries, grade.Entry{N: r.N, Name: r.Submission, Student: r.Student})
	}
	require.NoError(t, o.Begin(header, entries))
	check := func(at string) {
		for _, name := range []string{"gradescope", "exercism", "classroom50"} {
			files, err := filepath.Glob(filepath.Join(dir, name, "*"))
			require.NoError(t, err)
			assert.Len(t, files, 4, "one for each, none elsewhere: %s", at)
			for _, f := range files {
				text, err := os.ReadFile(f)
				require.NoError(t, err)
				valid(t, name+".json", text)
			}
		}
	}
	check("before")
	read := func(path ...string) string {
		text, err := os.ReadFile(filepath.Join(append([]string{dir}, path...)...))
		require.NoError(t, err)
		return string(text)
	}
	assert.Contains(t, read("gradescope", "ada.json"), `"score": 0`)
	assert.Contains(t, read("gradescope", "ada.json"), "Not graded yet")

	require.NoError(t, o.Write(b))
	check("after")
	assert.Contains(t, read("gradescope", "ada.json"), `"score": 3`)
	assert.Contains(t, read("exercism", "ada.json"), `"status": "pass"`)
	assert.Contains(t, read("classroom50", "ada.json"), `"datetime": "2026-10-01T10:00:00Z"`)
	assert.Contains(t, read("gradescope", "dan.json"), "Not graded yet", "what the machine could not judge replaces nothing")

	one := Outputs{Gradescope: filepath.Join(dir, "results.json")}
	assert.ErrorIs(t, one.Begin(header, entries), ErrManyInOneFile)
	require.NoError(t, one.Begin(header, entries[:1]))
	valid(t, "gradescope.json", []byte(read("results.json")))
}

// Only scores change in what is uploaded, and Moodle's comments.
func TestUpload(t *testing.T) {
	graded := rows("well")
	graded[0].Student.Line, graded[1].Student.Line, graded[3].Student.Line = 3, 4, 5
	b := book(t, graded)
	upload := func(roster string) (string, error) {
		var out bytes.Buffer
		err := Upload(&out, b, []byte(roster))
		return out.String(), err
	}
	canvas := "Student,ID,SIS User ID,SIS Login ID,Section,Week 1 (9001),Week 2 (9002)\n    Points Possible,,,,,30,7\n\"Doe, Ada\",123,S1,ada,=x,1,2\n\"Roe, Bob\",124,S2,bob,,,\nDan,125,S3,dan,,8,\n\"Student, Test\",126,,t,,,\n"
	text, err := upload(canvas)
	require.NoError(t, err)
	want, _, err := grade.Records([]byte(strings.NewReplacer(",=x,1,2", ",=x,30,2", "bob,,,", "bob,,9,").Replace(canvas)))
	require.NoError(t, err)
	got, _, err := grade.Records([]byte(text))
	require.NoError(t, err)
	assert.Equal(t, want, got, "3 points here are 30 there; Dan is undecided")
	text, err = upload(strings.Replace(strings.Replace(canvas, ",Week 2 (9002)", "", 1), "Week 1", "Lab", 1))
	require.NoError(t, err, "the only column of an assignment")
	assert.Contains(t, text, "30")

	moodle := "Identifier;Full name;Maximum Grade;Grade;Feedback comments\nParticipant 9;Zoe;100;;\nParticipant 1;Ada;100,00;;\nParticipant 2;Bob;100;;\nParticipant 3;Dan;100;55;\n"
	text, err = upload(moodle)
	require.NoError(t, err)
	records, _, err := grade.Records([]byte(text))
	require.NoError(t, err)
	assert.Equal(t, []string{"Participant 9", "Zoe", "100", "", ""}, records[1].Fields)
	assert.Equal(t, "100", records[2].Fields[3])
	assert.Equal(t, "30", records[3].Fields[3])
	assert.Contains(t, records[3].Fields[4], "0.9 of 3 points.")
	assert.Equal(t, "55", records[4].Fields[3], "what the machine could not judge replaces nothing")

	for _, other := range []string{"", "path,name\na,b\n", strings.ReplaceAll(canvas, "Week 1", "Lab")} {
		_, err = upload(other)
		assert.Error(t, err, other)
	}
	o := Outputs{Upload: filepath.Join(t.TempDir(), "up.csv"), Roster: []byte("path\na\n")}
	assert.ErrorIs(t, o.Begin(header, nil), ErrNoUpload)
}

// Whatever the roster, nothing but the scores and the comments changes.
func FuzzUpload(f *testing.F) {
	f.Add("Student,ID,Week 1 (1)\n Points Possible,,5\nAda,1,\n", 3)
	f.Add("Identifier\tGrade\tMaximum Grade\tFeedback comments\nParticipant 1\t\t1e999\t\n", 2)
	f.Fuzz(func(t *testing.T, roster string, at int) {
		for _, graded := range [][]grade.Row{nil, rows("well")} {
			if len(graded) > 0 {
				graded[0].Student.Line = at
			}
			b := book(t, graded)
			u, err := readUpload([]byte(roster), "Week 1")
			var out bytes.Buffer
			if uploadErr := Upload(&out, b, []byte(roster)); err != nil || uploadErr != nil {
				assert.Equal(t, err, uploadErr)
				return
			}
			changed, _, err := grade.Records(out.Bytes())
			require.NoError(t, err)
			require.Len(t, changed, len(u.records))
			for i, r := range u.records {
				for n, field := range r.Fields {
					if n != u.score && n != u.comment || r.Line != at || len(graded) == 0 {
						assert.Equal(t, field, changed[i].Fields[n])
					}
				}
			}
		}
	})
}

func TestFeedback(t *testing.T) {
	graded := rows(vile)
	graded[0].Submission = "Müller Jörg_12345_assignsubmission_file_"
	graded[0].Adjusted, graded[0].Comment, graded[0].Cells[1].Left = -0.5, "We talked.", "excused"
	dir := t.TempDir()
	require.NoError(t, Outputs{Feedback: dir}.Write(book(t, graded)))
	folders, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, folders, 4)
	for _, f := range folders {
		for _, name := range []string{"feedback.html", "feedback.md"} {
			text, err := os.ReadFile(filepath.Join(dir, f.Name(), name))
			require.NoError(t, err)
			assert.NotContains(t, string(text), "<script")
			assert.NotContains(t, string(text), "the same program as", "nobody learns of others")
			assert.Contains(t, string(text), "Week 1")
		}
	}
	text, err := os.ReadFile(filepath.Join(dir, "Müller Jörg_12345_assignsubmission_file_", "feedback.html"))
	require.NoError(t, err)
	assert.Contains(t, string(text), "Adjusted by hand: -0.5 points. We talked.")
	assert.Contains(t, string(text), "excused, so it doesn’t count")
}

// Who reads anonymous reports learns no name; who has the CSV knows whose each is.
func TestAnonymousReports(t *testing.T) {
	graded := rows("well")
	graded[2].Refused = "cyd.rar is an archive that can't be read here"
	b := book(t, graded)
	o := Outputs{Anonymous: true, Secret: "moths"}
	for name, write := range map[string]func(io.Writer, *grade.Book) error{"HTML": HTML, "Markdown": Markdown, "Table": Table} {
		text := written(t, write, o.Shown(b))
		for _, word := range []string{"Ada", "ada", "cyd", "dan"} {
			assert.NotRegexp(t, `\b`+word+`\b`, text, name)
		}
		assert.Contains(t, text, grade.Code("moths", "ada"), name)
	}
	assert.Contains(t, written(t, o.csv, b), grade.Code("moths", "cyd"))
	assert.NotEqual(t, grade.Code("moths", "cyd"), grade.Code("rust", "cyd"))
}

func TestClassroom50TakesFromItsRunner(t *testing.T) {
	environment := map[string]string{"CLASSROOM": "cs", "ASSIGNMENT": "koans", "SUBMISSION_TAG": "submit/2026-02-03T04-05-06Z-abc", "COMMIT_URL": "https://c", "RELEASE_URL": "https://r"}
	h := header
	h.Classroom50 = grade.Classroom50{Assignment: "mine"}.WithRunner(func(name string) string { return environment[name] })
	text, err := json.Marshal(newClassroom50Report(h, "ada", time.Time{}))
	require.NoError(t, err)
	valid(t, "classroom50.json", text)
	for _, want := range []string{`"classroom":"cs"`, `"assignment":"mine"`, `"datetime":"2026-02-03T04:05:06Z"`, `"review":"https://c"`, `"max-score":300`} {
		assert.Contains(t, string(text), want)
	}
}

func TestNamesOfFiles(t *testing.T) {
	p := platform{path: "out"}
	seen := map[string]bool{}
	for _, name := range []string{"a", "a/b", "a_b", "../a", "..", ".a", "A B", "a\x00b", "ä", "Lee Kim", "Lee_20_Kim", "Lee%20Kim", "ANNA", "anna", "Anna", "a b", "a%20b"} {
		file := p.file(name)
		assert.Equal(t, "out", filepath.Dir(file), name)
		assert.False(t, seen[strings.ToLower(file)], name)
		seen[strings.ToLower(file)] = true
	}
	assert.Equal(t, filepath.Join("out", "ada.json"), p.file("ada"))
}

func FuzzReports(f *testing.F) {
	f.Add(vile)
	f.Add("\u2066<a>\u2069 -1+1")
	f.Add(strings.Repeat("é", 40_000))
	f.Fuzz(func(t *testing.T, text string) {
		b := book(t, rows(text))
		valid(t, "report.json", []byte(written(t, JSON, b)))
		_, err := csv.NewReader(strings.NewReader(written(t, CSV, b))).ReadAll()
		assert.NoError(t, err)
		var whole struct{}
		assert.NoError(t, xml.Unmarshal([]byte(written(t, JUnit, b)), &whole))
		written(t, Markdown, b)
		written(t, Table, b)
		assert.Equal(t, 1, strings.Count(written(t, HTML, b), "</html>"))
		for r, err := range b.Rows() {
			require.NoError(t, err)
			for schema, report := range map[string]any{"gradescope.json": gradescope(b, r), "exercism.json": Outputs{}.exercism(b, r), "classroom50.json": classroom50(b, r)} {
				encoded, err := json.Marshal(report)
				require.NoError(t, err)
				valid(t, schema, encoded)
			}
		}
	})
}
