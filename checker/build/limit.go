package build

import (
	"bytes"
	"errors"
	"os/exec"
	"time"
)

// What one process of a build may use: many times what it needs, and less than
// a program made to keep the compiler busy asks for. Times are of a processor.
const (
	maxCompileTime = 10 * time.Second // for one program
	maxGoTime      = 2 * time.Minute  // for the go command, and each package that it compiles
	maxBuildMemory = 4 << 30          // bytes of address space
	maxBuildFile   = 128 << 20        // bytes
)

// errTooCostly says that the compiler was stopped at one of its limits.
var errTooCostly = errors.New("the compiler was stopped: the program takes too long, or too much memory, to be compiled")

// combinedOutput runs a build tool under the limits and returns what it
// printed, with errTooCostly if it, or a process that it started, reached one. Where the system has no such
// limits for other processes (all but Linux), the tool may take what it wants.
func combinedOutput(cmd *exec.Cmd, processorTime time.Duration) ([]byte, error) {
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	limitErr := limit(cmd.Process.Pid, processorTime)
	err := cmd.Wait()
	if err != nil && (reachedLimit(cmd.ProcessState) || toldOfLimit(out.Bytes())) {
		return out.Bytes(), errTooCostly
	}
	if err == nil {
		err = limitErr
	}
	return out.Bytes(), err
}

// toldOfLimit recognises the runtime's words where it is refused memory, and the
// go command's for a compiler that came to an end at its limit of time.
func toldOfLimit(output []byte) bool {
	for _, words := range []string{"fatal error: runtime: cannot allocate memory", "fatal error: out of memory", "compile: signal: killed", "link: signal: killed"} {
		if bytes.Contains(output, []byte(words)) {
			return true
		}
	}
	return false
}
