// Package api is Ribbit for programs: the JSON calls under /api. It turns requests into calls of package chat and their
// answers into what package shape makes of them, and holds no rule of its own.
package api
