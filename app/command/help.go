package command

import (
	"context"
	"fmt"
	"regexp"

	"ribbit/app/config"
)

const mainHelp = `Ribbit, live chat at home: one program, one folder, a browser.

Usage
  ribbit [serve] [flags]        start the server (the default)
  ribbit user COMMAND           add, list, disable, enable people, or change a password
  ribbit invite [flags]         print a join link
  ribbit token NAME [flags]     print a new API token for NAME, once
  ribbit hook THREAD [flags]    print an address at which programs write into a chat, once
  ribbit bot COMMAND            add, list, disable or enable accounts of programs
  ribbit backup FILE            write database and uploads into one file, server running or not
  ribbit restore FILE [--force] put a backup back; --force replaces what is there
  ribbit export DIR [flags]     write chats as pages, JSON and files that need no server
  ribbit migrate FROM TO        copy the database into another one, of SQLite or PostgreSQL
  ribbit healthcheck            exit 0 when the server on --addr answers ready
  ribbit doctor [flags]         say what works here and what does not, with what mends it
  ribbit version                print the version

Flags of the server
%s
Every flag has an environment variable of the same name: --base-url is RIBBIT_BASE_URL.
Every command takes --data. ribbit COMMAND --help tells more about user, invite, token, hook, bot, backup,
restore, export and migrate.
`

// helps are the longer explanations, by command.
var helps = map[string]string{
	"user": `People of this server

Usage
  ribbit user add NAME [--admin] [--password-stdin]   make an account; asks for the password
  ribbit user passwd NAME [--password-stdin]          give NAME a new password and sign NAME out everywhere
  ribbit user reset NAME                              print a link by which NAME chooses a new password, good once for 4 hours
  ribbit user list                                    everybody, with what they may do
  ribbit user disable NAME                            sign NAME out and let NAME in no more; the messages stay
  ribbit user enable NAME                             undo it

Flags
  --admin           may delete any message and see reports
  --password-stdin  read the password from the first line of standard input
  --data FOLDER     folder of the database (default ./data)
`,
	"invite": `Print a join link

Usage
  ribbit invite [flags]

Flags
  --uses N          for how many people it is good (default 1)
  --expires TIME    for how long it is good (default 72h)
  --base-url URL    what the link begins with; else the address of the server that runs on the
                    folder, else the first LAN address with the port of --addr
  --data FOLDER     folder of the database (default ./data)
`,
	"token": `Print a new API token, once

Usage
  ribbit token NAME [flags]

Flags
  --label TEXT      what it is for
  --scope SCOPE     read: sees what its user sees, and changes nothing
                    write: reads, and does in chats what its user may
                    all: also settings, sessions, blocks and the server (default)
  --expires TIME    for how long it is good, such as 720h (default for ever)
  --data FOLDER     folder of the database (default ./data)

Scripts send it as "Authorization: Bearer TOKEN".
`,
	"hook": `Addresses at which programs write into a chat

Usage
  ribbit hook THREAD [flags]    make one and print it, once; THREAD is the number in the chat's address
  ribbit hook list              all that hold: number, label and chat
  ribbit hook revoke NUMBER     end one

Flags
  --label TEXT      what it is for; its messages come from a bot of that name (default Hook)
  --base-url URL    what the address begins with; else the address of the server that runs on the
                    folder, else the first LAN address with the port of --addr
  --data FOLDER     folder of the database (default ./data)

Try it: curl -d "Washer done" ADDRESS. What speaks ntfy, Gotify, Slack, Discord, Alertmanager or Grafana
takes the same address.
`,
	"bot": `Accounts of programs

Usage
  ribbit bot add NAME           make one; nobody signs in to it, and it needs a token
  ribbit bot list               all of them: name, state, and the address that hears what is said to it
  ribbit bot disable NAME       end its tokens and all that it does; its messages stay
  ribbit bot enable NAME        undo it

Flags
  --data FOLDER     folder of the database (default ./data)

ribbit token NAME prints a token for it, once.
`,
	"backup": `Write a backup

Usage
  ribbit backup FILE [flags]      a tar; FILE must not be there yet
  ribbit backup FOLDER/ [flags]   a folder; the next backup into it copies only the files that are new
  ribbit backup - [flags]         a tar on standard output

Flags
  --passphrase-stdin  encrypt a file with the first line of standard input; without it nobody can read the backup
  --data FOLDER     folder of the database (default ./data)
  --files FOLDER    where pictures and files lie (default DATA/files)

The server may run meanwhile. The backup holds all messages and the files in them: keep it safe.
`,
	"restore": `Put a backup back

Usage
  ribbit restore FILE [--force] [flags]   FILE is what backup has written, a file or a folder
  ribbit restore - [--force] [flags]      what "backup -" has written, from standard input

Flags
  --force           replace what is in the folder
  --passphrase-stdin  read the passphrase of an encrypted backup from the first line of standard input; with "-" the backup follows
  --data FOLDER     folder of the database (default ./data)
  --files FOLDER    where pictures and files are to lie (default DATA/files)

Stop the server first.
`,
	"export": `Write chats as pages, JSON and files that need no server

Usage
  ribbit export DIR [flags]     DIR must be empty, or not there yet; open index.html in it

Flags
  --user NAME       only what NAME may read; else all chats
  --data FOLDER     folder of the database (default ./data)
  --files FOLDER    where pictures and files lie (default DATA/files)

The server may run meanwhile. What was deleted is not in it.
`,
	"migrate": `Copy the database into another one

Usage
  ribbit migrate FROM TO [flags]   each is a file of SQLite, DATA/ribbit.db, or the address of a PostgreSQL,
                                   postgres://USER:PASSWORD@HOST:5432/NAME

Flags
  --files FROM TO   copy pictures and files, too: from one folder into another
  --force           replace a Ribbit that TO holds

FROM is only read. Its server may run: then all that is there is copied, and the command ends with code 1 and says
that the server has to be stopped. Given once more, it brings over what changed since and makes the copy whole;
before that nobody sees it. A copy that was interrupted goes on in the same way. At the end each table is
read from both sides and compared. Accounts, sessions, tokens and ids stay as they are.
`,
}

var flagInHelp = regexp.MustCompile(`--([a-z][a-z-]*)`)

// flagsOfCommands lists the flags that the commands' helps tell of.
func flagsOfCommands() (names []string) {
	for _, text := range helps {
		for _, m := range flagInHelp.FindAllStringSubmatch(text, -1) {
			names = append(names, m[1])
		}
	}
	return names
}

// help prints what ribbit can do, or what one command can.
func help(_ context.Context, e Env, args []string) error {
	text := ""
	if len(args) > 0 {
		text = helps[args[0]]
	}
	if text == "" {
		f := config.NewFlags(func(string) string { return "" })
		new(config.Server).Declare(f)
		text = fmt.Sprintf(mainHelp, f.Help())
	}
	_, err := fmt.Fprint(e.Stdout, text)
	return err
}
