# A request no rule can price waits, and a person answers it; what is awarded waits too
$ meville-vendor init --name Own --origin "" --home shop
  > ...
  ! ...
$ meville-vendor stock import cars.csv --map cars-map.yaml --home shop
  > ...
  ! ...
file shop/pricing.yaml
  vrm: pricing/1
  floor: 90%
  ask: {when: {model: {is: Yaris}}, no-match: true}
$ meville-vendor inbox --home shop
  > Nothing waits.
serve shop
$ meville init
  > ...
  ! ...
$ meville vendors add «shop» --loopback --json
  @ vendors-add
$ meville send request.yaml
  > «request:request»: no offers yet · 1 pending
  >   own  pending  has not answered yet
  ! «request»: asking 1 vendor
  !   1/1  own  «:any» «:any»  will answer later
  ! Ask again who has not answered: meville collect «request»
$ meville-vendor inbox --home shop
  > «case:short»  car, 1 x, in GB, in GBP, under PDC-INTENT
  >   waiting for «:any», until «:time»
  >   must: registered 2006 or later; model yaris; engine 1.0 petrol or 1.3 petrol
  >   should: mileage 60000 mi or less
  ! Next: meville-vendor --home shop answer «case»
$ meville-vendor inbox --json --home shop
  @ inbox
  ~ {"waiting": [{"id": "«full:id»", "kind": "request", "category": "car", "offer": null, "asked": {"where": "GB", "quantity": 1,
  ~ "requirements": [{"property": "registered"}, {"property": "model", "level": "must", "rule": "yaris"}, {}, {"property": "mileage", "level": "should"}]}}]}
$ meville collect --json
  @ collect
  ~ {"pending": [{"vendor": "own"}]}
  ! ...
$ meville-vendor answer «case» --home shop
  ! error: What is the answer? There is no terminal to ask on. (answer-missing)
  !   Add --sku SKU --price AMOUNT, --offer FILE or --refuse.
  = 2
$ meville-vendor answer «case» --sku HG3 --home shop
  ! error: HG3 fails what the customer must have, "model: yaris". (requirement-unmet)
  !   It may not be offered. Offer something else, or refuse: meville-vendor --home shop answer ID --refuse
  = 3
$ meville-vendor answer «case» --sku HG9 --home shop
  ! error: There is no HG9 in the stock. (usage-invalid)
  !   See: meville-vendor --home shop stock list
  = 2
$ meville-vendor answer «case» --sku HG1 --price 5.200 --home shop
  ! error: --price: the price "5.200" may mean thousands or decimals; write it like 5200 or 5200.50. (usage-invalid)
  ! ...
  = 2
$ meville-vendor answer «case» --sku HG1 --price "€5,200" --home shop
  ! error: --price: the price "€5,200" is in EUR, and the request is in GBP. (usage-invalid)
  ! ...
  = 2
$ meville-vendor answer «case» --sku HG1 --price 5k --home shop
  ! error: --price: the price "5k" is not an amount such as 5200 or 5200.50. (usage-invalid)
  ! ...
  = 2
$ meville-vendor answer «case» --sku HG1 --validity soon --home shop
  ! error: --validity takes a time like 90m, 48h or 7d, not "soon". (usage-invalid)
  ! ...
  = 2
$ meville-vendor answer «case» --price 5200 --home shop
  ! error: --price does not go with no --sku. (usage-invalid)
  ! ...
  = 2
$ meville-vendor answer «case» --confirm --home shop
  ! error: --confirm does not go with a request. (usage-invalid)
  ! ...
  = 2
$ meville-vendor answer «case» --sku HG1 --refuse --home shop
  ! error: --sku does not go with --refuse. (usage-invalid)
  ! ...
  = 2
$ meville-vendor answer «case» --refuse sold --home shop
  ! error: --refuse takes no-match, not-served, terms or busy, not "sold". (usage-invalid)
  ! ...
  = 2
$ meville-vendor answer zzzzzzzz --refuse --home shop
  ! error: Nothing that waits has an id that begins so. (case-unknown)
  !   What has been answered waits no longer; its whole id tells. See what waits: meville-vendor --home shop inbox
  = 2
$ meville-vendor answer «case» --sku HG1 --price 4000 --indicative --home shop
  ! error: HG1 for £4,000.00 is below its floor. Offer it? There is no terminal to ask on. (answer-missing)
  !   Add --yes to say so.
  = 2
file padded.yaml
  vrm: offers/1
  offers:
    - sku: HG1
      lines:
        - {name: car, amount: 4000}
        - {name: delivery, amount: 1000, kind: fee}
$ meville-vendor answer «case» --offer padded.yaml --home shop
  ! error: HG1 for £5,000.00 is below its floor. Offer it? There is no terminal to ask on. (answer-missing)
  ! ...
  = 2
$ meville-vendor answer «case» --sku HG1 --price £5,100 --validity 7d --indicative --home shop
  > Answered with 1 offer. The customer finds the answer when it asks again.
$ meville-vendor answer «case» --refuse --home shop
  ! error: Nothing that waits has an id that begins so. (case-unknown)
  ! ...
  = 2
$ meville-vendor answer «full» --refuse --home shop
  ! error: This request has been answered, and an answer stays. (already-answered)
  ! ...
  = 6
$ meville collect
  > «request»: 1 offer from 1 vendor
  ! ...
  ! Next: meville rank «request» --preferences FILE
$ meville offers
  > «offer:short»  own  5100.00 GBP  HG1  until «:time», not binding
  ! ...
$ meville award «request» «offer» --yes
  ! note: this offer is not binding
  ! error: own has the award, and it waits for a person there to confirm it. (award-pending)
  !   Nothing more is needed than to ask again later: meville collect «request»
  = 5
$ meville collect
  > own has your award, and a person there has not confirmed it yet.
  > «request»: 1 offer from 1 vendor
  ! «request»: everybody has answered
  ! Next: meville collect «request», later
$ meville-vendor inbox --home shop
  > «award:short»  award of 1 x HG1 for 5100.00 GBP
  >   waiting for «:any», until «:time»
  ! Next: meville-vendor --home shop answer «award»
$ meville-vendor answer «award» --sku HG1 --home shop
  ! error: --sku does not go with an award. (usage-invalid)
  ! ...
  = 2
$ meville-vendor answer «award» --home shop
  ! error: Is the award confirmed? There is no terminal to ask on. (answer-missing)
  !   Add --confirm or --refuse.
  = 2
$ meville-vendor answer «award» --refuse busy --home shop
  ! error: An award is refused as withdrawn, not "busy". (usage-invalid)
  ! ...
  = 2
$ meville-vendor answer «award» --confirm --refuse --home shop
  ! error: --confirm and --refuse exclude each other. (usage-invalid)
  ! ...
  = 2
$ meville-vendor answer «award» --confirm --home shop
  > Sold: order M-000001, receipt number 1.
$ meville collect --json
  @ collect
  ~ {"request": "«request»", "award": {"vendor": "own", "state": "sold", "orderNumber": "M-000001", "receiptFile": "«receipt:any»", "agreement": {"agreement": "«record:id»", "terms": {"accepted": "PDC-INTENT"}, "file": "«agreement:any»"}}}
$ meville award «request» «offer» --yes --contact me.yaml --json
  @ award
  ~ {"orderNumber": "M-000001", "contact": "taken"}
$ meville-vendor awards --home shop
  > «:time»  M-000001  5100.00 GBP  1 x HG1
  >   name: Jo Example
  >   email: jo@example.org
$ meville-vendor receipts --home shop
  > 1  M-000001  «:time»  5100.00 GBP  1 x HG1  PDC-INTENT  «:id»
  > The chain is unbroken from 1 to 1.
$ meville-vendor receipts --limit 1 --json --home shop
  @ receipts
  ~ {"receipts": [{"number": 1, "orderNumber": "M-000001", "sku": "HG1", "total": {"amount": "5100.00", "currency": "GBP"}, "agreement": {"agreement": "«record»"}}], "count": 1, "broken": null}
$ meville-vendor stats --home shop
  > «:any» to «:any», days of UTC
  > asked     1  1 of them waited for a person
  > offered   1  1 offer
  > refused   0
  > sold      1  car £5,100.00
  > declined  0
  > lost      0
$ meville-vendor stats --days 365 --json --home shop
  @ stats
  ~ {"asked": 1, "held": 1, "offered": 1, "offers": 1, "refused": [], "missed": [], "sold": [{"category": "car", "count": 1, "total": {"amount": "5100.00", "currency": "GBP"}}], "declined": [], "lost": 0}
file late.csv
  sku,quantity,price
  HG1,2,5200
  HG2,2,4800
$ meville-vendor stock import late.csv --dry-run --json --home shop
  @ stock-import
  ~ {"updated": 2, "restocked": ["HG1"], "restockedCount": 1, "dryRun": true}
  ! ...
  ! note: some were sold since the last list, and this one says more than was left of HG1. A list made before those sales sells them twice.
$ meville-vendor stock import late.csv --home shop
  > ...
  ! ...
  ! note: some were sold since the last list, and this one says more than was left of HG1. A list made before those sales sells them twice.
  ! Next: meville-vendor --home shop serve

# What the stock list does not have is offered from a file, and withdrawn when it is awarded
$ meville-vendor init --name Own --origin "" --home shop
  > ...
  ! ...
file shop/pricing.yaml
  vrm: pricing/1
  ask: {no-match: true}
serve shop
$ meville init
  > ...
  ! ...
$ meville vendors add «shop» --loopback --json
  @ vendors-add
$ meville send request.yaml --json
  @ send
  ~ {"request": "«request:request»", "pending": [{"vendor": "own"}]}
  ! ...
$ meville-vendor inbox --home shop
  > «case:short»  car, 1 x, «:any»
  > ...
  ! ...
file wrong.yaml
  vrm: offers/1
  offers:
    - item: {make: Toyota, modle: Yaris, mileage: far}
    - {sku: X, price: 5k}
$ meville-vendor answer «case» --offer wrong.yaml --home shop
  ! error: The offers file is wrong in 4 places. (file-invalid)
  !   «:any»
  !   «:any»
  !   «:any»
  !   «:any»
  !   «:any»
  = 3
file offers.yaml
  vrm: offers/1
  offers:
    - item: {make: Toyota, model: Yaris, registered: 2008, engine: 1.3 petrol, mileage: 30000 mi}
      lines:
        - {name: car, amount: 5000}
        - {name: delivery, amount: 150.50, kind: fee}
      lead-days: 5
      indicative: true
$ meville-vendor answer «case» --offer offers.yaml --price 5 --home shop
  ! error: --price does not go with --offer. (usage-invalid)
  ! ...
  = 2
$ meville-vendor answer «case» --offer offers.yaml --home shop --json
  @ answer
  ~ {"id": "«:id»", "kind": "request", "outcome": "offers", "offers": 1, "reason": null, "orderNumber": null}
$ meville collect --json
  @ collect
  ~ {"answered": [{"vendor": "own", "offers": 1}]}
  ! ...
$ meville offers --json
  @ offers
  ~ {"offers": [{"offer": "«offer:id»", "sku": "«case»-1", "total": {"amount": "5150.50"}, "binding": false}]}
$ meville award «request» «offer» --yes --json
  @ error
  ~ {"error": {"code": "award-pending"}}
  ! ...
  = 5
$ meville collect --json
  @ collect
  ~ {"award": {"vendor": "own", "offer": "«offer»", "state": "pending", "orderNumber": null}}
  ! ...
$ meville-vendor inbox --json --home shop
  @ inbox
  ~ {"waiting": [{"id": "«award:id»", "kind": "award", "asked": null, "offer": {"offer": "«offer»", "total": {"amount": "5150.50", "currency": "GBP"}}}]}
$ meville-vendor answer «award» --refuse --home shop
  > Refused: withdrawn. The customer is told so when it asks again.
$ meville collect
  ! error: own refused the award: withdrawn. (award-refused)
  !   Award another offer.
  = 6
$ meville-vendor awards --home shop
  > Nothing has been sold yet.
$ meville-vendor awards --refused --home shop
  > «:time»  refused: withdrawn  5150.50 GBP  1 x «case»-1
$ meville-vendor stats --home shop
  > ...
  > declined  1  withdrawn 1
  > lost      1  offered, and not sold so far

# A vendor without a server answers by file
$ meville-vendor init --name Own --origin "" --home shop
  > ...
  ! ...
$ meville-vendor stock import cars.csv --map cars-map.yaml --home shop
  > ...
  ! ...
serve shop
$ meville init
  > ...
  ! ...
$ meville vendors add «shop» «dale» --loopback --json
  @ vendors-add
stop shop
$ meville send request.yaml --dry-run --vendor own --json
  @ send-dry-run
  ~ {"copies": [{"vendor": "own", "token": "«copy:any»"}]}
$ meville send request.yaml --dry-run --vendor dale --json
  @ send-dry-run
  ~ {"copies": [{"vendor": "dale", "token": "«other:any»"}]}
file copy.jwt
  «copy»
file other.jwt
  «other»
file damaged.jwt
  «copy»A
$ meville-vendor quote copy.jwt --home shop
  > «sealed:any»
$ meville-vendor quote copy.jwt --out answer.jwe --home shop
  > The sealed answer is in answer.jwe
$ meville-vendor quote copy.jwt --out answer.jwe --home shop
  ! error: answer.jwe is there already. (file-exists)
  ! ...
  = 6
$ meville-vendor quote - --json --home shop <copy.jwt
  @ quote
  ~ {"kind": "request", "outcome": "answered", "sealed": "«sealed»", "out": null}
$ meville-vendor quote copy.jwt --out answer.jwe --force --json --home shop
  @ quote
  ~ {"sealed": "«sealed»", "out": "answer.jwe"}
$ meville-vendor quote other.jwt --home shop
  ! error: other.jwt: The request is addressed to another vendor. (audience-mismatch)
  ! ...
  = 4
$ meville-vendor quote damaged.jwt --home shop
  ! error: «:any» (token-malformed)
  ! ...
  = 4
$ meville-vendor quote answer.jwe --home shop
  ! error: «:any» (seal-invalid)
  ! ...
  = 4
$ meville-vendor quote nowhere.jwt --home shop
  ! error: nowhere.jwt is not there. (file-missing)
  ! ...
  = 2
$ meville-vendor stats --home shop
  > ...
  > asked     1
  > offered   1  2 offers
  > ...

# A refusal says what would change it
$ meville-vendor init --name Own --origin "" --home shop
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
file picky.yaml
  vrm: request/1
  category: car
  where: GB
  until: 48h
  currency: GBP
  must:
    model: {is: Yaris}
    mileage: {max: 10000 mi}
$ meville send picky.yaml
  > «request:request»: no offers · 1 refused
  >   own  refused  has nothing that fits; would have an offer without mileage
  ! «request»: asking 1 vendor
  !   1/1  own  «:any» «:any»  has nothing that fits; would have an offer without mileage
$ meville offers
  > No offers to «request» yet.
  > -  own      has nothing that fits; would have an offer without mileage
  ! ...
$ meville offers --json
  @ offers
  ~ {"offers": [], "refused": [{"vendor": "own", "reason": "no-match", "changes": ["must.mileage"]}]}
$ meville-vendor stats --home shop
  > ...
  > refused   1  no-match 1
  > sold      0
  > declined  0
  > lost      0
  > What stood in the way of an offer:
  >   car  mileage  1

# Commands that are used wrongly
$ meville-vendor inbox --limit none --home shop
  ! error: --limit takes a whole number from 1, not "none". (usage-invalid)
  ! ...
  = 2
$ meville-vendor inbox --help
  > ...
$ meville-vendor answer --help
  > ...
$ meville-vendor quote --help
  > ...
$ meville-vendor receipts --help
  > ...
$ meville-vendor stats --help
  > ...
$ meville-vendor stats --days 0 --home shop
  ! error: --days takes a whole number from 1, not "0". (usage-invalid)
  ! ...
  = 2
$ meville-vendor receipts --home shop
  ! error: «:any» (not-initialised)
  ! ...
  = 2
$ meville-vendor init --name Own --origin "" --home shop
  > ...
  ! ...
$ meville-vendor inbox --home shop
  > Nothing waits.
$ meville-vendor inbox --json --home shop
  @ inbox
  ~ {"waiting": []}
$ meville-vendor receipts --home shop
  > There are no receipts yet.
$ meville-vendor awards --home shop
  > Nothing has been sold yet.
