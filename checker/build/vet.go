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
	arguments, original := t.arguments(s), originalNames(replace)
	if s.Tests == nil && !s.hasSiblings() { // only of a folder does go vet know the version of the language
		arguments = []string{filepath.Dir(arguments[0])}
		if !filepath.IsAbs(arguments[0]) {
			arguments[0] = "." + string(filepath.Separator) + arguments[0]
		}
	}
	maps.Copy(replace, t.given)
	overlay, done, err := t.overlay(replace, nil)
	if err != nil {
		return nil
	}
	defer done()
	output, _ := t.run(ctx, append([]string{"vet", "-copylocks", "-loopclosure", "-waitgroup", "-overlay", overlay}, arguments...)...)
	own := strings.NewReplacer("command-line-arguments.", "", t.importPath(t.PlaceOf(s.Dir), "")+".", "")
	var remarks []Remark
	for _, m := range remark.FindAllStringSubmatch(original(output), -1) {
		remarks = append(remarks, Remark{m[1], strings.TrimSpace(own.Replace(m[2]))})
	}
	return remarks
}
