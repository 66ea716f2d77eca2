# Vendors are added, listed, shown and removed
$ meville vendors add «hill» --loopback
  > hill-garage  «hill»  key «:any»…
  ! Next: meville send REQUEST --preferences FILE
$ meville vendors add «dale» «old» --loopback --json
  @ vendors-add
  ~ {"vendors": [{"name": "dale", "origin": "«dale»", "loopback": true, "key": "«dale-key:id»"}, {"name": "old-stock"}], "failed": []}
$ meville vendors list
  > dale         «:any»  key «:any»…
  > hill-garage  «:any»  key «:any»…
  > old-stock    «:any»  key «:any»…
$ meville vendors list --json
  @ vendors-list
  ~ {"vendors": [{"name": "dale"}, {"name": "hill-garage"}, {"name": "old-stock"}]}
$ meville vendors show hill-garage
  > calls itself   Hill Garage
  > address        «hill»
  > key            «:id»
  > sells          car
  > in             GB
  > for            GBP
  > accepts        PDC-INTENT
  > profile until  «:time»
$ meville vendors show dale --json
  @ vendors-show
  ~ {"name": "dale", "key": "«dale-key»", "profile": {"name": "Dale", "categories": ["car"]}}
$ meville vendors show hil-garage
  ! error: There is no vendor "hil-garage" in the vendor book. (vendor-unknown)
  !   Did you mean "hill-garage"? See: meville vendors list
  = 2
$ meville vendors remove dale
  > dale is out of the vendor book.
$ meville vendors remove old-stock --json
  @ vendors-remove
  ~ {"removed": "old-stock"}
$ meville vendors remove dale --json
  @ error
  ~ {"error": {"code": "vendor-unknown"}}
  = 2
$ meville send request.yaml --vendor dale
  ! error: «here»/home has no seed yet. (not-initialised)
  !   Run: meville init
  = 2

# An empty book
$ meville vendors list
  ! Next: meville vendors add URL
$ meville vendors list --json
  @ vendors-list
  ~ {"vendors": []}
$ meville init
  > ...
  ! ...
$ meville send request.yaml
  ! error: The vendor book is empty. (vendor-unknown)
  !   Add a vendor: meville vendors add URL
  = 2

# An address that cannot be used does not keep the others out
$ meville vendors add «closed» --loopback
  ! error: The connection to the vendor failed (ECONNREFUSED). (connection-failed)
  ! ...
  = 5
$ meville vendors add «hill»
  ! error: «:any» (address-refused)
  !   «:any»--loopback«:any»
  = 5
$ meville vendors add somewhere --json
  @ error
  ~ {"error": {"code": "usage-invalid"}}
  = 2
$ meville vendors add «closed» «hill» --loopback
  > hill-garage  «hill»  key «:any»…
  > «closed» failed: The connection to the vendor failed (ECONNREFUSED). (connection-failed)
  ! Next: meville send REQUEST --preferences FILE
  = 5
$ meville vendors add «hill» «dale» --name both --loopback
  ! error: --key and --name are for a single vendor. (usage-invalid)
  !   Add the vendors one by one.
  = 2
$ meville vendors add «shouting» --loopback
  ! error: The vendor reported busy: E\u{202e}lagav\u{202c} «:any» (problem-reported)
  !   See the code it gave; try again later if it says so.
  = 5
$ meville vendors add «shouting» --loopback --json
  @ error
  ~ {"error": {"code": "problem-reported"}}
  = 5

# A key that changes is not taken silently
$ meville vendors add «changer» --loopback --json
  @ vendors-add
  ~ {"vendors": [{"name": "changer", "key": "«first-key:id»"}]}
$ meville vendors add «changer» --loopback
  ! error: «:any» (key-changed)
  !   Ask the vendor by another way, then: meville vendors trust NAME
  = 4
$ meville vendors trust changer
  ! error: changer shows the key «:id»; pinned is «first-key». Trust the new one? There is no terminal to ask on. (answer-missing)
  !   Add --yes to say so.
  = 2
$ meville vendors trust changer --yes
  > changer is now pinned to «new:id»; it was «first-key».
$ meville vendors trust changer --yes --json
  @ vendors-show
  ~ {"name": "changer"}
$ meville vendors add «hill» --loopback --key «first-key»
  ! error: «:any» (key-changed)
  ! ...
  = 4
$ meville vendors trust nobody --yes
  ! error: There is no vendor "nobody" in the vendor book. (vendor-unknown)
  !   See: meville vendors list
  = 2

# A list of vendors is imported from CSV, JSON, YAML or stdin
file list.csv
  name,url,key
  first,«hill»,
  ,«closed»,
file list.json
  [{"url": "«dale»", "name": "second"}]
file list.yaml
  - url: «old»
$ meville vendors import list.csv --loopback
  > list.csv: 1 vendor added, 1 failed.
  >   added   first
  >   failed  «closed»: The connection to the vendor failed (ECONNREFUSED). (connection-failed)
$ meville vendors import - --loopback --json <list.json
  @ vendors-import
  ~ {"added": [{"vendor": "second"}], "failed": []}
$ meville vendors import list.yaml --loopback --json
  @ vendors-import
  ~ {"added": [{"vendor": "old-stock"}]}
file closed.csv
  url
  «closed»
$ meville vendors import closed.csv --loopback
  > closed.csv: 0 vendors added, 1 failed.
  > ...
  = 5

# A list of vendors with mistakes is refused whole, with every line
file list.csv
  name,url
  first,«hill»
  second,
  third,
file list.json
  [{"url": "«hill»"},
   {"name": "second"}]
file words.json
  [{"url": "«hill»"}
$ meville vendors import list.csv --loopback
  ! error: list.csv has entries without a url. (file-invalid)
  !   list.csv:3 2: lacks "url"
  !   list.csv:4 3: lacks "url"
  !   A list of vendors has a url for each, and maybe a name and a key.
  = 3
$ meville vendors import list.json --loopback --json
  @ error
  ~ {"error": {"code": "file-invalid", "file": "list.json", "faults": [{"line": 2, "path": "2"}]}}
  = 3
$ meville vendors import words.json
  ! error: «:any» (json-invalid)
  !   words.json:2:1: «:any»
  ! ...
  = 3
$ meville vendors import nowhere.csv
  ! error: nowhere.csv is not there. (file-missing)
  !   Check the path and its permissions.
  = 2
$ meville vendors list --json
  @ vendors-list
  ~ {"vendors": []}
