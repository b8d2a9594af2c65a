package junit

import (
	"bytes"
	"encoding/xml"
	"flag"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker"
	"koans/checker/judge"
)

var update = flag.Bool("update", false, "write the golden file again")

func TestWrite(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, WriteVerdicts(&b, "koans", []judge.Verdict{
		{Koan: "01_wait/01_start", Solved: true, Checks: []checker.Result{{Check: "TestA", Passed: true}, {Check: "TestB", Passed: true}}},
		{Koan: "01_wait/02_go", Checks: []checker.Result{
			{Check: "TestA", Ending: "deadlock", Account: &checker.Account{Ended: "It died <&>.", Expected: "A is printed."}},
			{Check: "TestNoRace", Needs: "a C compiler"},
		}},
		{Koan: "01_wait/03_on", Mistake: "main.go:1:1: no\x1b[31m"},
	}))
	if *update {
		require.NoError(t, os.WriteFile("testdata/report.xml", b.Bytes(), 0o644))
	}
	want, err := os.ReadFile("testdata/report.xml")
	require.NoError(t, err)
	assert.Equal(t, string(want), b.String())
}

func FuzzWrite(f *testing.F) {
	f.Add("]]></failure>\x00\ufffe\u202e", "main.go:1:1: <oops>\x1b[0m")
	f.Fuzz(func(t *testing.T, printed, mistake string) {
		var b bytes.Buffer
		require.NoError(t, WriteVerdicts(&b, printed, []judge.Verdict{
			{Koan: "a/b", Mistake: mistake},
			{Koan: "a/c", Checks: []checker.Result{{Check: printed, Account: &checker.Account{Ended: printed, Expected: mistake}}}},
		}))
		var doc struct {
			Suites []Suite `xml:"testsuite"`
		}
		require.NoError(t, xml.Unmarshal(b.Bytes(), &doc))
		assert.Len(t, doc.Suites, 2)
	})
}
