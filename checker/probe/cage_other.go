//go:build !(linux && (amd64 || arm64))

package probe

import "errors"

// CanCage reports whether programs can be held in a cage here.
const CanCage = false

var errNoCage = errors.New("there is no cage for programs on this system")

func cage() error { return errNoCage }

func confine() error { return errNoCage }
