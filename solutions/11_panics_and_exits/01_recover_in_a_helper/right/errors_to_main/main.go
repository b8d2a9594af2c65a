// Panics become errors, and main prints them in the order in which the jobs
// end.
package main

import "fmt"

func try(j job) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%s failed: %v", j.name, p)
		}
	}()
	do(j)
	return nil
}

func main() {
	errs := make(chan error, len(jobs))
	for _, j := range jobs {
		go func() { errs <- try(j) }()
	}
	for range jobs {
		if err := <-errs; err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println("all jobs handled")
}
