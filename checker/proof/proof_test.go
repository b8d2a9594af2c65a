package proof

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker"
	"koans/checker/catalog"
	"koans/checker/judge"
)

// koan writes a koan's files, by path in the suite, and returns the koan.
func koan(t *testing.T, files map[string]string) catalog.Koan {
	t.Helper()
	root := t.TempDir()
	for path, text := range files {
		path = filepath.Join(root, path)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
	}
	return catalog.Koan{Chapter: "01_a", Name: "01_b", Dir: filepath.Join(root, "exercises/01_a/01_b"), Root: root}
}

func TestPrograms(t *testing.T) {
	k := koan(t, map[string]string{
		"solutions/01_a/01_b/main.go":            "// Why.\n//\n//koan:shipped TestA: it died\n//koan:shipped TestB: actual  : 2\n//koan:also TestC, TestD\n//koan:also TestE\npackage main\n",
		"solutions/01_a/01_b/right/way/main.go":  "package main\n",
		"solutions/01_a/01_b/wrong/slip/main.go": "//koan:rejected TestA: cut off\n//koan:also TestB\npackage main\n",
	})
	programs, err := Samples(k)
	require.NoError(t, err)
	expected, also := map[string][]Failure{}, map[string][]string{}
	for _, p := range programs {
		expected[p.Name()], also[p.Name()] = p.Expected, p.Also
	}
	assert.Equal(t, map[string][]Failure{
		"01_a/01_b/shipped":    {{"TestA", "it died"}, {"TestB", "actual  : 2"}},
		"01_a/01_b/solution":   nil,
		"01_a/01_b/right/way":  nil,
		"01_a/01_b/wrong/slip": {{"TestA", "cut off"}},
	}, expected)
	assert.Equal(t, map[string][]string{
		"01_a/01_b/shipped":    {"TestC", "TestD", "TestE"},
		"01_a/01_b/solution":   nil,
		"01_a/01_b/right/way":  nil,
		"01_a/01_b/wrong/slip": {"TestB"},
	}, also)
	assert.Equal(t, []string{"TestA", "TestB"}, programs[0].Checks())
}

func TestEveryClaimMustBeMade(t *testing.T) {
	k := koan(t, map[string]string{
		"solutions/01_a/01_b/main.go":            "package main\n",
		"solutions/01_a/01_b/wrong/slip/main.go": "package main\n",
	})
	programs, err := Samples(k)
	require.NoError(t, err)
	missing := strings.Join(Missing(k, programs), "\n")
	assert.Contains(t, missing, "the solution's main.go: a line //koan:shipped Check: words")
	assert.Contains(t, missing, "wrong/slip/main.go: a line //koan:rejected Check: words")
	assert.Contains(t, missing, "the solution's main.go: a line //koan:class what; where it is known from")
	_, err = Samples(koan(t, nil))
	assert.ErrorContains(t, err, "reading a program's comments")
}

func TestMissing(t *testing.T) {
	k := koan(t, map[string]string{
		"solutions/01_a/01_b/main.go":   "//koan:class a; b\npackage main\n",
		"exercises/01_a/01_b/README.md": "# T\n\nStory.\n\n## Hints\n\n1. a\n2. b\n   c\n   d\n   e\n   f\n   g\n   h\n",
	})
	expected := []Failure{{"TestA", "cut off"}}
	assert.Equal(t, []string{
		"right/WAY/main.go: 2 right ways besides the solution, has 0",
		"wrong/MISTAKE/main.go: 4 tempting wrong fixes, has 1",
		"README.md: 3 hints, numbered 1. 2. 3. below ## Hints, has 2",
		"README.md: a shorter hint 2; it has 7 lines, and 6 are enough",
	},
		Missing(k, []Sample{{Role: "shipped", Expected: expected}, {Role: "solution"}, {Role: "wrong/slip", Expected: expected}}))
	unread := Missing(koan(t, nil), nil)
	assert.Contains(t, unread[len(unread)-1], "reading the koan's story")
}

func TestAbsentAndUnlike(t *testing.T) {
	t.Chdir(t.TempDir())
	k := koan(t, map[string]string{
		"exercises/01_a/01_b/main.go":       "package main\n",
		"exercises/01_a/01_b/README.md":     "# T\n",
		"exercises/01_a/01_b/seen.go":       "package main\n",
		"solutions/01_a/01_b/main.go":       "package main\n",
		"solutions/01_a/01_b/used.go":       "package main\n",
		"solutions/01_a/01_b/right/way/x":   "",
		"solutions/01_a/01_b/wrong/main.go": "package main\n",
	})
	missing := strings.Join(absent(k), "\n")
	for _, file := range []string{"shipped/main.go", "right/way/main.go", "wrong/main.go/main.go"} {
		assert.Contains(t, missing, filepath.FromSlash(file))
	}
	assert.Len(t, absent(k), 3)
	different := unlike(k)
	require.Len(t, different, 3)
	assert.Contains(t, different[0], "used.go: a copy of ")
	assert.Contains(t, different[1], "seen.go: a copy of ")
	assert.Contains(t, different[2], "main.go: a copy of ")
}

func TestCompare(t *testing.T) {
	right := Sample{Role: "solution"}
	wrong := Sample{Role: "wrong/slip", Expected: []Failure{{"TestA", "cut off"}}}
	verdict := func(passed bool, report string) judge.Verdict {
		return judge.Verdict{Solved: passed, Checks: []checker.Result{{Check: "TestA", Passed: passed, Account: &checker.Account{Expected: report}}}}
	}
	assert.Empty(t, Compare(right, verdict(true, "")))
	assert.Empty(t, Compare(wrong, verdict(false, "B was cut off.")))
	assert.Contains(t, Compare(right, verdict(false, "why")), "it is right, yet TestA rejects it:\n")
	assert.Contains(t, Compare(wrong, verdict(true, "")), "TestA accepts it")
	assert.Contains(t, Compare(wrong, verdict(false, "it died")), `the report does not say "cut off"`)
	assert.Contains(t, Compare(wrong, judge.Verdict{}), "there is no check TestA")
	assert.Contains(t, Compare(right, judge.Verdict{Mistake: "main.go:1:1: no"}), "it cannot be built: main.go:1:1: no")
}

func TestCompareWithAllChecks(t *testing.T) {
	verdict := func(failed ...string) judge.Verdict {
		var v judge.Verdict
		for _, check := range []string{"TestA", "TestB", "TestC"} {
			r := checker.Result{Check: check, Passed: !slices.Contains(failed, check)}
			if !r.Passed {
				r.Account = &checker.Account{Expected: "B was cut off.\nSo was C."}
			}
			v.Checks = append(v.Checks, r)
		}
		return v
	}
	wrong := func(also ...string) Sample {
		return Sample{Role: "wrong/slip", Expected: []Failure{{"TestA", "cut off"}}, Also: also}
	}

	assert.Empty(t, Compare(wrong(), verdict("TestA")))
	assert.Equal(t, `it is also rejected by TestB, TestC, which wrong/slip/main.go does not name.
TestB expected:
  B was cut off.
  So was C.
TestC expected:
  B was cut off.
  So was C.
If that is true of the program, add this line to wrong/slip/main.go:
//koan:also TestB, TestC`, Compare(wrong(), verdict("TestA", "TestB", "TestC")))
	shipped := wrong()
	shipped.Role = "shipped"
	assert.Contains(t, Compare(shipped, verdict("TestA", "TestB")), "add this line to the solution's main.go:\n//koan:also TestB")

	assert.Empty(t, Compare(wrong("TestB"), verdict("TestA", "TestB")))
	assert.Empty(t, Compare(wrong("TestB"), verdict("TestA")), "a check after also may accept the program")
	assert.Contains(t, Compare(wrong("TestB"), verdict("TestA", "TestB", "TestC")), "rejected by TestC, which")
	assert.Contains(t, Compare(wrong("TestB"), verdict("TestB")), "TestA accepts it")

	assert.Equal(t, `wrong/slip/main.go lists "TestD" after //koan:also, but the koan has no check of this name`, Compare(wrong("TestD"), verdict("TestA")))
	assert.Equal(t, "wrong/slip/main.go names TestA twice; remove it from the line //koan:also", Compare(wrong("TestA"), verdict("TestA")))
	assert.Contains(t, Compare(wrong("TestB", "TestB"), verdict("TestA")), "names TestB twice")

	unjudged := verdict("TestA")
	unjudged.Checks[1] = checker.Result{Check: "TestB", Needs: "gcc"}
	assert.Empty(t, Compare(wrong(), unjudged), "a check that this machine cannot make rejects nothing")
}

func TestShortened(t *testing.T) {
	assert.Equal(t, "\n  a\n  b", shortened("a\nb\n"))
	assert.Equal(t, "\n  1\n  2\n  3\n  4\n  5\n  6\n  …", shortened("1\n2\n3\n4\n5\n6\n7\n8"))
	assert.Equal(t, "\n  "+strings.Repeat("é", 119)+"…", shortened(strings.Repeat("é", 1000)))
}
