// Tempting: a panic can't be overlooked. But it ends B's work, too, and the
// exit code is 2.
//
//koan:rejected TestBGoesOn: panic: A gave up after 1 lines
//koan:rejected TestTheFailureIsReported: actual  : 2
//koan:also TestEveryFailureIsReported, TestEitherMayFail, TestTheLastMayFail
//koan:also TestBothMayFailAtOnce
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	for name, iter := range map[string]int{"A": 3, "B": 5} {
		wg.Go(func() {
			if err := run(iter, name); err != nil {
				panic(err.Error())
			}
		})
	}
	wg.Wait()
}
