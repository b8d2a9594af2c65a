package checker

import (
	"fmt"
	"os"
	"runtime"
	"strings"

	"koans/checker/build"
	"koans/checker/env"
	"koans/checker/program"
	"koans/checker/sandbox"
)

// An Option changes the conditions under which a check runs the program: a
// Variant, Args, SignalWhen, or OnRealClock.
type Option interface{ apply(*conditions) }

// conditions are those of one check.
type conditions struct {
	variant *Variant
	mode    build.Mode
	input   program.Input
}

func newConditions(mode build.Mode, options []Option) conditions {
	c := conditions{mode: mode}
	c.input.Cage = program.Cage(os.Getenv(env.Cage))
	for _, o := range options {
		o.apply(&c)
	}
	return c
}

func (v *Variant) apply(c *conditions) { c.variant = v }

type option func(*conditions)

func (o option) apply(c *conditions) { o(c) }

// Args starts the program with these arguments.
func Args(args ...string) Option {
	return option(func(c *conditions) { c.input.Args = args })
}

// OnRealClock runs the program on the machine's clock, where signals, other
// processes and the network are as they are, and lets it start other
// processes. Times are rounded, so a check may only claim an order.
func OnRealClock() Option {
	return option(func(c *conditions) { c.mode.RealClock, c.input.Processes = true, true })
}

// SignalWhen sends the program a signal as soon as it has printed the line. It
// implies OnRealClock. Used again, for a later line, it adds another signal.
func SignalWhen(line string, signal os.Signal) Option {
	return option(func(c *conditions) {
		OnRealClock().apply(c)
		c.input.Signals = append(c.input.Signals, sandbox.SignalWhen{Line: line, Signal: signal})
	})
}

// needs says what this machine lacks for the conditions, "" if nothing.
func (c conditions) needs() string {
	switch {
	case c.mode.Race:
		return build.RaceNeeds()
	case len(c.input.Signals) > 0 && runtime.GOOS == "windows":
		return "a system with Unix signals"
	}
	return ""
}

// text tells what is special, to follow "What your program did".
func (c conditions) text() string {
	text := ""
	if c.variant != nil {
		text += ", with " + c.variant.Name
	}
	if len(c.input.Args) > 0 {
		text += ", started with " + strings.Join(c.input.Args, " ")
	}
	for _, s := range c.input.Signals {
		text += fmt.Sprintf(", sent %q when it had printed %q", s.Signal, s.Line)
	}
	return text
}

// key tells conditions apart within one runner.
func (c conditions) key(schedule program.Schedule) string {
	return fmt.Sprintf("%p %q %s", c.variant, c.input.Args, schedule) + fmt.Sprint(c.input.Signals, c.input.Processes)
}
