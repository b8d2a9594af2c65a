package watch

import (
	"cmp"
	"runtime"
	"strings"

	"koans/checker/judge"
)

// signs are what the screen draws with, in Unicode or in ASCII alone.
type signs struct {
	solved, unsolved, needs, unknown, shown string
	full, empty, rule, bullet, judging      string
	ascii                                   bool
}

var (
	unicode = signs{"✓", "✗", "○", "·", "◐", "█", "░", "─", "•", "…", false}
	ascii   = signs{"v", "x", "o", ".", "s", "#", ".", "-", "*", "...", true}
)

func signsFor(lookup func(string) string) signs {
	if Unicode(lookup) {
		return unicode
	}
	return ascii
}

// Unicode reports whether the locale that the environment names, as lookup
// knows it, can show more than ASCII.
func Unicode(lookup func(string) string) bool {
	locale := strings.ToUpper(cmp.Or(lookup("LC_ALL"), lookup("LC_CTYPE"), lookup("LANG")))
	return strings.Contains(locale, "UTF-8") || strings.Contains(locale, "UTF8") || runtime.GOOS == "windows"
}

// of returns the sign for a koan's state, coloured, and what it means. shown
// says that its solution was shown before it was solved.
func (s signs) of(v judge.Verdict, known, shown bool) (sign, meaning string) {
	switch {
	case !known:
		return s.unknown, "not judged since it was changed"
	case v.Solved && shown:
		return green.Render(s.shown), "solved after its solution was shown"
	case v.Solved:
		return green.Render(s.solved), "solved"
	case v.Unsolved():
		return red.Render(s.unsolved), "not solved"
	}
	return s.needs, "needs " + v.Needs
}
