//go:build unix

package tmux_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker/internal/tmux"
)

func TestTerminal(t *testing.T) {
	term := tmux.Open(t, t.TempDir())
	term.Run("echo $((40 + 2))")
	term.Shows("\n42\n")
	assert.Contains(t, term.Screen(), "echo")
}
