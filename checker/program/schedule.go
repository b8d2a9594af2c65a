package program

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// A Schedule names one schedule of a program: the same Schedule gives the same run.
// Seed decides all that is random in the program. If Choices is empty, it also
// decides which goroutine goes on, and when.
//
// Otherwise Choices lists the alternatives that the schedule takes to the default,
// as in "3.1-17.2": at the third decision the first alternative, at the seventeenth
// the second; "0" if it takes none. See runtimepatch/added/choose.go.txt for what
// the default and the alternatives are.
type Schedule struct {
	Seed    uint64
	Choices string
}

// NoChoice are the choices of the schedule that takes the default everywhere.
const NoChoice = "0"

// String returns the name of the schedule: "7" or "1@3.1-17.2".
func (s Schedule) String() string {
	name := strconv.FormatUint(s.Seed, 10)
	if s.Choices != "" {
		name += "@" + s.Choices
	}
	return name
}

// With returns the schedule that takes the alternatives of s and, after them, another at a later
// decision.
func (s Schedule) With(at, take int) Schedule {
	choice := strconv.Itoa(at) + "." + strconv.Itoa(take)
	if s.Choices != "" && s.Choices != NoChoice {
		choice = s.Choices + "-" + choice
	}
	return Schedule{Seed: s.Seed, Choices: choice}
}

// Taking returns the schedule that is like s up to the decision, takes that alternative
// there, or the default if it is 0, and the default at all later ones.
func (s Schedule) Taking(decision, alternative int) Schedule {
	taking := Schedule{Seed: s.Seed, Choices: NoChoice}
	for choice := range strings.SplitSeq(s.Choices, "-") {
		if at, take, ok := choiceOf(choice); ok && at < decision {
			taking = taking.With(at, take)
		}
	}
	if alternative > 0 {
		taking = taking.With(decision, alternative)
	}
	return taking
}

// Taken returns the alternative that the schedule takes at the decision, 0 for the
// default.
func (s Schedule) Taken(decision int) int {
	for choice := range strings.SplitSeq(s.Choices, "-") {
		if at, take, ok := choiceOf(choice); ok && at == decision {
			return take
		}
	}
	return 0
}

// choiceOf reads one choice: 3.1.
func choiceOf(text string) (at, take int, ok bool) {
	decision, alternative, ok := strings.Cut(text, ".")
	at, err := strconv.Atoi(decision)
	take, err2 := strconv.Atoi(alternative)
	return at, take, ok && err == nil && err2 == nil
}

var choicesForm = regexp.MustCompile(`^(0|[1-9]\d{0,6}\.[1-9]\d{0,4}(-[1-9]\d{0,6}\.[1-9]\d{0,4})*)$`)

// ParseSchedule reads the name of a schedule. The error says what a name looks like.
func ParseSchedule(name string) (Schedule, error) {
	seed, choices, chosen := strings.Cut(name, "@")
	s := Schedule{Choices: choices}
	var err error
	s.Seed, err = strconv.ParseUint(seed, 10, 64)
	if err != nil || s.Seed == 0 || strconv.FormatUint(s.Seed, 10) != seed {
		return Schedule{}, fmt.Errorf("%q is not the name of a schedule: a name begins with a seed, a whole number from 1 on", name)
	}
	if chosen && !rising(choices) {
		return Schedule{}, fmt.Errorf("%q is not the name of a schedule: the seed is followed by choices as in 1@3.1-17.2, or by nothing", name)
	}
	return s, nil
}

// rising reports whether choices have their form, the decisions in order.
func rising(choices string) bool {
	if !choicesForm.MatchString(choices) {
		return false
	}
	last := 0
	for choice := range strings.SplitSeq(choices, "-") {
		at, _, _ := strings.Cut(choice, ".")
		n, _ := strconv.Atoi(at)
		if n <= last && choices != NoChoice {
			return false
		}
		last = n
	}
	return true
}

// MarshalText returns the name of the schedule.
func (s Schedule) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText is ParseSchedule.
func (s *Schedule) UnmarshalText(name []byte) error {
	var err error
	*s, err = ParseSchedule(string(name))
	return err
}
