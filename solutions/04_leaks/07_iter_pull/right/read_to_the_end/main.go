// An iterator that is read to its end finishes by itself.
package main

import (
	"fmt"
	"slices"
)

func main() {
	for _, pair := range pairs {
		a, b := slices.Collect(lines(pair[0])), slices.Collect(lines(pair[1]))
		earlier := pair[1]
		if len(a) > 0 && (len(b) == 0 || a[0] < b[0]) {
			earlier = pair[0]
		}
		fmt.Println(earlier, "begins earlier")
	}
	fmt.Println("compared:", len(pairs))
}
