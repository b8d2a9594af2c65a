// Package exercises is the folder of the koans: start with its README.md.
package exercises

// A fix may use errgroup, so it has to be there when no koan uses it yet.
import _ "golang.org/x/sync/errgroup"
