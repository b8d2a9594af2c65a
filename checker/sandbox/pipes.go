package sandbox

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"sync"
	"time"
)

// pipes are the three ways out of a program: stdout, stderr and the report, in
// this order.
type pipes struct {
	readers, writers []*os.File
}

// connect gives the command its pipes.
func connect(cmd *exec.Cmd) (*pipes, error) {
	p := &pipes{}
	for range 3 {
		r, w, err := os.Pipe()
		if err != nil {
			p.closeReaders()
			p.closeWriters()
			return nil, fmt.Errorf("making the program's pipes: %w", err)
		}
		p.readers, p.writers = append(p.readers, r), append(p.writers, w)
	}
	cmd.Stdout, cmd.Stderr = p.writers[0], p.writers[1]
	passReport(cmd, p.writers[2])
	return p, nil
}

// read puts stdout and stderr into kept, and tells watch what comes on stdout.
// When all three have ended the report comes through the channel.
func (p *pipes) read(kept *output, watch func(text []byte)) <-chan []byte {
	var copying sync.WaitGroup
	copying.Go(func() {
		copyChunks(p.readers[0], func(text []byte) {
			kept.add(1, text)
			watch(text)
		})
	})
	copying.Go(func() {
		copyChunks(p.readers[1], func(text []byte) { kept.add(2, text) })
	})
	var text bytes.Buffer
	copying.Go(func() {
		_, _ = io.Copy(&text, io.LimitReader(p.readers[2], reportLimit))
		_, _ = io.Copy(io.Discard, p.readers[2])
	})
	report := make(chan []byte, 1)
	go func() {
		copying.Wait()
		report <- text.Bytes()
	}()
	return report
}

var buffers = sync.Pool{New: func() any { return new([32 << 10]byte) }}

func copyChunks(from io.Reader, add func(text []byte)) {
	buf := buffers.Get().(*[32 << 10]byte)
	defer buffers.Put(buf)
	for {
		n, err := from.Read(buf[:])
		add(buf[:n])
		if err != nil {
			return
		}
	}
}

// hurry ends reading when the time has passed.
func (p *pipes) hurry(within time.Duration) {
	for _, r := range p.readers {
		_ = r.SetReadDeadline(time.Now().Add(within))
	}
}

func (p *pipes) closeReaders() { closeAll(p.readers) }
func (p *pipes) closeWriters() { closeAll(p.writers) }

func closeAll(files []*os.File) {
	for _, f := range files {
		f.Close()
	}
}
