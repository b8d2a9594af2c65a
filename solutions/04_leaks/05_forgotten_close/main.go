// book closed the recorder on one of three ways out. The call that is deferred on the
// line after the start runs on every way out, also on one that is added later.
//
//koan:class object started and never stopped; leak study: method contract violation; 100 Go Mistakes: closing resources
//koan:shipped TestNoLeaks: Still there:
//koan:shipped TestEveryTransferIsRecorded: Each record is complete
//koan:also TestATransferOfNothingIsRecorded, TestNoLeaksAfterATransferOfNothing, TestNotesArePrintedByTheRecorder
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
	defer rec.close()
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
