// The program serves the readers of an archive, who need a pass. The program asks for
// it when the first reader comes, and then all readers use it.
package main

import (
	"fmt"
	"sync"
)

// pass returns the pass for the archive, or the reason why there is none.
var pass = sync.OnceValues(askForPass)

// read serves one reader.
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
