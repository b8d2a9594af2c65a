// The function around book starts and closes the recorder, and prints the refusal before
// that.
package main

import (
	"errors"
	"fmt"
	"time"
)

func main() {
	for _, t := range transfers {
		transact(t)
	}
	time.Sleep(time.Minute)
}

func transact(t transfer) {
	rec := startRecorder(t.to)
	defer rec.close()
	if err := book(t, rec); err != nil {
		fmt.Println(t.to, "refused:", err)
	}
}

func book(t transfer, rec recorder) error {
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
