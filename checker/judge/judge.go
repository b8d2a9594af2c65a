// Package judge gives a verdict on a learner's program: it runs the koan's
// own test in a process of its own and reads the result of each check. It
// remembers verdicts under all that they depend on. What a check demands is in
// the koan's test, and how a verdict is shown is for packages above this one.
package judge

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"koans/checker"
	"koans/checker/atomicfile"
	"koans/checker/build"
	"koans/checker/catalog"
	"koans/checker/env"
	"koans/checker/explore"
	"koans/checker/program"
)

// A Verdict is what judging one program came to. If Mistake is set there was
// no program to run, and the sentence, or the compiler, says why; otherwise
// Checks has every check of the koan. If Needs is set some check could not be
// made on this machine, and the koan is neither solved nor failed by it.
type Verdict struct {
	Koan    string // chapter/name
	Solved  bool
	Mistake string `json:",omitempty"`
	Needs   string `json:",omitempty"`
	Checks  []checker.Result
}

// FirstFailure returns the first check that failed.
func (v Verdict) FirstFailure() (checker.Result, bool) {
	if failed := checker.Failed(v.Checks); len(failed) > 0 {
		return failed[0], true
	}
	return checker.Result{}, false
}

// OtherFailures names the checks that failed besides the first.
func (v Verdict) OtherFailures() []string {
	var names []string
	for i, c := range checker.Failed(v.Checks) {
		if i > 0 {
			names = append(names, c.Check)
		}
	}
	return names
}

// Ran returns the check whose run the verdict is about: the first that failed
// or else the first. It is false where nothing was run.
func (v Verdict) Ran() (checker.Result, bool) {
	r, failed := v.FirstFailure()
	for _, check := range v.Checks {
		if !failed && check.Account != nil {
			return check, true
		}
	}
	return r, r.Account != nil
}

// Explored sums up how far a search through the schedules of the program came. It is
// false if there was none.
func (v Verdict) Explored() (sum explore.Count, ok bool) {
	with := map[string]explore.Count{} // by conditions: checks share their runs
	sum.All = true
	for _, check := range v.Checks {
		for _, e := range check.Explored {
			sum.Preemptions, sum.All = e.Preemptions, sum.All && e.All
			if e.Tried > with[e.With].Tried {
				with[e.With] = e.Count
			}
		}
	}
	unknown := false
	for _, c := range with {
		sum.Tried += c.Tried
		sum.Of += max(c.Of, c.Tried)
		unknown = unknown || !c.All && c.Of == 0
	}
	if sum.All || unknown {
		sum.Of = 0
	}
	return sum, len(with) > 0
}

// Unsolved reports whether the program does not do what is asked, as far as it
// could be checked on this machine.
func (v Verdict) Unsolved() bool {
	_, failed := v.FirstFailure()
	return failed || v.Mistake != ""
}

var atMargin = regexp.MustCompile(`(?m)^\w+\.go(:\d+| is | says | cannot )`)

// MistakeIn is Mistake with the files named as seen from where the koan's
// folder is called dir; the test names them as seen from that folder.
func (v Verdict) MistakeIn(dir string) string {
	return atMargin.ReplaceAllStringFunc(v.Mistake, func(line string) string {
		return filepath.Join(dir, line)
	})
}

// A Judge can come to verdicts on the koans of one suite.
type Judge struct {
	Toolchain  *build.Toolchain
	Koans      []catalog.Koan
	conditions Conditions
	tests      string // the binary of all koans' tests
	key        string // changes whenever a test, the checker or Go does
	checks     map[string][]string
	modes      map[string][]build.Mode // in which koans are run besides the usual
}

// Conditions are what may differ between two judgings of the same program. The
// zero Conditions are a learner's.
type Conditions struct {
	// Further are the seeds to try after the usual ones, of the program and of
	// each variant: from checker.SchedulesPerCheck+1 to checker.SeedsPerVariant-1.
	Further []int
	Cage    program.Cage
	// Thorough, if not nil, are the checks that try all of their schedules, of
	// variants only if env.Variants is among them. The others try the first
	// checker.SchedulesWhenBrief.
	Thorough []string
}

// Briefly returns a judge that tries few schedules of all checks but these.
func (j *Judge) Briefly(thorough []string) *Judge {
	c := j.conditions
	c.Thorough = append([]string{}, thorough...)
	return j.Under(c)
}

// Under returns a judge that differs from j in its conditions only.
func (j *Judge) Under(c Conditions) *Judge {
	other := *j
	other.conditions = c
	return &other
}

// New prepares to judge the suite at root. What takes long is told to
// progress. Errors are the machine's.
func New(ctx context.Context, root string, progress func(string)) (*Judge, error) {
	koans, err := catalog.Read(root)
	if err != nil {
		return nil, err
	}
	toolchain, err := build.FindToolchain(root, build.ModeFromEnvironment())
	if err != nil {
		return nil, err
	}
	tests, key, err := readTests(toolchain, koans)
	if err != nil {
		return nil, err
	}
	j := &Judge{Toolchain: toolchain, Koans: koans, key: key, checks: map[string][]string{}, modes: map[string][]build.Mode{}}
	for _, t := range tests {
		j.checks[t.koan.Path()], j.modes[t.koan.Path()] = t.checks, t.modes
	}
	if toolchain.Cold() {
		progress("Preparing Go's standard library for the virtual clock. This happens once and takes up to a minute.")
		if err := toolchain.Warm(ctx); err != nil {
			return nil, err
		}
	}
	if j.tests, err = buildTests(ctx, toolchain, tests, key, progress); err != nil {
		return nil, err
	}
	return j, nil
}

// OnRealClock reports whether checks of the koan run its program on the
// machine's clock, and so spend their time waiting.
func (j *Judge) OnRealClock(k catalog.Koan) bool {
	return slices.Contains(j.modes[k.Path()], build.Mode{RealClock: true})
}

// Checks returns the names of the koan's checks, in order.
func (j *Judge) Checks(k catalog.Koan) []string { return j.checks[k.Path()] }

// Key changes whenever the same program might get another verdict: with a
// test, the checker, Go, or how many schedules are tried.
func (j *Judge) Key() string {
	return strings.TrimSpace(fmt.Sprint(j.key, " ", j.conditions.Further, " ", os.Getenv(env.Mode), " ", j.conditions.Cage, " ", j.conditions.Thorough))
}

// Cached returns the verdict on the file edited as the main.go of the koan k. It
// judges only what it doesn't remember having judged before. The error is the
// machine's, never the program's.
func (j *Judge) Cached(ctx context.Context, k catalog.Koan, edited string) (Verdict, error) {
	path, err := j.memory(k, edited)
	if err != nil {
		return Verdict{}, err
	}
	if v, ok := recall(path); ok {
		return v, nil
	}
	v, err := j.Fresh(ctx, k, edited)
	if err != nil {
		return Verdict{}, err
	}
	b, err := json.Marshal(v)
	if err == nil {
		err = atomicfile.Write(path, b)
	}
	if err != nil {
		return Verdict{}, fmt.Errorf("remembering the verdict: %w", err)
	}
	return v, nil
}

// Remembered returns the verdict on the koan's program as it stands, if it was
// judged before.
func (j *Judge) Remembered(k catalog.Koan) (Verdict, bool) {
	path, err := j.memory(k, k.Edited())
	if err != nil {
		return Verdict{}, false
	}
	return recall(path)
}

// recall reads a remembered verdict. What cannot be read was never judged.
func recall(path string) (Verdict, bool) {
	b, err := os.ReadFile(path)
	if err != nil {
		return Verdict{}, false
	}
	var v Verdict
	if json.Unmarshal(b, &v) != nil {
		return Verdict{}, false
	}
	if v.Needs == build.CCompiler && build.RaceNeeds() == "" {
		return Verdict{}, false // it has been installed since
	}
	return v, true
}

// memory is the file for the verdict on exactly this program, by this test, on
// this toolchain.
func (j *Judge) memory(k catalog.Koan, edited string) (string, error) {
	given, err := catalog.GivenFiles(k.Root, k.Dir)
	if err != nil {
		return "", err
	}
	hash := sha256.New()
	fmt.Fprintf(hash, "%s %s\n", j.Key(), k.Path())
	for _, name := range slices.Sorted(maps.Keys(given)) {
		fmt.Fprintf(hash, "%s %d\n%s", name, len(given[name]), given[name])
	}
	text, err := os.ReadFile(edited)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		text = []byte(err.Error())
	}
	fmt.Fprintf(hash, "%t %s\n%s", err == nil, edited, text)
	own, err := catalog.OwnFiles(edited, given)
	if err != nil {
		return "", err
	}
	for _, name := range slices.Sorted(maps.Keys(own)) {
		fmt.Fprintf(hash, "%s %d\n%s", name, len(own[name]), own[name])
	}
	return filepath.Join(j.Toolchain.CacheFolder(), "verdicts", hex.EncodeToString(hash.Sum(nil))[:24]+".json"), nil
}

// Fresh judges the file edited as the main.go of the koan k, whatever is
// remembered, by all checks of the koan or, if some are named, by those that it
// has of them.
func (j *Judge) Fresh(ctx context.Context, k catalog.Koan, edited string, checks ...string) (Verdict, error) {
	all := j.checks[k.Path()]
	if len(checks) == 0 {
		checks = all
	}
	checks = slices.DeleteFunc(slices.Clone(checks), func(check string) bool { return !slices.Contains(all, check) })
	if len(checks) == 0 {
		return Verdict{Koan: k.Path()}, nil
	}
	return j.run(ctx, k, edited, checks, runs{})
}

// Replay judges the koan's program as it stands under this one schedule. Checks
// that have no such schedule pass without a report.
func (j *Judge) Replay(ctx context.Context, k catalog.Koan, schedule program.Schedule) (Verdict, error) {
	return j.run(ctx, k, k.Edited(), j.checks[k.Path()], runs{replay: schedule.String()})
}

// Explore judges the file edited as the main.go of the koan k under all schedules
// within the bounds, as far as there is time. Progress is called with how many
// schedules of a check were tried, and of about how many, 0 if that isn't known.
func (j *Judge) Explore(ctx context.Context, k catalog.Koan, edited string, bounds checker.Bounds, progress func(tried, of int)) (Verdict, error) {
	return j.run(ctx, k, edited, j.checks[k.Path()], runs{explore: bounds.String(), progress: progress})
}

// runs says which runs the checks judge, if not the usual ones.
type runs struct {
	replay   string
	explore  string
	progress func(tried, of int)
}

// Write takes what a koan's test prints.
func (r runs) Write(b []byte) (int, error) {
	for line := range strings.Lines(string(b)) {
		var tried, of int
		if n, _ := fmt.Sscanf(line, checker.ProgressLine+" %d %d", &tried, &of); n == 2 {
			r.progress(tried, of)
		}
	}
	return len(b), nil
}

// run makes the checks. One that breaks off, because it cannot deal with what
// the program did, takes those after it along: they are made again without it.
func (j *Judge) run(ctx context.Context, k catalog.Koan, edited string, checks []string, which runs) (Verdict, error) {
	var results []byte
	for left := checks; ; {
		more, output, err := j.runChecks(ctx, k, edited, left, which)
		if err != nil {
			return Verdict{}, err
		}
		results = append(results, more...)
		rest := slices.DeleteFunc(slices.Clone(left), func(check string) bool { return bytes.Contains(more, []byte(`/`+check+`"`)) })
		if len(rest) == 0 || len(rest) == len(left) {
			return assemble(k, checks, results, output)
		}
		left = rest
	}
}

// The bounds on one process of a koan's test. What it needs grows with what a program
// prints and does, which is bounded, too.
const (
	maxJudging = 15 * time.Minute // hundreds of times what a verdict takes
	maxPrinted = 1 << 20          // bytes kept of what it prints
)

// A beginning keeps the first bytes of what is written.
type beginning struct {
	bytes.Buffer
	most int
}

func (b *beginning) Write(p []byte) (int, error) {
	b.Buffer.Write(p[:min(len(p), b.most-b.Len())])
	return len(p), nil
}

// runChecks runs the koan's test and returns a line for each result, and what
// the test printed.
func (j *Judge) runChecks(ctx context.Context, k catalog.Koan, edited string, checks []string, which runs) (lines []byte, output string, err error) {
	dir, err := os.MkdirTemp("", "koan")
	if err != nil {
		return nil, "", fmt.Errorf("making a folder for the results: %w", err)
	}
	defer os.RemoveAll(dir)
	results := filepath.Join(dir, "results")

	limited, stop := context.WithTimeout(ctx, maxJudging)
	defer stop()
	cmd := exec.CommandContext(limited, j.tests, "-test.run=^TestKoan$/^("+strings.Join(checks, "|")+")$", "-test.timeout=0")
	cmd.Dir = k.Dir
	cmd.Env = append(os.Environ(), "GOGC=400", "PWD="+k.Dir, env.Koan+"="+k.Path(), env.Edited+"="+edited, env.Result+"="+results, env.Replay+"="+which.replay, env.Explore+"="+which.explore,
		env.Further+"="+strings.Trim(fmt.Sprint(j.conditions.Further), "[]"), env.Cage+"="+string(j.conditions.Cage))
	if j.conditions.Thorough != nil {
		cmd.Env = append(cmd.Env, env.Thorough+"= "+strings.Join(j.conditions.Thorough, " "))
	}
	printed := &beginning{most: maxPrinted}
	cmd.Stdout, cmd.Stderr = printed, printed
	if which.progress != nil {
		cmd.Stdout = io.MultiWriter(printed, which)
	}
	interruptible(cmd)
	lifeline, err := cmd.StdinPipe() // ends with this process, however that ends
	if err != nil {
		return nil, "", fmt.Errorf("running the koan's test: %w", err)
	}
	defer lifeline.Close()
	err = cmd.Run()
	if ctx.Err() != nil {
		return nil, "", ctx.Err()
	}
	if limited.Err() != nil {
		return nil, "", fmt.Errorf("judging %s took more than %s; no verdict was reached", k.Path(), maxJudging)
	}
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		return nil, "", fmt.Errorf("running the koan's test: %w", err)
	}
	if lines, err = os.ReadFile(results); err != nil {
		return nil, "", fmt.Errorf("the koan's test left no result:\n%s", printed.String())
	}
	return lines, printed.String(), nil
}

// assemble makes a verdict of the checks' results. Each must be there exactly
// once: one that is missing has not passed.
func assemble(k catalog.Koan, checks []string, results []byte, output string) (Verdict, error) {
	byName := map[string]checker.Result{}
	for line := range bytes.Lines(results) {
		var r checker.Result
		if err := json.Unmarshal(line, &r); err != nil {
			return Verdict{}, fmt.Errorf("reading what the koan's test found: %w", err)
		}
		r.Check = r.Check[strings.LastIndexByte(r.Check, '/')+1:]
		if r.Machine != "" {
			return Verdict{}, errors.New(r.Machine)
		}
		if !r.Passed && r.Mistake+r.Needs == "" && (r.Account == nil || r.Account.Expected == "") {
			r.Account = &checker.Account{Expected: "The check broke off: it could not deal with what the program did."}
		}
		if old, twice := byName[r.Check]; twice {
			r.Passed = r.Passed && old.Passed
		}
		byName[r.Check] = r
	}
	v := Verdict{Koan: k.Path(), Solved: true}
	for _, name := range checks {
		r, ok := byName[name]
		if !ok {
			return Verdict{}, fmt.Errorf("the check %s of %s came to no result:\n%s", name, k.Path(), output)
		}
		if r.Mistake != "" {
			return Verdict{Koan: k.Path(), Mistake: r.Mistake}, nil
		}
		if r.Needs != "" {
			v.Needs = r.Needs
		}
		v.Solved = v.Solved && r.Passed
		v.Checks = append(v.Checks, r)
	}
	return v, nil
}
