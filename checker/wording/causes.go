package wording

import (
	"fmt"
	"strings"

	"koans/checker/operand"
	"koans/checker/program"
	"koans/checker/timeline"
)

// causes says why goroutines are blocked when a run ends.
type causes struct {
	run    program.Outcome
	lanes  timeline.Timeline
	source operand.Operands
	left   map[int64]program.Goroutine
	ended  map[int64]bool
}

func newCauses(run program.Outcome, lanes timeline.Timeline, source operand.Operands) causes {
	c := causes{run, lanes, source, map[int64]program.Goroutine{}, map[int64]bool{}}
	for _, g := range run.Left {
		c.left[g.ID] = g
	}
	for _, e := range run.Events {
		if e.Kind == program.End {
			c.ended[e.Goroutine] = true
		}
	}
	return c
}

// sentence says what a goroutine is blocked in, and why as far as that is known.
func (c causes) sentence(g program.Goroutine) string {
	switch g.State {
	case "chan send (nil chan)":
		return c.nilChannel(g, "send on", operand.Send)
	case "chan receive (nil chan)":
		return c.nilChannel(g, "receive from", operand.Receive)
	}
	if len(g.Waits) == 1 {
		w := g.Waits[0]
		o := c.run.Objects[w.Object]
		name := program.CallName(g.Call)
		switch {
		case o.Kind == program.Lock && strings.HasPrefix(name, "Once"):
			return c.once(g, w)
		case o.Kind == program.Lock && (name == "Mutex.Lock" || name == "RWMutex.Lock" || name == "RWMutex.RLock"):
			return c.lock(g, w)
		case o.Kind == program.Group && name == "WaitGroup.Wait":
			return c.group(g, o)
		case o.Kind == program.Condition && name == "Cond.Wait":
			return c.condition(g)
		case (o.Kind == program.Channel || o.Kind == program.TimerOf) && g.Call == "" && g.State != "select":
			return c.channel(g, w, o)
		}
	}
	text := fmt.Sprintf("%s is %s.", c.lanes.NameOf(g), state(g, c.source))
	if g.State == "select" && g.Call == "" && g.At != "" && c.final(g) {
		text += " None of its cases will ever be ready."
	}
	return text
}

// final reports whether nothing could ever have woken the goroutine.
func (c causes) final(g program.Goroutine) bool {
	return c.run.Ending == program.Deadlock || g.Fate == program.Forever
}

func (c causes) nilChannel(g program.Goroutine, does, operation string) string {
	channel := "a nil channel" + at(g.At)
	if text := c.source.Of(g.At, operation); text != "" {
		channel = fmt.Sprintf("%s%s, which is a nil channel", text, at(g.At))
	}
	verb, _, _ := strings.Cut(does, " ")
	return fmt.Sprintf("%s is blocked in a channel %s %s. A %s on a nil channel blocks forever.", c.lanes.NameOf(g), does, channel, verb)
}

// group is the sentence of one that waits for a wait group.
func (c causes) group(g program.Goroutine, o program.Object) string {
	calls := "calls"
	if o.Counter == 1 {
		calls = "call"
	}
	text := fmt.Sprintf("%s is blocked in %s%s. The counter is %d: Wait needs %d more %s of Done.", c.lanes.NameOf(g), call(g, c.source), at(g.At), o.Counter, o.Counter, calls)
	if c.final(g) && len(c.run.Left) == 1 {
		text += " No other goroutine is left that could call Done."
	}
	return text
}

// condition is the sentence of one that waits in Cond.Wait.
func (c causes) condition(g program.Goroutine) string {
	text := fmt.Sprintf("%s is blocked in %s%s.", c.lanes.NameOf(g), call(g, c.source), at(g.At))
	if c.final(g) {
		text += " No goroutine will call Signal or Broadcast."
	}
	return text
}

// channel is the sentence of one that waits in an operation on a channel.
func (c causes) channel(g program.Goroutine, w program.Wait, o program.Object) string {
	does, operation, other, others, last := "receive from", operand.Receive, "send to", "sender", o.Sender
	if w.For == program.Sending {
		does, operation, other, others, last = "send on", operand.Send, "receive from", "receiver", o.Receiver
	}
	channel := c.source.Of(g.At, operation)
	switch {
	case channel == "" && o.Made != "":
		channel = "the channel made at " + o.Made
	case channel == "":
		channel = "a channel"
	}
	text := fmt.Sprintf("%s is blocked in a channel %s %s%s.", c.lanes.NameOf(g), does, channel, at(g.At))
	if w.For == program.Sending && o.Capacity > 0 {
		text += fmt.Sprintf(" The buffer of %d is full.", o.Capacity)
	}
	switch {
	case !c.final(g):
		return text
	case o.Kind == program.TimerOf:
		return text + " The timer that sends to this channel has fired already, or was stopped."
	case last.Goroutine == 0 && w.For == program.Sending:
		return text + " No goroutine has ever tried to receive from this channel."
	case last.Goroutine == 0:
		return text + " No goroutine has ever tried to send to this channel, and none will close it."
	}
	if w.For != program.Sending {
		other += " this channel or close it"
	} else {
		other += " this channel"
	}
	if last.Goroutine == g.ID {
		return text + fmt.Sprintf(" No other goroutine will %s.", other)
	}
	return text + fmt.Sprintf(" No goroutine will %s%s.", other, c.whatBecame(last.Goroutine, others))
}

// whatBecame says where the goroutine is that used a channel last.
func (c causes) whatBecame(goroutine int64, as string) string {
	now := ""
	switch _, left := c.left[goroutine]; {
	case goroutine == mainID && c.run.Returned:
		now = "has returned"
	case c.ended[goroutine]:
		now = "has ended"
	case left:
		now = "is blocked itself"
	default:
		return ""
	}
	return fmt.Sprintf(": the last %s, %s, %s", as, c.nameOf(goroutine), now)
}

const mainID = 1

func (c causes) nameOf(goroutine int64) string {
	return c.lanes.NameOf(program.Goroutine{ID: goroutine})
}
