# Check says what is odd in preferences beside the request they judge
file tidy.yaml
  vrm: preferences/1
  category: car
  currency: GBP
  must:
    model: {is: Yaris}
    registered: {min: 2006}
    engine: {in: [1.0 petrol, 1.3 petrol]}
    total: {max: 9000 GBP}
  prefer:
    total: {lower: {best: 4000 GBP, worst: 9000 GBP}, weight: 30}
    mileage: {lower: {best: 5000 mi, worst: 60000 mi}, weight: 20}
    engine: {grades: {1.0 petrol: 0.4, 1.3 petrol: 1}, weight: 15}
$ meville check request.yaml --preferences tidy.yaml
  > ...
  > tidy.yaml holds too, and is about the same thing. Nothing in it is odd.
  > From worst to best: mileage £3,333.33, engine £2,500.
  ! Next: meville send request.yaml --preferences tidy.yaml
$ meville check request.yaml --preferences tidy.yaml --json
  @ check
  ~ {"valid": true, "findings": [], "swings": [{"property": "total", "amount": "5000.00", "currency": "GBP"}, {"property": "mileage", "amount": "3333.33", "currency": "GBP"}, {"property": "engine", "amount": "2500.00", "currency": "GBP"}]}

# The notes are of the preferences alone, and no errors
file odd.yaml
  vrm: preferences/1
  category: car
  must:
    model: {is: Yaris}
    registered: {min: 2006}
    engine: {in: [1.0 petrol, 1.3 petrol]}
    fuel: {is: petroll}
    mileage: {max: 40000 mi}
  prefer:
    total: {lower: {best: 4000 GBP, worst: 9000 GBP}, weight: 20}
    mileage: {lower: {best: 5000 mi, worst: 60000 mi}, weight: 20}
    engine: {grades: {1.0 petrol: 1, 1.3 petrol: 1}, weight: 15}
    vendor-score: {higher: {worst: 3, best: 5}, weight: 30, missing: 0.3}
file offers.json
  [{"id": "a", "total": "9500 GBP", "model": "Yaris", "registered": "2007", "engine": "1.3 petrol", "fuel": "petroll", "mileage": "9000 mi"},
   {"id": "b", "total": "9000 GBP", "model": "Yaris", "registered": "2007", "engine": "1.3 petrol", "fuel": "petroll", "mileage": "7000 mi"},
   {"id": "c", "total": "8000 GBP", "model": "Yaris", "registered": "2007", "engine": "1.0 petrol", "fuel": "petroll", "mileage": "6000 mi"}]
$ meville check request.yaml --preferences odd.yaml --offers offers.json
  > ...
  > odd.yaml holds too, and is about the same thing. 8 notes, none of them an error:
  > What vendors are asked:
  >   7:3  fuel: vendors are not asked about it, so offers will need an answer; add to the request under must: fuel: { is: petroll } (vendors will read that it matters to you) (must-never-asked)
  > How offers are judged:
  >   12:3   engine: the must (1.0 petrol or 1.3 petrol) leaves only what scores 1, so it tells no two offers apart; leave it out, or change one of the two (criterion-pinned)
  >   11:43  mileage: the must (40000 mi or less) lets no offer score below 0.36, so only 64 % of its weight counts; write worst: 40000 mi instead of 60000 mi (scale-cut)
  >   7:14   fuel: nobody usually says "petroll" (did you mean "petrol"?); check how it is spelled (value-unusual)
  >   13:59  vendor score: an offer that does not say it gets 30 % of its weight, 10.6 of 100 points, so a vendor gains by hiding whatever scores less; write missing: worst, or leave it knowingly (hiding-gains)
  > What weighs how much:
  >   13:55  vendor score: from worst to best it is worth 7500.00 GBP, more than the whole range of total (5000.00 GBP); lower its weight, unless you would pay that (swing-large)
  > What the offers show:
  >   10:42  total: 2 of 3 offers stand at the worst end of its scale or beyond, where all score 0; move that end, unless they are alike to you (offers-clamped)
  >   13:3   vendor score: all 3 offers do not say it, or not so that it can be judged; leave it out while that is so (offers-missing)
  > From worst to best: mileage £5,000, engine £3,750, vendor score £7,500.
  ! note: no offer says anything usable of what you judge by: vendor score
  ! Next: meville send request.yaml --preferences odd.yaml
$ meville check request.yaml --preferences odd.yaml --json
  @ check
  ~ {"findings": [{"code": "must-never-asked", "property": "fuel", "line": 7, "column": 3}, {"code": "criterion-pinned"}, {"code": "scale-cut"}, {"code": "value-unusual"}, {"code": "hiding-gains"}, {"code": "swing-large"}]}

# What cannot be is still an error
file never.yaml
  vrm: preferences/1
  category: car
  must: {model: {is: Corolla}}
  prefer: {total: {lower: {best: 4000 GBP, worst: 9000 GBP}, weight: 20}}
$ meville check request.yaml --preferences never.yaml --json
  @ error
  ~ {"error": {"code": "request-contradictory"}}
  = 3
$ meville check request.yaml --offers offers.json
  ! error: --offers shows what is odd in preferences, and there are none. (usage-invalid)
  !   Add --preferences FILE.
  = 2
file broken.json
  [{"id": "a"}, {"id": "a"}]
$ meville check request.yaml --preferences prefs.yaml --offers broken.json --json
  @ error
  ~ {"error": {"code": "file-invalid", "file": "broken.json"}}
  = 3
$ meville check request.yaml --preferences prefs.yaml --offers nowhere.json --json
  @ error
  ~ {"error": {"code": "file-missing"}}
  = 2

# A request whose words tell of nobody goes through
file curtains.yaml
  vrm: request/1
  category: any
  where: GB
  until: 48h
  currency: GBP
  must:
    fabric: {is: linen}
    drop: {min: 2 m}
$ meville check curtains.yaml --json
  @ check
  ~ {"valid": true, "content": []}

# Free text is not sent unasked, and what is found in any words is told with its place
file described.yaml
  vrm: request/1
  category: any
  where: GB
  until: 48h
  currency: GBP
  description: For a tall window
  must: {fabric: {is: linen}}
file telling.yaml
  vrm: request/1
  category: any
  where: GB
  until: 48h
  currency: GBP
  must:
    fabric: {is: linen}
    questions: {is: to jo@example.org}
file hiding.yaml
  vrm: request/1
  category: any
  where: GB
  until: 48h
  currency: GBP
  must: {fabric: {is: "li\u200bnen"}}
$ meville init
  > ...
  ! ...
$ meville send described.yaml
  ! error: The request has a description, and free text is not sent unasked. (text-refused)
  !   described.yaml:6:14 description: is free text, which may say more of you than you mean (say it in requirements, or allow it with --allow-text)
  !   Mend every place that is listed, or send it as it is with --allow-text.
  = 3
$ meville send telling.yaml
  ! error: The request may tell who you are in one place. (text-refused)
  !   telling.yaml:8:19 must.questions.is: "jo@example.org" looks like an email address (leave it out; the winner gets it with --contact, after its receipt)
  !   Mend every place that is listed, or send it as it is with --allow-text.
  = 3
$ meville send hiding.yaml --json
  @ error
  ~ {"error": {"code": "text-refused", "file": "hiding.yaml", "faults": [{"line": 6, "path": "must.fabric.is"}]}}
  = 3
$ meville requests --json
  @ requests
  ~ {"requests": []}
$ meville send described.yaml --allow-text
  ! error: The vendor book is empty. (vendor-unknown)
  !   Add a vendor: meville vendors add URL
  = 2
$ meville send telling.yaml --allow-text
  ! warning: telling.yaml:8:19 must.questions.is: "jo@example.org" looks like an email address (leave it out; the winner gets it with --contact, after its receipt)
  ! error: The vendor book is empty. (vendor-unknown)
  !   Add a vendor: meville vendors add URL
  = 2
$ meville check described.yaml
  > ...
  >   description   For a tall window«:any»
  > ...
  ! note: the description is free text, which send refuses without --allow-text
  ! Next: meville send described.yaml
$ meville check telling.yaml
  > ...
  > What its words may tell of you:
  >   8:19  must.questions.is: "jo@example.org" looks like an email address; leave it out; the winner gets it with --contact, after its receipt
  ! Next: meville send telling.yaml
$ meville check hiding.yaml --json
  @ check
  ~ {"content": [{"kind": "hidden", "what": "\\u{200b}", "at": 2, "path": "must.fabric.is", "line": 6, "column": 21}]}
