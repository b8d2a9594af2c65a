// Tempting: close the channel of notes and go on. The record may be completed later than
// the bank believes.
//
//koan:rejected TestEveryTransferIsRecorded: A record is complete
//koan:also TestATransferOfNothing, TestAnotherRecorder
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
