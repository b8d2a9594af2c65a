package excerpt

import (
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Links turns the names of files into links (OSC 8) that a terminal opens. The
// zero value leaves a text as it is.
type Links struct {
	to func(path string, line int) string
}

// LinksFor returns the links that the terminal knows which the environment, as
// lookup knows it, describes. Terminals that aren't known to know links get none:
// some would print them.
func LinksFor(lookup func(string) string) Links {
	program, term := lookup("TERM_PROGRAM"), lookup("TERM")
	version, _ := strconv.Atoi(lookup("VTE_VERSION"))
	switch {
	case term == "dumb":
		return Links{}
	case program == "vscode":
		return Links{func(path string, line int) string {
			return "vscode://file" + fileURL(path, "").EscapedPath() + ":" + strconv.Itoa(line)
		}}
	case lookup("KITTY_WINDOW_ID") != "" || term == "xterm-kitty":
		return Links{func(path string, line int) string {
			u := fileURL(path, hostname())
			u.Fragment = strconv.Itoa(line)
			return u.String()
		}}
	case program == "iTerm.app", program == "WezTerm", program == "ghostty", lookup("WT_SESSION") != "", version >= 5000,
		strings.HasPrefix(term, "foot"), strings.HasPrefix(term, "alacritty"), program == "tmux" && newTmux.MatchString(lookup("TERM_PROGRAM_VERSION")):
		return Links{func(path string, _ int) string { return fileURL(path, hostname()).String() }}
	}
	return Links{}
}

// newTmux is a version that hands links on, from 3.4.
var newTmux = regexp.MustCompile(`^(3\.([4-9]|\d\d)|[4-9]|\d\d)`)

func hostname() string {
	name, err := os.Hostname()
	if err != nil {
		return ""
	}
	return name
}

func fileURL(path, host string) *url.URL {
	path = filepath.ToSlash(path)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // C:/...
	}
	return &url.URL{Scheme: "file", Host: host, Path: path}
}

// In returns the text with links on the places that it names. path returns where
// a file is, or "" if it isn't one of the program's.
func (l Links) In(text string, path func(file string) string) string {
	if l.to == nil {
		return text
	}
	return place.ReplaceAllStringFunc(text, func(found string) string {
		m := place.FindStringSubmatch(found)
		line, err := strconv.Atoi(m[2])
		to := path(m[1])
		if to == "" || err != nil {
			return found
		}
		return ansi.SetHyperlink(l.to(to, line)) + found + ansi.ResetHyperlink()
	})
}
