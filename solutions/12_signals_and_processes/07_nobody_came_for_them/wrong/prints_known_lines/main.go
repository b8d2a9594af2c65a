// Tempting: print the lines that are expected. Other checks print other lines.
//
//koan:rejected TestNothingFails: Every check succeeds, so its output is printed.
//koan:also TestMuchOutput, TestASignalIsAFailure
package main

import "fmt"

func main() {
	fmt.Println("disk: 80% used")
	fmt.Println("memory: failed, exit status 2")
	fmt.Println("network: up")
	fmt.Println("processes left: 0")
}
