package main

import (
	"cmp"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"koans/checker/atomicfile"
	"koans/checker/catalog"
	"koans/checker/grade"
	"koans/checker/gradebook"
	"koans/checker/judge"
	"koans/checker/probe"
	"koans/checker/program"
	"koans/checker/sandbox"
	"koans/checker/submission"
	"koans/checker/wording"
)

type gradeCmd struct {
	Run   gradeRunCmd   `cmd:"" name:"run" default:"withargs" help:"Grade submissions. You can leave out the word run."`
	Merge gradeMergeCmd `cmd:"" help:"Combine the results files of all shards."`
}

type gradeRunCmd struct {
	Paths     []string `arg:"" name:"path" help:"A student's repository or exercises folder, a folder of those, or a zip or tar.gz of either."`
	Roster    string   `placeholder:"FILE" help:"CSV with the students. Its columns say which folder or archive belongs to whom; see .github/GRADING.md."`
	Config    string   `placeholder:"FILE" help:"TOML: points, what is assigned, due date; see .github/GRADING.md."`
	Results   string   `placeholder:"FILE" help:"The file in which results are kept while grading, for --resume and merge."`
	Resume    bool     `help:"Continue an earlier grading: grade only students who are new or have changed files, and what could not be judged."`
	Unsafe    string   `enum:",processes,all" default:"" placeholder:"WHAT" help:"Run programs with your own rights if this machine can't isolate them: \"processes\" for koans about processes and signals, \"all\" for all koans, on systems other than Linux."`
	Unseeded  bool     `help:"Grade even if schedules can't be seeded here. Then another machine may give the same program another grade."`
	Strangers bool     `help:"Grade even if most submissions match no student on the roster."`
	Similar   string   `placeholder:"FILE" help:"CSV with pairs of students whose programs are similar, even if names were changed."`
	Shard     string   `placeholder:"I/N" help:"Grade only the Ith of N parts."`
	Regrade   string   `placeholder:"NAME" help:"Grade this student only, and show why points were lost."`
	gradebook.Outputs
}

// Help is shown below the flags.
func (gradeRunCmd) Help() string {
	return "To combine the results files of shards: grade merge FILE... All settings, rosters and reports are described in .github/GRADING.md."
}

// errUndecided ends a grading in which the machine could not judge something.
var errUndecided = errors.New("some koans could not be judged on this machine. To try only these again, add --resume")

func (c *gradeRunCmd) Run(a *app) error {
	_, koans, err := a.suite()
	if err != nil {
		return err
	}
	config, roster, shard, err := c.settings(koans)
	if err != nil {
		return err
	}
	class, err := submission.Open(c.Paths, koans)
	if err != nil {
		return misuse("%v", err)
	}
	defer class.Close()
	all := grade.Entries(class, roster, config.Place())
	if err := c.matched(a.progress, all); err != nil {
		return err
	}
	j, err := a.judge()
	if err != nil {
		return err
	}
	if text := wording.Unseeded(j.Toolchain); text != "" && !c.Unseeded {
		return misuse("%s Two students could get different grades for the same program, so nothing was graded. To grade anyway, add --unseeded", text)
	}
	cage, err := c.cage(j, config.Assigned(koans))
	if err != nil {
		return err
	}
	busy := newBusy(a.progress)
	defer busy.stop()
	busy.say("Judging the koans as they were handed out.")
	grader, err := grade.New(a.ctx, j, cage, class, config)
	if err != nil {
		return err
	}
	defer grader.Close()
	busy.stop()
	header, err := grader.Header(grade.Students(all))
	if err != nil {
		return err
	}
	if c.Regrade != "" {
		return a.regrade(grader, header, all, c.Regrade)
	}
	mine := shard.Of(all)
	c.Koans, c.Secret = koans, config.HiddenKey
	if err := c.Begin(header, mine); errors.Is(err, gradebook.ErrManyInOneFile) || errors.Is(err, gradebook.ErrNoPlace) || errors.Is(err, gradebook.ErrNoUpload) {
		return misuse("%v", err)
	} else if err != nil {
		return err
	}
	path := cmp.Or(c.Results, c.usualResults(j))
	if err := c.grade(a, grader, header, mine, path); err != nil {
		return err
	}
	if c.Similar != "" {
		pairs, err := grader.Similar(all)
		if err == nil {
			err = atomicfile.WriteFunc(c.Similar, func(w io.Writer) error { return gradebook.Similar(w, pairs) })
		}
		if err != nil {
			return err
		}
	}
	return a.book(path, c.Outputs)
}

// matched shows which student each submission belongs to. It refuses to grade if most
// submissions match no student on the roster, although as many students are left.
func (c *gradeRunCmd) matched(w io.Writer, all []grade.Entry) error {
	if c.Roster == "" {
		return nil
	}
	handedIn, strangers, absent, err := gradebook.Matches(w, all)
	if err != nil {
		return err
	}
	if 2*min(strangers, absent) > handedIn && !c.Strangers {
		return misuse("only %d of %d submissions match a student on the roster. Add a column \"path\" to %s with the name of each student's folder or archive, or add --strangers to grade anyway", handedIn-strangers, handedIn, c.Roster)
	}
	return nil
}

// cage says how the programs of these koans are isolated. It refuses to grade if they
// can't be, unless the command line allows that.
func (c *gradeRunCmd) cage(j *judge.Judge, koans []catalog.Koan) (program.Cage, error) {
	if !probe.CanCage && c.Unsafe != "all" {
		return "", misuse("students' programs can't be isolated here: there is no filter on system calls for %s/%s. Grade on Linux, for example in a container, or add --unsafe=all to run the programs with your own rights", runtime.GOOS, runtime.GOARCH)
	}
	if c.Unsafe != "" {
		return program.CagedIfPossible, nil
	}
	if i := slices.IndexFunc(koans, j.OnRealClock); i >= 0 {
		if err := sandbox.CanIsolate(); err != nil {
			return "", misuse("programs for %s may start other programs, and this machine can't isolate such programs: %v. Leave these koans out with --config, or add --unsafe=processes to run them with your own rights", koans[i].Path(), err)
		}
	}
	return program.Caged, nil
}

// settings reads the files that steer the grading.
func (c *gradeRunCmd) settings(koans []catalog.Koan) (config grade.Config, roster []grade.Student, shard grade.Shard, err error) {
	if c.Config != "" {
		text, err := os.ReadFile(c.Config)
		if err == nil {
			config, err = grade.ReadConfig(text, koans)
		}
		if err != nil {
			return config, nil, shard, misuse("%s: %v", c.Config, withoutPath(err))
		}
	}
	config.Classroom50 = config.Classroom50.WithRunner(os.Getenv)
	if c.Roster != "" {
		text, err := os.ReadFile(c.Roster)
		if err == nil {
			c.Outputs.Roster = text
			roster, err = grade.ReadRoster(text, config.Place())
		}
		if err != nil {
			return config, nil, shard, misuse("%s: %v", c.Roster, withoutPath(err))
		}
	}
	if c.Shard != "" {
		if shard, err = grade.ParseShard(c.Shard); err != nil {
			return config, nil, shard, misuse("%v", err)
		}
	}
	return config, roster, shard, nil
}

// withoutPath is err in a sentence that has named the file.
func withoutPath(err error) error {
	if path := (*fs.PathError)(nil); errors.As(err, &path) {
		return path.Err
	}
	return err
}

// usualResults is where results are kept without --results: the same file for the
// same submissions.
func (c *gradeRunCmd) usualResults(j *judge.Judge) string {
	parts := []string{c.Shard}
	for _, p := range c.Paths {
		if abs, err := filepath.Abs(p); err == nil {
			p = abs
		}
		parts = append(parts, p)
	}
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return filepath.Join(j.Toolchain.CacheFolder(), "results", fmt.Sprintf("%x.jsonl", sum[:8]))
}

// grade grades the entries into the results file.
func (c *gradeRunCmd) grade(a *app, grader *grade.Grader, header grade.Header, entries []grade.Entry, path string) (err error) {
	var w *grade.Writer
	if c.Resume {
		var kept grade.Kept
		if w, entries, kept, err = grader.Resume(path, header, entries); err != nil {
			return misuse("%v", err)
		}
		fmt.Fprintln(a.progress, keptText(kept))
	} else if w, err = grade.Create(path, header, c.Results == ""); errors.Is(err, fs.ErrExist) {
		return misuse("%s already exists. Add --resume to continue it, or name another file", path)
	} else if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	p := newProgress(a.progress, len(entries))
	defer p.stop()
	grader.Progress = p.judged
	err = grader.Grade(a.ctx, entries, func(r grade.Row) error {
		p.graded()
		return w.Add(r)
	})
	if err != nil {
		p.stop()
		fmt.Fprintf(a.progress, "The results so far are kept in %s. Add --resume to continue.\n", catalog.Relative(path))
	}
	return err
}

// keptText says what is graded again, and why.
func keptText(k grade.Kept) string {
	text := fmt.Sprintf("Kept the verdicts on %d students. Their points follow the current settings.", k.Rows)
	if k.Judged {
		text = "The tests, the checker, Go or the schedules have changed, so every program is judged again."
	}
	for _, some := range []struct {
		names []string
		what  string
	}{{k.Changed, "files have changed"}, {k.New, "new"}} {
		if n := len(some.names); n > 0 {
			const most = 10
			names := strings.Join(some.names[:min(n, most)], ", ")
			if n > most {
				names += fmt.Sprintf(" and %d more", n-most)
			}
			text += fmt.Sprintf(" Graded again (%s): %s.", some.what, names)
		}
	}
	if k.Gone > 0 {
		text += fmt.Sprintf(" No longer among the submissions: %d.", k.Gone)
	}
	return text
}

// book writes the outputs and prints the table. The table comes last: a reader like
// head may end the command with it.
func (a *app) book(path string, outputs gradebook.Outputs) error {
	b, err := grade.Open(path)
	if err != nil {
		return err
	}
	defer b.Close()
	if err := outputs.Write(b); errors.Is(err, gradebook.ErrManyInOneFile) {
		return misuse("%v", err)
	} else if err != nil {
		return err
	}
	if err := gradebook.Table(a.out, outputs.Shown(b)); err != nil {
		return err
	}
	if b.Summary.Undecided > 0 {
		return errUndecided
	}
	return nil
}

type gradeMergeCmd struct {
	Files   []string `arg:"" name:"file" help:"The results files of all shards."`
	Results string   `placeholder:"FILE" help:"Write the results of the whole class to this file."`
	Roster  string   `placeholder:"FILE" help:"The roster that the shards were graded with, for --upload."`
	gradebook.Outputs
}

func (c *gradeMergeCmd) Run(a *app) error {
	_, koans, err := a.suite()
	if err != nil {
		return err
	}
	if c.Roster != "" {
		if c.Outputs.Roster, err = os.ReadFile(c.Roster); err != nil {
			return misuse("%s: %v", c.Roster, withoutPath(err))
		}
	}
	path := c.Results
	if path == "" {
		dir, err := os.MkdirTemp("", "koan-merge")
		if err != nil {
			return fmt.Errorf("making a folder for the merged results: %w", err)
		}
		defer os.RemoveAll(dir)
		path = filepath.Join(dir, "results.jsonl")
	}
	if err := grade.Merge(path, c.Files, false); errors.Is(err, fs.ErrExist) {
		return misuse("%s already exists. Name another file", path)
	} else if err != nil {
		return misuse("%v", err)
	}
	c.Koans = koans
	return a.book(path, c.Outputs)
}

// regrade grades one student and shows every koan that lost points.
func (a *app) regrade(grader *grade.Grader, h grade.Header, all []grade.Entry, name string) error {
	var one []grade.Entry
	for _, e := range all {
		if strings.EqualFold(e.Name, name) || strings.EqualFold(e.Student.Name, name) {
			one = append(one, e)
		}
	}
	switch len(one) {
	case 0:
		return misuse("no student is called %q; the table shows their names", name)
	case 1:
	default:
		return misuse("%d students are called %q; give the name of a folder or an archive", len(one), name)
	}
	return grader.Grade(a.ctx, one, func(r grade.Row) error { return gradebook.Explain(a.out, h, r) })
}
