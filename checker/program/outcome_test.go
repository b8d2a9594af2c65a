package program

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"koans/checker/sandbox"
)

// A race detector that cannot start, as on kernels that place programs where it
// does not expect them, has found nothing out.
func TestARaceDetectorThatDoesNotStartIsTheMachines(t *testing.T) {
	p := Program{Race: true, Clock: Real, Module: "koans", Name: "main_0123456789ab"}
	says := "FATAL: ThreadSanitizer: unexpected memory mapping 0x7f5-0x7f6\n"
	_, err := p.outcome(Schedule{}, sandbox.Result{Reason: sandbox.Exited, ExitCode: 66, Output: []sandbox.Chunk{{FD: 2, Data: []byte(says)}}}, 0)
	assert.ErrorContains(t, err, "the race detector does not work on this machine: FATAL: ThreadSanitizer: unexpected memory mapping")
}
