package catalog

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// A Lesson is what a koan's README.md says.
type Lesson struct {
	Title string   // its first heading
	Story string   // what stands before the hints, without the title
	Hints []string // the numbered items under "## Hints", in lines as they stand there
}

// Lesson reads the koan's README.md.
func (k Koan) Lesson() (Lesson, error) {
	text, err := os.ReadFile(filepath.Join(k.Dir, "README.md"))
	if err != nil {
		return Lesson{}, fmt.Errorf("reading the koan's story: %w", err)
	}
	return parseLesson(string(text)), nil
}

var item = regexp.MustCompile(`^\d+\.\s+(.*)$`)

func parseLesson(text string) Lesson {
	text = "\n" + strings.ReplaceAll(text, "\r\n", "\n") + "\n" // a heading may be the first or the last line
	story, hints, _ := strings.Cut(text, "\n## Hints\n")
	var l Lesson
	story = strings.TrimSpace(story)
	if title, rest, _ := strings.Cut(story, "\n"); strings.HasPrefix(title, "# ") {
		l.Title, story = strings.TrimSpace(title[2:]), rest
	}
	l.Story = strings.TrimSpace(story)
	for line := range strings.Lines(hints) {
		line = strings.TrimSpace(line)
		switch m := item.FindStringSubmatch(line); {
		case m != nil:
			l.Hints = append(l.Hints, m[1])
		case line != "" && len(l.Hints) > 0:
			l.Hints[len(l.Hints)-1] += "\n" + line
		}
	}
	return l
}
