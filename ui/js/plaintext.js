// What the server makes of a text that is typed or pasted.

// A text of these alone shows nothing. The rule is the server's as well, in text.go; both are tested with the same cases, blank.json.
const BLANK = /^(?:[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}\p{Variation_Selector}\u2800\u303F\u{13441}\u{13442}\u{16FE4}\u{1D159}]|(?![\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])\p{Cf})*$/u;

export const isBlank = (words) => BLANK.test(words);

// Characters that end a line or a page do so, and others that draw nothing and mean nothing in a message go: text is pasted from
// terminals, tables and word processors, and is to arrive.
export const plain = (words) => words.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n").replace(/[^\P{Cc}\n\t]/gu, "");
