// Tempting: no recorder before the transfer is allowed. Nothing is recorded of one that
// is refused.
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
