// Tempting: the test fails after five seconds. It is known after one.
//
//koan:rejected TestCustomersOrderAtTheSameTime: actual  : 5s
package main

import (
	"fmt"
	"testing"
	"time"
)

func TestEverybodyIsServed(t *testing.T) {
	served := make(chan string)
	for _, c := range customers {
		go func() {
			if err := order(c.wants); err != nil {
				t.Fatalf("%s: %v", c.name, err)
			}
			served <- c.name
		}()
	}
	late := time.After(5 * time.Second)
	for range customers {
		select {
		case name := <-served:
			t.Log("served:", name)
		case <-late:
			t.Fatal("a customer was not served")
		}
	}
	fmt.Println("everybody was served")
}

func main() {
	run("TestEverybodyIsServed", TestEverybodyIsServed)
}
