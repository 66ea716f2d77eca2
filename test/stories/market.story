# A request is sent, answered, ranked, awarded and proved
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
$ meville vendors add «shop» «phones» «atlantic» «old» --loopback --json
  @ vendors-add
$ meville send request.yaml --dry-run --json
  @ send-dry-run
  ~ {"copies": [{"claims": {"vrm": 1}}, {"claims": {"vrm": 1}}], "skipped": [{"vendor": "atlantic", "reason": "area"}, {"vendor": "phones", "reason": "category"}], "failed": []}
$ meville send request.yaml --vendor own-shop --dry-run
  > own-shop would get «:n» bytes, «:n» of the payload being padding:
  > {
  > ...
  > }
  > Each vendor that is asked reads:
  > ...
  > Nobody is told your preferences, the ranking, your vendor book, or who else was asked.
  > Nothing was sent.
$ meville requests
  > ...
  ! Next: meville send REQUEST
$ meville send request.yaml --vendor own-shop phones
  > «r1:request»: 2 offers from 1 vendor · 1 skipped
  >   phones  skipped  sells other things
  ! «r1»: asking 1 vendor
  !   1/1  own-shop  «:any» «:any»   2 offers
  ! Next: meville rank «r1» --preferences FILE
$ meville send request.yaml --preferences prefs.yaml
  > «request:request»: 2 offers from 1 vendor · 1 refused · 2 skipped
  >   old-stock  refused  has nothing that fits
  >   atlantic   skipped  does not sell there
  >   phones     skipped  sells other things
  > 2 of 2 offers qualify
  > 1  «:any»  own-shop  «best:short»  £5,200.00  21,500 mi
  > 2  «:any»  own-shop  «second:short»  £4,800.00  58,000 mi
  > Why 1 beats 2 («:any»): mileage «:any»
  ! «request»: asking 2 vendors
  ! ...
  !   «:n»/2  own-shop   «:any» «:any»   2 offers
  ! ...
  ! Next: meville award «request» «best»
$ meville send request.yaml --preferences prefs.yaml --json
  @ send
  ~ {"sent": [{"vendor": "old-stock"}, {"vendor": "own-shop"}], "answered": [{"vendor": "own-shop", "offers": "2", "ms": "«:n»"}], "refused": [{"vendor": "old-stock", "reason": "no-match"}],
  ~ "failed": [], "skipped": [{"vendor": "atlantic", "reason": "area"}, {"vendor": "phones", "reason": "category"}], "pending": [], "ranking": [{"rank": 1}, {"rank": 2}], "ask": [], "rejected": [], "invalid": []}
  ! ...
$ meville requests
  > «:request»  car  open  2 offers  of 2 vendors  until «:time»
  > «request»  car  open  2 offers  of 2 vendors  until «:time»
  > «r1»  car  open  2 offers  of 1 vendor   until «:time»
file plan.yaml
  vrm: preferences/1
  category: mobile-plan
  currency: GBP
  prefer: {total: {lower: {best: 4 GBP, worst: 12 GBP}, weight: 1}}
$ meville send request.yaml --preferences plan.yaml
  ! error: The request is about car, and plan.yaml about mobile-plan. (file-invalid)
  !   Name preferences about car with --preferences, or compose some: meville compose --category car
  = 3
$ meville collect «request» --preferences plan.yaml
  ! error: The request is about car, and plan.yaml about mobile-plan. (file-invalid)
  !   Name preferences about car with --preferences, or compose some: meville compose --category car
  = 3
$ meville rank «request» --preferences plan.yaml
  ! error: The request is about car, and plan.yaml about mobile-plan. (file-invalid)
  !   Name preferences about car with --preferences, or compose some: meville compose --category car
  = 3
$ meville offers «request»
  > «second»  own-shop   4800.00 GBP  HG2  until «:time»
  > «best»  own-shop   5200.00 GBP  HG1  until «:time»
  > -         old-stock                    has nothing that fits
  ! Next: meville rank «request» --preferences FILE
$ meville offers «request» --json
  @ offers
  ~ {"request": "«request»", "offers": [{"sku": "HG2"}, {"vendor": "own-shop", "offer": "«offer:id»", "sku": "HG1", "total": {"amount": "5200.00", "currency": "GBP"}, "token": "«token:any»"}], "invalid": []}
$ meville rank «request» --preferences prefs.yaml --json
  @ rank
  ~ {"ranking": [{"rank": 1, "offer": "«offer»"}, {"rank": 2}], "ask": [], "rejected": [], "invalid": []}
$ meville award «request» «best»
  ! error: Take the offer of own-shop for 5200.00 GBP? Nothing about you is told. There is no terminal to ask on. (answer-missing)
  !   Add --yes to say so.
  = 2
$ meville award «request» zzzzzzzz --yes
  ! error: No offer to «request» begins with zzzzzzzz. (offer-unknown)
  !   See them with: meville offers «request»
  = 2
$ meville award «request» «best» --yes
  > own-shop sold it to you: order «order:any», receipt number 1.
  > The receipt is kept in «receipt:any»
  > Agreed: PDC-INTENT, as proffered (you tell what you want to buy, and it may be used to answer you).
  > Both sides keep it alike; yours is in «agreement:any»
  > Nothing about you has been told.
  ! Next: meville award «request» «:any» --contact FILE, to say who you are
$ meville award «request» «best» --yes --contact me.yaml --json
  @ award
  ~ {"award": "«:id»", "receipt": "«:id»", "orderNumber": "«order»", "vendor": "own-shop", "receiptFile": "«receipt»", "agreement": {"agreement": "«record:id»", "terms": {"accepted": "PDC-INTENT"}, "file": "«agreement»"}, "contact": "taken"}
$ meville award «request» «second» --yes
  ! error: «request» is awarded to own-shop already (offer «best»); that award has a receipt. (already-awarded)
  !   See it with: meville requests
  = 6
$ meville requests --json
  @ requests
  ~ {"requests": [{"state": "open"}, {"request": "«request»", "state": "awarded"}, {"state": "open"}]}
$ meville award «r1» nothing --yes --json
  @ error
  ~ {"error": {"code": "offer-unknown"}}
  = 2
$ meville verify «receipt»
  > «receipt»: a receipt, signed by own-shop («:any»), holds
$ meville verify «agreement»
  > «agreement»: an agreement on PDC-INTENT, as proffered, holds: own-shop («:any») offered HG1 for 5200.00 GBP at «:time», and the anonymous key «:id» took the offer in the hour from «:time»; record «record»
$ meville verify «agreement» --json
  @ verify
  ~ {"documents": [{"file": "«agreement»", "holds": true, "kind": "agreement", "identity": "«record»", "vendor": "own-shop", "terms": {"accepted": "PDC-INTENT"}, "offer": "«offer»"}]}
$ meville-vendor receipts --home shop
  > 1  «order»  «:time»  5200.00 GBP  1 x HG1  PDC-INTENT  «:id»
  > The chain is unbroken from 1 to 1.
$ meville-vendor receipts --home shop --json
  @ receipts
  ~ {"receipts": [{"orderNumber": "«order»", "agreement": {"agreement": "«record»", "terms": {"accepted": "PDC-INTENT"}, "record": "«theirs:any»"}}], "count": 1, "broken": null}
file theirs.json
  «theirs»
$ meville verify theirs.json --json
  @ verify
  ~ {"documents": [{"holds": true, "kind": "agreement", "identity": "«record»", "offer": "«offer»"}]}
$ meville verify theirs.json --home elsewhere
  > theirs.json: does not hold: «:any» (signer-unknown)
  ! ...
  = 4
file respelled.json
   «theirs»
$ meville verify respelled.json
  > respelled.json: does not hold: The JSON is not in its RFC 8785 form. (document-not-canonical)
  ! ...
  = 3
file offer.jwt
  «token»
$ meville verify offer.jwt «receipt» --json
  @ verify
  ~ {"documents": [{"file": "offer.jwt", "holds": true, "when": "current", "kind": "offer", "identity": "«offer»", "vendor": "own-shop"}, {"kind": "receipt"}]}
file tampered.jwt
  «token»A
$ meville verify tampered.jwt offer.jwt
  > tampered.jwt: does not hold: «:any» (token-malformed)
  > offer.jwt: an offer, signed by own-shop («:any»), holds, valid until «:time»
  ! ...
  = 4
$ meville verify offer.jwt --home elsewhere --json
  @ verify
  ~ {"documents": [{"holds": false, "error": {"code": "signer-unknown"}}]}
  = 4
$ meville-vendor awards --home shop
  > «:time»  «order»  5200.00 GBP  1 x HG1
  >   name: Jo Example
  >   email: jo@example.org
$ meville-vendor awards --home shop --json
  @ awards
  ~ {"awards": [{"offer": "«offer»", "sku": "HG1", "refused": null, "contact": {"name": "Jo Example", "email": "jo@example.org"}}]}

# Two customers want the last one
$ meville-vendor init --name Own --origin "" --home shop
  > ...
  ! ...
file one.csv
  ref,make,model,year,price,mileage,engine
  ONE,Toyota,Yaris,2007,5200,21500,1.3 petrol
$ meville-vendor stock import one.csv --map cars-map.yaml --home shop
  > ...
  ! ...
serve shop
$ meville init
  > ...
  ! ...
$ meville init --home other
  > ...
  ! ...
$ meville vendors add «shop» --loopback --json
  @ vendors-add
$ meville vendors add «shop» --loopback --home other --json
  @ vendors-add
$ meville send request.yaml --preferences prefs.yaml --json
  @ send
  ~ {"request": "«mine:request»", "ranking": [{"offer": "«offer:id»"}]}
  ! ...
$ meville send request.yaml --preferences prefs.yaml --json --home other
  @ send
  ~ {"request": "«theirs:request»", "ranking": [{"offer": "«other-offer:id»"}]}
  ! ...
$ meville award «mine» «offer» --yes --json
  @ award
$ meville award «theirs» «other-offer» --yes --home other
  ! error: own refused the award: sold. (award-refused)
  !   Award another offer.
  = 6

# One bad vendor among good ones is reported, and nobody else notices
$ meville init
  > ...
  ! ...
$ meville vendors add «hill» «html» «garbage» «endless» «slow» «later» «hangup» «problem» «forger» --loopback --json
  @ vendors-add
$ meville send request.yaml --preferences prefs.yaml --wait 1500ms --json
  @ send
  ~ {"request": "«request:request»", "answered": [{"vendor": "forger", "offers": "0"}, {"vendor": "hill-garage", "offers": "2"}], "refused": [],
  ~ "failed": [{"vendor": "endless", "code": "response-too-large"}, {"vendor": "garbage", "code": "response-refused"}, {"vendor": "hangup", "code": "connection-failed"},
  ~ {"vendor": "html", "code": "response-refused"}, {"vendor": "problem", "code": "problem-reported"}, {"vendor": "slow", "code": "deadline-exceeded"}],
  ~ "skipped": [], "pending": [{"vendor": "later"}], "ranking": [{"vendor": "hill-garage"}, {"vendor": "hill-garage"}], "invalid": [{"vendor": "forger", "code": "signer-unknown"}]}
  ! ...
$ meville offers «request»
  > «:short»  hill-garage  4800.00 GBP  HG2  until «:time»
  > «:short»  hill-garage  5200.00 GBP  HG1  until «:time»
  > «bad:short»  forger«:any»does not hold: «:any»
  ! ...
$ meville award «request» «bad» --yes --json
  @ error
  = 4
$ meville collect «request» --wait 500ms --vendor
  ! error: Unknown option '--vendor'. (usage-invalid)
  !   See: meville collect --help
  = 2
$ meville collect --wait 500ms
  > «request»: 2 offers from 1 vendor · 6 failed · 1 pending
  > ...
  ! «request»: asking 7 vendors
  ! ...
  ! Ask again who has not answered: meville collect «request»
  ! Next: meville rank «request» --preferences FILE

# Nobody is of any use
$ meville init
  > ...
  ! ...
$ meville vendors add «html» «hangup» --loopback --json
  @ vendors-add
$ meville send request.yaml
  > «request:request»: no offers · 2 failed
  >   hangup  failed  could not be reached (connection-failed)
  >   html    failed  answered in a way the protocol does not know (response-refused)
  ! ...
  ! Ask again who has not answered: meville collect «request»
  = 5
$ meville collect --home home
  > ...
  ! ...
  ! Ask again who has not answered: meville --home home collect «request»
  = 5
$ meville offers
  > No offers to «request» yet.
  ! Next: meville collect «request»
$ meville rank --preferences prefs.yaml
  > 0 of 0 offers qualify
$ meville offers rzzzzzz
  ! error: There is no request "rzzzzzz". (request-unknown)
  !   See: meville requests
  = 2
$ meville collect rzzzzzz --json
  @ error
  ~ {"error": {"code": "request-unknown"}}
  = 2
$ meville send request.yaml --vendor htlm
  ! error: There is no vendor "htlm" in the vendor book. (vendor-unknown)
  !   Did you mean "html"? See: meville vendors list
  = 2

# A vendor that is killed, and comes back
port port
$ meville-vendor init --name Own --origin http://127.0.0.1:«port» --home shop
  > ...
  ! ...
$ meville-vendor stock import cars.csv --map cars-map.yaml --home shop
  > ...
  ! ...
serve shop --port «port»
$ meville init
  > ...
  ! ...
$ meville vendors add «shop» «dale» --loopback --json
  @ vendors-add
stop shop
$ meville send request.yaml --json
  @ send
  ~ {"request": "«request:request»", "answered": [{"vendor": "dale", "offers": "1"}], "failed": [{"vendor": "own", "code": "connection-failed"}]}
  ! ...
serve shop --port «port»
$ meville collect --json
  @ collect
  ~ {"request": "«request»", "answered": [{"vendor": "dale"}, {"vendor": "own", "offers": "2"}], "failed": []}
  ! «request»: asking 1 vendor
  !   1/1  own  «:any» «:any»   2 offers
$ meville collect --preferences prefs.yaml
  > ...
  > 3 of 3 offers qualify
  > ...
  ! «request»: everybody has answered
  ! Next: meville award «request» «:short»
$ meville send request.yaml --offers 1 --vendor dale --json
  @ send
  ~ {"answered": [{"vendor": "dale", "offers": "1"}]}
  ! ...

# What a hostile vendor writes is shown, and does nothing
$ meville init
  > ...
  ! ...
$ meville vendors add «hostile» --loopback
  > «name:word»  «:any»  key «:any»…
  ! ...
$ meville vendors show «name»
  > calls itself   E\u{202e}lagav\u{202c} «:any»\u{200b}il=cmd «:any»
  > ...
$ meville vendors show «name» --json
  @ vendors-show
$ meville send request.yaml --preferences prefs.yaml
  > ...
  ! ...
$ meville offers
  > «:short»  «name»  5000.00 GBP  E\u{202e}«:any»  until «:time»
  ! ...
$ meville offers --json
  @ offers
$ meville rank --preferences prefs.yaml --json
  @ rank
$ meville vendors remove «name»
  > ...
