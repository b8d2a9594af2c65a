package main

import "time"

var shops = []string{"slow", "near", "late", "far", "good"}

const usual = 1500 * time.Millisecond

// price asks a shop for its price. It cannot be interrupted.
//
// This file is given: every check uses the original, whatever you change here.
func price(shop string) string {
	switch shop {
	case "slow":
		time.Sleep(4 * time.Second)
	case "late":
		time.Sleep(3 * time.Second)
	default:
		time.Sleep(usual)
	}
	return shop[:1] + "99"
}
