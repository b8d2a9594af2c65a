// Tempting: one variable that is a struct is assigned in one statement. It is not
// one step for the machine, and nothing orders it.
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
