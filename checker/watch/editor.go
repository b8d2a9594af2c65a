package watch

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koans/checker/catalog"
)

// Edit opens the koan's program in the learner's editor, at the line if it isn't
// 0, and returns when the editor does. The error says what to do.
func Edit(k catalog.Koan, line int) error {
	words := editor(os.Getenv, exec.LookPath)
	if len(words) == 0 {
		return errors.New("no editor was found. Set EDITOR, or open " + catalog.Relative(k.Edited()) + " yourself")
	}
	run := &editorRun{terminal{os.Stdin, os.Stdout, os.Stderr}, editorCommand(words, k, line)}
	if err := run.Run(); err != nil {
		return fmt.Errorf("the editor %s: %w", words[0], err)
	}
	return nil
}

func editorCommand(words []string, k catalog.Koan, line int) *exec.Cmd {
	cmd := exec.Command(words[0], append(words[1:len(words):len(words)], atLine(words[0], k.Edited(), line)...)...)
	cmd.Dir = k.Dir
	return cmd
}

// usualEditors are tried in this order where neither VISUAL nor EDITOR is set:
// the system's choice, and then those that say on their screen how to leave them.
var usualEditors = []string{"editor", "nano", "micro", "hx", "nvim", "vim", "vi", "emacs", "notepad"}

// edit opens the koan's program, which the learner knows as shown, in the
// learner's editor, at the line if it isn't 0. An editor with a window of its own
// returns at once, and saves are noticed as always.
func edit(k catalog.Koan, shown string, line int) tea.Cmd {
	return func() tea.Msg {
		words := editor(os.Getenv, exec.LookPath)
		if len(words) == 0 {
			return doneMsg{"No editor was found. Set EDITOR, or open " + shown}
		}
		run := &editorRun{cmd: editorCommand(words, k, line)}
		return tea.Exec(run, func(err error) tea.Msg {
			if err != nil {
				return doneMsg{fmt.Sprintf("The editor %s: %v", words[0], err)}
			}
			return doneMsg{}
		})()
	}
}

// editor returns the command of the learner's editor, or nothing where there is
// none.
func editor(env func(string) string, find func(string) (string, error)) []string {
	if words := strings.Fields(cmp.Or(env("VISUAL"), env("EDITOR"))); len(words) > 0 {
		return words
	}
	if env("TERM_PROGRAM") == "vscode" { // its own terminal
		if path, err := find("code"); err == nil {
			return []string{path}
		}
	}
	for _, name := range usualEditors {
		if path, err := find(name); err == nil {
			return []string{path}
		}
	}
	return nil
}

// atLine returns the arguments with which the editor opens the file at the line.
// An editor that isn't known gets the file alone.
func atLine(editor, path string, line int) []string {
	if line == 0 {
		return []string{path}
	}
	if resolved, err := filepath.EvalSymlinks(editor); err == nil && filepath.Base(editor) == "editor" {
		editor = resolved // such as /usr/bin/editor on Debian
	}
	n, name := strconv.Itoa(line), strings.TrimSuffix(filepath.Base(editor), ".exe")
	name, _, _ = strings.Cut(name, ".") // vim.basic
	switch name {
	case "vi", "vim", "nvim", "view", "gvim", "nano", "pico", "micro", "emacs", "emacsclient", "kak", "joe", "jed", "mg", "ne", "gedit":
		return []string{"+" + n, path}
	case "code", "codium", "cursor", "windsurf":
		return []string{"--goto", path + ":" + n}
	case "hx", "helix", "subl", "zed", "zeditor":
		return []string{path + ":" + n}
	case "goland", "idea", "kate":
		return []string{"--line", n, path}
	}
	return []string{path}
}

// An editorRun has the terminal while the editor is open.
type editorRun struct {
	terminal
	cmd *exec.Cmd
}

func (r *editorRun) Run() error {
	r.cmd.Stdin, r.cmd.Stdout, r.cmd.Stderr = r.in, r.stdout, r.stderr
	defer stopTogether()()
	return r.cmd.Run()
}
