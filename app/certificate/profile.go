package certificate

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/xml"
	"fmt"
)

// Profile is the authority's certificate as iPhones and iPads install it: a configuration profile that holds nothing else.
func (a *Authority) Profile() []byte {
	der := a.certificate().Raw
	id := sha256.Sum256(der)
	var name bytes.Buffer
	xml.EscapeText(&name, []byte(a.Name())) //nolint:errcheck // a buffer takes everything
	return fmt.Appendf(nil, profile, base64.StdEncoding.EncodeToString(der), name.Bytes(), id[:8], uuid(id[:16]), uuid(id[16:]))
}

// uuid writes 16 bytes as a UUID that was made of a hash (version 8, RFC 9562).
func uuid(b []byte) string {
	b = bytes.Clone(b)
	b[6], b[8] = b[6]&0x0f|0x80, b[8]&0x3f|0x80
	return fmt.Sprintf("%X-%X-%X-%X-%X", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}

// profile is a property list of Apple's: of the certificate, the name, an id of both, and a UUID of each of the two payloads.
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>PayloadContent</key>
	<array>
		<dict>
			<key>PayloadCertificateFileName</key>
			<string>ribbit-ca.crt</string>
			<key>PayloadContent</key>
			<data>%[1]s</data>
			<key>PayloadDisplayName</key>
			<string>%[2]s</string>
			<key>PayloadIdentifier</key>
			<string>ribbit.authority.%[3]X.root</string>
			<key>PayloadType</key>
			<string>com.apple.security.root</string>
			<key>PayloadUUID</key>
			<string>%[4]s</string>
			<key>PayloadVersion</key>
			<integer>1</integer>
		</dict>
	</array>
	<key>PayloadDisplayName</key>
	<string>%[2]s</string>
	<key>PayloadIdentifier</key>
	<string>ribbit.authority.%[3]X</string>
	<key>PayloadType</key>
	<string>Configuration</string>
	<key>PayloadUUID</key>
	<string>%[5]s</string>
	<key>PayloadVersion</key>
	<integer>1</integer>
</dict>
</plist>
`
