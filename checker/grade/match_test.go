package grade

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/submission"
)

// Rosters as platforms export them, and the names that they give to what was handed in.
func TestRostersOfPlatforms(t *testing.T) {
	berlin := Config{Timezone: "Europe/Berlin"}.Place()
	for file, class := range map[string]map[string]string{
		"canvas.csv": {
			"doejane_123_9001_koans": "Doe, Jane", "doejohn_LATE_124_9002_koans-1": "Doe, John", "annaa_125_9003_124": "Anna, A", "zoe_999_9004_koans": "", "roemax": "Roe, Max",
		},
		"moodle.csv":     {"Jörg Müller_99_assignsubmission_file_": "Jörg Müller", "Smith Ann_98_assignsubmission_file": "Ann Smith", "555": "Jörg Müller", "koans-joerg": "Jörg Müller", "Smith": ""},
		"moodle_ws.csv":  {"Müller Jörg_12345_assignsubmission_file_": "Müller Jörg", "Participant_12346_assignsubmission_file": "Smith Ann", "Smith Ann_12345_assignsubmission_file": ""},
		"ghc.csv":        {"koans-anna": "anna@x.edu", "KOANS-BOB": "bob@x.edu", "bob": "bob@x.edu", "koans-carl": ""},
		"gradescope.csv": {"submission_125": "Anna A", "Anna A_7": "Anna A", "anna@x.edu": "Anna A"},
		"blackboard.csv": {"Lab1_jdoe1_attempt_2026-10-01-23-59-00_koans": "Jane Doe", "s901": "John Doe", "Lab1_jdoe_attempt_2026-10-01-23-59-00": ""},
		"u16.csv":        {"anna": "Anna A"},
	} {
		text, err := os.ReadFile(filepath.Join("testdata", "rosters", file))
		require.NoError(t, err)
		roster, err := ReadRoster(text, berlin)
		require.NoError(t, err, file)
		m := newMatcher(roster)
		for name, want := range class {
			got := ""
			if i, _ := m.match(name); i >= 0 {
				got = roster[i].Name
			}
			assert.Equal(t, want, got, "%s: %s", file, name)
		}
	}
}

func TestTimesOfSubmission(t *testing.T) {
	berlin := Config{Timezone: "Europe/Berlin"}.Place()
	first := func(file string) time.Time {
		text, err := os.ReadFile(filepath.Join("testdata", "rosters", file))
		require.NoError(t, err)
		roster, err := ReadRoster(text, berlin)
		require.NoError(t, err)
		return roster[0].Submitted
	}
	at := func(day, hour, minute int) time.Time { return time.Date(2026, 10, day, hour, minute, 0, 0, time.UTC) }
	assert.WithinDuration(t, at(1, 21, 58), first("moodle_ws.csv"), 0)
	assert.WithinDuration(t, at(1, 22, 10), first("ghc.csv"), 0)
	assert.WithinDuration(t, at(2, 7, 0), first("gradescope.csv"), 0)
	assert.WithinDuration(t, at(1, 21, 59), attempted("Lab1_jdoe_attempt_2026-10-01-23-59-00_koans", berlin), 0)
	assert.Zero(t, attempted("Lab1_jdoe_attempt_2026-13-01-23-59-00_koans", berlin))
}

// A student's several attempts are one student, and the best one counts.
func TestTheBestAttemptCounts(t *testing.T) {
	roster, err := ReadRoster([]byte("username,name\njdoe,Jane\nroe,Rick\nsue,Sue\n"), time.UTC)
	require.NoError(t, err)
	class := &submission.Class{}
	for _, name := range []string{"Lab_jdoe_attempt_2026-10-01-10-00-00", "Lab_jdoe_attempt_2026-10-02-10-00-00", "Lab_roe_attempt_2026-10-01-10-00-00"} {
		class.Submissions = append(class.Submissions, submission.Submission{Name: name})
	}
	all := Entries(class, roster, time.UTC)
	require.Len(t, all, 4)
	assert.Equal(t, 3, Students(all))
	path := filepath.Join(t.TempDir(), "r")
	w, err := Create(path, Header{Version: 1, Submissions: 3}, false)
	require.NoError(t, err)
	for i, e := range all {
		require.NoError(t, w.Add(Row{N: e.N, Submission: e.Name, Student: e.Student, Score: []float64{5, 3, 1, 0}[i]}))
	}
	require.NoError(t, w.Close())
	b, err := Open(path)
	require.NoError(t, err)
	defer b.Close()
	scores := map[string]float64{}
	for r, err := range b.Rows() {
		require.NoError(t, err)
		scores[r.Name()] = r.Score
	}
	assert.Equal(t, map[string]float64{"Jane": 5, "Rick": 1, "Sue": 0}, scores)
}

// Whatever a submission is called, it is nobody's or one student's, and one that has
// exactly the name that the roster gives it is that student's.
func FuzzMatch(f *testing.F) {
	f.Add("username,name,id\njdoe,\"Doe, Jane\",123\n", "doejane_123_1_x")
	f.Add("Identifier,Full name\nParticipant 12,Ann\nParticipant 12345,Bob\n", "Ann_12345_")
	f.Fuzz(func(t *testing.T, text, name string) {
		roster, err := ReadRoster([]byte(text), time.UTC)
		if err != nil {
			return
		}
		m := newMatcher(roster)
		i, by := m.match(name)
		assert.Equal(t, i >= 0, by != "")
		assert.Less(t, i, len(roster))
		for n, s := range roster {
			got, by := m.match(s.key)
			assert.Equal(t, n, got)
			assert.Equal(t, "name", by)
			if key, given := strings.ToLower(s.key), strings.ToLower(name); key == given {
				assert.Equal(t, n, i)
			}
		}
	})
}
