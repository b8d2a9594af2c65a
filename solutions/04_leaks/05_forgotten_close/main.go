// The close stood on one of three ways out. Deferred right where the recorder is started,
// it is on all of them, and nobody who adds a fourth has to think of it.
//
//koan:class object started and never stopped; leak study: method contract violation; 100 Go Mistakes: closing resources
//koan:shipped TestNoLeaks: Still there:
//koan:shipped TestEveryTransferIsRecorded: "Max refused: too much"
//koan:also TestATransferOfNothing, TestNothingIsLeftBehindOfNothing, TestAnotherRecorder
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
	time.Sleep(time.Minute) // the bank is open until the evening
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
