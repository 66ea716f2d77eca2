# An offer under other terms than were proffered is marked, can be required away, and is agreed on as it is
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
  must: {model: {is: Yaris}, engine: {is: 1.3 petrol}}
  terms: SD-BASE
$ meville send picky.yaml --preferences prefs.yaml
  > «request:request»: 1 offer from 1 vendor
  > 1 of 1 offer qualifies
  > 1  «:any»  own  «offer:short»  £5,200.00  21,500 mi; under PDC-INTENT, not the terms you proffered
  ! ...
  ! Next: meville award «request» «offer»
$ meville rank --preferences prefs.yaml --json
  @ rank
  ~ {"ranking": [{"vendor": "own", "offer": "«identity:id»", "alternative": "PDC-INTENT"}]}
$ meville rank --preferences prefs.yaml --format csv
  > status,rank,score,up to,vendor,offer,total amount,currency,total,total points,mileage,mileage points,note
  > ranked,1,«:any»,«:any»,own,«identity»,5200.00,GBP,5200.00 GBP,«:any»,21500 mi,«:any»,"under PDC-INTENT, not the terms you proffered"
$ meville offers «request»
  > «offer»  own  5200.00 GBP  HG1  until «:time», under PDC-INTENT, not the terms you proffered
  ! Next: meville rank «request» --preferences FILE
file strict.yaml
  vrm: preferences/1
  category: car
  currency: GBP
  must: {terms: {is: accepted}}
  prefer: {total: {lower: {best: 4000 GBP, worst: 12000 GBP}, weight: 30}}
$ meville rank «request» --preferences strict.yaml
  > 0 of 1 offer qualifies · 1 rejected
  >  x  own  «offer»  terms PDC-INTENT, must be accepted
file kind.yaml
  vrm: preferences/1
  category: car
  currency: GBP
  prefer:
    total: {lower: {best: 4000 GBP, worst: 12000 GBP}, weight: 3}
    terms: {grades: {accepted: 1, PDC-INTENT: 0.5, else: 0}, weight: 1}
$ meville rank «request» --preferences kind.yaml --explain
  > 1 of 1 offer qualifies
  > 1  «:any»  own  «offer»  £5,200.00  under PDC-INTENT, not the terms you proffered
  > Why 1 has no 100 («:any»): «:any»
  > ...
$ meville award «request» «offer» --yes
  > own sold it to you: order M-000001, receipt number 1.
  > The receipt is kept in «receipt:any»
  > Agreed: PDC-INTENT, the alternative of the vendor (you tell what you want to buy, and it may be used to answer you).
  > Both sides keep it alike; yours is in «agreement:any»
  > Nothing about you has been told.
  ! note: this offer is under PDC-INTENT, not the terms you proffered
  ! Next: meville award «request» «offer» --contact FILE, to say who you are
$ meville verify «agreement» --json
  @ verify
  ~ {"documents": [{"kind": "agreement", "terms": {"alternative": "PDC-INTENT"}, "offer": "«identity»"}]}
$ meville-vendor receipts --home shop
  > 1  M-000001  «:time»  5200.00 GBP  1 x HG1  PDC-INTENT (yours)  «:id»
  > The chain is unbroken from 1 to 1.

# Terms nobody knows are refused where they are written, with what was probably meant
file typo.yaml
  vrm: request/1
  category: car
  where: GB
  until: 48h
  currency: GBP
  terms: PDC-INTNET
$ meville check typo.yaml
  ! error: The request file is wrong in one place. (file-invalid)
  !   typo.yaml:6:8 terms: there are no terms "PDC-INTNET"; known are SD-BASE, SD-BASE-DP, SD-BASE-A, SD-BASE-AT, SD-BASE-ATP, SD-BASE-ATP-S3P, PDC-INTENT, PDC-AI, PDC-GOOD (Did you mean "PDC-INTENT"?)
  !   Did you mean "PDC-INTENT"?
  = 3
$ meville check typo.yaml --json
  @ error
  ~ {"error": {"code": "file-invalid", "faults": [{"path": "terms", "line": 6, "hint": "Did you mean \"PDC-INTENT\"?"}]}}
  = 3
file asked.yaml
  vrm: request/1
  category: any
  where: GB
  until: 48h
  currency: GBP
  must: {terms: {is: accepted}}
$ meville check asked.yaml
  ! ...
  = 3

# Whether terms were accepted is composed as a wish that no vendor is told, and judged in plain offers too
$ meville compose wish.yaml --category car --set make=Toyota --level must --set terms=accepted --set "total=at most 6500 GBP, ideally 3500 GBP" --level private --preferences mine.yaml
  > wish.yaml asks for a car in GB, with 1 requirement. Vendors will see it.
  > mine.yaml judges offers by 1 thing and 2 conditions of your own. It stays here.
  ! Next: meville check wish.yaml --preferences mine.yaml
$ meville compose bad.yaml --category car --set terms=accepted --level must
  ! error: terms=accepted: is for you to judge, and no vendor is told; its level is private. (value-invalid)
  !   See: meville compose --help
  = 3
file offers.csv
  id,price (GBP),terms
  a,5000,accepted
  b,4000,SD-BASE-AT
  c,4500,
$ meville rank offers.csv --preferences mine.yaml --explain
  > 1 of 3 offers qualifies · 1 needs an answer · 1 rejected
  > 1  50.0  a  £5,000.00
  > ?  66.7  c  £4,500.00  would be 1st: ask "what is the terms? it must be accepted"
  >  x  b    terms SD-BASE-AT, must be accepted
  > Why 1 has no 100 (-50.00): total -50.00
  > Without "terms accepted": 1 more offer, £1,000.00 cheaper, +33.33
  > ...
file slip.yaml
  vrm: preferences/1
  category: car
  currency: GBP
  must: {terms: {is: acepted}}
  prefer: {total: {lower: {best: 4000 GBP, worst: 12000 GBP}, weight: 30}}
$ meville check wish.yaml --preferences slip.yaml
  > ...
  >   4:20  terms: nobody usually says "acepted" (did you mean "accepted"?); check how it is spelled (value-unusual)
  ! ...
