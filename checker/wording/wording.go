// Package wording is what the checker says about a run, in sentences: how the run
// ended, what it left behind, the rule that it met, and what is asked of every
// program. It finds nothing out: each function turns facts that others have
// found into words.
package wording

// What is asked of every program.
const (
	MustEnd    = "The program must come to an end by itself."
	NoDataRace = "There must be no data race."
)

// Unseeded says what is lost where schedules don't follow a seed, and what to do
// about it. It returns "" if why is "": schedules are seeded then. remedy may be "".
func Unseeded(why, remedy string) string {
	if why == "" {
		return ""
	}
	text := "Schedules are not seeded here, so the checker tries fewer of them and no run can be replayed: " + why + "."
	if remedy != "" {
		text += " " + remedy
	}
	return text
}
