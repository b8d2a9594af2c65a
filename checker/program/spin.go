package program

// A Spin is what a goroutine did that kept running while the program's time stood
// still; the zero Spin says that nothing is known of it.
type Spin struct {
	Use
	// Drained is the file:line at which closed channels were received from, over and
	// over; "" if none were.
	Drained string
}

// busy takes the line about it (see runtimepatch/added/events.go.txt). It returns false
// for every other line.
func (r *report) busy(fields []string) bool {
	if fields[2] != "busy" || len(fields) != 5 {
		return false
	}
	r.spin = Spin{use(fields[1], fields[3]), place(fields[4])}
	return true
}
