package watch

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"koans/checker/catalog"
)

// A folder that is not there yet cannot be watched by the system; the look at
// the file finds what is saved in it.
func TestSavesAreFoundWhereTheSystemDoesNotTell(t *testing.T) {
	for _, watched := range []bool{true, false} {
		koan := catalog.Koan{Dir: filepath.Join(t.TempDir(), "koan")}
		if watched {
			require.NoError(t, os.Mkdir(koan.Dir, 0o755))
		}
		ctx, cancel := context.WithCancel(t.Context())
		saved, done := make(chan struct{}), make(chan struct{})
		watching := make(chan struct{})
		go func() {
			defer close(done)
			close(watching)
			Saves(ctx, []catalog.Koan{koan}, func() {
				select {
				case saved <- struct{}{}:
				case <-ctx.Done():
				}
			})
		}()
		<-watching
		require.NoError(t, os.MkdirAll(koan.Dir, 0o755))
		require.NoError(t, os.WriteFile(koan.Edited(), []byte("package main\n"), 0o644))
		require.NoError(t, os.Rename(koan.Edited(), koan.Edited()+".new"))
		require.NoError(t, os.Rename(koan.Edited()+".new", koan.Edited()))
		go func() { // the first look may come before the watch and after the save
			for i := 0; ctx.Err() == nil; i++ {
				_ = os.WriteFile(koan.Edited(), make([]byte, i), 0o644)
			}
		}()
		<-saved
		cancel()
		<-done
	}
}
