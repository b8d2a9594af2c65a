//go:build unix && !linux

package probe

import (
	"os"
	"syscall"
)

// silence sends what is still printed to nowhere.
func silence() {
	if nowhere, err := syscall.Open(os.DevNull, syscall.O_WRONLY, 0); err == nil {
		_ = syscall.Dup2(nowhere, 1)
		_ = syscall.Dup2(nowhere, 2)
	}
}
