// Tempting: refuse what is not an amount before the recorder starts. Then that transfer
// has no record.
//
//koan:rejected TestATransferOfNothingIsRecorded: even that of a refused transfer
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

// Those that are refused at once need no recorder at all.
func book(t transfer) error {
	if t.euros <= 0 {
		return errors.New("not an amount")
	}
	rec := startRecorder(t.to)
	defer rec.close()
	rec.note("checked")
	if t.euros > limit {
		return errors.New("too much")
	}
	rec.note("booked")
	return nil
}
