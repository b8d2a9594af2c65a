//go:build unix && !linux

package probe

// dieOfCPULimit leaves SIGXCPU to Go's handler here.
func dieOfCPULimit() error { return nil }
