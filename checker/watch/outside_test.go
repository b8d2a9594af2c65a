package watch

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"koans/checker/excerpt"
	"koans/checker/judge"
)

func TestAnEditorIsFound(t *testing.T) {
	tests := []struct {
		env       map[string]string
		installed []string
		want      []string
	}{
		{map[string]string{"VISUAL": "code --wait", "EDITOR": "vi"}, nil, []string{"code", "--wait"}},
		{map[string]string{"EDITOR": "vi"}, []string{"nano"}, []string{"vi"}},
		{map[string]string{"TERM_PROGRAM": "vscode"}, []string{"nano", "code"}, []string{"/bin/code"}},
		{map[string]string{"TERM_PROGRAM": "vscode"}, []string{"nano"}, []string{"/bin/nano"}},
		{nil, []string{"vi", "nano"}, []string{"/bin/nano"}},
		{nil, nil, nil},
	}
	for _, test := range tests {
		find := func(name string) (string, error) {
			for _, there := range test.installed {
				if there == name {
					return "/bin/" + name, nil
				}
			}
			return "", errors.New("not there")
		}
		assert.Equal(t, test.want, editor(func(name string) string { return test.env[name] }, find))
	}
}

func TestAnEditorOpensAtTheLine(t *testing.T) {
	for editor, want := range map[string]string{
		"vi": "+7 main.go", "/usr/bin/nano": "+7 main.go", "/usr/bin/vim.basic": "+7 main.go", "code": "--goto main.go:7", "hx": "main.go:7", "goland": "--line 7 main.go", "pen": "main.go",
	} {
		assert.Equal(t, want, strings.Join(atLine(editor, "main.go", 7), " "), editor)
	}
	assert.Equal(t, []string{"main.go"}, atLine("vi", "main.go", 0))
}

func TestTheLineOfTheVerdict(t *testing.T) {
	s := begun(t)
	assert.Equal(t, 0, s.m.errorLine(), "run.go isn't edited")
	s.save("package main\n\nfunc main() { x }\n")
	s.send(verdictMsg{s.m.turn, judge.Verdict{Koan: s.m.koan().Path(), Mistake: "run.go:1:1: no\nmain.go:3:15: undefined: x"}})
	assert.Equal(t, 3, s.m.errorLine())
}

func TestPlacesAreLinks(t *testing.T) {
	s := begun(t)
	s.m.page, s.m.links = verdictPage, excerpt.LinksFor(func(name string) string { return map[string]string{"VTE_VERSION": "7000"}[name] })
	s.send(tea.WindowSizeMsg{Width: 80, Height: 40})
	assert.Contains(t, s.m.View().Content, "/01_nobody_waits/run.go")
}

// On the real clock, in place of the go command: the program is a shell script.
func script(t *testing.T, text string) goCommand {
	if _, err := exec.LookPath("sh"); err != nil {
		t.Skip("there is no sh here")
	}
	path := filepath.Join(t.TempDir(), "script")
	require.NoError(t, os.WriteFile(path, []byte("#!/bin/sh\n"+text), 0o755))
	return func(ctx context.Context, args ...string) *exec.Cmd {
		return exec.CommandContext(ctx, "cp", path, args[2]) // go build -o FILE .
	}
}

func TestARunOnTheRealClock(t *testing.T) {
	s := begun(t)
	r := realRun{turn: 1, keys: make(chan struct{}, 2)}
	s.m.real, s.m.page = r, realPage
	s.send(s.m.work.real(s.m.koan(), script(t, "printf 'one\\033[2J\\ttwo\\n'; exit 3\n"), r)())
	assert.Contains(t, s.screen(), "one    two\n")
	assert.Contains(t, s.screen(), "Exit code 3. Press x to run it again, or esc to go back.")
	s.send(realMsg{0, "of a run before", ""})
	assert.NotContains(t, s.screen(), "of a run before")
}

// Ctrl-C reaches the program and not the screen, as often as it takes.
func TestInterruptingTheRealClock(t *testing.T) {
	for name, test := range map[string]struct{ script, end string }{
		"interrupted": {"trap 'echo stopped; exit 4' INT\necho ready\nwhile :; do sleep 0.01; done\n", "Exit code 4."},
		"deaf":        {"trap '' INT\necho ready\nwhile :; do sleep 0.01; done\n", "signal: killed."},
	} {
		t.Run(name, func(t *testing.T) {
			s := begun(t)
			ready := make(chan tea.Msg, 100)
			s.m.work.send = func(msg tea.Msg) { ready <- msg }
			r := realRun{turn: 1, keys: make(chan struct{}, 2)}
			s.m.real, s.m.page = r, realPage
			end := make(chan tea.Msg)
			run := s.m.work.real(s.m.koan(), script(t, test.script), r)
			go func() { end <- run() }()
			s.send(<-ready)
			assert.Contains(t, s.screen(), "Ctrl-C to interrupt it")
			s.send(tea.KeyPressMsg{Code: 'c', Mod: tea.ModCtrl})
			assert.Nil(t, s.c, "the screen stays")
			if name == "deaf" {
				s.send(tea.KeyPressMsg{Code: 'c', Mod: tea.ModCtrl})
			}
			s.send(<-end)
			assert.Contains(t, s.screen(), test.end)
			s.send(tea.KeyPressMsg{Code: 'c', Mod: tea.ModCtrl})
			assert.Equal(t, tea.Interrupt(), s.c(), "now it is for the screen")
		})
	}
}

func TestLeavingThePageEndsTheRun(t *testing.T) {
	s := begun(t)
	r := realRun{turn: 1, keys: make(chan struct{}, 2)}
	s.m.real, s.m.page = r, realPage
	end := make(chan tea.Msg)
	run := s.m.work.real(s.m.koan(), script(t, "while :; do sleep 0.01; done\n"), r)
	go func() { end <- run() }()
	s.press("esc")
	assert.Equal(t, verdictPage, s.m.page)
	assert.Equal(t, "signal: killed.", (<-end).(realMsg).end)
}

func TestOnlyTheEndOfAFloodIsKept(t *testing.T) {
	var out output
	for range 100 {
		_, _ = out.Write([]byte(strings.Repeat("flood\n", 1<<12)))
	}
	assert.Less(t, len(out.text()), 2*maxRealOutput)
	assert.Regexp(t, `^\(the first \d+ KiB are not shown\)\nflood\n`, out.text())
}
