// Tempting: one connection, and one question at a time. It takes ten seconds.
//
//koan:rejected TestThreeAtATime: actual  : 10s
//koan:also TestThreeConnectionsAreEnough, TestNoQuestionCanBeAnswered
package main

import "fmt"

func main() {
	c := connect()
	for _, q := range questions {
		if answer, err := c.query(q); err != nil {
			fmt.Println(q, "failed:", err)
		} else {
			fmt.Println(q, answer)
		}
	}
	fmt.Println("all answered")
}
