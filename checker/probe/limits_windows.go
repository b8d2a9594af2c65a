package probe

// applyLimits does nothing: Windows has no resource limits of this kind, and
// koan doctor says so.
func applyLimits(string) {}
