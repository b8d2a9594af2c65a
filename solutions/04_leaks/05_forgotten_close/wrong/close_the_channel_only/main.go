// Tempting: close the channel of notes and return. The recorder may print its last lines
// after the next transfer has begun.
//
//koan:rejected TestEveryTransferIsRecorded: Each record is complete
//koan:also TestATransferOfNothingIsRecorded, TestNotesArePrintedByTheRecorder
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
	defer close(rec.notes)
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
