package wording

import (
	"fmt"
	"strings"
	"time"

	"koans/checker/timeline"
)

// Steps says what every goroutine did in the run, instant by instant.
func Steps(t timeline.Timeline) string {
	var b strings.Builder
	for i, at := range t.Instants {
		fmt.Fprintf(&b, "Step %d of %d: at %s\n", i+1, len(t.Instants), at)
		for _, line := range Happened(t, at) {
			b.WriteString("  " + line + "\n")
		}
	}
	return b.String()
}

// Happened says what each goroutine did at the instant. The order within one
// is not known.
func Happened(t timeline.Timeline, at time.Duration) []string {
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
