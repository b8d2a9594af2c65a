package watch

import (
	"fmt"
	"strings"
	"time"

	"koans/checker"
	"koans/checker/timeline"
)

// replay steps through the run of the verdict, from its first instant.
func (m model) replay() model {
	if _, ok := m.run(); !ok {
		m.note = "There is no run to step through."
		return m
	}
	m.page, m.step = replayPage, 0
	return m
}

// run is the one that the verdict tells of.
func (m model) run() (checker.Account, bool) {
	v, known := m.verdict()
	r, ok := v.Ran()
	if !known || !ok {
		return checker.Account{}, false
	}
	return *r.Account, true
}

// replayText shows the run as far as the step, and tells what happened there.
func (m model) replayText(width int) string {
	run, ok := m.run()
	if !ok {
		return m.headline()
	}
	t := run.Timeline
	step := min(m.step, len(t.Instants)-1)
	text := bold.Render(fmt.Sprintf("Step %d of %d: at %s", step+1, len(t.Instants), t.Instants[step])) + "\n\n"
	text += indent(timeline.Text(t.Until(step), m.width-3, m.signs.ascii)) + "\n"
	for _, line := range happened(t, t.Instants[step]) {
		text += "\n" + wrap("  "+line, width)
	}
	if step == len(t.Instants)-1 {
		text += "\n\n" + wrap(indent(run.Ended), width)
	}
	return text
}

// happened tells what each goroutine did at the instant. The order within one
// is not known.
func happened(t timeline.Timeline, at time.Duration) []string {
	var lines, cutOff []string
	tell := func(who timeline.Lane, did string) { lines = append(lines, who.Name+" "+did+".") }
	for _, l := range t.Lanes {
		if l.Created == at {
			if l.Started == "" {
				tell(l, "starts")
			} else {
				tell(l, "is started at "+l.Started)
			}
		}
		for _, s := range l.Spans {
			if s.To == at && s.From < at && l.Ended > at {
				tell(l, "goes on"+t.Woke(l.ID, at))
			}
		}
		for _, a := range l.Races {
			if a.At == at {
				tell(l, a.Did())
			}
		}
		for _, m := range l.Marks {
			if m.At == at {
				tell(l, fmt.Sprintf("prints %q", m.Text))
			}
		}
		for _, s := range l.Spans {
			if s.From == at {
				tell(l, "is "+s.Doing())
			}
		}
		if l.Ended != at || l.Folded != nil {
			continue
		}
		switch l.Fate {
		case timeline.Done:
			tell(l, "is done")
		case timeline.Goexit:
			tell(l, "is gone, by runtime.Goexit")
		case timeline.CutOff:
			cutOff = append(cutOff, l.Name+" is not done.")
		}
	}
	if main := t.Lanes[0]; main.Fate == timeline.Returns && at == t.End {
		tell(main, "returns, and the program ends with it")
	}
	if t.Fatal != "" && at == t.End {
		lines = append(lines, t.Fatal)
	}
	return append(lines, cutOff...)
}

func indent(text string) string {
	return "  " + strings.ReplaceAll(strings.TrimRight(text, "\n"), "\n", "\n  ")
}
