# The worked examples of the customer's help, as they stand there
file preferences.yaml
  vrm: preferences/1
  category: car
  currency: GBP
  prefer: {total: {lower: {best: 4000 GBP, worst: 12000 GBP}, weight: 1}}
file vendors.csv
  name,url,key
  hill,«hill»,
$ meville init
  > ...
  ! ...
$ meville init --home ./trial
  > Your keys are in «here»/trial; only you can read them.
  > They are not encrypted: "meville wallet passphrase" gives them a passphrase.
  ! ...
$ meville config list
  > ...
$ meville config list --json
  @ config-list
$ meville config get wait
  > 30s
$ meville config get preferences --json
  @ config-get
$ meville config set wait 45s
  > wait is 45s.
$ meville config set preferences preferences.yaml
  > preferences is «here»/preferences.yaml.
$ meville config unset wait
  > wait is 30s, the default.
$ meville config unset preferences
  > preferences is not set any more.
$ meville vendors import vendors.csv
  > vendors.csv: 0 vendors added, 1 failed.
  >   failed  «hill»: «:any» (address-refused)
  = 5
$ meville vendors import - <vendors.csv
  > stdin: 0 vendors added, 1 failed.
  > ...
  = 5
$ meville vendors add «hill» --loopback --json
  @ vendors-add
$ meville vendors list
  > hill-garage  «:any»
$ meville vendors list --json
  @ vendors-list
$ meville vendors show hill-garage
  > calls itself   Hill Garage
  > ...
$ meville vendors show hill-garage --json
  @ vendors-show
$ meville vendors trust hill-garage
  > hill-garage still shows the key «:id».
$ meville vendors trust hill-garage --yes
  > hill-garage still shows the key «:id».
$ meville check request.yaml
  > request.yaml holds. «:any»
  > ...
  ! Next: meville send request.yaml
$ meville check request.yaml --preferences preferences.yaml
  > ...
  > preferences.yaml holds too, and is about the same thing. «:any»
  > ...
  ! Next: meville send request.yaml --preferences preferences.yaml
$ meville send request.yaml --vendor hill-garage --dry-run
  > hill-garage would get «:n» bytes, «:n» of the payload being padding:
  > ...
  > Each vendor that is asked reads:
  > ...
  > Nothing was sent.
$ meville send request.yaml --preferences preferences.yaml
  > «request:request»: 2 offers from 1 vendor
  > 2 of 2 offers qualify
  > ...
  ! ...
$ meville collect
  > «request»: 2 offers from 1 vendor
  ! «request»: everybody has answered
  ! ...
$ meville requests
  > «request»  car  open  2 offers  of 1 vendor  until «:time»
$ meville requests --json
  @ requests
$ meville offers
  > ...
  ! ...
$ meville rank --preferences preferences.yaml
  > 2 of 2 offers qualify
  > ...
$ meville rank offers.json --preferences preferences.yaml --json
  @ rank
$ meville vendors remove hill-garage
  > hill-garage is out of the vendor book.
$ meville vendors remove hill-garage --json
  @ error
  = 2

# The worked examples of the vendor's help, as they stand there
file map.yaml
  sku: {column: ref}
  price: {column: price, currency: GBP}
  model: {column: model}
file cars.json
  [{"ref": "J1", "model": "Yaris", "price": "4100"}]
$ meville-vendor init --name Hill --origin ""
  > ...
  ! ...
$ meville-vendor stock import cars.csv --map cars-map.yaml
  > cars.csv: 3 rows, 3 new, 0 updated, 0 unusable.
  ! Next: meville-vendor serve
$ meville-vendor stock import - --format json --map map.yaml <cars.json
  > stdin: 1 row, 1 new, 0 updated, 0 unusable.
  ! Next: meville-vendor serve
$ meville-vendor stock map cars.csv
  > ...
  > price: { column: price, currency: GBP }
  > ...
$ meville-vendor stock map cars.csv --out guessed-map.yaml
  > guessed-map.yaml is written, from cars.csv.
  > Guesses to look over: mileage
  ! Next: meville-vendor stock import cars.csv --map guessed-map.yaml
$ meville-vendor stock export --out stock.csv
  > stock.csv: 4 rows of car.
  ! Next: meville-vendor stock import stock.csv
$ meville-vendor stock export --format ndjson
  > ...
  > {"sku":"J1","quantity":"1","price":"4100.00 GBP","since":"«:any»","model":"Yaris"}
$ meville-vendor stock list
  > ...
  > 4 of 4 rows
$ meville-vendor stock list --limit 1000 --json
  @ stock-list
  ~ {"total": 4}
$ meville-vendor awards
  > Nothing has been sold yet.
$ meville-vendor awards --json
  @ awards
  ~ {"awards": []}
$ meville-vendor inbox
  > Nothing waits.
$ meville-vendor inbox --json
  @ inbox
  ~ {"waiting": []}
$ meville-vendor receipts
  > There are no receipts yet.
$ meville-vendor receipts --limit 1 --json
  @ receipts
  ~ {"receipts": [], "count": 0, "broken": null}
$ meville-vendor stats
  > ...
$ meville-vendor stats --days 365 --json
  @ stats
  ~ {"asked": 0, "missed": [], "lost": 0}
file other.jwt
  none
$ meville-vendor quote - --json <other.jwt
  @ error
  ~ {"error": {"code": "token-malformed", "file": "stdin"}}
  = 4
