package timeline

import (
	"strings"
	"time"
	"unicode"

	"github.com/mattn/go-runewidth"
)

// columnsOf counts columns as terminals do that are not set to an East Asian
// language, whatever the environment says: a time line is the same everywhere.
var columnsOf = &runewidth.Condition{}

func width(text string) int { return columnsOf.StringWidth(text) }

func pad(text string, columns int) string {
	return text + strings.Repeat(" ", max(0, columns-width(text)))
}

// oneLine makes the text one line. What a terminal or a document would not show,
// or would obey, becomes a sign.
func oneLine(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return '⏎'
		case r == '\t':
			return ' '
		case !unicode.IsGraphic(r), unicode.Is(unicode.Bidi_Control, r):
			return '�'
		}
		return r
	}, text)
}

// shorten makes the text one line, no wider than so many columns.
func shorten(text string, columns int) string {
	return columnsOf.Truncate(oneLine(text), columns, "…")
}

func shortTime(d time.Duration) string {
	text := d.String()
	if short, ok := strings.CutSuffix(text, "m0s"); ok {
		text = short + "m"
	}
	if short, ok := strings.CutSuffix(text, "h0m"); ok {
		text = short + "h"
	}
	return text
}
