// Tempting: add a defer and keep the call at the end. Then the recorder is closed twice.
//
//koan:rejected TestEveryTransferIsRecorded: panic: close of closed channel
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
	defer rec.close()
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
