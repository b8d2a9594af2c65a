// One function starts the recorder, calls book, and closes the recorder.
package main

import (
	"errors"
	"fmt"
	"time"
)

func main() {
	for _, t := range transfers {
		err := recorded(t.to, func(rec recorder) error { return book(t, rec) })
		if err != nil {
			fmt.Println(t.to, "refused:", err)
		}
	}
	time.Sleep(time.Minute)
}

func recorded(name string, do func(recorder) error) error {
	rec := startRecorder(name)
	defer rec.close()
	return do(rec)
}

func book(t transfer, rec recorder) error {
	switch {
	case t.euros <= 0:
		return errors.New("not an amount")
	case t.euros > limit:
		rec.note("checked")
		return errors.New("too much")
	}
	rec.note("checked")
	rec.note("booked")
	return nil
}
