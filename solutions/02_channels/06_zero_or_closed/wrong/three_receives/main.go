// Tempting: receive three votes only. Another day, more or fewer tenants are at
// home.
//
//koan:rejected TestNoneMayVote: yes 0, no 3, absent 2
//koan:rejected TestAllMayVote: yes 1, no 2, absent 2
package main

import "fmt"

func main() {
	box := vote()
	yes, no := 0, 0
	for range 3 {
		if <-box {
			yes++
		} else {
			no++
		}
	}
	fmt.Printf("yes %d, no %d, absent %d\n", yes, no, tenants-yes-no)
}
