package solutions

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/catalog"
	"koans/checker/proof"
)

// What go vet and staticcheck say of the programs as shipped, their solutions
// claim, and they claim nothing else.
func TestAnalyzersSayWhatIsClaimed(t *testing.T) {
	root, err := filepath.Abs("..")
	require.NoError(t, err)
	koans, err := catalog.Read(root)
	require.NoError(t, err)
	dir := shippedModule(t, root, koans)
	for _, analyzer := range []struct {
		command []string
		claimed func(proof.Claim) []string
	}{
		{[]string{"vet"}, func(c proof.Claim) []string { return c.Vet }},
		{[]string{"tool", "staticcheck", "-checks=SA*"}, func(c proof.Claim) []string { return c.Staticcheck }},
	} {
		t.Run(analyzer.command[len(analyzer.command)-1], func(t *testing.T) {
			t.Parallel()
			findings := analyze(t, dir, analyzer.command)
			for _, k := range koans {
				claim, err := proof.Claims(k)
				require.NoError(t, err)
				claimed := analyzer.claimed(claim)
				for _, words := range claimed {
					assert.True(t, slices.ContainsFunc(findings[k.Path()], func(f string) bool { return strings.Contains(f, words) }), "%s: it does not say %q", k.Path(), words)
				}
				for _, f := range findings[k.Path()] {
					assert.True(t, slices.ContainsFunc(claimed, func(words string) bool { return strings.Contains(f, words) }), "%s: its solution does not say so: %s", k.Path(), f)
				}
			}
		})
	}
}

// shippedModule writes a module with all koans' programs as shipped, whatever a
// learner has made of them here.
func shippedModule(t *testing.T, root string, koans []catalog.Koan) (dir string) {
	dir = t.TempDir()
	put := func(path string, text []byte) {
		path = filepath.Join(dir, filepath.FromSlash(path))
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, text, 0o644))
	}
	files := map[string]string{"go.mod": filepath.Join(root, "go.mod"), "go.sum": filepath.Join(root, "go.sum")}
	for _, k := range koans {
		files["exercises/"+k.Path()+"/main.go"] = k.Shipped()
		given, err := catalog.GivenFiles(root, k.Dir)
		require.NoError(t, err)
		for name, text := range given {
			put("exercises/"+k.Path()+"/"+name, text)
		}
	}
	for name, from := range files {
		text, err := os.ReadFile(from)
		require.NoError(t, err)
		put(name, text)
	}
	return dir
}

// analyze returns the findings of a go command's in the module, by koan.
func analyze(t *testing.T, dir string, command []string) map[string][]string {
	cmd := exec.CommandContext(t.Context(), "go", append(command, "./exercises/...")...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	require.True(t, err == nil || errors.As(err, &exit), "%v", err)
	findings := map[string][]string{}
	for line := range strings.Lines(string(out)) {
		place, found := strings.CutPrefix(strings.TrimPrefix(line, "./"), "exercises/")
		if parts := strings.SplitN(place, "/", 3); found && len(parts) == 3 {
			path := parts[0] + "/" + parts[1]
			findings[path] = append(findings[path], strings.TrimSpace(parts[2]))
		}
	}
	require.NotEmpty(t, findings, string(out))
	return findings
}
