package main_67e0e01aa182; import koanprobe "koans/checker/probe"
import ("fmt"; "sync"; "time")
func main() {
	koanprobe.Point(); var wg sync.WaitGroup
	koanprobe.Point(); wg.Go(func() { koanprobe.Point(); run(5, "A") })
	koanprobe.Point(); wg.Add(2)
	koanprobe.Point(); go func() {
		koanprobe.Point(); defer wg.Done()
		koanprobe.Point(); run(5, "B")
	}()
	koanprobe.Point(); time.Sleep(10*time.Second)
	koanprobe.Point(); fmt.Println("waiting")
	koanprobe.Point(); wg.Wait()
}

var _ = koanprobe.Point
