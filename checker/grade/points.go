package grade

import (
	"slices"

	"koans/checker/judge"
)

// counted returns the checks that earn a part of a koan's points: those that
// hold neither for the program as shipped nor for one with an empty main. What
// holds before anything was done proves nothing.
func counted(shipped, empty judge.Verdict) []string {
	holds := map[string]bool{}
	for _, v := range []judge.Verdict{shipped, empty} {
		for _, c := range v.Checks {
			holds[c.Check] = holds[c.Check] || c.Passed
		}
	}
	var checks []string
	for _, c := range shipped.Checks {
		if !holds[c.Check] {
			checks = append(checks, c.Check)
		}
	}
	return checks
}

// credit is the share of a koan's points that a verdict earns: 1 if it is
// solved. Otherwise every counted check that holds earns its part, and every
// other check that no longer holds costs as much; so the program as shipped
// earns 0, and so does the empty one.
func credit(v judge.Verdict, counted []string) float64 {
	if v.Solved {
		return 1
	}
	earned := 0
	for _, c := range v.Checks {
		switch counts := slices.Contains(counted, c.Check); {
		case counts && c.Passed:
			earned++
		case !counts && !c.Passed:
			earned--
		}
	}
	return max(0, float64(earned)/float64(max(1, len(counted))))
}
