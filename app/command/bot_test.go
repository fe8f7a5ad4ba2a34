package command_test

import "testing"

func TestABotHasATokenUntilItIsDisabled(t *testing.T) {
	dir := withAda(t)
	bot := func(args ...string) result { return call(t, "", append(args, "--data", dir)...) }
	succeeds(t, bot("bot", "add", "nas"))
	if said := succeeds(t, bot("bot", "list")); said != "nas  active  \n" {
		t.Errorf("the list is %q", said)
	}
	succeeds(t, bot("token", "nas"))
	succeeds(t, bot("bot", "disable", "nas"))
	if said := succeeds(t, bot("bot", "list")); said != "nas  disabled  \n" {
		t.Errorf("the list is %q", said)
	}
	refuses(t, bot("token", "nas"), 1, "disabled", "ribbit bot enable nas")
	refuses(t, bot("bot", "disable", "ada"), 1, "ada is a person")
	refuses(t, bot("bot", "disable", "nobody"), 1, "nobody called nobody")
	refuses(t, bot("bot", "add", "nas"), 1, "nas")
	refuses(t, call(t, "", "bot"), 2, "add, list")
	refuses(t, bot("bot", "add"), 2)
	refuses(t, bot("bot", "jump"), 2, `no command "bot jump"`)
	refuses(t, bot("bot"), 2, "Say what to do before the flags: add, list")
	refuses(t, bot("user"), 2, "Say what to do before the flags: add, passwd")
	succeeds(t, bot("bot", "enable", "nas"))
	succeeds(t, bot("token", "nas"))
}
