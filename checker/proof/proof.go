// Package proof shows that a koan is sound: the program as shipped fails for
// the reason its solution declares, the solution and every other right way
// pass, and every tempting wrong fix is rejected by the check it names.
package proof

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"koans/checker"
	"koans/checker/catalog"
	"koans/checker/judge"
)

// What every koan must have, at the least.
const (
	FewestRight = 2 // besides the solution
	FewestWrong = 4
	FewestHints = 3
	LongestHint = 6 // lines
)

// A Program is one of a koan's own programs, and what is claimed of it.
type Program struct {
	Koan     catalog.Koan
	Role     string // shipped, solution, right/<way> or wrong/<mistake>
	Path     string
	Expected []Failure // none for a program that is right
}

// Right reports whether the program has to pass.
func (p Program) Right() bool { return p.Role != "shipped" && !strings.HasPrefix(p.Role, "wrong/") }

// Name is how the program is called in a test's output.
func (p Program) Name() string { return p.Koan.Path() + "/" + p.Role }

// Checks returns the checks that must reject the program; none for one that is
// right, which all must accept.
func (p Program) Checks() []string {
	var checks []string
	for _, want := range p.Expected {
		checks = append(checks, want.Check)
	}
	return checks
}

// A Failure is a check that must fail, and words its report must hold.
type Failure struct {
	Check string
	Words string
}

// Programs returns all programs that belong to the koan.
func Programs(k catalog.Koan) ([]Program, error) {
	solution := filepath.Join(k.Solutions(), "main.go")
	shipped, err := declared(solution, "shipped")
	if err != nil {
		return nil, err
	}
	programs := []Program{
		{Koan: k, Role: "shipped", Path: k.Shipped(), Expected: shipped},
		{Koan: k, Role: "solution", Path: solution},
	}
	for _, kind := range []string{"right", "wrong"} {
		entries, err := os.ReadDir(filepath.Join(k.Solutions(), kind))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("reading the koan's programs: %w", err)
		}
		for _, e := range entries {
			p := Program{Koan: k, Role: kind + "/" + e.Name(), Path: filepath.Join(k.Solutions(), kind, e.Name(), "main.go")}
			if kind == "wrong" {
				if p.Expected, err = declared(p.Path, "rejected"); err != nil {
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

var declaration = regexp.MustCompile(`(?m)^//koan:(shipped|rejected) (\w+): (.+)$`)

// declared reads the failures that a file's comments name.
func declared(path, kind string) ([]Failure, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("reading a program's comments: %w", err)
	}
	var failures []Failure
	for _, m := range declaration.FindAllStringSubmatch(string(text), -1) {
		if m[1] == kind {
			failures = append(failures, Failure{Check: m[2], Words: strings.TrimSpace(m[3])})
		}
	}
	return failures, nil
}

// Compare returns what the verdict has against the claim made of p, "" if
// nothing.
func Compare(p Program, v judge.Verdict) string {
	if v.Mistake != "" {
		return "it cannot be built: " + v.Mistake
	}
	if p.Right() {
		if first, failed := v.FirstFailure(); failed {
			return fmt.Sprintf("it is right, yet %s rejects it:\n%s", first.Check, first.Report())
		}
		return ""
	}
	byName := map[string]checker.Result{}
	for _, c := range v.Checks {
		byName[c.Check] = c
	}
	for _, want := range p.Expected {
		got, ok := byName[want.Check]
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

// Prove judges one program anew, a wrong one by the checks that must reject it,
// and returns what is wrong with the claim made of it, "" if nothing.
func Prove(ctx context.Context, j *judge.Judge, p Program) (string, error) {
	v, err := j.Fresh(ctx, p.Koan, p.Path, p.Checks()...)
	if err != nil {
		return "", fmt.Errorf("judging %s: %w", p.Name(), err)
	}
	return Compare(p, v), nil
}

// Missing lists what is still to be written for a koan, or made shorter.
func Missing(k catalog.Koan, programs []Program) []string {
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
	if _, err := Claims(k); errors.Is(err, ErrNoClass) {
		missing = append(missing, "the solution's main.go: a line //koan:class what; where it is known from")
	}
	need := func(have, want int, where, what string) {
		if have < want {
			missing = append(missing, fmt.Sprintf("%s: %d %s, has %d", where, want, what, have))
		}
	}
	need(count["right"], FewestRight, "right/WAY/main.go", "right ways besides the solution")
	need(count["wrong"], FewestWrong, "wrong/MISTAKE/main.go", "tempting wrong fixes")
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
	need(len(lesson.Hints), FewestHints, "README.md", "hints, numbered 1. 2. 3. below ## Hints")
	for i, hint := range lesson.Hints {
		if lines := strings.Count(hint, "\n") + 1; lines > LongestHint {
			missing = append(missing, fmt.Sprintf("README.md: a shorter hint %d; it has %d lines, and %d are enough", i+1, lines, LongestHint))
		}
	}
	return missing
}
