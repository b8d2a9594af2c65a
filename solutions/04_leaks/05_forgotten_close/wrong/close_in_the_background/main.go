// Tempting: a goroutine closes it, so that nobody has to wait. It may be too early for the
// last note.
//
//koan:rejected TestEveryTransferIsRecorded: What was expected
//koan:also TestATransferOfNothing, TestAnotherRecorder, TestNoDataRaces
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
	go rec.close()
	if t.euros <= 0 {
		return errors.New("not an amount")
	}
	rec.note("checked")
	if t.euros > limit {
		return errors.New("too much")
	}
	rec.note("booked")
	return nil
}
