package wording

import (
	"fmt"
	"strconv"

	"koans/checker/explore"
)

// Explored says under which schedules a program was tried, to follow what was found:
// "under all 1,204 schedules with at most 2 preemptions".
func Explored(c explore.Count) string {
	most := "with at most " + Counted(c.Preemptions, "preemption")
	switch {
	case c.All && c.Tried == 1:
		return "under the only schedule " + most
	case c.All:
		return fmt.Sprintf("under all %s schedules %s", number(c.Tried), most)
	case c.Of == 0:
		return fmt.Sprintf("as far as was tried: under %s %s, of very many", Counted(c.Tried, "schedule"), most)
	}
	return fmt.Sprintf("as far as was tried: under %s %s, of about %s", Counted(c.Tried, "schedule"), most, number(c.Of))
}

// Exploring says how far a search has come: how many schedules were tried, of about how
// many. of is 0 if that isn't known.
func Exploring(tried, of int) string {
	if of == 0 {
		return number(tried) + " schedules tried"
	}
	return fmt.Sprintf("%s of about %s schedules tried", number(tried), number(of))
}

// Counted is a number of things: 1 preemption, 1,204 schedules.
func Counted(n int, thing string) string {
	if n != 1 {
		thing += "s"
	}
	return number(n) + " " + thing
}

// number is a number with its thousands set apart: 1,204.
func number(n int) string {
	text := strconv.Itoa(n)
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "," + text[i:]
	}
	return text
}
