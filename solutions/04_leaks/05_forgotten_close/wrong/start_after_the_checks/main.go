// Tempting: start the recorder when the transfer is allowed. Then a refused transfer has
// no record.
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
	if t.euros <= 0 {
		return errors.New("not an amount")
	}
	if t.euros > limit {
		return errors.New("too much")
	}
	rec := startRecorder(t.to)
	defer rec.close()
	rec.note("checked")
	rec.note("booked")
	return nil
}
