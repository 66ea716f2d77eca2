# A request is forgotten, keys and all
$ meville requests forget --help
  > ...
  >   --yes                     do it without asking
  > ...
$ meville-vendor init --name "Own Shop" --origin "" --home shop
  > ...
  ! ...
$ meville-vendor stock import cars.csv --map cars-map.yaml --home shop
  > ...
  ! ...
serve shop
$ meville init
  > ...
  ! ...
$ meville vendors add «shop» --loopback --json
  @ vendors-add
$ meville send request.yaml --preferences prefs.yaml
  > «first:request»: 2 offers from 1 vendor
  > ...
  > 1  «:any»  own-shop  «best:short»  £5,200.00  21,500 mi
  > ...
  ! «first»: asking 1 vendor
  ! ...
$ meville send request.yaml
  > «second:request»: 2 offers from 1 vendor
  ! «second»: asking 1 vendor
  ! ...
$ meville award «first» «best» --contact me.yaml --yes
  > ...
  ! ...
$ meville requests forget «second»
  ! error: Forget «second»? Lost for good: its keys, the answers of 1 vendor. A backup made since it was sent still has it. There is no terminal to ask on. (answer-missing)
  !   Add --yes to say so.
  = 2
$ meville requests forget «first» --json
  @ error
  ~ {"error": {"code": "answer-missing", "message": "Forget «first»? Lost for good: its keys, the answers of 1 vendor, the receipt of own-shop, which proves what was sold to you, the record of the terms you agreed on, what you told of yourself. A backup made since it was sent still has it. There is no terminal to ask on.", "hint": "Add --yes to say so."}}
  = 2
$ meville requests forget «second» --yes
  > «second» is forgotten. A backup made since it was sent still has it.
$ meville requests forget «second» --yes
  ! error: There is no request "«second»". (request-unknown)
  !   See: meville requests
  = 2
$ meville offers «second»
  ! error: There is no request "«second»". (request-unknown)
  !   See: meville requests
  = 2
$ meville requests
  > «first»  car  awarded  2 offers  of 1 vendor  until «:time»
$ meville requests forget «first» --yes --json
  @ requests-forget
  ~ {"forgotten": "«first»"}
$ meville requests
  > No request has been sent yet.
  ! Next: meville send REQUEST
$ meville requests forget ../seed --yes
  ! error: There is no request "../seed". (request-unknown)
  !   See: meville requests
  = 2
$ meville requests forgt
  ! error: Too many arguments for 'requests'. Expected 0 arguments but got 1. (usage-invalid)
  !   See: meville requests --help
  = 2
$ meville requests forgt --help
  ! error: Unknown command 'forgt'. (usage-invalid)
  !   Did you mean forget? See: meville requests --help
  = 2

# Vendors are asked bit by bit
$ meville-vendor init --name "Own Shop" --origin "" --home shop
  > ...
  ! ...
$ meville-vendor stock import cars.csv --map cars-map.yaml --home shop
  > ...
  ! ...
serve shop
$ meville init
  > ...
  ! ...
$ meville vendors add «shop» --loopback --json
  @ vendors-add
$ meville send request.yaml --spread 50ms
  > «request:request»: 2 offers from 1 vendor
  ! «request»: asking 1 vendor, the last of them «:any»
  ! ...
$ meville send request.yaml --spread soon
  ! error: --spread takes a time like 500ms, 30s or 2m, not "soon". (usage-invalid)
  !   See --help for the options of this command.
  = 2
$ meville send request.yaml --spread 1500m --json
  @ error
  ~ {"error": {"code": "usage-invalid", "message": "--spread 1500m is too long: it is more than half of the time that the request gives vendors."}}
  = 2
$ meville collect «request» --spread 10000m
  ! error: --spread 10000m is too long: the request ends before. (usage-invalid)
  !   See --help for the options of this command.
  = 2
stop shop
$ meville send request.yaml --spread 50ms --wait 5s
  > «unheard:request»: no offers · 1 failed
  >   own-shop  failed  could not be reached (connection-failed)
  ! «unheard»: asking 1 vendor, the last of them «:any»
  ! ...
  = 5
$ meville collect «unheard» --spread 50ms --wait 5s
  > ...
  ! «unheard»: asking 1 vendor, the last of them «:any»
  ! ...
  = 5
