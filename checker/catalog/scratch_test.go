package catalog_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/catalog"
)

func TestScratch(t *testing.T) {
	root := t.TempDir()
	own := catalog.Scratch(root)
	require.NoError(t, catalog.MakeScratch(root))
	assert.Contains(t, read(t, own.Edited()), "func main() {")
	require.NoError(t, os.WriteFile(own.Edited(), []byte("package main // mine\n"), 0o644))
	require.NoError(t, catalog.MakeScratch(root))
	assert.Equal(t, "package main // mine\n", read(t, own.Edited()), "what is there stays")
	_, err := catalog.Read(root)
	assert.ErrorIs(t, err, catalog.ErrEmpty, "it is no koan")
}

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(text)
}
