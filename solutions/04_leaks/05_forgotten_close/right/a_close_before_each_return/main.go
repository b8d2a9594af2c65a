// There is a close before each return. A return that is added later can still forget it.
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
	rec := startRecorder(t.to)
	if t.euros <= 0 {
		rec.close()
		return errors.New("not an amount")
	}
	rec.note("checked")
	if t.euros > limit {
		rec.close()
		return errors.New("too much")
	}
	rec.note("booked")
	rec.close()
	return nil
}
