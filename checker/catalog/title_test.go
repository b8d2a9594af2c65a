package catalog

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTitle(t *testing.T) {
	root := filepath.Join(t.TempDir(), "channels-101")
	require.NoError(t, os.Mkdir(root, 0o755))
	assert.Equal(t, "channels-101", Title(root))
	require.NoError(t, os.WriteFile(filepath.Join(root, "README.md"), []byte("A badge\n\n# Channels, slowly\r\n\nText\n# More\n"), 0o644))
	assert.Equal(t, "Channels, slowly", Title(root))
	assert.Equal(t, "Goroutine Koans", Title(filepath.Join("..", "..")))
}
