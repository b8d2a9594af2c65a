package catalog

import (
	"os"
	"path/filepath"
)

// A solution that was shown before the koan was solved leaves this file beside
// the program. It belongs to the learner, who may delete it.
const shownFile = "solution.shown"

// Shown reports whether the koan's solution was shown before it was solved.
func (k Koan) Shown() bool {
	_, err := os.Stat(filepath.Join(k.Dir, shownFile))
	return err == nil
}

// MarkShown notes that the koan's solution was shown before it was solved.
func (k Koan) MarkShown() error {
	return os.WriteFile(filepath.Join(k.Dir, shownFile), []byte("The solution was shown before this koan was solved.\n"), 0o644)
}

// ChapterLesson reads the README.md of the koan's chapter.
func (k Koan) ChapterLesson() (string, error) {
	text, err := os.ReadFile(filepath.Join(filepath.Dir(k.Dir), "README.md"))
	return string(text), err
}
