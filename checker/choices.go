package checker

import "koans/checker/program"

// mostChoices is how many of a run's decisions its account has.
const mostChoices = 1000

// A Choice is a decision of a run at which another alternative may lead to another run,
// and what the schedule took there.
type Choice struct {
	program.Decision
	Number int // of the decision, from 1
	Taken  int // the alternative, from 1; 0 for the default
}

// choices are those of the run. A preemption where nothing conflicts changes nothing, so
// it is none of them.
func choices(o program.Outcome) []Choice {
	var all []Choice
	for i, d := range o.Decisions {
		taken := o.Schedule.Taken(i + 1)
		if (d.Kind != program.AtPoint || d.Conflicts || taken > 0) && len(all) < mostChoices {
			all = append(all, Choice{d, i + 1, taken})
		}
	}
	return all
}
