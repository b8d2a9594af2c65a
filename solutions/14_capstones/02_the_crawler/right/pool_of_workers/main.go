// As many workers as the site allows share a queue. They wait on a condition
// variable, until the queue has a page or no worker can find one any more.
package main

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"sync"
)

type site struct {
	mu      sync.Mutex
	changed *sync.Cond
	queue   []string
	working int
	found   map[string]string
}

// next waits for a page to fetch. It returns false if there is none and no worker can find
// one any more.
func (s *site) next(ctx context.Context) (url string, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for len(s.queue) == 0 && s.working > 0 && ctx.Err() == nil {
		s.changed.Wait()
	}
	if len(s.queue) == 0 || ctx.Err() != nil {
		return "", false
	}
	url, s.queue = s.queue[0], s.queue[1:]
	s.working++
	return url, true
}

func (s *site) done(url, what string, links []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.working--
	s.found[url] = what
	for _, link := range links {
		if s.found[link] == "" {
			s.found[link] = "not reached"
			s.queue = append(s.queue, link)
		}
	}
	s.changed.Broadcast()
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), budget)
	defer cancel()

	s := &site{queue: []string{"/"}, found: map[string]string{"/": "not reached"}}
	s.changed = sync.NewCond(&s.mu)
	var workers sync.WaitGroup
	for range atOnce {
		workers.Go(func() {
			for {
				url, ok := s.next(ctx)
				if !ok {
					return
				}
				links, err := fetch(ctx, url)
				switch {
				case ctx.Err() != nil:
					s.done(url, "not reached", nil)
				case err != nil:
					s.done(url, "failed: "+err.Error(), nil)
				default:
					s.done(url, "ok", links)
				}
			}
		})
	}
	workers.Wait()

	count := map[string]int{}
	for _, url := range slices.Sorted(maps.Keys(s.found)) {
		fmt.Println(url, s.found[url])
		count[s.found[url][:2]]++
	}
	fmt.Printf("pages: %d, failed: %d, not reached: %d\n", len(s.found), count["fa"], count["no"])
}
