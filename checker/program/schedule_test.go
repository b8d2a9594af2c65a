package program

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSchedulesHaveNames(t *testing.T) {
	for name, want := range map[string]Schedule{
		"7":          {Seed: 7},
		"1@0":        {Seed: 1, Choices: NoChoice},
		"1@3.1-17.2": {Seed: 1, Choices: "3.1-17.2"},
	} {
		s, err := ParseSchedule(name)
		require.NoError(t, err)
		assert.Equal(t, want, s)
		assert.Equal(t, name, s.String())
	}
	for _, name := range []string{"", "0", "01", "-1", "x", "@", "1@", "@0", "1@3", "1@3.0", "1@0.1", "1@3.1-3.2", "1@4.1-3.1", "1@0-1.1", "1@3.1-", "1@3.1,4.1", "1@03.1"} {
		_, err := ParseSchedule(name)
		assert.ErrorContains(t, err, "is not the name of a schedule", name)
	}
}

func FuzzParseSchedule(f *testing.F) {
	f.Add("7")
	f.Add("1@0")
	f.Add("1@3.1-17.2")
	f.Fuzz(func(t *testing.T, name string) {
		s, err := ParseSchedule(name)
		if err != nil {
			assert.Zero(t, s)
			return
		}
		assert.Equal(t, name, s.String(), "a schedule has one name")
		assert.NotZero(t, s.Seed)
	})
}
