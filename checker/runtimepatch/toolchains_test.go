package runtimepatch_test

import (
	"bytes"
	"cmp"
	"flag"
	"fmt"
	"os/exec"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/build"
	"koans/checker/internal/buildtest"
	"koans/checker/program"
	"koans/checker/runtimepatch"
)

var all = flag.Bool("all", false, "try every release that the module proxy serves, not only the first and the last of each minor version")

// A release is a Go release from 1.26.0 on.
type release struct{ minor, patch int }

func (r release) String() string { return fmt.Sprintf("go1.%d.%d", r.minor, r.patch) }

// The oldest release is the one that go.mod asks for.
const oldestMinor = 26

var served = regexp.MustCompile(`^v0\.0\.1-go1\.(\d+)\.(\d+)\.` + runtime.GOOS + `-` + runtime.GOARCH + `$`)

// releases returns those that the module proxy serves for this system, oldest
// first.
func releases(versions string) []release {
	var found []release
	for version := range strings.FieldsSeq(versions) {
		m := served.FindStringSubmatch(version)
		if m == nil {
			continue
		}
		minor, _ := strconv.Atoi(m[1])
		patch, _ := strconv.Atoi(m[2])
		if minor >= oldestMinor {
			found = append(found, release{minor, patch})
		}
	}
	slices.SortFunc(found, func(a, b release) int { return cmp.Or(cmp.Compare(a.minor, b.minor), cmp.Compare(a.patch, b.patch)) })
	return found
}

// ends keeps the first and the last patch release of each minor version.
func ends(sorted []release) []release {
	var kept []release
	for i, r := range sorted {
		if i == 0 || i == len(sorted)-1 || sorted[i-1].minor != r.minor || sorted[i+1].minor != r.minor {
			kept = append(kept, r)
		}
	}
	return kept
}

func TestReleases(t *testing.T) {
	here := "." + runtime.GOOS + "-" + runtime.GOARCH
	text := "golang.org/toolchain v0.0.1-go1.25.9" + here
	for _, version := range []string{"1.27.0", "1.26.10", "1.26.9", "1.26.0", "1.27rc1", "1.28.0"} {
		text += " v0.0.1-go" + version + here
	}
	text += " v0.0.1-go1.26.3.plan9-386\n"
	assert.Equal(t, "[go1.26.0 go1.26.9 go1.26.10 go1.27.0 go1.28.0]", fmt.Sprint(releases(text)))
	assert.Equal(t, "[go1.26.0 go1.26.10 go1.27.0 go1.28.0]", fmt.Sprint(ends(releases(text))))
}

// On every release the patch applies, the program builds, one seed gives the same
// events twice, and seeds differ. The go command fetches the releases, so this is
// also the test of toolchains that are in the module cache.
func TestEveryReleaseIsSeeded(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the standard library for several Go releases")
	}
	cmd := exec.Command("go", "list", "-m", "-versions", "golang.org/toolchain")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Skipf("the module proxy can't be asked which releases there are: %v: %s", err, stderr.String())
	}
	tried := releases(string(out))
	if !*all {
		tried = ends(tried)
	}
	require.NotEmpty(t, tried)
	for _, r := range tried {
		t.Run(r.String(), func(t *testing.T) {
			t.Setenv("GOTOOLCHAIN", r.String())
			tc := buildtest.Toolchain(t, build.Mode{Cache: t.TempDir()})
			require.Equal(t, r.String(), tc.Version)
			require.True(t, tc.Seeded, tc.Unseeded)
			p := buildtest.Build(t, tc, buildtest.Together)[0]
			seen := map[string]bool{}
			for seed := uint64(1); seed <= 10; seed++ {
				first, again := buildtest.Run(t, p, seed), buildtest.Run(t, p, seed)
				require.Equal(t, program.Returned, first.Ending)
				require.NotEmpty(t, first.Events)
				require.Equal(t, first, again, "seed %d", seed)
				seen[buildtest.Printed(first)] = true
			}
			assert.Greater(t, len(seen), 7, "different runs over 10 seeds")
		})
	}
	known := runtimepatch.NewestKnown
	assert.True(t, slices.ContainsFunc(releases(string(out)), func(r release) bool { return r.String() == known }), "there is no release %s", known)
}
