// One goroutine owns the pass, and the readers ask it.
package main

import "fmt"

type answer struct {
	pass string
	err  error
}

func main() {
	ask := make(chan chan answer)
	go func() {
		var have string
		for reply := range ask {
			var err error
			if have == "" {
				have, err = askForPass()
			}
			reply <- answer{have, err}
		}
	}()
	day(func(reader string) {
		reply := make(chan answer)
		ask <- reply
		if a := <-reply; a.err != nil {
			fmt.Println(reader, "is sent away:", a.err)
		} else {
			fmt.Println(reader, "reads with", a.pass)
		}
	})
	close(ask)
}
