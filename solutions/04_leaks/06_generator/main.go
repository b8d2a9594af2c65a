// A goroutine that sends without end has to learn that no goroutine receives any more.
// Here it learns that from the context, which nextFree cancels when it returns.
//
//koan:class generator left behind by its consumer; leak study: abandoned sender; ASPLOS'19 study: blocking, channel
//koan:shipped TestNoLeaks: Still there:
//koan:also TestNoLeaksInAYearWithManyInvoices
//koan:also TestGeneratorsEndAtOnce
package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	for _, year := range years {
		fmt.Println("invoice", year, nextFree(year))
	}
	time.Sleep(time.Minute) // there are no other invoices today
}

// nextFree returns the lowest number of the year that is free.
func nextFree(year int) int {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	for n := range numbers(ctx) {
		if !taken(year, n) {
			return n
		}
	}
	panic("unreachable")
}

// numbers sends 1, 2, 3 and so on, until ctx is done.
func numbers(ctx context.Context) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := 1; ; n++ {
			select {
			case out <- n:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}
