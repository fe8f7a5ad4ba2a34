// Package program runs the real Ribbit, built and started as its owner does, for tests and commands that need a whole
// process: to break what it stands on, to stop it, to count what it holds. It knows the contract, and of the code only
// how to fill a folder with people.
package program
