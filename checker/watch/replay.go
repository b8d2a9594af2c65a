package watch

func (m model) replay() model {
	m.page, m.step = replayPage, 0
	return m
}

func (m model) replayText(width int) string { return "" }
