package grade

import (
	"fmt"
	"time"
)

// A LateRule says what coming late costs. The time of a submission is the
// roster's; the times of files prove nothing.
type LateRule struct {
	Grace  duration `toml:"grace"`   // after Due that costs nothing, as in "15m"
	PerDay float64  `toml:"per_day"` // share of the score for each day begun, 0 to 1
	Most   float64  `toml:"most"`    // share that is lost at the most; 0 means all of it
}

// LateLoss returns the share of the score that coming at this time costs a student
// with this exception. A time that is not known costs nothing.
func (c Config) LateLoss(submitted time.Time, e Exception) float64 {
	late := submitted.Sub(c.Due) - time.Duration(c.Late.Grace) - time.Duration(e.Extension)
	if c.Due.IsZero() || submitted.IsZero() || late <= 0 {
		return 0
	}
	days := float64((late + 24*time.Hour - 1) / (24 * time.Hour))
	most := c.Late.Most
	if most == 0 {
		most = 1
	}
	return min(days*c.Late.PerDay, most)
}

type duration time.Duration

func (d *duration) UnmarshalText(text []byte) error {
	parsed, err := time.ParseDuration(string(text))
	if err != nil {
		return fmt.Errorf("%q is no duration; write it as 15m or 1h30m", text)
	}
	*d = duration(parsed)
	return nil
}
