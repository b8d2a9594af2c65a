// The other way round: the channel contains four tokens, and main receives one
// before each go statement.
package main

func main() {
	tokens := make(chan struct{}, 4)
	for range cap(tokens) {
		tokens <- struct{}{}
	}
	for picture := range album {
		<-tokens
		go func() {
			thumbnail(picture)
			tokens <- struct{}{}
		}()
	}
	for range cap(tokens) {
		<-tokens
	}
	report()
}
