// A channel with a buffer of one holds the number. A till that has received the
// number is the only one to use it, until it sends it back.
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
