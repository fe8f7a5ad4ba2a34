package ui

// aboutTyped is what the field of the line about oneself holds: what was typed when it was refused, else what is stored.
func aboutTyped(s Shell, v SettingsView) string {
	if v.Problem != nil && v.Problem.Field == "about" {
		return v.About
	}
	return s.Caller.About
}
