// Two sensors send what they measure on one channel. When both are done, the
// record is filed.
package main

import "fmt"

func main() {
	values := make(chan string)
	for _, s := range sensors {
		go func() {
			s.measure(values)
			s.powerDown()
			close(values)
		}()
	}

	n := 0
	for v := range values {
		fmt.Println(v)
		n++
	}
	file(n)
}
