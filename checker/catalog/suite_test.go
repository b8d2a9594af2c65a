package catalog

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestFindRoot(t *testing.T) {
	dir := t.TempDir()
	_, err := FindRoot(dir)
	assert.ErrorIs(t, err, ErrNoSuite)
	deep := filepath.Join(dir, "exercises", "a", "b")
	require.NoError(t, os.MkdirAll(deep, 0o755))
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "solutions"), 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "go.mod"), nil, 0o644))
	root, err := FindRoot(deep)
	require.NoError(t, err)
	assert.Equal(t, dir, root)
}
