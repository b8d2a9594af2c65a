// The checks run one after the other. The story doesn't ask for more.
package main

import (
	"fmt"
	"io"
)

func main() {
	for _, c := range checks {
		cmd, out, err := start(c)
		if err != nil {
			fmt.Printf("%s: %v\n", c.name, err)
			continue
		}
		text, _ := io.ReadAll(out)
		if err := cmd.Wait(); err != nil {
			fmt.Printf("%s: failed, %v\n", c.name, err)
			continue
		}
		fmt.Printf("%s: %s", c.name, text)
	}
	fmt.Println("processes left:", left())
}
