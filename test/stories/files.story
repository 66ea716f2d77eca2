# A sound request says what it asks for
$ meville check request.yaml
  > request.yaml holds. It asks for a car in GB, with 4 requirements.
  > Each vendor that is asked reads:
  >   category      car                                                  what you want: a car
  >   where         GB                                                   where it is to be sold
  >   quantity      1                                                    how many you want
  >   currency      GBP                                                  what prices are in
  >   registered    must: 2006 or later                                  nothing else is offered
  >   model         must: yaris                                          nothing else is offered
  >   engine        must: 1.0 petrol or 1.3 petrol                       nothing else is offered
  >   mileage       should: 60000 mi or less                             offers say where they differ
  >   terms         PDC-INTENT                                           what vendors are to agree to
  >   made          «:time»                                 the hour you send it in
  >   until         «:time»                                 when offers are due, rounded up
  >   signing key   a new one for each vendor                            nobody else can award it
  >   reply key     a new one for each vendor                            only you can read the offers
  >   number        a new one for each vendor                            tells two requests apart
  >   addressed to  the address of that vendor                           nobody else can use the copy
  >   form          request, version 1                                   the same from everybody
  >   size          3 KiB                                                one of four, filled with dots
  > Each connection tells the vendor:
  >   IP address    yours                                                a proxy would hide it
  >   time          the moment you ask                                   vendors can compare it
  >   headers       one fixed block                                      the same from everybody
  >   TLS           the hello of this Node                               no session is ever resumed
  >   profile       that somebody reads it                               when the kept one is too old
  > Each connection tells whoever carries it:
  >   vendors       which ones you talk to                               by name; not what you ask for
  >   times, sizes  when, and how much                                   sizes are few
  > When you award, the winner alone reads:
  >   offer         which of its own you take                            still without a name
  >   ends          within two hours, on the hour                        later sales do not count
  >   envelope      copy key, new number, hour                           nothing new about you
  >   size          3 KiB                                                the same for every award
  > With --contact, and after its receipt, the winner alone reads:
  >   contact       what --contact FILE has of name, email, phone,       nothing without --contact
  >                 address, note
  >   receipt       which of its own it is about                         checked before this is sent
  >   envelope      copy key, new number, hour                           nothing new about you
  >   size          3 or 6 or 12 or 24 KiB                               filled with dots
  > Nobody is told your preferences, the ranking, your vendor book, or who else was asked.
  ! Next: meville send request.yaml
$ meville config set proxy socks5://127.0.0.1
  > proxy is socks5://127.0.0.1.
$ meville check request.yaml
  > ...
  >   IP address    that of the proxy                                    the proxy alone knows yours
  > ...
  >   vendors       that you use the proxy                               it sees which vendors you ask
  > ...
  ! note: vendors are reached through socks5://127.0.0.1 (the setting proxy)
  ! Next: meville send request.yaml
$ meville config unset proxy
  > proxy is not set any more.
$ meville check request.yaml --preferences prefs.yaml --json
  @ check
  ~ {"valid": true, "category": "car", "where": "GB", "currency": "GBP"}
$ meville check - --json <request.yaml
  @ check
  ~ {"valid": true}
$ meville check - --preferences - <request.yaml
  ! error: Only one file can be read from stdin. (usage-invalid)
  !   See --help for the options of this command.
  = 2

# Every mistake of a request has its place
file wrong.yaml
  vrm: request/1
  category: car
  where: GB
  until: 48h
  currency: GBP
  must:
    modle: {is: Yaris}
    mileage: {max: "40000"}
$ meville check wrong.yaml
  ! error: «:any» (file-invalid)
  !   wrong.yaml:7:«:n» must.modle: «:any»model«:any»
  !   wrong.yaml:8:«:n» must.mileage.max: «:any»
  !   Mend every place that is listed.
  = 3
$ meville send wrong.yaml --json
  @ error
  ~ {"error": {"code": "not-initialised"}}
  = 2
$ meville init
  > ...
  ! ...
$ meville send wrong.yaml --json
  @ error
  ~ {"error": {"code": "file-invalid", "file": "wrong.yaml", "faults": [{"line": 7, "path": "must.modle"}, {"line": 8, "path": "must.mileage.max"}]}}
  = 3
file broken.yaml
  vrm: request/1
  category: [car
$ meville check broken.yaml
  ! error: «:any» (yaml-invalid)
  !   broken.yaml:«:n»:«:n»: «:any»
  !   Mend it at the line and column named.
  = 3
file never.yaml
  vrm: request/1
  category: car
  where: GB
  until: 48h
  currency: GBP
  must:
    registered: {min: 2010, max: 2006}
$ meville check never.yaml
  ! error: «:any» (file-invalid)
  !   never.yaml:7:«:n» must.registered«:any»
  !   Mend every place that is listed.
  = 3
file against.yaml
  vrm: request/1
  category: car
  where: GB
  until: 48h
  currency: GBP
  must:
    registered: {min: 2010}
  should:
    registered: {max: 2006}
$ meville check against.yaml --json
  @ error
  ~ {"error": {"code": "request-contradictory", "file": "against.yaml", "faults": [{"path": "registered"}]}}
  = 3
$ meville check nowhere.yaml
  ! error: nowhere.yaml is not there. (file-missing)
  !   Check the path and its permissions.
  = 2
$ meville check .
  ! error: . is a folder. (file-missing)
  !   Check the path and its permissions.
  = 2

# Preferences that cannot be used
file wrong.yaml
  vrm: preferences/1
  category: car
  currency: GBP
  prefer:
    mileage: {lower: {best: 60000 mi, worst: 5000 mi}, weight: 20}
    colur: {grades: {red: 1}, weight: 1}
$ meville rank offers.json --preferences wrong.yaml
  ! error: «:any» (file-invalid)
  !   wrong.yaml:5:«:n» prefer.mileage«:any»
  !   wrong.yaml:6:«:n» prefer.colur«:any»
  !   Mend every place that is listed.
  = 3
$ meville rank offers.json
  ! error: Ranking needs your preferences. (answer-missing)
  !   Add --preferences FILE, or name the file once: meville config set preferences FILE
  = 2
file plan.yaml
  vrm: preferences/1
  category: mobile-plan
  currency: GBP
  prefer:
    total: {lower: {best: 5 GBP, worst: 20 GBP}, weight: 1}
$ meville check request.yaml --preferences plan.yaml --json
  @ error
  ~ {"error": {"code": "file-invalid", "file": "plan.yaml", "hint": "Name preferences about car with --preferences, or compose some: meville compose --category car"}}
  = 3

# Plain offers are ranked without any home
$ meville rank offers.json --preferences prefs.yaml
  > 2 of 4 offers qualify · 1 needs an answer · 1 rejected
  > 1  «:any»  dale  £4,700.00  18,020 mi
  > 2  «:any»  hill  £5,200.00  21,500 mi
  > ?  «:any»  mist  «:any»  would be «:any»: ask "«:any»?«:any»"«:any»
  >  x  gold  «:any»
  > Why 1 beats 2 («:any»): «:any»
$ meville rank offers.json --preferences prefs.yaml --explain
  > ...
  > Why 1 beats 2 (+6.28): total +3.75, mileage +2.53
  > Why 1 has no 100 («:any»): «:any»
  > Flips if: «:any»
  > 2 hill (-6.28): would be first at £4,«:any» (-£«:any»)«:any»
  > Without "total £9,000.00 or less": 1 more offer«:any»
  > Never better than dale: hill
  > First in 100 % of ±50 % weightings · 1 point = «:any»
  > A full swing is worth: mileage «:any»
$ meville rank offers.json --preferences prefs.yaml --json
  @ rank
  ~ {"ranking": [{"rank": 1, "vendor": "dale", "unsigned": true}, {"rank": 2, "vendor": "hill"}], "ask": [{"offer": "mist"}], "rejected": [{"offer": "gold"}], "invalid": []}
$ meville rank - --preferences prefs.yaml --top 1 --format json <offers.json
  @ rank
  ~ {"ranking": [{"vendor": "dale"}]}
$ meville rank offers.json --preferences prefs.yaml --format xml
  ! error: --format takes table, json or csv, not "xml". (usage-invalid)
  !   See --help for the options of this command.
  = 2
$ meville rank nowhere.json --preferences prefs.yaml
  ! error: nowhere.json is not there. (file-missing)
  ! ...
  = 2
file none.json
  []
$ meville rank none.json --preferences prefs.yaml
  > 0 of 0 offers qualify
file odd.json
  [{"id": "a", "total": "cheap"}]
$ meville rank odd.json --preferences prefs.yaml
  > 0 of 1 offer qualifies · 1 needs an answer
  > ...
  ! note: no offer says anything usable of what you judge by: total («:any»), mileage
file odd.json
  {"id": "a"}
$ meville rank odd.json --preferences prefs.yaml
  ! error: «:any»
  ! ...
  = 3

# Offers come as JSON, NDJSON, CSV or signed tokens, and go as a table, JSON or CSV
file offers.csv
  id,price (GBP),mileage (mi)
  hill,5200,21500
  dale,4700,18020
  gold,9500,1000
$ meville rank offers.csv --preferences prefs.yaml --top 1 --json
  @ rank
  ~ {"counts": {"offers": 3, "ranked": 2, "ask": 0, "rejected": 1, "invalid": 0}, "ranking": [{"offer": "dale"}], "rejected": [{"offer": "gold"}]}
$ meville rank offers.csv --preferences prefs.yaml --explain --json
  @ rank
  ~ {"explanation": {"robustness": {"seed": 1}}}
$ meville rank - --preferences prefs.yaml --format csv <offers.csv
  > status,rank,score,up to,vendor,offer,total amount,currency,total,total points,mileage,mileage points,note
  > ranked,1,«:any»,dale,dale,4700.00,GBP,4700.00 GBP,«:any»,18020 mi,«:any»,
  > ranked,2,«:any»,hill,hill,5200.00,GBP,5200.00 GBP,«:any»,21500 mi,«:any»,
  > rejected,,,,gold,gold,9500.00,GBP,,,,,"total 9500.00 GBP, «:any»"
file offers.ndjson
  {"id": "hill", "total": "5200 GBP"}
  {"id": "hill", "total": "4700 GBP"}
  {"id": "dale", "total": 4700
$ meville rank offers.ndjson --preferences prefs.yaml
  ! error: The list of offers is wrong in 2 places. (file-invalid)
  !   offers.ndjson:2«:any» id: is that of line 1 too
  !   offers.ndjson:3:«:n»: «:any»
  !   Mend every place that is listed.
  = 3
file odd.csv
  id,price,milage
  hill,5200,21500
$ meville rank odd.csv --preferences prefs.yaml
  > 0 of 1 offer qualifies · 1 needs an answer
  > ...
  ! note: columns that car does not know are ignored: milage (did you mean "mileage"?)
  ! note: no offer says anything usable of what you judge by: total («:any»), mileage; a header «:any»
file signed.txt
  eyJhbGciOiJub25lIn0.e30.AA
$ meville rank signed.txt --preferences prefs.yaml --json
  @ rank
  ~ {"counts": {"offers": 0, "invalid": 1}, "invalid": [{"vendor": "line 1", "code": "algorithm-refused"}]}
$ meville rank offers.csv --preferences prefs.yaml --format csv --json
  ! ...
  > ...
  = 2

# A vendor's own files
$ meville-vendor init
  ! error: What do customers know you as? There is no terminal to ask on. (answer-missing)
  !   Add --name NAME.
  = 2
$ meville-vendor init --name Hill
  ! error: At which address do customers reach you (https://…; empty for none)? There is no terminal to ask on. (answer-missing)
  !   Add --origin URL.
  = 2
$ meville-vendor init --name Hill --origin http://hill.example --category boats
  ! error: These options make no vendor file. (usage-invalid)
  !   --origin: must begin with https:// (http:// only for this machine itself) «:any»
  !   --category: there is no vocabulary "boats" «:any»
  !   See: meville-vendor init --help
  = 2
$ meville-vendor init --name Hill --origin "" --json
  @ vendor-init
  ~ {"home": "«here»/home", "vendorFile": "«here»/home/vendor.yaml"}
$ meville-vendor init --name Hill --origin "" --json
  @ error
  ~ {"error": {"code": "already-initialised"}}
  = 6
$ meville-vendor stock list
  > There is no stock.
  ! Next: meville-vendor stock import FILE --map MAP.yaml
file nameless.csv
  a,b
  Yaris,5200
$ meville-vendor stock import nameless.csv
  ! error: Which column means what? No column is surely the price. (answer-missing)
  !   Let it be guessed, look it over, and add it with --map: meville-vendor stock map nameless.csv --out map.yaml
  = 2
$ meville-vendor stock import cars.csv --map cars-map.yaml
  > cars.csv: 3 rows, 3 new, 0 updated, 0 unusable.
  ! Next: meville-vendor serve
$ meville-vendor stock list --limit 2
  > HG1  1 x  5200.00 GBP  «:any»
  > HG2  1 x  4800.00 GBP  «:any»
  > 2 of 3 rows
  ! Next: meville-vendor stock list --after HG2
file odd.csv
  ref,make,model,year,price,mileage,engine
  HG1; rm -rf ~,Toyota,Yaris,2007,5200,21500,1.3 petrol
$ meville-vendor stock import odd.csv --map cars-map.yaml --json
  @ stock-import
  ~ {"added": 1}
$ meville-vendor stock list --limit 2
  > ...
  ! Next: meville-vendor stock list --after 'HG1; rm -rf ~'
$ meville-vendor stock list --after 'HG1; rm -rf ~' --limit 1 --json
  @ stock-list
  ~ {"total": 4, "rows": [{"sku": "HG2"}]}
$ meville-vendor stock list --after HG2 --json
  @ stock-list
  ~ {"total": 4, "rows": [{"sku": "HG3", "price": {"amount": "6100.00", "currency": "GBP"}}]}
$ meville-vendor awards
  > Nothing has been sold yet.
$ meville-vendor awards --json
  @ awards
  ~ {"awards": []}
file home/vendor.yaml
  vrm: vendor/1
  name: Hill
  categories: [boats]
  areas: [GB]
  currency: GBP
  terms: [PDC-INTENT]
$ meville-vendor serve
  ! error: «:any» (file-invalid)
  !   «here»/home/vendor.yaml:3:«:n» categories.0: there is no vocabulary "boats" «:any»
  !   Use one of «:any»
  = 3

# Stock and mappings with mistakes
$ meville-vendor init --name Hill --origin ""
  > ...
  ! ...
file wrong-map.yaml
  sku: {column: ref}
  price: {column: price, currency: GBP}
  milage: {column: mileage, unit: mi}
$ meville-vendor stock import cars.csv --map wrong-map.yaml
  ! error: «:any» (file-invalid)
  !   wrong-map.yaml:3:«:n» milage: «:any»
  ! ...
  = 3
file other-map.yaml
  sku: {column: reference}
  price: {column: price, currency: GBP}
$ meville-vendor stock import cars.csv --map other-map.yaml --json
  @ error
  ~ {"error": {"code": "file-invalid"}}
  = 3
file rows.csv
  ref,make,model,year,price,mileage,engine
  A1,Toyota,Yaris,2007,5200,21500,1.3 petrol
  A2,Toyota,Yaris,2007,a lot,21500,1.3 petrol
  A3,Toyota,Yaris,2007,100,few,1.3 petrol
$ meville-vendor stock import rows.csv --map cars-map.yaml
  > rows.csv: 3 rows, 2 new, 0 updated, 1 unusable.
  >   row 2 (line 3): «:any»
  > 1 cell could not be read and was left out:
  >   row 3, mileage: «:any»
  ! Next: meville-vendor serve
$ meville-vendor stock import - --format csv --map cars-map.yaml --json <rows.csv
  @ stock-import
  ~ {"rows": 3, "added": 0, "updated": 2, "unusable": [{"row": 2, "line": 3}], "unusableCount": 1, "noteCount": 1}
$ meville-vendor stock import - --map cars-map.yaml --json <rows.csv
  @ stock-import
  ~ {"rows": 3, "updated": 2}
file useless.csv
  ref,make,model,year,price,mileage,engine
  A2,Toyota,Yaris,2007,a lot,21500,1.3 petrol
$ meville-vendor stock import useless.csv --map cars-map.yaml --json
  @ stock-import
  ~ {"rows": 1, "added": 0, "unusableCount": 1}
  = 3
$ meville-vendor stock import cars.csv --map cars-map.yaml --category mobile-plan
  ! error: vendor.yaml does not say that you sell mobile-plan. (usage-invalid)
  !   Add mobile-plan to its categories, or choose one of car.
  = 2
$ meville-vendor serve --port 123456
  ! error: --port takes a number up to 65535, not "123456". (usage-invalid)
  ! ...
  = 2
$ meville-vendor serve --tls-cert cert.pem
  ! error: --tls-cert and --tls-key go together. (usage-invalid)
  ! ...
  = 2
