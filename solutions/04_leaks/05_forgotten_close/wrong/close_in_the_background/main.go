// Tempting: a goroutine closes the recorder, so that book does not wait. The close may
// come before the last note.
//
//koan:rejected TestEveryTransferIsRecorded: panic: send on closed channel
//koan:also TestATransferOfNothingIsRecorded, TestNotesArePrintedByTheRecorder, TestNoDataRaces
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
