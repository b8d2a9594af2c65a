// Package wording is what the checker says about a run, in sentences: how the run
// ended, what it left behind, the rule that it met, and what is asked of every
// program. It finds nothing out: each function turns facts that other packages
// have found into words.
package wording

import "koans/checker/build"

// What is asked of every program.
const (
	MustEnd    = "The program must come to an end by itself."
	NoDataRace = "There must be no data race."
)

// Unseeded says what is lost if the toolchain's schedules don't follow a seed, why,
// and what to do about it. It returns "" if they follow one.
func Unseeded(t *build.Toolchain) string {
	if t.Unseeded == "" {
		return ""
	}
	text := "Schedules are not seeded here, so the checker tries fewer of them and no run can be replayed: " + t.Unseeded + "."
	if t.Remedy != "" {
		text += " " + t.Remedy
	}
	return text
}
