package build

import (
	"context"
	"maps"
	"path/filepath"
	"regexp"
	"strings"
)

// A Remark is what go vet says of a line.
type Remark struct {
	Where string // file:line
	Text  string
}

var remark = regexp.MustCompile(`(?m)^(?:vet: )?(?:\S*[/\\])?([^/\\\s:]+\.go:\d+):\d+: (.*)$`)

// Vet returns what go vet has against the program as far as goroutines are concerned:
// locks that are copied, loop variables that goroutines share, a WaitGroup that is told
// of a goroutine too late. It returns nothing for a program that go vet can't look at.
func (t *Toolchain) Vet(ctx context.Context, s Source) []Remark {
	replace := map[string]string{}
	for name, text := range s.Files {
		replace[filepath.Join(s.Dir, name)] = string(text)
	}
	files, original := t.arguments(s), originalNames(replace)
	maps.Copy(replace, t.given)
	overlay, done, err := t.overlay(replace, nil)
	if err != nil {
		return nil
	}
	defer done()
	output, _ := t.run(ctx, append([]string{"vet", "-copylocks", "-loopclosure", "-waitgroup", "-overlay", overlay}, files...)...)
	var remarks []Remark
	for _, m := range remark.FindAllStringSubmatch(original(output), -1) {
		remarks = append(remarks, Remark{m[1], strings.TrimSpace(strings.ReplaceAll(m[2], "command-line-arguments.", ""))})
	}
	return remarks
}
