// Tempting: errgroup waits for all and returns an error. It returns only the
// first one, so stderr names only one sensor.
//
//koan:rejected TestTwoFail: stderr names each sensor that did not answer.
//koan:also TestAllFail
package main

import (
	"bufio"
	"fmt"
	"golang.org/x/sync/errgroup"
	"log"
	"os"
	"sync"
)

func main() {
	out := bufio.NewWriter(os.Stdout)
	var mu sync.Mutex
	var g errgroup.Group
	for _, s := range sensors {
		g.Go(func() error {
			value, err := read(s)
			if err != nil {
				return err
			}
			mu.Lock()
			defer mu.Unlock()
			_, err = fmt.Fprintln(out, s.name, value)
			return err
		})
	}
	err := g.Wait()
	out.Flush()
	if err != nil {
		log.Fatal(err)
	}
}
