//go:build unix

// Package browser uses a page as a person does, for tests: in Chromium, over the
// pipe of its debugging protocol.
package browser

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// A Page is a tab of a browser.
type Page struct {
	t       testing.TB
	to      *os.File
	from    *bufio.Reader
	session string
	n       int // messages sent
	// Complaints are errors of the pages' scripts, and what their policy refused.
	Complaints []string
}

// Open returns an empty page, until the end of the test. It skips the test where
// there is no Chromium.
func Open(t testing.TB) *Page {
	t.Helper()
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if found, err := exec.LookPath(name); err == nil {
			path = found
			break
		}
	}
	if path == "" {
		t.Skip("there is no chromium here to show the page")
	}
	theirIn, to, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	from, theirOut, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	dir, err := os.MkdirTemp("", "koan-browser")
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(path, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--user-data-dir="+dir)
	cmd.ExtraFiles = []*os.File{theirIn, theirOut}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	theirIn.Close()
	theirOut.Close()
	t.Cleanup(func() {
		to.Close()
		from.Close()
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		_ = os.RemoveAll(dir)
	})
	p := &Page{t: t, to: to, from: bufio.NewReaderSize(from, 1<<20)}
	var target struct{ TargetID string }
	p.call("Target.createTarget", map[string]any{"url": "about:blank"}, &target)
	var attached struct{ SessionID string }
	p.call("Target.attachToTarget", map[string]any{"targetId": target.TargetID, "flatten": true}, &attached)
	p.session = attached.SessionID
	for _, domain := range []string{"Page", "Runtime", "Log", "Network"} {
		p.call(domain+".enable", nil, nil)
	}
	return p
}

// call sends a message and decodes the answer into result, if that isn't nil.
func (p *Page) call(method string, params map[string]any, result any) {
	p.t.Helper()
	if problem := p.try(method, params, result); problem != "" {
		p.t.Fatalf("%s: %s", method, problem)
	}
}

// try is call, and returns what the browser has against it.
func (p *Page) try(method string, params map[string]any, result any) (problem string) {
	p.t.Helper()
	p.n++
	message := map[string]any{"id": p.n, "method": method}
	if params != nil {
		message["params"] = params
	}
	if p.session != "" {
		message["sessionId"] = p.session
	}
	b, err := json.Marshal(message)
	if err == nil {
		_, err = p.to.Write(append(b, 0))
	}
	if err != nil {
		p.t.Fatal(err)
	}
	for {
		raw, err := p.from.ReadBytes(0)
		if err != nil {
			p.t.Fatalf("%s: %v", method, err)
		}
		var answer struct {
			ID     int
			Method string
			Error  *struct{ Message string }
			Result json.RawMessage
		}
		if err := json.Unmarshal(bytes.TrimRight(raw, "\x00"), &answer); err != nil {
			p.t.Fatal(err)
		}
		// An answer of the server's that is an error is for the page to deal with.
		if answer.Method == "Runtime.exceptionThrown" || answer.Method == "Log.entryAdded" && !bytes.Contains(raw, []byte(`"source":"network"`)) {
			p.Complaints = append(p.Complaints, string(raw))
		}
		if answer.ID != p.n {
			continue
		}
		if answer.Error != nil {
			return answer.Error.Message
		}
		if result != nil {
			err = json.Unmarshal(answer.Result, result)
		}
		if err != nil {
			p.t.Fatal(err)
		}
		return ""
	}
}

// Visit opens an address and waits until it is there.
func (p *Page) Visit(url string) {
	p.t.Helper()
	p.call("Page.navigate", map[string]any{"url": url}, nil)
	page, _, _ := strings.Cut(url, "#")
	page = strings.TrimSuffix(page, "index.html") // a server leads to the folder
	p.Until(fmt.Sprintf("location.href.startsWith(%q) && document.readyState === 'complete'", page))
}

// Size sets the window's size in pixels, and whether the reader likes it dark.
func (p *Page) Size(width, height int, dark bool) {
	p.t.Helper()
	p.call("Emulation.setDeviceMetricsOverride", map[string]any{"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false}, nil)
	scheme := map[bool]string{false: "light", true: "dark"}[dark]
	p.call("Emulation.setEmulatedMedia", map[string]any{"features": []map[string]string{{"name": "prefers-color-scheme", "value": scheme}}}, nil)
}

// Eval returns what an expression of JavaScript comes to; a promise is waited for.
func (p *Page) Eval(expression string) json.RawMessage {
	p.t.Helper()
	var answer struct {
		Result           struct{ Value json.RawMessage }
		ExceptionDetails json.RawMessage
	}
	p.call("Runtime.evaluate", map[string]any{"expression": expression, "awaitPromise": true, "returnByValue": true}, &answer)
	if answer.ExceptionDetails != nil {
		p.t.Fatalf("%.200s: %s", expression, answer.ExceptionDetails)
	}
	return answer.Result.Value
}

// Until waits until an expression is true.
func (p *Page) Until(expression string) {
	p.t.Helper()
	const wait = `new Promise((yes, no) => {
		const end = performance.now() + 60000;
		const look = () => (%s) ? yes(true) : performance.now() > end ? no(new Error("it never came: " + document.body.innerText.slice(0, 2000))) : setTimeout(look, 20);
		look();
	})`
	var answer struct{ ExceptionDetails json.RawMessage }
	for p.try("Runtime.evaluate", map[string]any{"expression": fmt.Sprintf(wait, expression), "awaitPromise": true, "returnByValue": true}, &answer) != "" {
		// the page was left meanwhile
	}
	if answer.ExceptionDetails != nil {
		p.t.Fatalf("%s: %s", expression, answer.ExceptionDetails)
	}
}

// Type inserts text where the focus is.
func (p *Page) Type(text string) {
	p.t.Helper()
	p.call("Input.insertText", map[string]any{"text": text}, nil)
}

// Press presses a key: its name and its Windows code; modifiers are the protocol's,
// 2 is Ctrl, 8 is Shift.
func (p *Page) Press(key string, code, modifiers int) {
	p.t.Helper()
	for _, kind := range []string{"rawKeyDown", "keyUp"} {
		p.call("Input.dispatchKeyEvent", map[string]any{"type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code, "modifiers": modifiers}, nil)
	}
}
