package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"koans/checker/assign"
)

type assignCmd struct {
	Chapters string `required:"" placeholder:"1-3" help:"The numbers of the chapters, such as 1-3 or 1,4."`
	Out      string `required:"" placeholder:"DIR" help:"The folder to write; it must be new or empty."`
}

func (c *assignCmd) Run(a *app) error {
	root, koans, err := a.suite()
	if err != nil {
		return err
	}
	chosen, err := assign.Chapters(koans, c.Chapters)
	if err != nil {
		return misuse("%v", err)
	}
	if err := assign.Write(c.Out, root, chosen); errors.Is(err, fs.ErrExist) {
		return misuse("%v", err)
	} else if err != nil {
		return err
	}
	config := filepath.Clean(c.Out) + ".toml"
	err = writeNew(config, assign.Config(chosen))
	switch {
	case errors.Is(err, fs.ErrExist):
		a.out.say("%s already exists and was not changed.", config)
	case err != nil:
		return err
	default:
		a.out.say("%s has the settings that grade exactly these koans: go tool koan grade SUBMISSIONS --config %s", config, config)
	}
	a.out.say("%d koans are in %s, ready to hand out. It has the tests and no solutions.", len(chosen), c.Out)
	return nil
}

// writeNew writes a file unless one is there.
func writeNew(path string, text []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(text)
	return errors.Join(err, f.Close())
}
