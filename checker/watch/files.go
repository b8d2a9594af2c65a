package watch

import (
	"cmp"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koans/checker/catalog"
)

// files is what the screen shows of a koan's files, as they were when a command
// last read them.
type files struct {
	text       string            // of main.go, or why it can't be read
	own        map[string]string // the learner's own files beside it
	given      map[string]string // as shipped
	ownTests   []string
	lesson     catalog.Lesson
	chapter    string // the chapter's lesson
	chapterErr error
	changed    []string // the given files that the learner changed
	explained  string   // what the solution explains
	solution   string   // its code
	solvedErr  error    // why the solution can't be read
}

// filesMsg is what a command read.
type filesMsg struct {
	koan  string
	read  int // which read this was
	files files
	shown map[string]bool
}

// read reads the files of the koan shown, in a command.
func (m model) read() (model, tea.Cmd) {
	m.reads++
	k, read, koans := m.koan(), m.reads, m.koans
	return m, func() tea.Msg { return filesMsg{k.Path(), read, readFiles(k), shownOf(koans)} }
}

// readShown reads the files of the koan, and the learner's own program if that is shown.
func (m model) readShown() (model, tea.Cmd) {
	m, cmd := m.read()
	if m.scratch.shown {
		cmd = tea.Batch(cmd, readScratch(m.koans[0].Root))
	}
	return m, cmd
}

// arrive takes over what was read. A message that comes late is dropped: one of
// another koan than the one shown, and one that a later read has overtaken.
func (m model) arrive(msg filesMsg) (model, tea.Cmd) {
	if msg.read <= m.arrived || msg.koan != m.koan().Path() {
		return m, nil
	}
	m.arrived = msg.read
	m.files[msg.koan], m.shown = msg.files, msg.shown
	if m.arriving {
		m.arriving, m.program = false, msg.files.program()
		return m.judgeAgain()
	}
	if msg.files.program() == m.program {
		return m, nil
	}
	if m.program != "" {
		m.note = "" // it was about the program before
	}
	m = m.endReal()
	m.program, m.page = msg.files.program(), verdictPage
	return m.judgeAgain()
}

// known is what the screen knows of the files of the koan shown.
func (m model) known() files { return m.files[m.koan().Path()] }

// program is all that the learner may change of the program, as one text.
func (f files) program() string {
	text := f.text
	for _, name := range slices.Sorted(maps.Keys(f.own)) {
		text += "\x00" + name + "\x00" + f.own[name]
	}
	return text
}

// source is the text of a file of the program, by its name.
func (f files) source(name string) string {
	if name == catalog.EditedFile {
		return f.text
	}
	return cmp.Or(f.given[name], f.own[name])
}

// relative is the path as you would type it in the folder in which the screen was
// opened.
func (m model) relative(path string) string { return catalog.RelativeTo(m.folder, path) }

func readAllFiles(koans []catalog.Koan) map[string]files {
	all := map[string]files{}
	for _, k := range koans {
		all[k.Path()] = readFiles(k)
	}
	return all
}

// readFiles reads the koan's files. A program that can't be read holds its
// error; judging it says the same.
func readFiles(k catalog.Koan) files {
	f := files{changed: k.ChangedGiven(), ownTests: k.OwnTests()}
	given, err := catalog.GivenFiles(k.Root, k.Dir)
	f.given = texts(given)
	if own, ownErr := catalog.OwnFiles(k.Edited(), given); err == nil && ownErr == nil {
		f.own = texts(own)
	}
	text, err := os.ReadFile(k.Edited())
	f.text = string(text)
	if err != nil {
		f.text = err.Error()
	}
	if f.lesson, err = k.Lesson(); err != nil {
		f.lesson = catalog.Lesson{Title: k.Name, Story: err.Error()}
	}
	f.chapter, f.chapterErr = k.ChapterLesson()
	f.explained, f.solution, f.solvedErr = solution(k)
	return f
}

func texts(files map[string][]byte) map[string]string {
	all := map[string]string{}
	for name, text := range files {
		all[name] = string(text)
	}
	return all
}

// solution returns the koan's solution: what it explains, and its code.
func solution(k catalog.Koan) (explained, code string, err error) {
	text, err := os.ReadFile(filepath.Join(k.Solutions(), "main.go"))
	if err != nil {
		return "", "", err
	}
	file, err := parser.ParseFile(token.NewFileSet(), "main.go", text, parser.ParseComments|parser.PackageClauseOnly)
	if err != nil {
		return "", "", err
	}
	return strings.TrimSpace(file.Doc.Text()), fromPackage(string(text)), nil
}

// shownOf returns the koans whose solution was shown before they were solved.
func shownOf(koans []catalog.Koan) map[string]bool {
	all := map[string]bool{}
	for _, k := range koans {
		all[k.Path()] = k.Shown()
	}
	return all
}
