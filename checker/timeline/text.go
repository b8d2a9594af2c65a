package timeline

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"
)

// Width is the width in columns that fits every terminal.
const Width = 76

const (
	mostLanes    = 12
	mostInstants = 40
	longestMark  = 14
)

const (
	asleep  = "·" // in time.Sleep
	blocked = "─" // in anything else
	started = "┌"
	done    = "┘"
	endMain = "■"
	cutOff  = "╳"
)

// Text draws the time line in at most width columns. Instants that do not fit
// go on below, lanes beyond a dozen are counted.
func Text(t Timeline, width int) string {
	lanes, more := t.Lanes, 0
	if len(lanes) > mostLanes {
		lanes, more = lanes[:mostLanes-1], len(lanes)-mostLanes+1
	}
	label := len("time")
	for _, l := range lanes {
		label = max(label, utf8.RuneCountInString(l.Name))
	}
	columns := t.columns(lanes)
	var blocks []string
	for start := 0; start < len(columns); {
		used, end := label+2, start
		for end < len(columns) && (end == start || used+columns[end].width <= width) {
			used += columns[end].width
			end++
		}
		blocks = append(blocks, drawBlock(lanes, columns, start, end, label))
		start = end
	}
	text := strings.Join(blocks, "\n")
	if more > 0 {
		text += fmt.Sprintf("and %d more goroutines\n", more)
	}
	return text + legend(text, width)
}

// A column is one instant, as wide as the widest thing in it needs.
type column struct {
	at    time.Duration
	head  string
	cells []string
	width int
}

func (t Timeline) columns(lanes []Lane) []column {
	instants := t.Instants
	skipped := 0
	if len(instants) > mostInstants {
		skipped = len(instants) - mostInstants
		half := mostInstants / 2
		instants = append(append([]time.Duration{}, instants[:half]...), instants[len(instants)-half:]...)
	}
	var columns []column
	for i, at := range instants {
		c := column{at: at, head: shortTime(at)}
		if skipped > 0 && i == mostInstants/2 {
			c.head = "… " + c.head
		}
		c.width = utf8.RuneCountInString(c.head) + 2
		for _, l := range lanes {
			cell := l.cell(at)
			c.cells = append(c.cells, cell)
			c.width = max(c.width, utf8.RuneCountInString(cell)+2)
		}
		columns = append(columns, c)
	}
	return columns
}

// cell is what stands in a lane at an instant: where it starts, what it
// printed, where it ends.
func (l Lane) cell(at time.Duration) string {
	text := ""
	if at == l.Created {
		text = started
	}
	var printed []string
	for _, m := range l.Marks {
		if m.At == at {
			printed = append(printed, shorten(m.Text))
		}
	}
	if len(printed) > 3 {
		printed = append(printed[:3], fmt.Sprintf("+%d", len(printed)-3))
	}
	text += strings.Join(printed, " ")
	if at == l.Ended {
		switch {
		case l.Returns:
			text += endMain
		case l.Done:
			text += done
		default:
			text += cutOff
		}
	}
	return text
}

// fill is what runs through a lane behind an instant.
func (l Lane) fill(at time.Duration) string {
	if at < l.Created || at >= l.Ended {
		return " "
	}
	for _, s := range l.Spans {
		if s.From <= at && at < s.To {
			if s.Reason == "sleep" {
				return asleep
			}
			return blocked
		}
	}
	return " " // nobody saw what it did
}

func drawBlock(lanes []Lane, columns []column, start, end, label int) string {
	var b strings.Builder
	b.WriteString(pad("time", label, " ") + "  ")
	heads := ""
	for _, c := range columns[start:end] {
		heads += pad(c.head, c.width, " ")
	}
	b.WriteString(strings.TrimRight(heads, " ") + "\n")
	for i, l := range lanes {
		row := pad(l.Name, label, " ") + "  "
		for _, c := range columns[start:end] {
			cell := c.cells[i]
			if cell == "" && c.at > l.Created && c.at < l.Ended {
				cell = l.fill(c.at)
			}
			row += pad(cell, c.width, l.fill(c.at))
		}
		b.WriteString(strings.TrimRight(row, " ") + "\n")
	}
	return b.String()
}

// legend explains the signs that stand in the text.
func legend(text string, width int) string {
	var lines []string
	line := ""
	for _, l := range []struct{ sign, meaning string }{
		{started, "starts"}, {asleep, "asleep"}, {blocked, "blocked"}, {done, "done"}, {endMain, "main returns"}, {cutOff, "not done when the program ended"},
	} {
		if !strings.Contains(text, l.sign) {
			continue
		}
		part := l.sign + " " + l.meaning
		if line != "" && utf8.RuneCountInString(line)+3+utf8.RuneCountInString(part) > width {
			lines = append(lines, line)
			line = ""
		}
		if line != "" {
			line += "   "
		}
		line += part
	}
	return strings.Join(append(lines, line), "\n") + "\n"
}

func pad(text string, width int, with string) string {
	return text + strings.Repeat(with, max(0, width-utf8.RuneCountInString(text)))
}

func shorten(text string) string {
	text = strings.Map(func(r rune) rune {
		if r < ' ' {
			return '⏎'
		}
		return r
	}, text)
	if r := []rune(text); len(r) > longestMark {
		return string(r[:longestMark-1]) + "…"
	}
	return text
}

func shortTime(d time.Duration) string {
	text := d.String()
	text = strings.TrimSuffix(text, "m0s") + map[bool]string{true: "m"}[strings.HasSuffix(text, "m0s")]
	return text
}
