package try

import (
	"regexp"
	"slices"
	"strings"

	"koans/checker/program"
)

// An Output is what the program printed under some of the schedules.
type Output struct {
	Text  string             `json:"text"`            // stdout and stderr, as they came
	Runs  int                `json:"runs"`            // how many printed it
	Under []program.Schedule `json:"under,omitempty"` // the schedules of these runs
}

// outputs returns the different outputs, the most frequent first. What Go's race
// detector has stopped had no chance to print all.
func outputs(runs []program.Outcome) []Output {
	var all []Output
	for _, o := range runs {
		if o.Ending == program.DataRace {
			continue
		}
		text := printed(o)
		i := slices.IndexFunc(all, func(known Output) bool { return known.Text == text })
		if i < 0 {
			i = len(all)
			all = append(all, Output{Text: text})
		}
		all[i].Runs++
		if o.Schedule.Seed != 0 {
			all[i].Under = append(all[i].Under, o.Schedule)
		}
	}
	slices.SortStableFunc(all, func(a, b Output) int { return b.Runs - a.Runs })
	return all
}

func printed(o program.Outcome) string {
	var text strings.Builder
	for _, out := range o.Printed() {
		text.WriteString(out.Text)
	}
	return text.String()
}

// A Difference is what the outputs of a program differ in.
type Difference string

const (
	None    Difference = "none"
	Order   Difference = "order"   // of their lines
	Numbers Difference = "numbers" // and addresses, in lines that are the same otherwise
	Content Difference = "content"
)

var number = regexp.MustCompile(`0x[0-9a-f]+|\d+`)

// difference returns the least difference that all outputs have.
func difference(all []Output) Difference {
	same := func(normal func(string) string) bool {
		return !slices.ContainsFunc(all, func(o Output) bool { return normal(o.Text) != normal(all[0].Text) })
	}
	switch {
	case len(all) < 2:
		return None
	case same(sorted):
		return Order
	case same(func(text string) string { return number.ReplaceAllString(text, "0") }):
		return Numbers
	}
	return Content
}

func sorted(text string) string {
	return strings.Join(slices.Sorted(strings.SplitSeq(text, "\n")), "\n")
}
