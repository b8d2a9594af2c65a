// Tempting: one variable of a struct type, assigned in one statement. The
// assignment is several steps for the machine, and a data race.
//
//koan:rejected TestNoDataRaces: data race
package main

type quote struct{ bid, ask int64 }

var latest quote

func publish(b, a int64) {
	latest = quote{b, a}
}

func price() (b, a int64) {
	q := latest
	return q.bid, q.ask
}

func main() {
	market(publish, price)
}
