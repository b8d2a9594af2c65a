package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"sync/atomic"

	"koans/checker"
	"koans/checker/book"
	"koans/checker/catalog"
	"koans/checker/judge"
	"koans/checker/watch"
)

type bookCmd struct {
	Out   string `placeholder:"DIR" xor:"where" required:"" help:"The folder to write to. It must be new, empty, or an older book."`
	Serve bool   `xor:"where" required:"" help:"Serve the book to a browser on this machine. You can edit and run your programs there."`
	Addr  string `default:"127.0.0.1:0" help:"With --serve: the address to listen at. Only this machine can reach it."`
}

func (c *bookCmd) Run(a *app) error {
	var listener net.Listener
	if c.Serve {
		var err error
		if listener, err = c.listen(); err != nil {
			return err
		}
		defer listener.Close()
	}
	j, err := a.judge()
	if err != nil {
		return err
	}
	busy := newBusy(a.progress)
	runs, err := runs(a.ctx, j, busy)
	busy.stop()
	if err != nil {
		return err
	}
	b := book.Book{Koans: j.Koans, Live: c.Serve, Runs: func(k catalog.Koan, main string) (checker.Account, bool) {
		account, ok := runs[main]
		return account, ok
	}}
	if c.Serve {
		return c.serve(a, j, b, listener)
	}
	if err := b.Write(c.Out); errors.Is(err, book.ErrForeign) {
		return misuse("%v", err)
	} else if err != nil {
		return err
	}
	a.out.say("The book is written. Open %s", filepath.Join(c.Out, "index.html"))
	return nil
}

// runs returns what each shipped program and each solution does, by its file.
// Where schedules are not seeded, a run would be another one each time: then
// there are none.
func runs(ctx context.Context, j *judge.Judge, busy *busy) (map[string]checker.Account, error) {
	if !j.Toolchain.Seeded {
		return nil, nil
	}
	var programs []judge.Submission
	for _, k := range j.Koans {
		for _, path := range []string{k.Shipped(), filepath.Join(k.Solutions(), "main.go")} {
			if _, err := os.Stat(path); err == nil {
				programs = append(programs, judge.Submission{Koan: k, Edited: path})
			}
		}
	}
	busy.say(fmt.Sprintf("Building %d programs.", len(programs)))
	if err := j.BuildAll(ctx, programs); err != nil {
		return nil, err
	}
	verdicts := make([]judge.Verdict, len(programs))
	errs := make([]error, len(programs))
	busy.say("Running them.")
	var done atomic.Int32
	j.Spread(len(programs), func(i int) catalog.Koan { return programs[i].Koan }, func(i int) {
		if errs[i] = ctx.Err(); errs[i] == nil {
			verdicts[i], errs[i] = j.Cached(ctx, programs[i].Koan, programs[i].Edited)
			busy.count(int(done.Add(1)), len(programs))
		}
	})
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	all := map[string]checker.Account{}
	for i, v := range verdicts {
		if run, ok := v.Ran(); ok {
			all[programs[i].Edited] = *run.Account
		}
	}
	return all, nil
}

func (c *bookCmd) listen() (net.Listener, error) {
	host, _, err := net.SplitHostPort(c.Addr)
	if ip := net.ParseIP(host); err != nil || host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return nil, misuse("%q can be reached from other machines. Use an address of this machine only, such as 127.0.0.1:8080", c.Addr)
	}
	listener, err := net.Listen("tcp", c.Addr)
	if err != nil {
		return nil, misuse("can't listen at %s: %v. Choose another --addr, or leave it out", c.Addr, err)
	}
	return listener, nil
}

// serve shows the book until Ctrl-C.
func (c *bookCmd) serve(a *app, j *judge.Judge, b book.Book, listener net.Listener) error {
	dir, err := os.MkdirTemp("", "koan-book")
	if err != nil {
		return fmt.Errorf("making a folder for the book: %w", err)
	}
	defer os.RemoveAll(dir)
	if err := b.Write(dir); err != nil {
		return err
	}
	s := &book.Server{Dir: dir, Koans: j.Koans, Token: rand.Text(), Remembered: j.Remembered, Judge: func(ctx context.Context, k catalog.Koan) (judge.Verdict, error) {
		return j.Cached(ctx, k, k.Edited())
	}}
	go watch.Saves(a.ctx, j.Koans, s.Saved)
	a.out.say("The book is at http://%s/%s/ until you press Ctrl-C.", listener.Addr(), s.Token)
	return s.Serve(a.ctx, listener)
}
