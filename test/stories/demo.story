# The demo as one document, with the commands and what they gave
$ meville demo --json
  @ demo
  ~ {"kept": null, "vendors": null, "steps": [
  ~ {"command": "meville init"},
  ~ {"command": "meville vendors import vendors.csv --loopback", "result": {"failed": []}},
  ~ {"result": {"category": "car", "rules": ["total", "history"]}},
  ~ {"command": "meville check request.yaml --preferences preferences.yaml", "result": {"valid": true}},
  ~ {"command": "meville send request.yaml --preferences preferences.yaml", "result": {"request": "«request:request»", "pending": [{"vendor": "tomorrow-motors"}]}},
  ~ {"command": "meville collect --preferences preferences.yaml", "result": {"request": "«request»", "pending": []}},
  ~ {"command": "meville award «request» «best:short» --contact contact.yaml --yes", "result": {"vendor": "tomorrow-motors", "contact": "taken"}},
  ~ {"command": "meville-vendor awards --home vendors/tomorrow-motors", "result": {"awards": [{"contact": {"name": "Jo Example", "email": "jo@example.org"}}]}},
  ~ {"command": "meville verify customer/requests/«request»/receipt", "result": {"documents": [{"holds": true, "kind": "receipt", "vendor": "tomorrow-motors"}]}}]}
  ! ...

# It goes well, and leaves nothing behind
$ meville demo
  > ...
  ! ...

# What it takes
$ meville demo --help --json
  @ help
$ meville help demo
  > Usage: meville demo [options]
  > ...
  >   --keep <dir>«:any»do it in this folder, which is new or empty, and«:any»
  > ...
  >   $ meville demo
  > ...
  >   $ meville demo --serve --keep market
  > ...

# It is played in a folder of its own
$ meville demo --keep .
  ! error: . is not empty. (file-exists)
  !   Choose a folder that is new or empty.
  = 6
$ meville demo --keep request.yaml --json
  @ error
  ~ {"error": {"code": "file-exists", "message": "request.yaml is no folder.", "hint": "Choose a folder that is new or empty."}}
  = 6
$ meville demo --serve
  ! error: --serve needs a folder for the market. (usage-invalid)
  !   Run: meville demo --serve --keep market
  = 2
$ meville demo --serve --keep . --json
  @ error
  ~ {"error": {"code": "file-exists", "message": ". is not empty."}}
  = 6
$ meville demo --kep x
  ! error: Unknown option '--kep'. (usage-invalid)
  !   Did you mean --keep? See: meville demo --help
  = 2
