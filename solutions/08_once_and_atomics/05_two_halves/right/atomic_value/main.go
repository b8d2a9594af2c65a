// An atomic.Value holds a copy of a whole array.
package main

import "sync/atomic"

var latest atomic.Value // of [2]int64

func main() {
	market(
		func(b, a int64) { latest.Store([2]int64{b, a}) },
		func() (b, a int64) {
			q := latest.Load().([2]int64)
			return q[0], q[1]
		},
	)
}
