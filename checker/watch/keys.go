package watch

import "charm.land/bubbles/v2/key"

func bind(does string, keys ...string) key.Binding {
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(keys[0], does))
}

// The keys of the screen, in the order in which help shows them.
var (
	keyNext      = bind("next koan", "n")
	keyPrevious  = bind("previous koan", "p")
	keyList      = bind("list of all koans", "l")
	keyPage      = bind("story or verdict", "tab")
	keyLesson    = bind("the chapter's lesson", "c")
	keyHint      = bind("hint, another each time", "h")
	keyReplay    = bind("step through the run", "t")
	keySolution  = bind("a solution", "s")
	keyEditor    = bind("open in your editor", "e")
	keyReal      = bind("run it on the real clock", "x")
	keyReset     = bind("the koan as shipped", "r")
	keySchedules = bind("search more schedules", "m")
	keyScratch   = bind("a program of your own", "o")
	keyAll       = bind("judge all koans", "a")
	keyHelp      = bind("all keys", "?")
	keyQuit      = bind("quit", "q")

	keyUp       = bind("up", "up", "k")
	keyDown     = bind("down", "down", "j")
	keyPageUp   = bind("page up", "pgup", "b")
	keyPageDown = bind("page down", "pgdown", "space")
	keyTop      = bind("top", "home", "g")
	keyBottom   = bind("bottom", "end", "G")
	keyLeft     = bind("step back", "left")
	keyRight    = bind("step", "right")

	keyChoose = bind("choose", "enter")

	keyEnter  = bind("open", "enter")
	keyBack   = bind("back", "esc")
	keySearch = bind("search", "/")
	keyState  = bind("by state", "f")

	keyInterrupt = bind("quit", "ctrl+c")
	keySuspend   = bind("suspend", "ctrl+z")
)

// helpKeys are told by the help page.
var helpKeys = [][]key.Binding{
	{keyNext, keyPrevious, keyList, keyPage, keyLesson},
	{keyHint, keyReplay, keySolution, keyEditor, keyReal, keyReset},
	{keySchedules, keyScratch, keyAll, keyHelp, keyQuit, keySuspend},
	{keyUp, keyDown, keyPageUp, keyPageDown, keyTop, keyBottom},
}
