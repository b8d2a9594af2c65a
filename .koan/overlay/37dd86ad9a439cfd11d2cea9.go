package main_97c96d93bcc6; import koanprobe "koans/checker/probe"

func main() {
	koanprobe.Point(); go run(1, "A")
	koanprobe.Point(); go run(5, "B")
}

var _ = koanprobe.Point
