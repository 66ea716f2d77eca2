# Help of the customer's program, at 80 columns
# A row of dots stands for what other pages have too, or what every new command would change.
$ meville --help
  > Usage: meville [options] [command]
  >
  > Ask many vendors for what you want without saying who you are, and rank their
  > signed offers.
  >
  > To begin with:
  > ...
  > Once:
  > ...
  > For each request:
  > ...
  > At any time:
  > ...
  > Options:
  >   -V, --version             print the version
  >
  > Options of every command:
  >   --json                    print one JSON document instead of text
  >   --home <dir>              keep everything in this folder (or set MEVILLE_HOME)
  >   --passphrase-file <file>  read the passphrase of the wallet from this file,
  >                             which nobody else may read
  >   --passphrase-fd <number>  read it from this file descriptor
  >   --colour <when>           colours: auto, always or never
  >   --verbose                 show where an unexpected error came from
  >   -h, --help                show this page
  >
  > Topics:
  >   meville help privacy      what a vendor learns of you, and when
  >   meville help environment  the variables that count
  >   meville help exit-codes   what a script can branch on
$ meville init --help
  > Usage: meville init [options]
  >
  > Make your keys and folders.
  >
  > ...
  > Examples:
  >   $ meville init
  >       once, before anything else
  >   $ meville init --home ./trial
  >       keeps everything in a folder of its own
$ meville vendors --help
  > Usage: meville vendors [options] [command]
  >
  > The vendor book: whom to ask, and which key each of them signs with.
  >
  > Commands:
  >   add <url...>   fetch the profile of vendors and pin their keys
  >   import <file>  add the vendors of a CSV, JSON or YAML file with url, and maybe
  >                  name and key
  >   list           all vendors of the book
  >   show <name>    what one vendor says of itself
  >   trust <name>   pin the key a vendor shows now, after you have asked it by
  >                  another way
  >   remove <name>  take a vendor out of the book
  >
  > Options:
  >   -h, --help     show this page
$ meville vendors add --help
  > Usage: meville vendors add [options] <url...>
  >
  > Fetch the profile of vendors and pin their keys.
  >
  > Options:
  >   --loopback                the vendor runs on this machine; nothing local is
  >                             spoken to otherwise
  >   --key <thumbprint>        refuse any other signing key than this one
  >   --name <name>             what to call it, for a single vendor
  >   --wait <time>             how long to wait for one vendor (default: the
  >                             setting `wait`, 30s)
  >   --proxy <url>             reach vendors through socks5://host[:port], or
  >                             `none` (default: MEVILLE_PROXY, the setting `proxy`)
  >
  > ...
  > Examples:
  >   $ meville vendors add https://garage.example
  >       asks the garage who it is and pins its key
  >   $ meville vendors add http://127.0.0.1:8080 --loopback
  >       adds a responder that runs on this machine
$ meville vendors import --help
  > Usage: meville vendors import [options] <file>
  >
  > Add the vendors of a CSV, JSON or YAML file with url, and maybe name and key.
  >
  > Options:
  >   --loopback                the vendors run on this machine
  >   --wait <time>             how long to wait for one vendor (default: the
  >                             setting `wait`, 30s)
  >   --proxy <url>             reach vendors through socks5://host[:port], or
  >                             `none` (default: MEVILLE_PROXY, the setting `proxy`)
  >
  > ...
  > Examples:
  >   $ meville vendors import vendors.csv
  >       adds every row of a table with the columns name, url and key
  >   $ meville vendors import -
  >       reads the list from stdin
$ meville vendors list --help
  > Usage: meville vendors list [options]
  >
  > All vendors of the book.
  >
  > ...
  > Examples:
  >   $ meville vendors list
  >       names, addresses and keys
  >   $ meville vendors list --json
  >       the same for a script
$ meville vendors show --help
  > Usage: meville vendors show [options] <name>
  >
  > What one vendor says of itself.
  >
  > ...
  > Examples:
  >   $ meville vendors show hill-garage
  >       its categories, areas, currency and terms
  >   $ meville vendors show hill-garage --json
  >       the same for a script
$ meville vendors trust --help
  > Usage: meville vendors trust [options] <name>
  >
  > Pin the key a vendor shows now, after you have asked it by another way.
  >
  > Options:
  >   --yes                     do it without asking
  >   --wait <time>             how long to wait for one vendor (default: the
  >                             setting `wait`, 30s)
  >   --proxy <url>             reach vendors through socks5://host[:port], or
  >                             `none` (default: MEVILLE_PROXY, the setting `proxy`)
  >
  > ...
  > Examples:
  >   $ meville vendors trust hill-garage
  >       asks, then pins the key the vendor shows now
  >   $ meville vendors trust hill-garage --yes
  >       does it at once, for scripts
$ meville vendors remove --help
  > Usage: meville vendors remove [options] <name>
  >
  > Take a vendor out of the book.
  >
  > ...
  > Examples:
  >   $ meville vendors remove hill-garage
  >       forgets the vendor and its key
  >   $ meville vendors remove hill-garage --json
  >       the same for a script
$ meville config --help
  > Usage: meville config [options] [command]
  >
  > What you would otherwise say every time; an option still goes before it.
  >
  > Commands:
  >   list                   every setting: its value, whether somebody set it, and
  >                          what it is for
  >   get <setting>          the value of one setting, and nothing else
  >   set <setting> <value>  set one, if the value will do
  >   unset <setting>        go back to the default
  >
  > Options:
  >   -h, --help             show this page
  >
  > Settings:
  >   wait         how long to wait for one vendor (default: 30s)
  >   currency     the currency of a request, ISO 4217 (default: GBP)
  >   region       where a request is for, ISO 3166 (default: GB)
  >   colour       colours on a terminal, auto, always or never (default: auto)
  >   preferences  the preferences file when a command is given none (default: none)
  >   proxy        the SOCKS5 proxy that vendors are reached through (default: none)
$ meville config list --help
  > Usage: meville config list [options]
  >
  > Every setting: its value, whether somebody set it, and what it is for.
  >
  > ...
  > Examples:
  >   $ meville config list
  >       all of them
  >   $ meville config list --json
  >       the same for a script, and the file that keeps them
$ meville config get --help
  > Usage: meville config get [options] <setting>
  >
  > The value of one setting, and nothing else.
  >
  > ...
  > Examples:
  >   $ meville config get wait
  >       the value that holds, which may be the default
  >   $ meville config get preferences --json
  >       says null when there is none
$ meville config set --help
  > Usage: meville config set [options] <setting> <value>
  >
  > Set one, if the value will do.
  >
  > ...
  > Examples:
  >   $ meville config set wait 45s
  >       gives every vendor more time
  >   $ meville config set preferences preferences.yaml
  >       judges by this file when a command is given none
$ meville config unset --help
  > Usage: meville config unset [options] <setting>
  >
  > Go back to the default.
  >
  > ...
  > Examples:
  >   $ meville config unset wait
  >       waits as long as usual again
  >   $ meville config unset preferences
  >       judges by no file that is not named
$ meville check --help
  > Usage: meville check [options] <request>
  >
  > Look for mistakes and contradictions in a request file, and for what is odd in
  > the preferences beside it.
  >
  > Options:
  >   --preferences <file>      how you judge; the file is read here and goes
  >                             nowhere (default: the setting `preferences`, if
  >                             there is one)
  >   --offers <file>           offers as `rank` takes them: what they show about
  >                             the preferences is told, too
  >   --population <file>       a table of listings: how many of them fit the
  >                             request is told, and which of its wishes cost most
  >   --map <file>              which column of that table means what; guessed when
  >                             absent
  >
  > ...
  > Examples:
  >   $ meville check request.yaml
  >       says what is wrong and where, or what will be asked
  >   $ meville check request.yaml --preferences preferences.yaml
  >       checks both files, and how well they go together
$ meville send --help
  > Usage: meville send [options] <request>
  >
  > Send an anonymous copy of a request to every vendor that fits, and collect the
  > offers.
  >
  > Options:
  >   --preferences <file>      how you judge; the file is read here and goes
  >                             nowhere (default: the setting `preferences`, if
  >                             there is one)
  >   --vendor <name...>        ask these vendors only
  >   --wait <time>             how long to wait for one vendor (default: the
  >                             setting `wait`, 30s)
  >   --spread <time>           speak to each vendor at a moment drawn from this
  >                             time, and not to all at once; it takes so long, too
  >   --proxy <url>             reach vendors through socks5://host[:port], or
  >                             `none` (default: MEVILLE_PROXY, the setting `proxy`)
  >   --offers <count>          stop waiting once this many offers are in; `collect`
  >                             gets the rest
  >   --allow-text              send a description, and words that look as if they
  >                             told who you are; refused otherwise
  >   --dry-run                 show what each vendor would get, and send nothing
  >   --population <file>       with --dry-run, a table of listings: how many of
  >                             them fit the request is told, and which of its
  >                             wishes cost most
  >   --map <file>              which column of that table means what; guessed when
  >                             absent
  >
  > Options of every command:
  >   --json                    print one JSON document instead of text
  >   --home <dir>              keep everything in this folder (or set MEVILLE_HOME)
  >   --passphrase-file <file>  read the passphrase of the wallet from this file,
  >                             which nobody else may read
  >   --passphrase-fd <number>  read it from this file descriptor
  >   --colour <when>           colours: auto, always or never
  >   --verbose                 show where an unexpected error came from
  >   -h, --help                show this page
  >
  > Examples:
  >   $ meville send request.yaml --preferences preferences.yaml
  >       asks everybody and ranks what comes
  >   $ meville send request.yaml --vendor hill-garage --dry-run
  >       shows the bytes for one vendor
$ meville collect --help
  > Usage: meville collect [options] [request]
  >
  > Ask again where a vendor said "later" or could not be reached.
  >
  > Options:
  >   --preferences <file>      how you judge; the file is read here and goes
  >                             nowhere (default: the setting `preferences`, if
  >                             there is one)
  >   --wait <time>             how long to wait for one vendor (default: the
  >                             setting `wait`, 30s)
  >   --spread <time>           speak to each vendor at a moment drawn from this
  >                             time, and not to all at once; it takes so long, too
  >   --proxy <url>             reach vendors through socks5://host[:port], or
  >                             `none` (default: MEVILLE_PROXY, the setting `proxy`)
  >
  > ...
  > Examples:
  >   $ meville collect
  >       for the newest request
  >   $ meville collect rk3v9qa --preferences preferences.yaml
  >       for one request, and ranks what is there
$ meville requests --help
  > Usage: meville requests [options] [command]
  >
  > The requests you have sent, and how they stand.
  >
  > Commands:
  >   forget <request>          destroy its keys and all that is kept of it
  >
  > ...
  > Examples:
  >   $ meville requests
  >       newest first
  >   $ meville requests --json
  >       the same for a script
$ meville offers --help
  > Usage: meville offers [options] [request]
  >
  > Every offer that came, and what is wrong with those that do not hold.
  >
  > ...
  > Examples:
  >   $ meville offers
  >       for the newest request
  >   $ meville offers rk3v9qa --json
  >       the same for a script, with the signed tokens
$ meville rank --help
  > Usage: meville rank [options] [request-or-file]
  >
  > Rank offers by your preferences: those of a request, or a file of plain or
  > signed offers.
  >
  > Options:
  > ...
  >   --format <format>         table, json or csv (default: table)
  > ...
  > A file of offers
  > ...
  > Examples:
  >   $ meville rank --preferences preferences.yaml
  >       ranks the offers to the newest request
  >   $ meville rank offers.json --preferences preferences.yaml --json
  >       ranks a JSON array of offers; needs no keys and no network
$ meville award --help
  > Usage: meville award [options] <request> <offer>
  >
  > Take one offer, keep the signed receipt and what was agreed, and only then say
  > who you are.
  >
  > Options:
  >   --contact <file>          what the winner may know: name, email, phone,
  >                             address, note
  >   --yes                     do it without asking
  >   --wait <time>             how long to wait for one vendor (default: the
  >                             setting `wait`, 30s)
  >   --proxy <url>             reach vendors through socks5://host[:port], or
  >                             `none` (default: MEVILLE_PROXY, the setting `proxy`)
  >
  > ...
  > Examples:
  >   $ meville award rk3v9qa Zm9vYmFy
  >       takes an offer; nothing about you is told
  >   $ meville award rk3v9qa Zm9vYmFy --contact me.yaml --yes
  >       and sends the contact details once the receipt has verified
$ meville verify --help
  > Usage: meville verify [options] <file...>
  >
  > Say what a signed document is, or what was agreed, who signed it and whether it
  > holds; offline.
  >
  > Options:
  >   --trust <profile>         trust the vendor whose signed profile is in this
  >                             file
  >
  > ...
  > Examples:
  >   $ meville verify receipt
  >       checks a receipt against the vendor book
  >   $ meville verify offer.jwt --trust profile.jwt
  >       checks an offer against a profile somebody handed over
$ meville help privacy
  > When you add a vendor, it learns
  >   - that somebody at your IP address, or your proxy's, reads its profile; `send`
  >     reads one that has grown old again.
  >
  > When you send, each vendor of your book that sells such things there learns
  >   - the words of your request file: what, where, until when, currency, how many,
  >     every wish, and with --allow-text the description.
  >   - keys and a number that no other vendor and no other request of yours ever
  >     sees.
  >   - times on the full hour and one of four sizes, which tell little. `collect`
  >     sends the same copy again.
  >
  > When you award, the winner alone learns
  >   - which of its offers you take, still without a name. Those you do not take
  >     hear nothing.
  >   - with --contact, what is in that file, sealed for it, and only after its
  >     signed receipt has been checked.
  >
  > What never leaves this machine
  >   - your preferences, the ranking, your vendor book, and who else was asked or
  >     what they offered.
  >
  > What is NOT hidden today
  >   - your IP address, unless you name a proxy. Your network sees which vendors
  >     you talk to, or the proxy does, which also looks up their names.
  >   - who you are, when what you write says it.
  >   - vendors who compare notes can match one unusual wish, or two that came in
  >     the same second (--spread 10m parts them).
  >   - what is not measured: docs/anonymity.md says what is, and how.
  >   - your home folder, from what runs as you, until meville wallet lock.
  >
  > What you can do
  >   - look before you send, meville send REQUEST --dry-run shows every word that
  >     would go out.
  >   - ask for ranges and not for exact values, for a country and not a region;
  >     leave --allow-text alone.
  >   - forget what is over, meville requests forget REQUEST: its keys are gone.
  >   - ask fewer vendors with --vendor; hide your address with --proxy, through Tor
  >     for example: all goes through it, or nothing.
$ meville help environment
  >   MEVILLE_HOME         the folder that keeps everything; --home goes before it
  >   XDG_DATA_HOME        on Linux, where the folder meville is when nobody names
  >                        one (default: ~/.local/share)
  >   LOCALAPPDATA         the same on Windows
  >   NO_COLOR             no colours; --colour goes before it
  >   FORCE_COLOR          colours even when the output is no terminal, 0 for none;
  >                        NO_COLOR goes before it
  >   TERM                 dumb: no colours and no line that moves
  >   CI                   no colours and no line that moves
  >   MEVILLE_PROXY        the SOCKS5 proxy that vendors are reached through,
  >                        socks5://host[:port] or none; --proxy goes before it
  >   NODE_EXTRA_CA_CERTS  a file of certificates that Node trusts besides its own,
  >                        for a vendor with a private authority
  >
  > An option says more than a variable, a variable more than a setting (meville
  > config list); a variable that is empty is not set.
  >
  > Not heeded, so that nothing is weakened or led elsewhere unseen: HTTP_PROXY,
  > HTTPS_PROXY, ALL_PROXY, NO_PROXY, NODE_USE_ENV_PROXY and
  > NODE_TLS_REJECT_UNAUTHORIZED. The width is that of the terminal, whatever
  > COLUMNS says.
$ meville help exit-codes
  >   0    done
  >   1    failed for a reason no other code names
  >   2    used wrongly
  >   3    a file or document is invalid
  >   4    a signature, seal, key or binding is wrong
  >   5    the network gave nothing usable
  >   6    conflict: already awarded, sold, expired, locked
  >   130  interrupted
  >
  > An error also has a code of its own, in brackets at the end of its first line
  > and, with --json, in error.code. docs/errors.md lists all of them, with what to
  > do.

# Help of the vendor's program, at 80 columns
$ meville-vendor --help
  > Usage: meville-vendor [options] [command]
  >
  > Answer anonymous requests from your stock with signed offers.
  >
  > Commands:
  > ...
  > Options:
  >   -V, --version    print the version
  >
  > Options of every command:
  >   --json           print one JSON document instead of text
  >   --home <dir>     keep everything in this folder (or set MEVILLE_HOME)
  >   --colour <when>  colours: auto, always or never
  >   --verbose        show where an unexpected error came from
  >   -h, --help       show this page
  >
  > Topics:
  >   meville-vendor help privacy      what customers learn of you, and what you
  >                                    keep of them
  >   meville-vendor help environment  the variables that count
  >   meville-vendor help exit-codes   what a script can branch on
$ meville-vendor init --help
  > Usage: meville-vendor init [options]
  >
  > Make your keys and vendor.yaml, from which your profile is signed.
  >
  > Options:
  >   --name <name>             what customers see
  >   --origin <url>            the address customers reach, https://host[:port];
  >                             your identity ("": your key is)
  >   --category <category...>  what you sell: car, mobile-plan or any (default:
  >                             car)
  >   --area <area...>          where you sell: ISO 3166 country or region codes
  >                             (default: GB)
  >   --currency <code>         ISO 4217 (default: GBP)
  >
  > ...
  > Examples:
  >   $ meville-vendor init --name "Hill Garage" --origin https://garage.example
  >       for a garage that sells cars in GB
  >   $ meville-vendor init --name Trial --origin http://127.0.0.1:8080 --home ./trial
  >       for a try on this machine
$ meville-vendor stock --help
  > Usage: meville-vendor stock [options] [command]
  >
  > What you sell.
  >
  > Commands:
  >   import <file>  take a stock list into the books: CSV, JSON, NDJSON or XLSX;
  >                  rows that cannot be used are listed with the reason
  >   map <file>     guess which column of a list means what, as a mapping file
  >   export         write the stock as a list that can be imported again
  >   list           the stock, by SKU
  >
  > Options:
  >   -h, --help     show this page
$ meville-vendor stock import --help
  > Usage: meville-vendor stock import [options] <file>
  >
  > Take a stock list into the books: CSV, JSON, NDJSON or XLSX; rows that cannot be
  > used are listed with the reason.
  >
  > Options:
  >   --map <file>           the mapping file: which column means which property;
  >                          asked for on a terminal when it is not there
  >   --category <category>  car, mobile-plan or any (default: that of the mapping,
  >                          or the first of vendor.yaml)
  >   --format <format>      csv, json, ndjson or xlsx (default: by the name of the
  >                          file, or its beginning)
  >   --encoding <encoding>  utf-8, utf-16le, utf-16be or windows-1252 (default: as
  >                          the bytes tell)
  >   --sheet <name>         the sheet of a workbook (default: the first)
  >   --replace              remove the rows of the category that the list does not
  >                          have
  >   --dry-run              say what would be changed, and change nothing
  >   --report <file>        write every row and cell that could not be used, as CSV
  >   --yes                  replace without being asked, however many rows vanish
  >   --store <place>        the books: sqlite:PATH or postgres://USER@HOST/DATABASE
  >                          (default: MEVILLE_STORE, else books.sqlite in the home)
  >
  > ...
  > Examples:
  >   $ meville-vendor stock import cars.csv --map cars-map.yaml
  >       adds the rows, and replaces those of the same SKU
  >   $ meville-vendor stock import - --format json --map map.yaml
  >       reads a JSON list from stdin
$ meville-vendor stock map --help
  > Usage: meville-vendor stock map [options] <file>
  >
  > Guess which column of a list means what, as a mapping file.
  >
  > Options:
  >   --out <file>           write it there instead of to stdout
  >   --category <category>  car, mobile-plan or any (default: the first of
  >                          vendor.yaml)
  >   --format <format>      csv, json, ndjson or xlsx (default: by the name of the
  >                          file, or its beginning)
  >   --encoding <encoding>  utf-8, utf-16le, utf-16be or windows-1252 (default: as
  >                          the bytes tell)
  >   --sheet <name>         the sheet of a workbook (default: the first)
  >
  > ...
  > Examples:
  >   $ meville-vendor stock map cars.csv
  >       shows what the columns probably mean
  >   $ meville-vendor stock map cars.csv --out guessed-map.yaml
  >       writes it, to be looked over and given to stock import
$ meville-vendor stock export --help
  > Usage: meville-vendor stock export [options]
  >
  > Write the stock as a list that can be imported again.
  >
  > Options:
  >   --format <format>      csv, json or ndjson (default: by the name of the file,
  >                          or csv)
  >   --out <file>           write it there instead of to stdout
  >   --category <category>  car, mobile-plan or any (default: the first of
  >                          vendor.yaml)
  >   --store <place>        the books: sqlite:PATH or postgres://USER@HOST/DATABASE
  >                          (default: MEVILLE_STORE, else books.sqlite in the home)
  >
  > ...
  > Examples:
  >   $ meville-vendor stock export --out stock.csv
  >       for a spreadsheet
  >   $ meville-vendor stock export --format ndjson
  >       for a program, one object on each line
$ meville-vendor stock list --help
  > Usage: meville-vendor stock list [options]
  >
  > The stock, by SKU.
  >
  > Options:
  >   --limit <count>  how many (default: 20)
  >   --after <sku>    go on after this SKU
  >   --store <place>  the books: sqlite:PATH or postgres://USER@HOST/DATABASE
  >                    (default: MEVILLE_STORE, else books.sqlite in the home)
  >
  > ...
  > Examples:
  >   $ meville-vendor stock list
  >       the first twenty
  >   $ meville-vendor stock list --limit 1000 --json
  >       a page for a script
$ meville-vendor serve --help
  > Usage: meville-vendor serve [options]
  >
  > Answer requests over HTTP, until interrupted.
  >
  > Options:
  >   --port <port>           the port to listen on (default: that of the origin in
  >                           vendor.yaml; 8080 for an https origin without
  >                           --tls-cert)
  >   --host <host>           the address to listen on (default: 127.0.0.1; 0.0.0.0
  >                           for an https origin with --tls-cert)
  >   --tls-cert <file>       PEM certificate, to speak https; without it this is
  >                           plain HTTP, and a proxy that speaks https stands in
  >                           front
  >   --tls-key <file>        PEM key of the certificate; both are read again when
  >                           they change
  >   --behind-proxy          a proxy on this machine or its private network speaks
  >                           https, and names each caller in X-Forwarded-For
  >   --key <file>            the keys, where several responders share them: a copy
  >                           of keys.json (default: keys.json of the home)
  >   --store <place>         the books: sqlite:PATH or
  >                           postgres://USER@HOST/DATABASE (default: MEVILLE_STORE,
  >                           else books.sqlite in the home)
  >   --pricing <file>        the pricing file (default: pricing.yaml of the home,
  >                           where there is one)
  >   --quote-with <program>  a program that makes the quotes: docs/pricing.md
  >   --quote-within <time>   how long it may take for one: 500ms, 5s (default: 5s)
  >   --rate <rate>           requests taken from one address, as 600/m or 20/s;
  >                           "none" for any number (default: 600/m)
  >   --rate-all <rate>       requests taken from all together (default: 2000/s)
  >   --metrics <place>       where Prometheus reads /metrics, as 127.0.0.1:9464, or
  >                           "off" (default: here, for programs of this machine
  >                           alone)
  >   --log-level <level>     debug, info, warn, error or silent (default: info)
  >   --drain <time>          on the first interrupt, say at /healthz that it ends,
  >                           and go on for so long before it does
  >
  > ...
  > Examples:
  >   $ meville-vendor serve
  >       plain HTTP for this machine alone: at a loopback origin, or at
  >       127.0.0.1:8080 for a proxy
  >   $ meville-vendor serve --tls-cert cert.pem --tls-key key.pem
  >       speaks https itself, to everybody, at the port of its origin
$ meville-vendor awards --help
  > Usage: meville-vendor awards [options]
  >
  > What was sold, with the contact details that came.
  >
  > Options:
  >   --limit <count>  how many (default: 20)
  >   --refused        awards that were refused, too
  > ...
  >   --store <place>  the books: sqlite:PATH or postgres://USER@HOST/DATABASE
  >                    (default: MEVILLE_STORE, else books.sqlite in the home)
  >
  > ...
  > Examples:
  >   $ meville-vendor awards
  >       newest first
  >   $ meville-vendor awards --json
  >       the same for a script
$ meville-vendor help privacy
  > Anybody who asks learns
  >   - your profile: name, address, categories, areas, currency, terms and public
  >     keys. It is signed from vendor.yaml.
  >
  > A customer who asks for something learns
  >   - the offers that fit, each with its price, its SKU and the values of that
  >     row, or a signed refusal. They are sealed for that customer, who can prove
  >     to anybody that you signed them.
  >
  > You keep, in books.sqlite
  >   - of a request: its identity, its keys, your sealed answer and the time. Not
  >     what it asked for, but for the request that waits for a person: that one is
  >     kept until it is answered, or 30 days after its end.
  >   - how often each day something was asked, offered, refused and sold, and which
  >     properties stood in the way.
  >   - your offers and receipts, what was agreed on each sale, and the contact
  >     details of who bought and chose to tell. The folder is for you alone, but it
  >     is not encrypted.
  >
  > The lines that `serve` prints
  >   - have the time, the endpoint, the status, an error code and the milliseconds:
  >     no address of a customer and nothing of what was asked or sold.
$ meville-vendor help environment
  >   MEVILLE_HOME   the folder that keeps everything; --home goes before it
  >   XDG_DATA_HOME  on Linux, where the folder meville-vendor is when nobody names
  >                  one (default: ~/.local/share)
  >   LOCALAPPDATA   the same on Windows
  >   NO_COLOR       no colours; --colour goes before it
  >   FORCE_COLOR    colours even when the output is no terminal, 0 for none;
  >                  NO_COLOR goes before it
  >   TERM           dumb: no colours and no line that moves
  >   CI             no colours and no line that moves
  >   MEVILLE_STORE  where the books are, as --store says it, which goes before it
  >   PGPASSFILE     the file with the passwords of PostgreSQL servers (default:
  >                  ~/.pgpass); PGPASSWORD goes before it
  >
  > An option says more than a variable; a variable that is empty is not set.
  >
  > The width is that of the terminal, whatever COLUMNS says.
$ meville-vendor help exit-codes
  >   0    done
  >   1    failed for a reason no other code names
  >   2    used wrongly
  >   3    a file or document is invalid
  >   4    a signature, seal, key or binding is wrong
  >   5    the network gave nothing usable
  >   6    conflict: already awarded, sold, expired, locked
  >   130  interrupted
  >
  > An error also has a code of its own, in brackets at the end of its first line
  > and, with --json, in error.code. docs/errors.md lists all of them, with what to
  > do.

# Help on what is not there is no help
$ meville serve --help
  ! error: Unknown command 'serve'. (usage-invalid)
  !   See: meville --help
  = 2
$ meville vendors lst --help --json
  @ error
  ~ {"error": {"code": "usage-invalid", "hint": "Did you mean list? See: meville vendors --help"}}
  = 2
$ meville help vendors ad
  ! error: There is no help on "vendors ad". (usage-invalid)
  !   Did you mean add? See: meville help
  = 2
$ meville help privcy
  ! error: There is no help on "privcy". (usage-invalid)
  !   Did you mean privacy? See: meville help
  = 2
$ meville help send --help
  > Usage: meville send [options] <request>
  >
  > Send an anonymous copy of a request to every vendor that fits, and collect the
  > offers.
  >
  > Options:
  >   --preferences <file>      how you judge; the file is read here and goes
  >                             nowhere (default: the setting `preferences`, if
  >                             there is one)
  >   --vendor <name...>        ask these vendors only
  >   --wait <time>             how long to wait for one vendor (default: the
  >                             setting `wait`, 30s)
  >   --spread <time>           speak to each vendor at a moment drawn from this
  >                             time, and not to all at once; it takes so long, too
  >   --proxy <url>             reach vendors through socks5://host[:port], or
  >                             `none` (default: MEVILLE_PROXY, the setting `proxy`)
  >   --offers <count>          stop waiting once this many offers are in; `collect`
  >                             gets the rest
  >   --allow-text              send a description, and words that look as if they
  >                             told who you are; refused otherwise
  >   --dry-run                 show what each vendor would get, and send nothing
  >   --population <file>       with --dry-run, a table of listings: how many of
  >                             them fit the request is told, and which of its
  >                             wishes cost most
  >   --map <file>              which column of that table means what; guessed when
  >                             absent
  >
  > ...
  > Examples:
  >   $ meville send request.yaml --preferences preferences.yaml
  >       asks everybody and ranks what comes
  >   $ meville send request.yaml --vendor hill-garage --dry-run
  >       shows the bytes for one vendor
$ meville help config set
  > Usage: meville config set [options] <setting> <value>
  >
  > Set one, if the value will do.
  >
  > ...
  > Examples:
  >   $ meville config set wait 45s
  >       gives every vendor more time
  >   $ meville config set preferences preferences.yaml
  >       judges by this file when a command is given none
$ meville config
  ! Usage: meville config [options] [command]
  ! ...
  ! error: meville config needs a command. (usage-invalid)
  !   See: meville config --help
  = 2
$ meville-vendor stock
  ! Usage: meville-vendor stock [options] [command]
  ! ...
  ! error: meville-vendor stock needs a command. (usage-invalid)
  !   See: meville-vendor stock --help
  = 2
$ meville-vendor
  ! Usage: meville-vendor [options] [command]
  ! ...
  ! error: meville-vendor needs a command. (usage-invalid)
  !   See: meville-vendor --help
  = 2
$ meville vendors list hill-garage
  ! error: Too many arguments for 'list'. Expected 0 arguments but got 1. (usage-invalid)
  !   See: meville vendors list --help
  = 2
$ meville-vendor awards
  ! error: «here»/home/vendor.yaml is not there. (not-initialised)
  !   Run: meville-vendor init
  = 2

# What was probably meant
$ meville check request.yaml --prefrences prefs.yaml
  ! error: Unknown option '--prefrences'. (usage-invalid)
  !   Did you mean --preferences? See: meville check --help
  = 2
$ meville init --color never
  ! error: Unknown option '--color'. (usage-invalid)
  !   Did you mean --colour? See: meville init --help
  = 2
$ meville init --colour nevr
  ! error: --colour takes auto, always or never, not "nevr". (usage-invalid)
  !   Did you mean never?
  = 2
$ meville rank offers.json --preferences prefs.yaml --format tabel
  ! error: --format takes table, json or csv, not "tabel". (usage-invalid)
  !   Did you mean table?
  = 2
$ meville config set curency EUR
  ! error: There is no setting "curency". (usage-invalid)
  !   Did you mean currency?
  = 2
file wrong.yaml
  vrm: request/1
  category: carr
  where: GB
  until: 48h
  currency: GBP
$ meville check wrong.yaml
  ! error: «:any»"carr"«:any» (category-unknown)
  !   Did you mean car?
  = 3
file wrong.yaml
  vrm: request/1
  category: car
  where: GB
  until: 48h
  currency: GBP
  shuold:
    model: {is: Yaris}
  must:
    mileadge: {max: 40000 mi}
$ meville check wrong.yaml
  ! error: «:any» (file-invalid)
  !   wrong.yaml:6:1 shuold: «:any» (Did you mean "should"?)
  !   wrong.yaml:9:3 must.mileadge: «:any»; did you mean "mileage"?
  !   Mend every place that is listed.
  = 3
$ meville-vendor init --name Hill --origin "" --category mobil-plan
  ! error: These options make no vendor file. (usage-invalid)
  !   --category: there is no vocabulary "mobil-plan" (Did you mean "mobile-plan"?)
  !   See: meville-vendor init --help
  = 2
$ meville-vendor init --name Hill --origin ""
  > ...
  ! ...
$ meville-vendor stock import cars.csv --map cars-map.yaml --format csvv
  ! error: --format takes csv, json, ndjson or xlsx, not "csvv". (usage-invalid)
  !   Did you mean csv?
  = 2
$ meville-vendor stock import cars.csv --map cars-map.yaml --category carr
  ! error: There is no vocabulary "carr". (category-unknown)
  !   Did you mean car?
  = 3
$ meville vendors add «hill» --loopback --json
  @ vendors-add
$ meville vendors show hill-garag
  ! error: There is no vendor "hill-garag" in the vendor book. (vendor-unknown)
  !   Did you mean "hill-garage"? See: meville vendors list
  = 2
