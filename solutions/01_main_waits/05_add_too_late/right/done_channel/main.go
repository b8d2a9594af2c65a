// main knows how many it has started, so nobody has to be counted while the
// program runs.
package main

func main() {
	names := []string{"A", "B"}
	done := make(chan struct{}, len(names))
	for _, name := range names {
		go func() {
			defer func() { done <- struct{}{} }()
			run(lines(name), name)
		}()
	}
	for range names {
		<-done
	}
}
