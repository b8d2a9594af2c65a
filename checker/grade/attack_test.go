package grade

import (
	"cmp"
	"path/filepath"
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
)

// attacked is the koan that the programs in testdata/attacks pretend to solve.
const attacked = "01_main_waits/01_nobody_waits"

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
	koan, err := catalog.Find(j.Koans, attacked)
	require.NoError(t, err)
	imports, err := policy.Imports(koan)
	require.NoError(t, err)
	g := &Grader{judge: j, known: map[string]known{}, store: newStore(j), work: t.TempDir()}

	files, err := filepath.Glob("testdata/attacks/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			t.Parallel()
			archive, err := txtar.ParseFile(file)
			require.NoError(t, err)
			_, says, found := strings.Cut(string(archive.Comment), "says: ")
			require.True(t, found)
			text := archive.Files[0].Data
			if err := policy.Check(text, imports); err != nil {
				assert.Contains(t, err.Error(), strings.TrimSpace(says))
				return
			}
			p := task{koan, NewProgram(attacked, text)}
			require.NoError(t, g.build(t.Context(), []task{p}))
			// Two checks are enough to be rejected by, and most attacks take long.
			v, err := j.Judge(t.Context(), koan, g.file(p), "TestBothFinish", "TestRunDoesThePrinting")
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
			assert.Contains(t, told, strings.TrimSpace(says))
		})
	}
}
