package watch

import "os/exec"

// suspend does nothing: Windows has no job control.
func suspend() bool { return false }

func stopTogether() (end func()) { return func() {} }

func ownGroup(*exec.Cmd) {}

// interruptGroup ends the program: Windows can't interrupt another process.
func interruptGroup(cmd *exec.Cmd) { killGroup(cmd) }

func killGroup(cmd *exec.Cmd) { _ = cmd.Process.Kill() }
