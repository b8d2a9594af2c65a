package grade

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"path"
	"regexp"
	"slices"
	"strings"
	"time"
	_ "time/tzdata" // for systems without

	"github.com/BurntSushi/toml"

	"koans/checker"
	"koans/checker/catalog"
)

// A Config is what an instructor decides, in a TOML file. Its zero value
// grades every koan with one point and knows no deadline.
type Config struct {
	Title   string             `toml:"title"`   // of the assignment, for the reports
	Koans   []string           `toml:"koans"`   // assigned chapters and koans; all if empty
	Weights map[string]float64 `toml:"weights"` // points of a koan, or of each koan of a chapter
	// HiddenSchedules is how many schedules are tried beyond those that
	// learners see tried. HiddenKey decides which, so that learners cannot know.
	HiddenSchedules int       `toml:"hidden_schedules"`
	HiddenKey       string    `toml:"hidden_key"`
	Due             time.Time `toml:"due"`
	// Timezone is that of times without one, in rosters and names: Europe/Berlin. It is
	// UTC if not set.
	Timezone string   `toml:"timezone"`
	Late     LateRule `toml:"late"`
	// DropLowest is how many koans are left out for each student: those that lose the
	// most points.
	DropLowest int `toml:"drop_lowest"`
	// Cap, if not 0, is the highest score before adjustments.
	Cap float64 `toml:"cap"`
	// Students are exceptions, by the name of a submission, an ID or an email address.
	Students    map[string]Exception `toml:"students"`
	Classroom50 Classroom50          `toml:"classroom50"`
}

// HiddenSeeds returns the seeds of the hidden schedules, in order: the same for
// the same key.
func (c Config) HiddenSeeds() []int {
	key := sha256.Sum256([]byte(c.HiddenKey))
	var hidden []int
	for _, n := range rand.New(rand.NewChaCha8(key)).Perm(checker.SeedsPerVariant - 1 - checker.SchedulesPerCheck)[:c.HiddenSchedules] {
		hidden = append(hidden, checker.SchedulesPerCheck+1+n)
	}
	slices.Sort(hidden)
	return hidden
}

// Classroom50 is what that platform's result.json repeats. What the settings
// do not say is taken from the environment of the platform's runner.
type Classroom50 struct {
	Classroom  string `toml:"classroom" json:"classroom,omitempty"`
	Assignment string `toml:"assignment" json:"assignment,omitempty"`
	Type       string `toml:"assignment_type" json:"assignment_type,omitempty"`
	Submission string `toml:"-" json:"submission,omitempty"`
	Commit     string `toml:"-" json:"commit,omitempty"`
	Release    string `toml:"-" json:"release,omitempty"`
	Review     string `toml:"-" json:"review,omitempty"`
}

// WithRunner adds what the environment of Classroom 50's runner says.
func (c Classroom50) WithRunner(environment func(string) string) Classroom50 {
	for name, field := range map[string]*string{
		"CLASSROOM": &c.Classroom, "ASSIGNMENT": &c.Assignment, "MODE": &c.Type, "SUBMISSION_TAG": &c.Submission,
		"COMMIT_URL": &c.Commit, "RELEASE_URL": &c.Release, "REVIEW_URL": &c.Review,
	} {
		if *field == "" {
			*field = environment(name)
		}
	}
	return c
}

// Place is where times without a zone are.
func (c Config) Place() *time.Location {
	place, err := time.LoadLocation(c.Timezone)
	if err != nil {
		return time.UTC // ReadConfig has refused it
	}
	return place
}

// settings is where to look when a line is wrong.
const settings = ".github/GRADING.md shows every setting"

// MaxHidden bounds Config.HiddenSchedules, for the sake of the time it takes.
const MaxHidden = 500

// ReadConfig reads a TOML file's text and holds it against the suite's koans.
// Errors name the line.
func ReadConfig(text []byte, koans []catalog.Koan) (Config, error) {
	var c Config
	meta, err := toml.Decode(string(text), &c)
	var parse toml.ParseError
	switch {
	case errors.As(err, &parse):
		return c, fmt.Errorf("line %d: %s; %s", parse.Position.Line, strings.ReplaceAll(parse.Message, "\n", `\n`), settings)
	case err != nil:
		return c, fmt.Errorf("%s; %s", strings.TrimPrefix(err.Error(), "toml: "), settings)
	}
	for _, key := range meta.Undecoded() {
		return c, fmt.Errorf("line %d: there is no setting %s; %s", lineOf(text, key[len(key)-1]), key, settings)
	}
	for _, name := range c.Koans {
		if !slices.ContainsFunc(koans, func(k catalog.Koan) bool { return means(name, k) }) {
			return c, fmt.Errorf("line %d: no chapter and no koan is called %q", lineOf(text, "koans"), name)
		}
	}
	for name, points := range c.Weights {
		if !slices.ContainsFunc(koans, func(k catalog.Koan) bool { return means(name, k) }) {
			return c, fmt.Errorf("line %d: no chapter and no koan is called %q", lineOf(text, name), name)
		}
		if !(points >= 0 && points <= 1e6) {
			return c, fmt.Errorf("line %d: %s has %g points; give it 0 to a million", lineOf(text, name), name, points)
		}
	}
	for name, e := range c.Students {
		for _, koan := range e.Excused {
			if !slices.ContainsFunc(koans, func(k catalog.Koan) bool { return means(koan, k) }) {
				return c, fmt.Errorf("line %d: no chapter and no koan is called %q", lineOf(text, "excused"), koan)
			}
		}
		if math.Abs(e.Adjust) > 1e6 || math.IsNaN(e.Adjust) {
			return c, fmt.Errorf("line %d: adjust is %g for %s; give it points, at most a million", lineOf(text, "adjust"), e.Adjust, name)
		}
	}
	if _, err := time.LoadLocation(c.Timezone); err != nil || c.Timezone == "Local" {
		return c, fmt.Errorf("line %d: there is no time zone %q; write it as Europe/Berlin", lineOf(text, "timezone"), c.Timezone)
	}
	switch {
	case c.DropLowest < 0:
		return c, fmt.Errorf("line %d: drop_lowest is %d; it is a number of koans", lineOf(text, "drop_lowest"), c.DropLowest)
	case !(c.Cap >= 0 && c.Cap <= 1e9):
		return c, fmt.Errorf("line %d: cap is %g; give it points, or leave it out", lineOf(text, "cap"), c.Cap)
	case !slices.Contains([]string{"", "individual", "group"}, c.Classroom50.Type):
		return c, fmt.Errorf("line %d: assignment_type is individual or group", lineOf(text, "assignment_type"))
	case c.HiddenSchedules > 0 && c.HiddenKey == "":
		return c, fmt.Errorf("line %d: hidden_schedules needs a hidden_key beside it, any words that students do not know", lineOf(text, "hidden_schedules"))
	case c.HiddenSchedules < 0 || c.HiddenSchedules > MaxHidden:
		return c, fmt.Errorf("line %d: hidden_schedules is %d; choose 0 to %d", lineOf(text, "hidden_schedules"), c.HiddenSchedules, MaxHidden)
	case !(c.Late.PerDay >= 0 && c.Late.PerDay <= 1):
		return c, fmt.Errorf("line %d: per_day is a share from 0 to 1", lineOf(text, "per_day"))
	case !(c.Late.Most >= 0 && c.Late.Most <= 1):
		return c, fmt.Errorf("line %d: most is a share from 0 to 1", lineOf(text, "most"))
	}
	return c, nil
}

// lineOf finds the line that sets a key, for a message.
func lineOf(text []byte, key string) int {
	set := regexp.MustCompile(`^\s*(\[.*)?["']?` + regexp.QuoteMeta(key) + `["']?\s*[=\]]`)
	n := 0
	for line := range strings.Lines(string(text)) {
		if n++; set.MatchString(line) {
			return n
		}
	}
	return 1
}

// means tells whether a name in the file is the koan's or its chapter's.
func means(name string, k catalog.Koan) bool {
	return name == k.Chapter || slices.Contains(names(k), name)
}

// names are the koan's names, also those that it had before.
func names(k catalog.Koan) []string {
	all := []string{k.Path(), k.Name}
	for _, former := range k.Formerly() {
		all = append(all, former, path.Base(former))
	}
	return all
}

// Assigned returns the koans to grade, in teaching order.
func (c Config) Assigned(koans []catalog.Koan) []catalog.Koan {
	if len(c.Koans) == 0 {
		return koans
	}
	return slices.DeleteFunc(slices.Clone(koans), func(k catalog.Koan) bool {
		return !slices.ContainsFunc(c.Koans, func(name string) bool { return means(name, k) })
	})
}

// Points returns what the koan is worth: its own weight, its chapter's, or 1.
func (c Config) Points(k catalog.Koan) float64 {
	for _, name := range append(names(k), k.Chapter) {
		if points, ok := c.Weights[name]; ok {
			return points
		}
	}
	return 1
}
