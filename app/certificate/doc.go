// Package certificate has what HTTPS needs: certificates from an authority of the server's own, from the owner's files, or from
// a public authority by ACME.
//
// The Authority is good for local names and private addresses alone, which its certificate says in a way that nobody may pass
// over: whoever steals its key cannot speak for any other name to the devices that trust it. The key never leaves where it
// is kept: the data folder, or the database that several servers share. Certificates that it gives its server are made when a device asks for them, so that none runs out and none lacks an
// address that the machine has only just got.
package certificate
