package try

import (
	"time"

	"koans/checker"
	"koans/checker/explore"
	"koans/checker/program"
	"koans/checker/timeline"
)

// explore runs the program under the schedules of a search, those with the fewest
// preemptions first, up to the first under which something is wrong.
func (t *trial) explore(p program.Program, files map[string][]byte) ([]program.Outcome, *checker.Explored, error) {
	s := explore.New(1, t.how.Explore.Preemptions)
	in := t.input()
	preempted := 0
	var runs []program.Outcome
	texts := map[string]string{}
	err := s.Run(time.Now().Add(t.how.Explore.For), func(schedules []program.Schedule) ([]program.Outcome, error) {
		if c := s.Count(); c.Tried > 0 && t.how.Progress != nil {
			t.how.Progress(c.Tried, c.Of)
		}
		return t.runs(p, schedules, in)
	}, func(c *explore.Candidate, o program.Outcome) bool {
		wrong := len(kinds(o, timeline.New(o, files), t.source.Tests != nil)) > 0
		if wrong {
			preempted = c.Preemptions
		}
		o.Decisions = nil
		if len(runs) > 0 && !wrong && o.ExitCode == runs[0].ExitCode {
			o = lighter(o, texts)
		}
		runs = append(runs, o)
		return !wrong
	})
	return runs, &checker.Explored{Count: s.Count(), Preempted: preempted}, err
}

// lighter is what has to be kept of a run in which nothing is wrong, of thousands. Equal
// outputs share their text.
func lighter(o program.Outcome, texts map[string]string) program.Outcome {
	text := printed(o)
	if known, seen := texts[text]; seen {
		text = known
	}
	texts[text] = text
	return program.Outcome{
		Schedule: o.Schedule, Clock: o.Clock, ExitCode: o.ExitCode, Ending: o.Ending, Elapsed: o.Elapsed, Returned: o.Returned,
		Output: []program.Output{{Text: text}}, Unwatched: o.Unwatched,
	}
}
