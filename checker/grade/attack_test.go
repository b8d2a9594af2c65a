package grade

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/catalog"
	"koans/checker/judge"
	"koans/checker/policy"
	"koans/checker/probe"
	"koans/checker/program"
	"koans/checker/sandbox"
)

// The programs in testdata/attacks pretend to solve the koan that they name, or
// this one, whose two checks here are enough to be rejected by: most attacks take
// long.
const attacked = "01_main_waits/01_nobody_waits"

var enough = []string{"TestBothFinish", "TestRunPrintsTheLines"}

var named = regexp.MustCompile(`(?m)^(koan|check|says): (.+)$`)

// An attack is a program, the koan it is for, and what it must be told.
type attack struct {
	name   string
	task   task
	checks []string
	says   string
}

// None of the attacks is solved, each is told for what it is, and a right program
// that was built together with them is right.
func TestAttacks(t *testing.T) {
	if testing.Short() {
		t.Skip("it runs hundreds of programs")
	}
	if !probe.CanCage {
		t.Skip("there is no cage for programs on this system")
	}
	root, err := filepath.Abs(filepath.Join("..", ".."))
	require.NoError(t, err)
	j, err := judge.New(t.Context(), root, func(string) {})
	require.NoError(t, err)
	j = j.Under(judge.Conditions{Cage: program.Caged})
	g := &Grader{judge: j, known: map[string]known{}, store: store{t.TempDir()}, work: t.TempDir()}

	files, err := filepath.Glob("testdata/attacks/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var attacks []attack
	var built []task
	for _, file := range files {
		a := readAttack(t, j, file)
		imports, err := policy.Imports(a.task.koan)
		require.NoError(t, err)
		if err := policy.Check(a.task.program.Text, imports); err != nil {
			assert.Contains(t, err.Error(), a.says, a.name)
			continue
		}
		attacks = append(attacks, a)
		built = append(built, a.task)
	}
	koan, err := catalog.Find(j.Koans, attacked)
	require.NoError(t, err)
	solution, err := os.ReadFile(filepath.Join(koan.Solutions(), "main.go"))
	require.NoError(t, err)
	right := task{koan, Normalize(attacked, append(solution, "\nvar _ = 0 // not built before\n"...))}
	require.NoError(t, g.build(t.Context(), append(built, right)))
	v, err := j.Fresh(t.Context(), koan, g.file(right))
	require.NoError(t, err)
	assert.True(t, v.Solved, "%+v", v)

	for _, a := range attacks {
		t.Run(a.name, func(t *testing.T) {
			t.Parallel()
			if j.OnRealClock(a.task.koan) && sandbox.CanIsolate() != nil {
				t.Skipf("programs cannot be isolated here: %v", sandbox.CanIsolate())
			}
			v, err := j.Fresh(t.Context(), a.task.koan, g.file(a.task), a.checks...)
			require.NoError(t, err)
			assert.False(t, v.Solved)
			told := v.Mistake
			for _, r := range v.Checks {
				if !r.Passed {
					told += r.Check + " " + r.Ending + "\n" + r.Report()
				}
			}
			if v.Mistake != "" {
				told += " does not compile"
			}
			assert.Contains(t, told, a.says)
		})
	}
}

func readAttack(t *testing.T, j *judge.Judge, file string) attack {
	archive, err := txtar.ParseFile(file)
	require.NoError(t, err)
	a := attack{name: strings.TrimSuffix(filepath.Base(file), ".txtar")}
	koan := attacked
	for _, m := range named.FindAllStringSubmatch(string(archive.Comment), -1) {
		switch m[1] {
		case "koan":
			koan = m[2]
		case "check":
			a.checks = []string{m[2]}
		case "says":
			a.says = m[2]
		}
	}
	require.NotEmpty(t, a.says, file)
	if koan == attacked && a.checks == nil {
		a.checks = enough
	}
	a.task.koan, err = catalog.Find(j.Koans, koan)
	require.NoError(t, err)
	a.task.program = Normalize(a.task.koan.Path(), archive.Files[0].Data)
	return a
}
