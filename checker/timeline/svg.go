package timeline

import (
	"bytes"
	"fmt"
	"html/template"
	"slices"
	"strings"
	"time"
)

// The measures of a drawing, in its own units: a monospaced column is as wide
// as in a font of 13 units.
const (
	svgColumn = 7.8
	svgRow    = 26.0
	svgMargin = 10.0
	svgGap    = 3 // columns between instants
)

// SVG draws the time line as an SVG document that stands alone: no script, no
// font or style from elsewhere, dark or light as its reader prefers. Several fit
// into one page, since it has no ids and its style names only what is in it. A row
// carries its goroutine's number as data-goroutine, the same under the same schedule.
// Whatever the program printed, the document is well-formed. Hovering, or a
// screen reader, tells what a stretch or a sign stands for. Elements carry the
// instant at which they begin as data-at, in nanoseconds. Edges are drawn as arrows,
// with edges all of them, otherwise if they are few. What is not of the highlight, if
// there is one, is paler.
func SVG(t Timeline, edges bool, h Highlight) []byte {
	var b bytes.Buffer
	if t = t.Folded(); !edges && len(t.Edges) > fewEdges {
		t.Edges = nil
	}
	p := newPicture(t)
	p.highlight(h)
	if err := svgTemplate.Execute(&b, p); err != nil {
		panic(err) // the template is this package's own
	}
	return b.Bytes()
}

// A picture is a time line with everything in its place.
type picture struct {
	Width, Height float64
	Title         string
	Description   string
	Heads         []label
	Lanes         []lanePicture
	Arrows        []arrow
	Fatal         *label
	Legend        []label
	Bottom        float64 // where the lines of instants end
}

type label struct {
	X, Y       float64
	Text, More string
	At         int64
	Class      string
	Sample     *bar // of what the text explains
	Pale       bool
	Stands     bool // out
}

type lanePicture struct {
	Goroutine   int64
	Pale        bool
	Name        label
	Life, Spans []bar
	Marks, Ends []label
}

// A bar is a stretch of a lane.
type bar struct {
	X1, X2, Y float64
	Class     string
	More      string
	Word      string
	At, Until int64
	Pale      bool
}

func (b bar) Middle() float64 { return (b.X1 + b.X2) / 2 }

func newPicture(t Timeline) picture {
	d := drawing{Timeline: t, signs: unicodeSigns}
	longest := len("time")
	for _, l := range t.Lanes {
		longest = max(longest, width(l.Name))
	}
	x := map[time.Duration]float64{}
	columns := d.columns()
	at := svgMargin + float64(longest+2)*svgColumn
	p := picture{Title: summary(t), Description: description(t)}
	for _, c := range columns {
		x[c.at] = at
		p.Heads = append(p.Heads, label{X: at, Y: svgRow, Text: c.head, At: int64(c.at)})
		at += float64(c.width-2+svgGap) * svgColumn
	}
	y := svgRow
	for i, l := range t.Lanes {
		y += svgRow
		p.Lanes = append(p.Lanes, d.lane(l, columns, i, x, y))
	}
	p.Arrows = t.arrows(x)
	p.Bottom = y + svgRow/2
	if t.Fatal != "" {
		y += svgRow
		p.Fatal = &label{X: svgMargin, Y: y, Text: shorten(t.Fatal, 100), At: int64(t.End)}
		at = max(at, svgMargin+float64(width(p.Fatal.Text))*svgColumn)
	}
	y += svgRow
	legendX := svgMargin
	legend := []label{{Text: "asleep", Class: "sleep"}, {Text: "blocked", Class: "wait"}, {Text: "┘ done"}, {Text: "■ main returns"}, {Text: "□ main is gone"}, {Text: "╳ cut off"}}
	if slices.ContainsFunc(t.Lanes, func(l Lane) bool { return len(l.Races) > 0 }) {
		legend = append(legend, label{Text: "◆ data race"})
	}
	if len(t.Edges) > 0 {
		legend = append(legend, label{Text: "↓ wakes"})
	}
	for _, l := range legend {
		if l.Class != "" {
			l.Sample = &bar{X1: legendX, X2: legendX + 3*svgColumn, Y: y - 4, Class: l.Class}
			legendX += 4 * svgColumn
		}
		l.X, l.Y = legendX, y
		p.Legend = append(p.Legend, l)
		legendX += float64(width(l.Text)+svgGap) * svgColumn
	}
	p.Width, p.Height = max(at, legendX)+svgMargin, y+svgMargin
	return p
}

// lane puts what the goroutine did into its place. What it is blocked in begins
// behind what it printed at that instant.
func (d drawing) lane(l Lane, columns []column, nth int, x map[time.Duration]float64, y float64) lanePicture {
	p := lanePicture{Goroutine: l.ID, Name: label{X: svgMargin, Y: y, Text: l.Name, More: l.about(), At: int64(l.Created)}}
	behind := map[time.Duration]float64{}
	for _, c := range columns {
		text := strings.TrimPrefix(c.cells[nth], d.signs.started)
		behind[c.at] = x[c.at]
		if text == "" {
			continue
		}
		behind[c.at] += float64(width(text))*svgColumn + 4
		m := label{X: x[c.at], Y: y, Text: text, At: int64(c.at), More: fmt.Sprintf("%s at %s", l.Name, c.at)}
		if c.at == l.Ended {
			m.Class = strings.ReplaceAll(string(l.Fate), " ", "-")
		}
		for _, a := range l.Races {
			if a.At == c.at {
				m.Class = "race"
				m.More += ": " + a.Kind + " at " + a.Where
			}
		}
		p.Marks = append(p.Marks, m)
	}
	begin := func(at time.Duration) float64 { return behind[told(at, columns)] }
	end := func(at time.Duration) float64 { return x[told(at, columns)] }
	p.Life = []bar{{X1: begin(l.Created), X2: max(begin(l.Created), end(l.Ended)), Y: y - 4, At: int64(l.Created)}}
	for _, s := range l.Spans {
		b := bar{X1: begin(s.From), X2: end(s.To), Y: y - 4, Class: "wait", More: l.Name + ": " + s.Doing() + during(s), Word: s.word(), At: int64(s.From), Until: int64(s.To)}
		if s.asleep() {
			b.Class = "sleep"
		}
		if l.Folded != nil || b.X2-b.X1 < float64(len(b.Word)+2)*svgColumn {
			b.Word = ""
		}
		if b.X2 > b.X1 {
			p.Spans = append(p.Spans, b)
		}
	}
	return p
}

// told is the instant itself or, if it is not told, the next one that is.
func told(at time.Duration, columns []column) time.Duration {
	for _, c := range columns {
		if c.at >= at {
			return c.at
		}
	}
	return columns[len(columns)-1].at
}

func during(s Span) string {
	if s.From == s.To {
		return fmt.Sprintf(", at %s", s.From)
	}
	return fmt.Sprintf(", from %s to %s", s.From, s.To)
}

// about tells where the goroutine was started.
func (l Lane) about() string {
	if l.Folded != nil {
		return fmt.Sprintf("%d goroutines", len(l.Folded))
	}
	if l.Started == "" {
		return l.Name
	}
	return l.Name + ", started at " + l.Started
}

// summary is the picture in words.
func summary(t Timeline) string {
	words := fmt.Sprintf("Time line of %d goroutines over %s.", goroutines(t), t.End)
	if t.Lanes[0].Fate == Returns {
		words += fmt.Sprintf(" main returned at %s.", t.End)
	}
	if cut := len(t.CutOff()); cut > 0 {
		words += fmt.Sprintf(" %d not done at the end.", cut)
	}
	return strings.TrimSpace(words + " " + t.Fatal)
}

// description is what the rows are, in words.
func description(t Timeline) string {
	var rows []string
	for _, l := range t.Lanes {
		text := fmt.Sprintf("%s, %s at %s", l.about(), l.Fate, l.Ended)
		if n := len(l.Spans); n > 0 && l.Fate == CutOff && l.Spans[n-1].Open {
			text += ", " + l.Spans[n-1].Doing()
		}
		rows = append(rows, text)
	}
	return "Rows: " + strings.Join(rows, "; ") + "."
}

func goroutines(t Timeline) int {
	n := 0
	for _, l := range t.Lanes {
		n += len(members(l))
	}
	return n
}

var svgTemplate = template.Must(template.New("svg").Parse(`<svg xmlns="http://www.w3.org/2000/svg" class="timeline" role="img" viewBox="0 0 {{.Width}} {{.Height}}" width="{{.Width}}" font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="13">
<title>{{.Title}}</title>
<desc>{{.Description}}</desc>
<style>
.timeline{--ink:#1f2328;--soft:#6e7781;--line:#d0d7de;--sleep:#0969da;--wait:#bf3989;--bad:#cf222e;--good:#1a7f37;background:#fff}
@media (prefers-color-scheme:dark){.timeline{--ink:#e6edf3;--soft:#8d96a0;--line:#30363d;--sleep:#58a6ff;--wait:#f778ba;--bad:#ff7b72;--good:#56d364;background:#0d1117}}
.timeline text{fill:var(--ink);white-space:pre}
.timeline .head,.timeline .legend,.timeline .word{fill:var(--soft)}
.timeline .instant,.timeline .life{stroke:var(--line)}
.timeline .sleep{stroke:var(--sleep);stroke-width:3;stroke-dasharray:1 6;stroke-linecap:round}
.timeline .wait{stroke:var(--wait);stroke-width:3}
.timeline .edge{stroke:var(--soft);stroke-width:1.2}
.timeline .tip{fill:var(--soft)}
.timeline .word{font-size:10px;text-anchor:middle}
.timeline .done,.timeline .returns{fill:var(--good)}
.timeline .pale{opacity:.25}
.timeline .stands{font-weight:bold}
.timeline .stands .instant{stroke:var(--ink)}
.timeline .cut-off,.timeline .goexit,.timeline .fatal,.timeline .race{fill:var(--bad)}
</style>
{{- range .Heads}}
<g{{if .Pale}} class="pale"{{else if .Stands}} class="stands"{{end}} data-at="{{.At}}"><line class="instant" x1="{{.X}}" x2="{{.X}}" y1="{{.Y}}" y2="{{$.Bottom}}" transform="translate(0 6)"/><text class="head" x="{{.X}}" y="{{.Y}}">{{.Text}}</text></g>
{{- end}}
{{- range .Lanes}}
<g class="lane{{if .Pale}} pale{{end}}" data-goroutine="{{.Goroutine}}" data-at="{{.Name.At}}"><text{{if .Name.Stands}} class="stands"{{end}} x="{{.Name.X}}" y="{{.Name.Y}}">{{.Name.Text}}<title>{{.Name.More}}</title></text>
{{- range .Life}}<line class="life{{if .Pale}} pale{{end}}" x1="{{.X1}}" x2="{{.X2}}" y1="{{.Y}}" y2="{{.Y}}"/>{{end}}
{{- range .Spans}}
<g{{if .Pale}} class="pale"{{end}} data-at="{{.At}}"><line class="{{.Class}}" x1="{{.X1}}" x2="{{.X2}}" y1="{{.Y}}" y2="{{.Y}}"><title>{{.More}}</title></line>{{if .Word}}<text class="word" x="{{.Middle}}" y="{{.Y}}" dy="-4">{{.Word}}</text>{{end}}</g>
{{- end}}
{{- range .Marks}}
<text class="mark {{.Class}}{{if .Pale}} pale{{end}}" data-at="{{.At}}" x="{{.X}}" y="{{.Y}}">{{.Text}}<title>{{.More}}</title></text>
{{- end}}</g>
{{- end}}
{{- range .Arrows}}
<g{{if .Pale}} class="pale"{{end}} data-at="{{.At}}"><title>{{.More}}</title><line class="edge" x1="{{.X}}" x2="{{.X}}" y1="{{.Y1}}" y2="{{.Tip}}"/><polygon class="tip" points="-3,0 3,0 0,6" transform="translate({{.X}} {{.Tip}}){{if lt .Y2 .Y1}} rotate(180){{end}}"/></g>
{{- end}}
{{- with .Fatal}}
<text class="fatal" data-at="{{.At}}" x="{{.X}}" y="{{.Y}}">{{.Text}}</text>
{{- end}}
{{- range .Legend}}
<g class="legend">{{with .Sample}}<line class="{{.Class}}" x1="{{.X1}}" x2="{{.X2}}" y1="{{.Y}}" y2="{{.Y}}"/>{{end}}<text class="legend" x="{{.X}}" y="{{.Y}}">{{.Text}}</text></g>
{{- end}}
</svg>
`))
