package main

// clerks work in the shop.
//
// This file is given: whatever is changed here is put back at every check.
const clerks = 4
