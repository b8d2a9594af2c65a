package grade

import (
	"cmp"
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

var enough = []string{"TestBothFinish", "TestRunDoesThePrinting"}

var named = regexp.MustCompile(`(?m)^(koan|says): (.+)$`)

// None of the attacks is solved, and each is told for what it is.
func TestAttacks(t *testing.T) {
	if !probe.CanCage {
		t.Skip("there is no cage for programs on this system")
	}
	root, err := filepath.Abs(filepath.Join("..", ".."))
	require.NoError(t, err)
	j, err := judge.New(t.Context(), root, func(string) {})
	require.NoError(t, err)
	j.Cage = program.Caged
	g := &Grader{judge: j, known: map[string]known{}, store: newStore(j), work: t.TempDir()}

	files, err := filepath.Glob("testdata/attacks/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			t.Parallel()
			archive, err := txtar.ParseFile(file)
			require.NoError(t, err)
			about := map[string]string{"koan": attacked}
			checks := enough
			for _, m := range named.FindAllStringSubmatch(string(archive.Comment), -1) {
				about[m[1]] = m[2]
			}
			koan, err := catalog.Find(j.Koans, about["koan"])
			require.NoError(t, err)
			if koan.Path() != attacked {
				checks = nil // all
				if err := sandbox.CanIsolate(); err != nil {
					t.Skipf("programs cannot be isolated here: %v", err)
				}
			}
			imports, err := policy.Imports(koan)
			require.NoError(t, err)
			text, says := archive.Files[0].Data, about["says"]
			require.NotEmpty(t, says)
			if err := policy.Check(text, imports); err != nil {
				assert.Contains(t, err.Error(), says)
				return
			}
			p := task{koan, NewProgram(koan.Path(), text)}
			require.NoError(t, g.build(t.Context(), []task{p}))
			v, err := j.Judge(t.Context(), koan, g.file(p), checks...)
			require.NoError(t, err)
			assert.False(t, v.Solved)
			told := v.Mistake
			for _, r := range v.Checks {
				if !r.Passed {
					told += r.Check + " " + r.Ending + "\n" + r.Report()
				}
			}
			if v.Mistake != "" {
				told = cmp.Or(told, v.Mistake) + " does not compile"
			}
			assert.Contains(t, told, says)
		})
	}
}
