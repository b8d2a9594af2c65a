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

func TestTaking(t *testing.T) {
	for _, test := range []struct {
		name     string
		at, take int
		want     string
	}{
		{"1@0", 3, 2, "1@3.2"}, {"1@3.2", 3, 1, "1@3.1"}, {"1@3.2", 3, 0, "1@0"},
		{"1@3.2-9.1", 5, 1, "1@3.2-5.1"}, {"1@3.2-9.1", 5, 0, "1@3.2"}, {"1@3.2-9.1", 20, 1, "1@3.2-9.1-20.1"}, {"7", 2, 1, "7@2.1"},
	} {
		s, err := ParseSchedule(test.name)
		require.NoError(t, err)
		taking := s.Taking(test.at, test.take)
		assert.Equal(t, test.want, taking.String(), test)
		assert.Equal(t, test.take, taking.Taken(test.at))
		assert.Zero(t, taking.Taken(test.at+1))
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
		again, err := ParseSchedule(s.Taking(5, 1).String())
		assert.NoError(t, err)
		assert.Equal(t, 1, again.Taken(5))
	})
}
