# make             the koan you are at, and what to do next
# make test        the suite's own tests, and the proof of every koan
# make bench       what a verdict costs, beside a bare go build
# make soak        compare with go build -race, judge every program once beside 30 busy
#                  loops, then N times: make soak N=1000
# make toolchains  try every Go release since 1.26.0
# make fuzz        look for new inputs that break a parser, FOR=30s each

N   ?= 1000
FOR ?= 30s

.PHONY: koan test bench soak toolchains fuzz
koan:
	@go tool koan

test:
	go test -timeout 30m ./checker/... ./solutions

bench:
	go test -run '^$$' -bench 'Verdict|Schedules' -benchtime 5x -timeout 0 ./checker/bench
	go test -run '^$$' -bench Once -benchtime 1x -timeout 0 ./checker/bench

soak:
	go test -v -count=1 -timeout 0 -run TestFixedKernelsNeverFail ./checker/runtimepatch -kernel-seeds 10000
	go test -v -count=1 -timeout 0 -run TestReferee ./solutions -soak 1
	go test -v -count=1 -timeout 0 -run TestSoak ./solutions -soak 1 -load 30
	go test -v -count=1 -timeout 0 -run TestSoak ./solutions -soak $(N)

toolchains:
	go test -v -count=1 -timeout 0 -run TestEveryReleaseIsSeeded ./checker/runtimepatch -all

# go test lists a package's targets, each on a line, and then the package.
fuzz:
	@listed=$$(go test -list '^Fuzz' ./checker/... ./solutions) || { echo "$$listed"; exit 1; }; \
	echo "$$listed" | { targets=; while read -r word package rest; do \
		case $$word in \
		Fuzz*) targets="$$targets $$word" ;; \
		*) for target in $$targets; do \
				echo "== $$package $$target"; \
				go test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FOR) "$$package" </dev/null || exit 1; \
			done; targets= ;; \
		esac; \
	done; }
