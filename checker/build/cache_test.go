package build

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"koans/checker/atomicfile"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestPruneKeepsTheYoungAndTheYoungestOfTheOld(t *testing.T) {
	tc := &Toolchain{cache: t.TempDir()}
	dir := filepath.Join(tc.cache, "bin")
	require.NoError(t, os.MkdirAll(dir, 0o755))
	for i := range 70 {
		path := filepath.Join(dir, fmt.Sprintf("%02d", i))
		require.NoError(t, os.WriteFile(path, nil, 0o644))
		if i < 60 {
			old := time.Now().Add(-time.Duration(100-i) * time.Hour)
			require.NoError(t, os.Chtimes(path, old, old))
		}
	}
	tc.prune()
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, entries, 50)
	assert.Equal(t, "20", entries[0].Name())
	assert.Equal(t, "69", entries[49].Name())
}

func TestWhatIsUsedIsNotPruned(t *testing.T) {
	tc := &Toolchain{cache: t.TempDir()}
	dir := filepath.Join(tc.cache, TestsFolder)
	require.NoError(t, os.MkdirAll(dir, 0o755))
	old := time.Now().Add(-100 * time.Hour)
	for i := range 9 {
		path := filepath.Join(dir, fmt.Sprint(i))
		require.NoError(t, os.WriteFile(path, nil, 0o644))
		require.NoError(t, os.Chtimes(path, old, old))
	}
	assert.True(t, InUse(filepath.Join(dir, "0")))
	assert.False(t, InUse(filepath.Join(dir, "none")))
	tc.prune()
	assert.FileExists(t, filepath.Join(dir, "0"))
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, entries, 5)
}

func TestWriteFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new folder", "file")
	require.NoError(t, atomicfile.Write(path, []byte("one")))
	require.NoError(t, atomicfile.Write(path, []byte("two")))
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, "two", string(text))
	entries, err := os.ReadDir(filepath.Dir(path))
	require.NoError(t, err)
	assert.Len(t, entries, 1)
	assert.Error(t, atomicfile.Write(filepath.Join(path, "below a file"), nil))
}
