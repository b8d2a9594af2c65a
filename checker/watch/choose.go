package watch

import (
	"fmt"
	"slices"

	tea "charm.land/bubbletea/v2"

	"koans/checker"
	"koans/checker/catalog"
	"koans/checker/judge"
	"koans/checker/program"
	"koans/checker/wording"
)

// choices is a run of the koan under a schedule that the learner puts together while
// stepping through it: one alternative after the other.
type choices struct {
	schedule program.Schedule // that is run or shown; the zero Schedule if none
	verdict  *judge.Verdict   // of that run; nil while it is made
	marked   int              // the number of the decision that the next choice is about
	turn     int              // counts the runs
}

// chosenMsg is what came of a run.
type chosenMsg struct {
	turn    int
	verdict judge.Verdict
	err     error
}

// result is the check whose run is stepped through: that of the learner's choices or,
// before there are any, that which the search or the verdict tells of.
func (m model) result() (checker.Result, bool) {
	if v := m.choices.verdict; v != nil {
		return v.Ran()
	}
	if r, failed := m.refuted(); failed {
		return r, true
	}
	v, known := m.verdict()
	r, ok := v.Ran()
	return r, known && ok
}

// here are the decisions of the step that is shown.
func (m model) here() []checker.Choice {
	r, ok := m.result()
	if !ok || m.scratch.shown {
		return nil
	}
	instants := r.Account.Timeline.Instants
	step := min(m.step, len(instants)-1)
	return slices.DeleteFunc(slices.Clone(r.Account.Choices), func(c checker.Choice) bool {
		return c.At < instants[step] || step < len(instants)-1 && c.At >= instants[step+1]
	})
}

// markedHere is the index, among the decisions of the step, of the one that the next
// choice is about.
func (m model) markedHere(all []checker.Choice) int {
	i, _ := slices.BinarySearchFunc(all, m.choices.marked, func(c checker.Choice, n int) int { return c.Number - n })
	return max(0, min(i, len(all)-1))
}

// mark moves to another decision of the step.
func (m model) mark(by int) model {
	all := m.here()
	if len(all) > 0 {
		m.choices.marked = all[max(0, min(m.markedHere(all)+by, len(all)-1))].Number
	}
	return m
}

// choose takes the next alternative at the marked decision. Where a run has no decisions
// to choose at, because a seed has made them, it begins with the schedule that has taken
// no alternative.
func (m model) choose() (model, tea.Cmd) {
	r, ok := m.result()
	switch {
	case m.scratch.shown:
		m.note = "Only the schedules of koans can be put together."
		return m, nil
	case !ok || m.choosing():
		return m, nil
	case !m.judge.Toolchain.Seeded || r.Schedule.Seed == 0:
		m.note = "The schedule of this run can't be chosen."
		return m, nil
	case r.Schedule.Choices == "":
		base := r.Schedule.Seed / checker.SeedsPerVariant * checker.SeedsPerVariant
		return m.runChosen(program.Schedule{Seed: base + 1, Choices: program.NoChoice})
	}
	all := m.here()
	if len(all) == 0 {
		m.note = "There is nothing to choose at this step. Go to another one."
		return m, nil
	}
	c := all[m.markedHere(all)]
	m.choices.marked = c.Number
	return m.runChosen(r.Schedule.Taking(c.Number, (c.Taken+1)%(c.Alternatives+1)))
}

func (m model) choosing() bool { return m.choices.schedule.Seed != 0 && m.choices.verdict == nil }

func (m model) runChosen(s program.Schedule) (model, tea.Cmd) {
	m.choices.schedule, m.choices.verdict = s, nil
	m.choices.turn++
	return m, m.work.choose(m.judge, m.koan(), s, m.choices.turn)
}

// choose judges the koan under one schedule.
func (w work) choose(j *judge.Judge, k catalog.Koan, s program.Schedule, turn int) tea.Cmd {
	return func() tea.Msg {
		w.busy.Add(1)
		defer w.busy.Done()
		v, err := j.Replay(w.ctx, k, s)
		if w.ctx.Err() != nil {
			return nil
		}
		return chosenMsg{turn, v, err}
	}
}

// chosen shows the run that the learner's choice has led to, at the same step.
func (m model) chosen(msg chosenMsg) model {
	if msg.turn != m.choices.turn || !m.choosing() {
		return m
	}
	if _, ran := msg.verdict.Ran(); msg.err != nil || !ran {
		m.note = fmt.Sprintf("Schedule %s can't be run.", m.choices.schedule)
		if msg.err != nil {
			m.note += " " + msg.err.Error()
		}
		return m.endChoices()
	}
	m.choices.verdict = &msg.verdict
	return m
}

// endChoices forgets the learner's choices. A run under way counts no more.
func (m model) endChoices() model {
	m.choices = choices{turn: m.choices.turn + 1}
	return m
}

// chosenText says what came of the schedule that the learner has put together.
func (m model) chosenText(width int) string {
	if m.choices.verdict == nil {
		return ""
	}
	s := m.choices.schedule
	text := fmt.Sprintf("Every check holds under schedule %s.", s)
	if first, failed := m.choices.verdict.FirstFailure(); failed {
		text = fmt.Sprintf("%s does not hold under schedule %s.", first.Check, s)
	}
	return Wrap(text+" See it again with: go tool koan replay "+m.koan().Name+" --seed "+s.String(), width) + "\n\n"
}

// mostChoices is how many decisions are shown around the marked one.
const mostChoices = 5

// choicesText tells the decisions of the step.
func (m model) choicesText(width int) string {
	all := m.here()
	if len(all) == 0 {
		return ""
	}
	r, _ := m.result()
	marked := m.markedHere(all)
	first := max(0, min(marked-mostChoices/2, len(all)-mostChoices))
	text := Wrap(fmt.Sprintf("Decisions here: %d. Up and down mark one, enter chooses otherwise there.", len(all)), width) + "\n"
	for i, c := range all[first:min(first+mostChoices, len(all))] {
		sign := " "
		if first+i == marked {
			sign = ">"
		}
		text += Wrap(fmt.Sprintf("%s %d  %s", sign, c.Number, wording.Choice(c.Decision, c.Taken, r.Account.Timeline)), width) + "\n"
	}
	return text + "\n"
}

// howToChoose says what enter does where the step has no decision to choose at.
func (m model) howToChoose(width int) string {
	r, _ := m.result()
	switch {
	case m.scratch.shown:
		return ""
	case m.choosing():
		return "\n\n" + Wrap(fmt.Sprintf("%s running schedule %s", m.signs.judging, m.choices.schedule), width)
	case r.Schedule.Seed != 0 && r.Schedule.Choices == "":
		return "\n\n" + Wrap("A seed made the decisions of this run. enter shows the run without preemptions, in which you can choose.", width)
	case r.Schedule.Seed != 0 && len(m.here()) == 0:
		return "\n\n" + Wrap("There is nothing to choose at this step.", width)
	}
	return ""
}
