// Tempting: no recorder, nothing to close: book writes the record itself. It writes it in
// another way than the recorder.
//
//koan:rejected TestAnotherRecorder: What is recorded is written by the recorder.
package main

import (
	"errors"
	"fmt"
	"time"
)

func main() {
	for _, t := range transfers {
		if err := book(t); err != nil {
			fmt.Println(t.to, "refused:", err)
		}
	}
	time.Sleep(time.Minute)
}

func book(t transfer) error {
	defer fmt.Println(t.to, "recorded")
	if t.euros <= 0 {
		return errors.New("not an amount")
	}
	fmt.Println(t.to, "checked")
	if t.euros > limit {
		return errors.New("too much")
	}
	fmt.Println(t.to, "booked")
	return nil
}
