// Package api is Ribbit for programs: the JSON calls under /api and the JSON side of its event socket. It turns chat's
// types into the shapes of the contract and back, and holds no rule of its own.
package api
