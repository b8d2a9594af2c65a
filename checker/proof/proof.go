// Package proof shows that a koan is sound: the program as shipped fails for
// the reason its solution declares, the solution and every other right way
// pass, and every tempting wrong fix is rejected by the checks it names and by no
// other. It decides nothing about learners' programs.
package proof

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"koans/checker"
	"koans/checker/catalog"
	"koans/checker/env"
	"koans/checker/judge"
)

// What every koan must have, at the least.
const (
	MinRight     = 2 // besides the solution
	MinWrong     = 4
	MinHints     = 3
	MaxHintLines = 6 // lines
)

// A Sample is one of a koan's own programs, and what is claimed of it.
type Sample struct {
	Koan     catalog.Koan
	Role     string // shipped, solution, right/<way> or wrong/<mistake>
	Path     string
	Expected []Failure // none for a program that is right
	Also     []string  // further checks that may reject the program
}

// Right reports whether the program has to pass.
func (p Sample) Right() bool { return p.Role != "shipped" && !strings.HasPrefix(p.Role, "wrong/") }

// Name is how the program is called in a test's output.
func (p Sample) Name() string { return p.Koan.Path() + "/" + p.Role }

// Checks returns the checks that must reject the program. A right program has
// none, because every check must accept it.
func (p Sample) Checks() []string {
	var checks []string
	for _, want := range p.Expected {
		checks = append(checks, want.Check)
	}
	return checks
}

// A Failure is a check that must reject the program, and words that the check's
// report must contain.
type Failure struct {
	Check string
	Words string
}

// Samples returns all programs that belong to the koan.
func Samples(k catalog.Koan) ([]Sample, error) {
	solution := filepath.Join(k.Solutions(), "main.go")
	shipped, alsoShipped, err := declared(solution, "shipped")
	if err != nil {
		return nil, err
	}
	programs := []Sample{
		{Koan: k, Role: "shipped", Path: k.Shipped(), Expected: shipped, Also: alsoShipped},
		{Koan: k, Role: "solution", Path: solution},
	}
	for _, kind := range []string{"right", "wrong"} {
		entries, err := os.ReadDir(filepath.Join(k.Solutions(), kind))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("reading the koan's programs: %w", err)
		}
		for _, e := range entries {
			p := Sample{Koan: k, Role: kind + "/" + e.Name(), Path: filepath.Join(k.Solutions(), kind, e.Name(), "main.go")}
			if kind == "wrong" {
				if p.Expected, p.Also, err = declared(p.Path, "rejected"); err != nil {
					return nil, err
				}
			}
			programs = append(programs, p)
		}
	}
	return programs, nil
}

// A Claim is what a koan's solution says about the koan itself.
type Claim struct {
	Class  string // the bug class, in a few words
	Source string // where the class is known from
	// Words of what these say of the program as shipped, for every finding.
	Vet, Staticcheck []string
}

// ErrNoClass is returned for a solution that does not say what it is about.
var ErrNoClass = errors.New("there is no line //koan:class what; where it is known from")

var claims = regexp.MustCompile(`(?m)^//koan:(class|vet|staticcheck) (.+)$`)

// Claims reads what the koan's solution says about the koan.
func Claims(k catalog.Koan) (Claim, error) {
	path := filepath.Join(k.Solutions(), "main.go")
	text, err := os.ReadFile(path)
	if err != nil {
		return Claim{}, fmt.Errorf("reading a solution's comments: %w", err)
	}
	var c Claim
	for _, m := range claims.FindAllStringSubmatch(string(text), -1) {
		words := strings.TrimSpace(m[2])
		switch m[1] {
		case "vet":
			c.Vet = append(c.Vet, words)
		case "staticcheck":
			c.Staticcheck = append(c.Staticcheck, words)
		default:
			class, source, _ := strings.Cut(words, ";")
			c.Class, c.Source = strings.TrimSpace(class), strings.TrimSpace(source)
		}
	}
	if c.Class == "" || c.Source == "" {
		return Claim{}, fmt.Errorf("%s: %w", path, ErrNoClass)
	}
	return c, nil
}

var (
	declaration = regexp.MustCompile(`(?m)^//koan:(shipped|rejected) (\w+): (.+)$`)
	alsoLine    = regexp.MustCompile(`(?m)^//koan:also (.+)$`)
)

// declared reads what a file's comments claim: the failures that lines of the
// kind name, and the checks that also lines list.
func declared(path, kind string) (failures []Failure, also []string, err error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, nil, fmt.Errorf("reading a program's comments: %w", err)
	}
	for _, m := range declaration.FindAllStringSubmatch(string(text), -1) {
		if m[1] == kind {
			failures = append(failures, Failure{Check: m[2], Words: strings.TrimSpace(m[3])})
		}
	}
	for _, m := range alsoLine.FindAllStringSubmatch(string(text), -1) {
		for name := range strings.SplitSeq(m[1], ",") {
			also = append(also, strings.TrimSpace(name))
		}
	}
	return failures, also, nil
}

// Compare returns what is wrong with the claims made of p, "" if nothing. The
// verdict v has to be by all checks of the koan.
func Compare(p Sample, v judge.Verdict) string {
	if v.Mistake != "" {
		return "it cannot be built: " + v.Mistake
	}
	if p.Right() {
		if first, failed := v.FirstFailure(); failed {
			return fmt.Sprintf("it is right, yet %s rejects it:\n%s", first.Check, first.Report())
		}
		return ""
	}
	return cmp.Or(compareExpected(p, v), compareAlso(p, v), unexpected(p, v))
}

// compareExpected compares the reports with the shipped or rejected lines.
func compareExpected(p Sample, v judge.Verdict) string {
	for _, want := range p.Expected {
		got, ok := find(v, want.Check)
		switch {
		case !ok:
			return fmt.Sprintf("there is no check %s", want.Check)
		case got.Passed:
			return fmt.Sprintf("%s accepts it", want.Check)
		case !strings.Contains(got.Report(), want.Words):
			return fmt.Sprintf("%s rejects it, but the report does not say %q:\n%s", want.Check, want.Words, got.Report())
		}
	}
	return ""
}

// compareAlso returns what is wrong with the also lines themselves. Whether the
// checks that they list reject the program makes no difference.
func compareAlso(p Sample, v judge.Verdict) string {
	named := p.Checks()
	for _, check := range p.Also {
		if _, ok := find(v, check); !ok {
			return fmt.Sprintf("%s lists %q after //koan:also, but the koan has no check of this name", p.claimedIn(), check)
		}
		if slices.Contains(named, check) {
			return fmt.Sprintf("%s names %s twice; remove it from the line //koan:also", p.claimedIn(), check)
		}
		named = append(named, check)
	}
	return ""
}

// unexpected lists the checks that reject the program although no line names
// them, each with what it expected, and the line to add.
func unexpected(p Sample, v judge.Verdict) string {
	named := append(p.Checks(), p.Also...)
	var checks []string
	var reports strings.Builder
	for _, got := range checker.Failed(v.Checks) {
		if slices.Contains(named, got.Check) {
			continue
		}
		checks = append(checks, got.Check)
		if got.Account != nil {
			fmt.Fprintf(&reports, "\n%s expected:%s", got.Check, shortened(got.Account.Expected))
		}
	}
	if len(checks) == 0 {
		return ""
	}
	list := strings.Join(checks, ", ")
	return fmt.Sprintf("it is also rejected by %s, which %s does not name.%s\nIf that is true of the program, add this line to %s:\n//koan:also %s", list, p.claimedIn(), reports.String(), p.claimedIn(), list)
}

// shortened returns the first lines of a text, indented and each cut to a width
// that fits a terminal. A list of everything that a program printed can have
// thousands of entries.
func shortened(text string) string {
	const most, width = 6, 120
	var b strings.Builder
	n := 0
	for line := range strings.Lines(strings.TrimSpace(text)) {
		if n++; n > most {
			b.WriteString("\n  …")
			break
		}
		b.WriteString("\n  " + ansi.Truncate(strings.TrimRight(line, "\n"), width, "…"))
	}
	return b.String()
}

// claimedIn is the file with the claims made of the program.
func (p Sample) claimedIn() string {
	if p.Role == "shipped" {
		return "the solution's main.go"
	}
	return p.Role + "/main.go"
}

func find(v judge.Verdict, check string) (checker.Result, bool) {
	i := slices.IndexFunc(v.Checks, func(r checker.Result) bool { return r.Check == check })
	if i < 0 {
		return checker.Result{}, false
	}
	return v.Checks[i], true
}

// Prove judges one program, without remembered verdicts, and returns what is
// wrong with the claims made of it, "" if nothing. To save time, the checks that a
// wrong program doesn't name try few schedules, and those that it lists after also
// are left out, since nothing is claimed of them. Of the right ways besides the solution,
// few schedules of each variant are tried. Reviews and the soak have all checks try all.
func Prove(ctx context.Context, j *judge.Judge, p Sample) (string, error) {
	checks := j.Checks(p.Koan)
	var left []checker.Result
	switch {
	case strings.HasPrefix(p.Role, "right/"):
		j = j.Briefly(checks)
	case !p.Right():
		j = j.Briefly(append(p.Checks(), env.Variants))
		checks = slices.DeleteFunc(slices.Clone(checks), func(check string) bool {
			also := slices.Contains(p.Also, check) && !slices.Contains(p.Checks(), check)
			if also {
				left = append(left, checker.Result{Check: check, Passed: true})
			}
			return also
		})
	}
	v, err := j.Fresh(ctx, p.Koan, p.Path, checks...)
	if err != nil {
		return "", fmt.Errorf("judging %s: %w", p.Name(), err)
	}
	v.Checks = append(v.Checks, left...)
	return Compare(p, v), nil
}

// Missing lists what is still to be written for a koan, or made shorter.
func Missing(k catalog.Koan, programs []Sample) []string {
	var missing []string
	count := map[string]int{}
	for _, p := range programs {
		kind, _, _ := strings.Cut(p.Role, "/")
		count[kind]++
		switch {
		case p.Right() || len(p.Expected) > 0:
		case p.Role == "shipped":
			missing = append(missing, "the solution's main.go: a line //koan:shipped Check: words, of the check that rejects the program as shipped and what it says")
		default:
			missing = append(missing, p.Role+"/main.go: a line //koan:rejected Check: words")
		}
	}
	if untouched(k) {
		missing = append(missing, "the solution's main.go: a solution; it is still the program as shipped")
	}
	if _, err := Claims(k); errors.Is(err, ErrNoClass) {
		missing = append(missing, "the solution's main.go: a line //koan:class what; where it is known from")
	}
	need := func(have, want int, where, what string) {
		if have < want {
			missing = append(missing, fmt.Sprintf("%s: %d %s, has %d", where, want, what, have))
		}
	}
	need(count["right"], MinRight, "right/WAY/main.go", "right ways besides the solution")
	need(count["wrong"], MinWrong, "wrong/MISTAKE/main.go", "tempting wrong fixes")
	lesson, err := k.Lesson()
	if err != nil {
		return append(missing, err.Error())
	}
	if lesson.Title == "" {
		missing = append(missing, "README.md: a title, # and some words")
	}
	if lesson.Story == "" {
		missing = append(missing, "README.md: a story below the title")
	}
	need(len(lesson.Hints), MinHints, "README.md", "hints, numbered 1. 2. 3. below ## Hints")
	for i, hint := range lesson.Hints {
		if lines := strings.Count(hint, "\n") + 1; lines > MaxHintLines {
			missing = append(missing, fmt.Sprintf("README.md: a shorter hint %d; it has %d lines, and %d are enough", i+1, lines, MaxHintLines))
		}
	}
	return missing
}
