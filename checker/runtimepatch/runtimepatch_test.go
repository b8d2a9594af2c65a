package runtimepatch

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"koans/checker/env"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The error names every passage that is missing, so that one look tells what a
// new release has changed.
func TestAnUnknownRuntimeIsLeftAlone(t *testing.T) {
	goroot := t.TempDir()
	_, err := Overlay(goroot)
	assert.ErrorContains(t, err, "reading the toolchain's runtime")

	for _, file := range files() {
		path := filepath.Join(goroot, "src", file)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte("package runtime\n"), 0o644))
	}
	_, err = Overlay(goroot)
	assert.ErrorContains(t, err, `runtime/proc.go, : found "const randomizeScheduler = raceenabled" 0 times, want once`)
	assert.ErrorContains(t, err, `runtime/rand.go has no "func rand() uint64 {"`)
}

// What the added files declare for themselves, and other packages rely on.
func TestAddedFilesAgreeWithTheChecker(t *testing.T) {
	all := ""
	for _, text := range addedFiles() {
		all += text
	}
	assert.Contains(t, all, fmt.Sprintf("koanMaxEvents = %d\n", MaxEvents))
	assert.Contains(t, all, "koanMaxTold = 40_000 ")
	assert.Equal(t, 40_000, MaxTold)
	assert.Contains(t, all, fmt.Sprintf("koanMaxPreemptions = %d ", MaxPreemptions))
	assert.Contains(t, all, fmt.Sprintf("hbMaxReports = %d ", MaxRaces))
	assert.Contains(t, all, `"`+env.Seed+`="`)
	assert.Contains(t, all, `"`+env.Choices+`="`)
	assert.Contains(t, all, `"`+env.VirtualLimit+`="`)
}

func TestEdit(t *testing.T) {
	e := edit{"x.go", "func f(", "old", "new"}
	at, err := e.find("old\nfunc f() {\n\told\n}\nold\n")
	require.NoError(t, err)
	assert.Equal(t, len("old\nfunc f() {\n\t"), at)
	for _, text := range []string{"", "\nfunc f() {", "\nfunc f() {\n}\n", "\nfunc f() {\n\told\n\told\n}\n"} {
		_, err := e.find(text)
		assert.Error(t, err, "%q", text)
	}
}
