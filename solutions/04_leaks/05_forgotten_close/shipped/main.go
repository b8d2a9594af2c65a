// A bank books transfers and keeps a record of each.
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
	time.Sleep(time.Minute) // the bank stays open
}

func book(t transfer) error {
	rec := startRecorder(t.to)
	if t.euros <= 0 {
		return errors.New("not an amount")
	}
	rec.note("checked")
	if t.euros > limit {
		return errors.New("too much")
	}
	rec.note("booked")
	rec.close()
	return nil
}
