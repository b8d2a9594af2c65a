package main

import (
	"fmt"
	"path/filepath"

	"koans/checker/catalog"
)

type resetCmd struct {
	Name string `arg:"" help:"The koan."`
}

func (c *resetCmd) Run(a *app) error {
	k, err := a.find(c.Name)
	if err != nil {
		return err
	}
	return c.reset(a, k)
}

func (c *resetCmd) reset(a *app, k catalog.Koan) error {
	restored, err := k.Reset()
	for _, r := range restored {
		if r.Kept == "" {
			a.out.say("%s was missing. It is back as shipped.", catalog.Relative(r.Path))
		} else {
			a.out.say("%s is as shipped again. Your version is kept in %s.", catalog.Relative(r.Path), filepath.Base(r.Kept))
		}
	}
	if err != nil {
		return fmt.Errorf("resetting %s: %w", k.Path(), err)
	}
	if len(restored) == 0 {
		a.out.say("%s is already as shipped.", k.Path())
	}
	return nil
}
