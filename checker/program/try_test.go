package program

import (
	"context"
	"fmt"
	"os"
	"testing"
	"time"
)

func TestTry(t *testing.T) {
	root, _ := FindRoot("/work/main")
	tc, err := FindToolchain(root, Mode{})
	if err != nil {
		t.Fatal(err)
	}
	fmt.Println(tc.Seeded, tc.Unseeded)
	s, err := Read(root+"/exercises/01_main_waits/01_nobody_waits", os.Getenv("MAIN"), nil)
	if err != nil {
		t.Fatal(err)
	}
	t0 := time.Now()
	b, err := tc.Build(context.Background(), []Source{s})
	fmt.Println(time.Since(t0))
	if err != nil {
		t.Fatal(err)
	}
	if b[0].Err != nil {
		t.Fatal(b[0].Err)
	}
	for seed := uint64(1); seed < 3; seed++ {
		t0 := time.Now()
		o, err := b[0].Program.Run(context.Background(), seed)
		fmt.Println(time.Since(t0))
		fmt.Printf("%v %+v\n", err, o)
	}
}
