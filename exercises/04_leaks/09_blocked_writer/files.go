package main

import (
	"errors"
	"fmt"
	"io"
	"time"
)

const (
	files = 600
	each  = time.Second // the time to pack one
)

var targets = []string{"full disk", "big disk"}

// pack writes an archive, a file each second. It returns the first error of a write.
//
// This file is given: every check uses the original, so change only main.go.
func pack(w io.Writer) error {
	for i := range files {
		time.Sleep(each)
		if _, err := fmt.Fprintln(w, "file", i+1); err != nil {
			return err
		}
	}
	return nil
}

// upload reads to the end and sends what it reads to the target.
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
