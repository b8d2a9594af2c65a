// Tempting: nobody can overlook a panic. It takes B along, and its exit code is
// the runtime's, 2.
//
//koan:rejected TestBGoesOn: panic: A gave up after 1 lines
//koan:rejected TestTheFailureIsTold: actual  : 2
//koan:also TestEveryFailureIsTold, TestAnyoneMayFail, TestTheLastMayFail
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
