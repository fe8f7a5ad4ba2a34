// Package shape is the JSON of Ribbit: the shapes in which programs are told of users, threads and messages, whether they
// ask or are sent events, and how what they send is read. It turns chat's types into JSON and back, and holds no rule of
// its own.
package shape
