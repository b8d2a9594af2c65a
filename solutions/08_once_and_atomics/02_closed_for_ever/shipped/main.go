// The program serves three readers of an archive. To read one needs a pass. It is
// asked for when the first reader comes, and from then on everybody uses it.
package main

import (
	"fmt"
	"sync"
)

// pass is the pass for the archive, or the reason why there is none.
var pass = sync.OnceValues(askForPass)

// read lets a reader read.
func read(reader string) {
	p, err := pass()
	if err != nil {
		fmt.Println(reader, "is sent away:", err)
		return
	}
	fmt.Println(reader, "reads with", p)
}

func main() {
	day(read)
}
