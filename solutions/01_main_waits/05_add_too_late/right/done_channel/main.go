// main knows how many goroutines it has started, so it receives as many values.
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
