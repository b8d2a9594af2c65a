package proof

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/catalog"
)

const solved = "// Why.\n//\n//koan:class lost update; some study: data race\n//koan:vet passes lock\n//koan:staticcheck SA9\n//koan:shipped TestA: it died\npackage main\n"

func TestClaims(t *testing.T) {
	claim, err := Claims(koan(t, map[string]string{"solutions/01_a/01_b/main.go": solved}))
	require.NoError(t, err)
	assert.Equal(t, Claim{Class: "lost update", Source: "some study: data race", Vet: []string{"passes lock"}, Staticcheck: []string{"SA9"}}, claim)
	_, err = Claims(koan(t, map[string]string{"solutions/01_a/01_b/main.go": "//koan:class lost update\npackage main\n"}))
	assert.ErrorContains(t, err, "there is no line //koan:class what; where it is known from")
}

func TestIndex(t *testing.T) {
	k := koan(t, map[string]string{
		"solutions/01_a/01_b/main.go":      solved,
		"exercises/01_a/01_b/README.md":    "# Lost\n\nStory.\n",
		"exercises/01_a/01_b/main_test.go": "assert.Equal(run, 0, run.ExitCode)\nchecker.VerifyNoRaces(t)\n",
	})
	table, err := Index([]catalog.Koan{k})
	require.NoError(t, err)
	assert.Equal(t, `
### [01_a](01_a/README.md)

| koan | bug class | known from | judged by |
| --- | --- | --- | --- |
| [Lost](01_a/01_b/README.md) | lost update | some study: data race | XR |
`, table)
}
