// Tempting: add a close where Max is refused. There is a third way out.
//
//koan:rejected TestNoLeaksAfterATransferOfNothing: Still there:
//koan:also TestATransferOfNothingIsRecorded
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
