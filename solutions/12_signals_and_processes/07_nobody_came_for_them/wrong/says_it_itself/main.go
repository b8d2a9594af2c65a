// Tempting: the lines are known, and so is that nothing is left.
//
//koan:rejected TestNothingFails: A check that did not fail is shown with what it says.
//koan:also TestMuchToSay
package main

import "fmt"

func main() {
	fmt.Println("disk: 80% used")
	fmt.Println("memory: failed, exit status 2")
	fmt.Println("network: up")
	fmt.Println("processes left: 0")
}
