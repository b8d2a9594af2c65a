// A channel with room for one holds the number: who has received it is alone with
// it, and sends it on.
package main

import "fmt"

func main() {
	left := make(chan int64, 1)
	left <- seats
	evening(func(n int64) bool {
		free := <-left
		if free < n {
			left <- free
			return false
		}
		left <- free - n
		return true
	})
	fmt.Println(<-left, "seats are left")
}
