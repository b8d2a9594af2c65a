package judge

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker"
	"koans/checker/catalog"
)

func TestVerdict(t *testing.T) {
	koan := catalog.Koan{Chapter: "01_wait", Name: "01_start"}
	checks := []string{"TestA", "TestB"}
	const a, b = `{"Check":"TestKoan/TestA","Passed":true}` + "\n", `{"Check":"TestKoan/TestB","Passed":true}` + "\n"

	v, err := assemble(koan, checks, []byte(b+a), "")
	require.NoError(t, err)
	assert.Equal(t, Verdict{Koan: "01_wait/01_start", Solved: true, Checks: []checker.Result{{Check: "TestA", Passed: true}, {Check: "TestB", Passed: true}}}, v)

	v, err = assemble(koan, checks, []byte(a+`{"Check":"TestKoan/TestB","Passed":false,"Account":{"Expected":"why"}}`), "")
	require.NoError(t, err)
	assert.False(t, v.Solved)
	first, failed := v.FirstFailure()
	assert.True(t, failed)
	assert.Equal(t, "why", first.Account.Expected)

	v, err = assemble(koan, checks, []byte(a+`{"Check":"TestKoan/TestB","Mistake":"main.go:1:1: no"}`), "")
	require.NoError(t, err)
	assert.Equal(t, Verdict{Koan: "01_wait/01_start", Mistake: "main.go:1:1: no"}, v)

	// A check that passed once and failed once has not passed.
	v, err = assemble(koan, checks, []byte(a+b+`{"Check":"TestKoan/TestB","Passed":false}`), "")
	require.NoError(t, err)
	assert.False(t, v.Solved)

	// One that broke off says so.
	v, err = assemble(koan, checks, []byte(a+`{"Check":"TestKoan/TestB","Passed":false}`), "")
	require.NoError(t, err)
	assert.Contains(t, v.Checks[1].Report(), "The check broke off")

	_, err = assemble(koan, checks, []byte(a), "all it printed")
	assert.ErrorContains(t, err, "the check TestB of 01_wait/01_start came to no result:\nall it printed")
	_, err = assemble(koan, checks, []byte(a+`{"Check":"TestKoan/TestB","Machine":"no disk"}`), "")
	assert.EqualError(t, err, "no disk")
	_, err = assemble(koan, checks, []byte(a+"{"), "")
	assert.ErrorContains(t, err, "reading what the koan's test found")
}

func TestChecksOf(t *testing.T) {
	checks, err := checksOf([]byte("package main_test\nfunc TestB(t *testing.T) {}\nfunc help() {}\nfunc TestA(t *testing.T) {}\n"))
	require.NoError(t, err)
	assert.Equal(t, []string{"TestB", "TestA"}, checks)
	_, err = checksOf([]byte("package main_test\n"))
	assert.EqualError(t, err, "it has no test function")
	_, err = checksOf([]byte("func"))
	assert.Error(t, err)
}

func TestWhatATestPrintsIsBounded(t *testing.T) {
	b := &beginning{most: 5}
	for range 3 {
		n, err := b.Write([]byte("abc"))
		require.NoError(t, err)
		assert.Equal(t, 3, n)
	}
	assert.Equal(t, "abcab", b.String())
}

// A verdict that left checks out for want of a C compiler is forgotten once there is one.
func TestAnInstalledCompilerIsNoticed(t *testing.T) {
	path := filepath.Join(t.TempDir(), "verdict")
	require.NoError(t, os.WriteFile(path, []byte(`{"Koan": "a", "Needs": "a C compiler"}`), 0o644))
	t.Setenv("PATH", t.TempDir())
	t.Setenv("CC", "")
	_, known := recall(path)
	assert.True(t, known)
	self, err := os.Executable()
	require.NoError(t, err)
	t.Setenv("CC", self)
	_, known = recall(path)
	assert.False(t, known)
}
