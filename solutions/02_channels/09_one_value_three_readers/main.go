// A value is received once. A close is received by every goroutine that waits,
// as often as it asks. So a close is the bell that every guard hears.
//
//koan:formerly one_value_two_readers
//koan:class one value for several receivers; ASPLOS'19 study: blocking, channel; 100 Go Mistakes: notification channels
//koan:shipped TestAllDoorsAreLocked: all goroutines are asleep - deadlock!
//koan:also TestManyDoors, TestAGuardComesLate, TestTheMuseumMayCloseEarlier
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	closing := make(chan struct{})
	var wg sync.WaitGroup
	for _, door := range doors {
		wg.Go(func() {
			guard(door, closing)
		})
	}

	time.Sleep(opening)
	close(closing)
	wg.Wait()
	fmt.Println("museum closed")
}
