package timeline

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// A Highlight is what stands out in a picture, while the rest is paler: a row, or an
// instant. The zero Highlight is neither.
type Highlight struct {
	row     int // from 1
	instant bool
	at      time.Duration
}

// Highlight finds what is to stand out in the picture of t: a row by its label or, from 1
// on, its number, or an instant in the form of 3ms. The error says what there is.
func (t Timeline) Highlight(what string) (Highlight, error) {
	t = t.Folded()
	var rows, instants []string
	for _, l := range t.Lanes {
		rows = append(rows, l.Name)
	}
	for _, at := range t.Instants {
		instants = append(instants, shortTime(at))
	}
	if i := slices.Index(rows, what); i >= 0 {
		return Highlight{row: i + 1}, nil
	}
	if n, err := strconv.Atoi(what); err == nil && 1 <= n && n <= len(rows) {
		return Highlight{row: n}, nil
	}
	if at, err := time.ParseDuration(what); err == nil && t.at(at) {
		return Highlight{instant: true, at: at}, nil
	}
	return Highlight{}, fmt.Errorf("the picture has no row and no instant %s. Its rows, which are also numbered from 1: %s. Its instants: %s",
		strconv.Quote(what), strings.Join(rows, ", "), strings.Join(instants, ", "))
}

// highlight makes paler what is not part of what stands out.
func (p *picture) highlight(h Highlight) {
	if h == (Highlight{}) {
		return
	}
	apart := func(from, to int64) bool { return h.instant && (int64(h.at) < from || to < int64(h.at)) }
	for i := range p.Heads {
		p.Heads[i].Pale = apart(p.Heads[i].At, p.Heads[i].At)
		p.Heads[i].Stands = h.instant && !p.Heads[i].Pale
	}
	for i := range p.Lanes {
		l := &p.Lanes[i]
		l.Pale = h.row > 0 && h.row != i+1
		l.Name.Stands = h.row == i+1
		for j := range l.Life {
			l.Life[j].Pale = h.instant
		}
		for j := range l.Spans {
			l.Spans[j].Pale = apart(l.Spans[j].At, l.Spans[j].Until)
		}
		for j := range l.Marks {
			l.Marks[j].Pale = apart(l.Marks[j].At, l.Marks[j].At)
		}
	}
	for i := range p.Arrows {
		a := &p.Arrows[i]
		a.Pale = apart(a.At, a.At) || h.row > 0 && h.row != a.From+1 && h.row != a.To+1
	}
}
