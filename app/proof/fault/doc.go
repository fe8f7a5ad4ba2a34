// Package fault breaks what a Ribbit stands on and holds it against its promises: a full disk, a power cut, dead
// readers, crowds that come back at once, clocks that jump, an end under load, a damaged file, kills. The tests are short;
// each says which variable of the environment makes it long. They run the real program wherever a process is what
// breaks.
package fault
