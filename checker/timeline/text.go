package timeline

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// Width is the width in columns that fits every terminal.
const Width = 76

const (
	longestMark = 14  // columns of a printed line that are shown
	roomy       = 110 // columns from which on lanes say where they started
)

// signs are what a time line is drawn with.
type signs struct{ started, asleep, blocked, race, done, returns, goexit, cutOff string }

var (
	unicodeSigns = signs{"┌", "·", "─", "◆", "┘", "■", "□", "╳"}
	asciiSigns   = signs{"[", ".", "-", "!", "]", "#", "@", "X"}
)

func (s signs) fate(f Fate) string {
	switch f {
	case Done:
		return s.done
	case Returns:
		return s.returns
	case Goexit:
		return s.goexit
	}
	return s.cutOff
}

// Text draws the time line in at most width columns, folded to what a reader
// can take in. Instants that do not fit go on below. With ascii it is drawn
// without other signs; what the program printed stays as it is.
func Text(t Timeline, width int, ascii bool) string {
	d := drawing{t.Folded(), unicodeSigns, width, len("time")}
	if ascii {
		d.signs = asciiSigns
	}
	for _, l := range d.Lanes {
		d.label = max(d.label, columnsOf.StringWidth(d.labelOf(l)))
	}
	columns := d.columns()
	var blocks []string
	for start := 0; start < len(columns); {
		used, end := d.label+2, start
		for end < len(columns) && (end == start || used+columns[end].width <= width) {
			used += columns[end].width
			end++
		}
		blocks = append(blocks, d.block(columns, start, end))
		start = end
	}
	text := strings.Join(blocks, "\n")
	return text + d.legend(text)
}

// A drawing is a time line being drawn as text.
type drawing struct {
	Timeline
	signs signs
	width int
	label int // columns of the lanes' names
}

func (d drawing) labelOf(l Lane) string {
	name := strings.Map(func(r rune) rune {
		if d.signs == asciiSigns && r == '×' {
			return 'x'
		}
		return r
	}, l.Name)
	if d.width >= roomy && l.Started != "" && l.Folded == nil {
		return name + "  " + l.Started
	}
	return name
}

// A column is one instant, as wide as the widest thing in it needs.
type column struct {
	at    time.Duration
	head  string
	cells []string
	width int
}

func (d drawing) columns() []column {
	var columns []column
	for _, at := range d.Instants {
		c := column{at: at, head: shortTime(at)}
		if slices.Contains(d.Gaps, at) {
			c.head = "… " + c.head
		}
		c.width = width(c.head) + 2
		for _, l := range d.Lanes {
			cell := d.cell(l, at)
			c.cells = append(c.cells, cell)
			c.width = max(c.width, width(cell)+2)
		}
		columns = append(columns, c)
	}
	return columns
}

// cell is what stands in a lane at an instant: where it starts, its accesses that
// are part of a data race, what it printed, where it ends.
func (d drawing) cell(l Lane, at time.Duration) string {
	members := members(l)
	text := counted(d.signs.started, members, func(m Lane) bool { return m.Created == at })
	var printed []string
	for _, a := range l.Races {
		if a.At == at && !slices.Contains(printed, d.signs.race+a.Kind) {
			printed = append(printed, d.signs.race+a.Kind)
		}
	}
	for _, m := range l.Marks {
		if m.At == at {
			printed = append(printed, shorten(m.Text, longestMark))
		}
	}
	text += strings.Join(printed, " ")
	for _, fate := range []Fate{Done, Returns, Goexit, CutOff} {
		text += counted(d.signs.fate(fate), members, func(m Lane) bool { return m.Ended == at && m.Fate == fate })
	}
	if l.Ended == at && d.stuck(l) {
		text += " " + l.Spans[len(l.Spans)-1].word()
	}
	return text
}

// stuck reports whether the goroutine was cut off in a stretch too short to
// have room for a word: one that began at the end or an instant before.
func (d drawing) stuck(l Lane) bool {
	if l.Fate != CutOff || l.Folded != nil || len(l.Spans) == 0 {
		return false
	}
	last := l.Spans[len(l.Spans)-1]
	return last.Open && last.word() != "" && last.From >= d.Instants[max(0, len(d.Instants)-2)]
}

// counted is the sign if it holds for any of the lanes, with their number if
// that does not go without saying.
func counted(sign string, lanes []Lane, holds func(Lane) bool) string {
	n := 0
	for _, l := range lanes {
		if holds(l) {
			n++
		}
	}
	switch {
	case n == 0:
		return ""
	case n == len(lanes):
		return sign
	}
	return fmt.Sprintf("%s%d", sign, n)
}

func (d drawing) block(columns []column, start, end int) string {
	heads := pad("time", d.label) + "  "
	for _, c := range columns[start:end] {
		heads += pad(c.head, c.width)
	}
	rows := []string{heads}
	for i, l := range d.Lanes {
		row := newRow(d.signs, pad(d.labelOf(l), d.label)+"  ")
		for _, c := range columns[start:end] {
			row.text(c.cells[i])
			span, blocked := l.span(c.at)
			row.fill(span, blocked, c.width-width(c.cells[i]))
		}
		rows = append(rows, row.String())
	}
	for i := range rows {
		rows[i] = strings.TrimRight(rows[i], " ")
	}
	return strings.Join(rows, "\n") + "\n"
}

// legend explains the signs that stand in the text.
func (d drawing) legend(text string) string {
	s := d.signs
	var lines []string
	line := ""
	for _, l := range []struct{ sign, meaning string }{
		{s.started, "starts"}, {s.asleep, "asleep"}, {s.blocked, "blocked"}, {s.race, "data race"}, {s.done, "done"},
		{s.returns, "main returns"}, {s.goexit, "main is gone"}, {s.cutOff, "not done when the program ended"},
	} {
		if !strings.Contains(text, l.sign) {
			continue
		}
		part := l.sign + " " + l.meaning
		if line != "" && width(line)+3+width(part) > d.width {
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

// A row is a lane being drawn: texts, and stretches between them that are
// drawn when their whole length is known.
type row struct {
	signs   signs
	done    strings.Builder
	span    Span
	blocked bool
	pending int // columns of the stretch
}

func newRow(s signs, label string) *row {
	r := &row{signs: s}
	r.done.WriteString(label)
	return r
}

func (r *row) text(text string) {
	if text != "" {
		r.flush()
		r.done.WriteString(text)
	}
}

func (r *row) fill(s Span, blocked bool, columns int) {
	if s != r.span || blocked != r.blocked {
		r.flush()
	}
	r.span, r.blocked = s, blocked
	r.pending += columns
}

func (r *row) flush() {
	sign, word := " ", ""
	switch {
	case r.blocked && r.span.asleep():
		sign = r.signs.asleep
	case r.blocked:
		sign, word = r.signs.blocked, r.span.word()
	}
	if len(word)+2 <= r.pending {
		r.done.WriteString(sign + word)
		r.pending -= 1 + len(word)
	}
	r.done.WriteString(strings.Repeat(sign, max(0, r.pending)))
	r.pending = 0
}

func (r *row) String() string {
	r.flush()
	return r.done.String()
}
