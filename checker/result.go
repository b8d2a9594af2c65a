package checker

import (
	"encoding/json"
	"errors"
	"os"
	"sync"
	"testing"

	"koans/checker/build"
	"koans/checker/env"
	"koans/checker/program"
	"koans/checker/timeline"
)

// A Result is what one check came to, for the tools around it. They find one
// line of JSON for each check in the file that env.Result names.
type Result struct {
	Check   string // the test's name
	Passed  bool
	Account *Account `json:",omitempty"` // of the run that failed, else of the first schedule
	// Schedule is that of the run that Account is about, and Ending how it ended.
	Schedule program.Schedule `json:",omitzero"`
	Ending   string           `json:",omitempty"`
	// Explored says how far the schedules were explored, for each conditions of the
	// check, if that was asked for.
	Explored []Explored `json:",omitempty"`
	Mistake  string     `json:",omitempty"` // why there is no program to run
	Needs    string     `json:",omitempty"` // what the machine lacks for this check, which is left out
	Machine  string     `json:",omitempty"` // why this machine cannot judge it
}

// ScheduleName is the name of the schedule, "" if it can't be replayed.
func (r Result) ScheduleName() string {
	if r.Schedule.Seed == 0 {
		return ""
	}
	return r.Schedule.String()
}

// Failed returns the results of the checks that do not hold, in order. Those
// that this machine could not make are none of them.
func Failed(results []Result) []Result {
	var failed []Result
	for _, r := range results {
		if !r.Passed && r.Needs == "" {
			failed = append(failed, r)
		}
	}
	return failed
}

// Report is the account as text that fits every terminal; "" where nothing was
// run.
func (r Result) Report() string {
	if r.Account == nil {
		return ""
	}
	return r.Account.Text(timeline.Width, false)
}

var results struct {
	sync.Mutex
	of map[*testing.T]*Result
}

// resultOf returns the one result of a check, also if the check asks for runs
// under several conditions.
func resultOf(t *testing.T) *Result {
	results.Lock()
	defer results.Unlock()
	if r, ok := results.of[t]; ok {
		return r
	}
	r := &Result{Check: t.Name()}
	if results.of == nil {
		results.of = map[*testing.T]*Result{}
	}
	results.of[t] = r
	t.Cleanup(func() {
		r.finish(t)
		results.Lock()
		defer results.Unlock()
		delete(results.of, t)
	})
	return r
}

// cannot ends the check without a run to look at.
func (r *Result) cannot(t *testing.T, err error) {
	t.Helper()
	var mistake *build.Mistake
	if errors.As(err, &mistake) {
		r.Mistake = mistake.Message
		t.Fatal("\n" + mistake.Message)
	}
	r.Machine = err.Error()
	t.Fatalf("This machine cannot judge the koan: %v. Try: go tool koan doctor", err)
}

func (r *Result) finish(t *testing.T) {
	path := os.Getenv(env.Result)
	if path == "" {
		return
	}
	r.Passed = !t.Failed() && !t.Skipped()
	b, err := json.Marshal(r)
	if err == nil {
		err = appendLine(path, b)
	}
	if err != nil {
		t.Errorf("keeping the result: %v", err)
	}
}

func appendLine(path string, b []byte) error {
	f, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(append(b, '\n'))
	return errors.Join(err, f.Close())
}
