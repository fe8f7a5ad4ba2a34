package config_test

import (
	"testing"

	"ribbit/app/config"
)

func TestAVariableThatIsNoneIsNamedWithTheNearest(t *testing.T) {
	f := config.NewFlags(func(string) string { return "" })
	new(config.Server).Declare(f)
	for pair, nearest := range map[string]string{
		"RIBBIT_BASEURL=http://x":         "RIBBIT_BASE_URL",
		"RIBBIT_SINGUP=open":              "RIBBIT_SIGNUP",
		"RIBBIT_LOGLEVEL=debug":           "RIBBIT_LOG_LEVEL",
		"RIBBIT_TRUSTED_PROXY=10.0.0.1":   "RIBBIT_TRUSTED_PROXIES",
		"RIBBIT_ADRR=:80":                 "RIBBIT_ADDR",
		"Ribbit_Hosts=a.b":                "RIBBIT_HOSTS",
		"RIBBIT_MAX_UPLOADS=1GB":          "RIBBIT_MAX_UPLOAD",
		"RIBBIT_DATA=/srv":                "",
		"RIBBITS=1":                       "",
		"FROG_DATA=1":                     "",
		"RIBBIT_PORT=tcp://10.0.0.9:8080": "",
		"RIBBIT_SERVICE_HOST=10.0.0.9":    "",
		"RIBBIT_PORT_8080_TCP_PROTO=tcp":  "",
	} {
		found := config.Strays([]string{"PATH=/bin", pair}, f.Names())
		if nearest == "" && len(found) > 0 || nearest != "" && (len(found) != 1 || found[0].Nearest != nearest) {
			t.Errorf("%s: %v", pair, found)
		}
	}
	if found := config.Strays([]string{"RIBBIT_PORT=9000"}, f.Names()); len(found) != 1 {
		t.Errorf("a port is %v", found)
	}
}
