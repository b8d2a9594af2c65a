//go:build unix

package bench

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"koans/checker/catalog"
	"koans/checker/proof"
)

// BenchmarkOnceGrade grades classes of students who handed in any of the
// suite's own programs for every koan: right ones, wrong ones, and those as
// shipped. The first grading judges each different program once; the second
// has all verdicts, and so shows what the students themselves cost.
func BenchmarkOnceGrade(b *testing.B) {
	koans, err := catalog.Read(root)
	require.NoError(b, err)
	s := newSuite(b, len(koans))
	for _, students := range []int{10, 200, 1000} {
		b.Run(fmt.Sprintf("students=%d", students), func(b *testing.B) {
			class, programs := newClass(b, koans, students)
			for b.Loop() {
				require.NoError(b, os.RemoveAll(filepath.Join(s.dir, ".koan", "graded")))
				fresh, _ := s.run(b, s.command, "grade", "--unsafe=processes", class)
				again, mebibytes := s.run(b, s.command, "grade", "--unsafe=processes", class)
				b.ReportMetric(fresh, "s/fresh")
				b.ReportMetric(float64(programs)/fresh, "programs/s-fresh")
				b.ReportMetric(again, "s/again")
				b.ReportMetric(float64(programs)/again, "programs/s-again")
				b.ReportMetric(mebibytes, "MiB-again")
			}
		})
	}
}

// newClass writes a class's submissions and returns how many programs are in
// them. The same class comes out every time.
func newClass(b *testing.B, koans []catalog.Koan, students int) (dir string, count int) {
	b.Helper()
	random := rand.New(rand.NewPCG(1, uint64(students)))
	dir = b.TempDir()
	for _, k := range koans {
		programs, err := proof.Samples(k)
		require.NoError(b, err)
		for n := range students {
			text, err := os.ReadFile(programs[random.IntN(len(programs))].Path)
			require.NoError(b, err)
			path := filepath.Join(dir, fmt.Sprintf("student%04d", n), "exercises", k.Path(), "main.go")
			require.NoError(b, os.MkdirAll(filepath.Dir(path), 0o755))
			require.NoError(b, os.WriteFile(path, text, 0o644))
			count++
		}
	}
	return dir, count
}
