package proof

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"koans/checker/catalog"
)

// An observer is what judges a koan, and how one sees in its test that it does.
type observer struct{ letter, sign string }

var observers = []observer{
	{"O", "run.Printed"},
	{"X", "run.ExitCode"},
	{"T", "run.Elapsed"},
	{"L", "checker.VerifyNoLeaks("},
	{"R", "checker.VerifyNoRaces("},
}

// Index is the table of all koans, in Markdown: what each is about, which bug
// class it teaches and where that is known from, and what judges it.
func Index(koans []catalog.Koan) (string, error) {
	var b strings.Builder
	chapter := ""
	for _, k := range koans {
		claim, err := Claims(k)
		if err != nil {
			return "", err
		}
		lesson, err := k.Lesson()
		if err != nil {
			return "", err
		}
		test, err := os.ReadFile(filepath.Join(k.Dir, "main_test.go"))
		if err != nil {
			return "", fmt.Errorf("reading a koan's test: %w", err)
		}
		if k.Chapter != chapter {
			chapter = k.Chapter
			fmt.Fprintf(&b, "\n### [%s](%s/README.md)\n\n| koan | bug class | known from | judged by |\n| --- | --- | --- | --- |\n", chapter, chapter)
		}
		judged := ""
		for _, o := range observers {
			if strings.Contains(string(test), o.sign) {
				judged += o.letter
			}
		}
		fmt.Fprintf(&b, "| [%s](%s/README.md) | %s | %s | %s |\n", lesson.Title, k.Path(), claim.Class, claim.Source, judged)
	}
	return b.String(), nil
}
