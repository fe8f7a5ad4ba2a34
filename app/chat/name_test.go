package chat

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func TestANameOfAnyScriptIsTaken(t *testing.T) {
	for typed, stored := range map[string]string{
		"ada":                    "ada",
		"  Grace  ":              "Grace",
		"ada.lovelace":           "ada.lovelace",
		"grace_hopper-2":         "grace_hopper-2",
		"2000":                   "2000",
		"7of9":                   "7of9",
		"x":                      "x",
		"Zoe\u0308":              "Zoë",
		"Вова":                   "Вова",
		"Βασίλης":                "Βασίλης",
		"田中さん":                   "田中さん",
		"タナカー":                   "タナカー",
		"김하나":                    "김하나",
		"محمد":                   "محمد",
		"שרה":                    "שרה",
		"अनन्या":                 "अनन्या",
		"สมชาย":                  "สมชาย",
		"Nguyễn":                 "Nguyễn",
		"ａｎｎ":                    "ａｎｎ",
		strings.Repeat("ab", 15): strings.Repeat("ab", 15),
		strings.Repeat("é", 30):  strings.Repeat("é", 30),
	} {
		if got, err := CheckName(typed); got != stored || err != nil {
			t.Errorf("CheckName(%q) = %q, %v, want %q", typed, got, err, stored)
		}
	}
}

func TestANameThatMisleadsIsRefused(t *testing.T) {
	for why, name := range map[string]string{
		"nothing":                     "",
		"spaces only":                 " \t ",
		"not UTF-8":                   "a\xffb",
		"31 characters":               strings.Repeat("a", 31),
		"space":                       "ada lovelace",
		"no-break space":              "ada\u00a0l",
		"dot first":                   ".ada",
		"dot last":                    "ada.",
		"dash first":                  "-ada",
		"underline last":              "ada_",
		"a sign alone":                "_",
		"angle brackets":              "<b>",
		"at":                          "a@b",
		"slash":                       "a/b",
		"emoji":                       "ada😀",
		"keycap":                      "ada1️⃣",
		"newline":                     "a\nb",
		"NUL":                         "a\x00b",
		"zero width space":            "a\u200bb",
		"zero width joiner":           "a\u200db",
		"right-to-left override":      "a\u202eb",
		"soft hyphen":                 "a\u00adb",
		"byte order mark":             "\ufeffada",
		"Hangul filler":               "a\u3164",
		"Hangul filler alone":         "\u3164",
		"half-width filler":           "\uffa0",
		"variation selector":          "a\ufe0f",
		"tag":                         "a\U000E0061",
		"blank Braille":               "\u2800",
		"superscript":                 "x²",
		"Roman numeral":               "Ⅷ",
		"words in one sign":           "\ufdfa",
		"sign for a space and accent": "a\ufe70",
		"accent first":                "\u0301a",
		"pile of accents":             "a\u0316\u0317\u0318\u0319\u031c",
		"same accent twice":           "a\u0316\u0316",
		"enclosing circle":            "a\u20dd",
		"Latin and Cyrillic":          "аnn",
		"Latin and Greek":             "οne",
		"Cyrillic and Greek":          "вοва",
		"bold Latin and Cyrillic":     "𝐚б",
		"Latin and Cherokee":          "sᎪm",
		"meaning of its own":          "here",
		"the same in capitals":        "HERE",
		"the same in Cyrillic":        "һеге",
		"whoever searches":            "Me",
	} {
		t.Run(why, func(t *testing.T) {
			got, err := CheckName(name)
			p, ok := AsProblem(err)
			if !ok || p.Kind != Invalid || p.Field != "username" || p.ID == "" || got != "" {
				t.Errorf("CheckName(%+q) = %q, %v, want a problem of username", name, got, err)
			}
		})
	}
}

func TestNamesOfOneLookAreOneName(t *testing.T) {
	for _, same := range [][]string{
		{"ann", "ANN", "Ann", "a\u200bnn", "ann\ufe0f", "аnn", "ａｎｎ", "𝐚𝐧𝐧", "ᴬnn", "ꓮnn"},
		{"ace", "асе", "ACE", "АСЕ", "αce"},
		{"BOB", "bob", "ВОВ", "вов", "ΒΟΒ", "b0b", "βοβ"},
		{"HEP", "ΗΕΡ", "НЕР", "нер"},
		{"Bill", "BILL", "biII", "bi11", "BI1l", "ВІLL", "bıll"},
		{"SAM", "ᏚᎪᎷ"},
		{"o0o", "OOO", "000", "ооо", "οοο", "٥٥٥"},
		{"straße", "STRASSE", "STRAẞE"},
		{"Zoë", "zoe\u0308"},
		{"σας", "ΣΑΣ", "σασ"},
		{"İda", "i\u0307da", "ida", "IDA"},
		{"K", "k", "\u212a"},
		{"ǆan", "Ǆan", "ǅan"},
	} {
		for _, other := range same[1:] {
			if FoldName(same[0]) != FoldName(other) {
				t.Errorf("%q and %q are two names: %+q, %+q", same[0], other, FoldName(same[0]), FoldName(other))
			}
		}
	}
}

func TestNamesOfDifferentLookAreTwoNames(t *testing.T) {
	names := []string{
		"ada", "grace", "zoe", "zoë", "ann", "anna", "ann_", "ann-", "vera", "nera", "uma", "yma", "mark", "rnark",
		"дима", "дома", "лена", "νίκος", "υη", "田中", "中田", "김", "강", "שרה", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9",
	}
	folds := map[string]string{}
	for _, n := range names {
		if other, ok := folds[FoldName(n)]; ok {
			t.Errorf("%q and %q are one name", n, other)
		}
		folds[FoldName(n)] = n
	}
}

// TestNoTwoPlainLettersAreOne keeps the table from growing together: the only ASCII letters and digits that fold alike
// are i, l, 1 and o, 0.
func TestNoTwoPlainLettersAreOne(t *testing.T) {
	folds := map[string]string{}
	for r := '0'; r <= 'z'; r++ {
		if s := string(r); s == strings.ToLower(s) && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			folds[FoldName(s)] += s
		}
	}
	for fold, all := range folds {
		if len(all) > 1 && all != "1il" && all != "0o" {
			t.Errorf("%q fold to %q", all, fold)
		}
	}
}

func TestFoldingAnyCharacterAgainChangesNothing(t *testing.T) {
	for r := rune(1); r <= unicode.MaxRune; r++ {
		if !utf8.ValidRune(r) || !isAssigned(r) && r%17 != 0 { // most others are like their neighbours
			continue
		}
		fold := FoldName(string(r))
		if FoldName(fold) != fold {
			t.Errorf("%U folds to %+q, then to %+q", r, fold, FoldName(fold))
		}
		if up, low := FoldName(strings.ToUpper(string(r))), FoldName(strings.ToLower(string(r))); up != low {
			t.Errorf("%U folds to %+q as a capital, %+q as a small letter", r, up, low)
		}
	}
}

func isAssigned(r rune) bool {
	return unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S, unicode.Z, unicode.Cc, unicode.Cf)
}

func TestANameIsFoundByItsParts(t *testing.T) {
	for name, prefixes := range map[string][]string{
		"AlanTuring":     {"al", "alantur", "tur", "TUR"},
		"ada.lovelace":   {"ada", "ada.l", "love"},
		"grace_hopper-2": {"gra", "hop", "2"},
		"r2d2":           {"r2", "2d", "d2"},
		"ann2000":        {"ann", "2000"},
		"ÉmileŽola":      {"ém", "ž"},
		"田中_太郎":          {"田", "太"},
		"김하나":            {"김", "김하"},
		"Вова":           {"во"},
	} {
		for _, prefix := range prefixes {
			if !slices.ContainsFunc(NameParts(name), func(part string) bool { return strings.HasPrefix(part, FoldForSearch(prefix)) }) {
				t.Errorf("%q is not found by %q: %q", name, prefix, NameParts(name))
			}
		}
	}
}

func TestThePartsOfANameAreEachThereOnce(t *testing.T) {
	for name, want := range map[string][]string{
		"ada":        {"ada"},
		"ada_l":      {"ada_l", "l"},
		"a_1_1":      {"a_1_1", "1_1", "1"},
		"Aidan":      {"aidan"},
		"AlanT":      {"alant", "t"},
		"HTML":       {"html"},
		"a--b":       {"a--b", "b"},
		"Zoe\u0308T": {"zoet", "t"},
	} {
		if got := NameParts(name); !slices.Equal(got, want) {
			t.Errorf("NameParts(%q) = %q, want %q", name, got, want)
		}
	}
}

func FuzzName(f *testing.F) {
	for _, s := range []string{
		"", "ada", "AlanTuring", "аnn", "田中さん", "Zoe\u0308", "straße", "\ufdfa", "\u3164", "a\u200bb", "İda", "և", "\u0345",
		"a\u0316\u0317\u0318", strings.Repeat("\u0316", 40), "\xff", "\xf1ќ", "a_1_1", "ﬃ", "ᾳ",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		fold := FoldName(s)
		if FoldName(fold) != fold {
			t.Errorf("%+q folds to %+q, then to %+q", s, fold, FoldName(fold))
		}
		if !utf8.ValidString(fold) {
			t.Errorf("%+q folds to %+q", s, fold)
		}
		name, err := CheckName(s)
		if err != nil {
			return
		}
		if again, err := CheckName(name); err != nil || again != name {
			t.Errorf("%+q is stored as %+q, then as %+q, %v", s, name, again, err)
		}
		if !norm.NFC.IsNormalString(name) || runes(name) > MaxNameRunes || FoldName(name) != FoldName(strings.TrimSpace(s)) {
			t.Errorf("%+q is stored as %+q", s, name)
		}
		parts := NameParts(name)
		for i, part := range parts {
			if part == "" || !strings.HasSuffix(parts[0], part) || slices.Contains(parts[:i], part) {
				t.Errorf("%+q has the parts %+q", name, parts)
			}
		}
	})
}
