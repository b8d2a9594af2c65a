package program

// A Clock is what a program's time.Now and time.Sleep go by.
type Clock string

const (
	// Virtual is the runtime's fake clock: it stands still while any goroutine
	// can run and jumps to the next timer when none can.
	Virtual Clock = "virtual"
	// Real is the machine's clock. Times of output are rounded to RealTick.
	Real Clock = "real"
)
