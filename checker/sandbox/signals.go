package sandbox

import (
	"os"
	"strings"
)

// lineWatch returns what is to be told of the program's stdout so that it gets
// its signals: each once, in their order, when its line has been printed.
func lineWatch(signals []SignalWhen, process *os.Process) func(text []byte) {
	begun := ""
	return func(text []byte) {
		if len(signals) == 0 {
			return
		}
		begun += string(text)
		for {
			line, rest, complete := strings.Cut(begun, "\n")
			if !complete {
				return
			}
			begun = rest
			if len(signals) > 0 && strings.TrimSuffix(line, "\r") == signals[0].Line {
				// A program that has ended meanwhile needs no signal.
				_ = process.Signal(signals[0].Signal)
				signals = signals[1:]
			}
		}
	}
}
