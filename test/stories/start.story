# A newcomer asks what there is
$ meville --version
  > 0.1.0
$ meville --version --json
  @ version
  ~ {"version": "0.1.0"}
$ meville-vendor -V
  > 0.1.0
$ meville --help
  > Usage: meville [options] [command]
  > ...
  > Topics:
  >   meville help privacy      what a vendor learns of you, and when
  > ...
$ meville
  ! Usage: meville [options] [command]
  ! ...
  ! error: meville needs a command. (usage-invalid)
  !   See: meville --help
  = 2
$ meville --json
  @ error
  ~ {"error": {"code": "usage-invalid", "message": "meville needs a command.", "hint": "See: meville --help"}}
  = 2
$ meville vendors
  ! Usage: meville vendors [options] [command]
  ! ...
  ! error: meville vendors needs a command. (usage-invalid)
  !   See: meville vendors --help
  = 2
$ meville help exit-codes
  >   0    done
  > ...
  >   130  interrupted
  > 
  > An error also has a code of its own, «:any»
  > ...
$ meville-vendor help environment
  >   MEVILLE_HOME   the folder that keeps everything; --home goes before it
  > ...
$ meville help send --json
  @ help
  ~ {}
$ meville send --help --json
  @ help
$ meville help sned
  ! error: There is no help on "sned". (usage-invalid)
  !   Did you mean send? See: meville help
  = 2
$ meville help nothing of this --json
  @ error
  = 2

# Slips of the finger
$ meville sned request.yaml
  ! error: Unknown command 'sned'. (usage-invalid)
  !   Did you mean send? See: meville --help
  = 2
$ meville send request.yaml --jsno
  ! error: Unknown option '--jsno'. (usage-invalid)
  !   Did you mean --json? See: meville send --help
  = 2
$ meville vendors lst --json
  @ error
  ~ {"error": {"code": "usage-invalid", "message": "Unknown command 'lst'.", "hint": "Did you mean list? See: meville vendors --help"}}
  = 2
$ meville send
  ! error: Missing required argument 'request'. (usage-invalid)
  !   See: meville send --help
  = 2
$ meville rank offers.json --top few --preferences prefs.yaml
  ! error: --top takes a whole number from 1, not "few". (usage-invalid)
  !   See --help for the options of this command.
  = 2
$ meville send request.yaml --wait soon --json
  @ error
  ~ {"error": {"code": "usage-invalid", "message": "--wait takes a time like 500ms, 30s or 2m, not \"soon\"."}}
  = 2
$ meville requests of mine
  ! error: Too many arguments for 'requests'. Expected 0 arguments but got 2. (usage-invalid)
  !   See: meville requests --help
  = 2

# The home is made once, wherever it is named
$ meville init
  > Your keys are in «here»/home; only you can read them.
  > They are not encrypted: "meville wallet passphrase" gives them a passphrase.
  ! Next: meville vendors add URL
$ meville init
  ! error: «here»/home has a seed already. (already-initialised)
  !   Use another --home, or keep these.
  = 6
$ meville --home second init --json
  @ init
  ~ {"home": "«here»/second"}
$ meville init --home second --json
  @ error
  ~ {"error": {"code": "already-initialised"}}
  = 6
$ MEVILLE_HOME=third meville init --json
  @ init
  ~ {"home": "«here»/third"}
$ meville requests
  > No request has been sent yet.
  ! Next: meville send REQUEST
$ meville requests --json
  @ requests
  ~ {"requests": []}

# Nothing works before init, and says so
$ meville send request.yaml
  ! error: «here»/home has no seed yet. (not-initialised)
  !   Run: meville init
  = 2
$ meville offers rabcdef --json
  @ error
  ~ {"error": {"code": "not-initialised", "hint": "Run: meville init"}}
  = 2
$ meville-vendor serve
  ! error: «here»/home/vendor.yaml is not there. (not-initialised)
  !   Run: meville-vendor init
  = 2
$ meville-vendor stock list --json
  @ error
  ~ {"error": {"code": "not-initialised"}}
  = 2

# Settings that cannot be read are named
$ meville init
  > ...
  ! ...
file home/config.json
  {"wait": "soon"}
$ meville vendors add «hill» --loopback
  ! error: The settings are wrong in one place. (file-invalid)
  !   «here»/home/config.json:1:10 wait: takes a time like 500ms, 30s or 2m, not "soon"
  !   Set it again: meville config set wait VALUE
  = 3
