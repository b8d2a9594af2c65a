package main

import (
	"errors"
	"fmt"
	"io"
	"time"
)

const files = 600

var targets = []string{"full disk", "big disk"}

// pack writes the archive, a file a second. It returns the first error of a write.
//
// This file is given: whatever is changed here is put back at every check.
func pack(w io.Writer) error {
	for i := range files {
		time.Sleep(time.Second)
		if _, err := fmt.Fprintln(w, "file", i+1); err != nil {
			return err
		}
	}
	return nil
}

// upload sends to the target what it reads, to the end.
func upload(target string, r io.Reader) error {
	line := make([]byte, 80)
	for n := 0; ; n++ {
		if target == "full disk" && n == 2 {
			return errors.New("no space")
		}
		if _, err := r.Read(line); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
	}
}
