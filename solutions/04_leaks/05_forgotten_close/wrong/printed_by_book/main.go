// Tempting: no recorder, so nothing needs to be closed, and book prints the record
// itself. It prints another format than the recorder.
//
//koan:rejected TestNotesArePrintedByTheRecorder: The recorder prints the notes
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
	defer fmt.Println(t.to, "recorded")
	if t.euros <= 0 {
		return errors.New("not an amount")
	}
	fmt.Println(t.to, "checked")
	if t.euros > limit {
		return errors.New("too much")
	}
	fmt.Println(t.to, "booked")
	return nil
}
