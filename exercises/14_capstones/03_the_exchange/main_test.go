package main_test

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"koans/checker"
)

// A moment is what is printed at an instant, and why.
type moment struct {
	why   string
	lines []string
}

// day is what should be printed, by tenths of a second.
type day map[int]moment

func when(why string, lines ...string) moment { return moment{why, lines} }

// check compares what is printed with what should be, instant by instant.
func check(run *checker.Run, want day) {
	for _, tenths := range slices.Sorted(maps.Keys(want)) {
		at := time.Duration(tenths) * time.Second / 10
		if !assert.ElementsMatch(run, want[tenths].lines, run.PrintedAt(at), "At %v %s.", at, want[tenths].why) {
			return // what comes later may follow from it
		}
	}
}

// nothingElse checks that no other lines are printed.
func nothingElse(run *checker.Run, lines int) {
	assert.NotContains(run, strings.Join(run.Printed(), "\n"), "complains", "The bank doesn't complain that a question comes too early.")
	assert.Len(run, run.Printed(), lines, "Each customer has one line, and each question has one.")
	assert.Equal(run, 0, run.ExitCode, "main returns, and the exit code is 0.")
}

// waiting returns the three currencies that wait at the same time, in the order in which the
// office asks for them, and the customer of each.
func waiting(run *checker.Run) (order []string, customer map[string]string) {
	customer = map[string]string{"SEK": "Max", "NOK": "Noa", "JPY": "Quy"}
	for _, line := range run.Printed() {
		currency, ok := strings.CutPrefix(line, "asked for ")
		if ok && customer[currency] != "" && !slices.Contains(order, currency) {
			order = append(order, currency)
		}
	}
	for _, currency := range []string{"SEK", "NOK", "JPY"} {
		if !slices.Contains(order, currency) {
			order = append(order, currency)
		}
	}
	return order, customer
}

func TestOneQuestionForTheSameRate(t *testing.T) {
	for run := range checker.Schedules(t) {
		check(run, day{
			0:  when("Ann and Bob want the same rate, so the bank is asked once", "asked for EUR"),
			10: when("the bank answers, and a second has passed since the last question", "Ann hears: EUR no. 1", "Bob hears: EUR no. 1", "asked for USD"),
			20: when("the bank answers", "Cy hears: USD no. 1"),
			32: when("the rate is known, so Dee hears it at once", "Dee hears: EUR no. 1"),
		})
	}
}

func TestImpatientCustomersLeaveAtOnce(t *testing.T) {
	for run := range checker.Schedules(t) {
		check(run, day{
			50: when("Eve wants a rate", "asked for GBP"),
			55: when("Eve's ctx is done, and the question goes on", "Eve has left"),
			60: when("the bank answers, and the customers who have waited hear it", "Fay hears: GBP no. 1", "Gil hears: GBP no. 1"),
		})
	}
}

func TestErrorsAreNotKept(t *testing.T) {
	for run := range checker.Schedules(t) {
		check(run, day{
			70: when("Gus wants a rate", "asked for XXX"),
			80: when("the bank returns an error", "Gus hears: no such currency"),
			81: when("Hal wants the same rate, and the bank is asked again", "asked for XXX"),
			91: when("the bank returns an error", "Hal hears: no such currency"),
		})
	}
}

func TestRatesAreKeptWhileTheyAreValid(t *testing.T) {
	for run := range checker.Schedules(t) {
		check(run, day{
			109: when("the rate, known since 1s, is still valid", "Ida hears: EUR no. 1"),
			115: when("the rate, known since 1s, is no longer valid", "asked for EUR"),
			120: when("Kim's ctx is done", "Kim has left"),
			125: when("the bank answers", "Joe hears: EUR no. 2"),
		})
	}
}

func TestQuestionsWaitForTheirTurn(t *testing.T) {
	for run := range checker.Schedules(t) {
		next, customer := waiting(run)
		check(run, day{
			145: when("Lea wants a rate, and the last question is long ago", "asked for CHF"),
			149: when("Pia hears a known rate at once, although others wait", "Pia hears: EUR no. 2"),
			151: when("Ola's ctx is done, before her question has begun", "Ola has left"),
			155: when("the bank answers, and a second has passed since the last question", "Lea hears: CHF no. 1", "asked for "+next[0]),
			165: when("the bank answers, and a second has passed since the last question", customer[next[0]]+" hears: "+next[0]+" no. 1", "asked for "+next[1]),
			175: when("the bank answers, and a second has passed since the last question", customer[next[1]]+" hears: "+next[1]+" no. 1", "asked for "+next[2]),
			185: when("the bank answers", customer[next[2]]+" hears: "+next[2]+" no. 1"),
		})
	}
}

func TestNothingElseIsAsked(t *testing.T) {
	for run := range checker.Schedules(t) {
		nothingElse(run, 28)
	}
}

// The bank needs longer than a question has to wait, so several questions are in progress at
// the same time. And it has other limits.
var slow = checker.Given("a slow bank with other limits", "bank.go",
	`	every = unit      // from the beginning of a question until the next may begin
	valid = 10 * unit // how long a rate is valid, from the moment at which it is known
	takes = unit `, `	every = 2 * unit
	valid = 8 * unit
	takes = 3 * unit `)

func TestASlowBank(t *testing.T) {
	for run := range checker.Schedules(t, slow) {
		next, customer := waiting(run)
		check(run, day{
			0:   when("Ann and Bob want the same rate, so the bank is asked once", "asked for EUR"),
			20:  when("two seconds have passed since the last question", "asked for USD"),
			30:  when("the bank answers", "Ann hears: EUR no. 1", "Bob hears: EUR no. 1"),
			32:  when("the rate is known, so Dee hears it at once", "Dee hears: EUR no. 1"),
			50:  when("the bank answers, and Eve wants a rate", "Cy hears: USD no. 1", "asked for GBP"),
			55:  when("Eve's ctx is done, and the question goes on", "Eve has left"),
			70:  when("Gus wants a rate", "asked for XXX"),
			80:  when("the bank answers", "Fay hears: GBP no. 1", "Gil hears: GBP no. 1"),
			100: when("the bank returns an error", "Gus hears: no such currency", "Hal hears: no such currency"),
			109: when("the rate, known since 3s, is still valid", "Ida hears: EUR no. 1"),
			115: when("the rate, known since 3s, is no longer valid", "asked for EUR"),
			120: when("Kim's ctx is done", "Kim has left"),
			145: when("the bank answers, and Lea wants a rate", "Joe hears: EUR no. 2", "asked for CHF"),
			149: when("Pia hears a known rate at once, although others wait", "Pia hears: EUR no. 2"),
			151: when("Ola's ctx is done, before her question has begun", "Ola has left"),
			165: when("two seconds have passed since the last question", "asked for "+next[0]),
			175: when("the bank answers", "Lea hears: CHF no. 1"),
			185: when("two seconds have passed since the last question", "asked for "+next[1]),
			195: when("the bank answers", customer[next[0]]+" hears: "+next[0]+" no. 1"),
			205: when("two seconds have passed since the last question", "asked for "+next[2]),
			215: when("the bank answers", customer[next[1]]+" hears: "+next[1]+" no. 1"),
			235: when("the bank answers", customer[next[2]]+" hears: "+next[2]+" no. 1"),
		})
		nothingElse(run, 27)
	}
}

func TestNoLeaks(t *testing.T) {
	checker.VerifyNoLeaks(t)
}

// Where the clock is real, the race detector doesn't have to wait for a whole day.
var short = checker.Given("a short day", "bank.go", "unit  = time.Second", "unit  = 2 * time.Millisecond")

func TestNoDataRaces(t *testing.T) {
	checker.VerifyNoRaces(t, short)
}
