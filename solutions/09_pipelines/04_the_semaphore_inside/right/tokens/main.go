// The other way round: four tokens lie in the channel, and are taken out of it.
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
