# Compose explains itself
$ meville compose --help
  > Usage: meville compose [options] [file]
  > ...
  > Wishes, and how vendors hear of them:
  > ...
  >   $ meville compose
  > ...
$ meville help compose --json
  @ help

# What compose writes, every other command takes
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
$ meville compose wish.yaml --category car --set model=Yaris --set registered="at least 2006" --level must --set engine="1.0 petrol, 1.3 petrol" --level should --set mileage="at most 60000 mi, ideally 5000 mi" --weight 12.5 --level may --set total="at most 6500 GBP, ideally 3500 GBP" --level private
  > wish.yaml asks for a car in GB, with 4 requirements. Vendors will see it.
  > wish-preferences.yaml judges offers by 3 things and 1 condition of your own. It stays here.
  ! Next: meville check wish.yaml --preferences wish-preferences.yaml
$ meville check wish.yaml --preferences wish-preferences.yaml
  > wish.yaml holds. It asks for a car in GB, with 4 requirements.
  > ...
  >   registered    must: 2006 or later«:any»
  >   model         must: yaris«:any»
  >   engine        should: 1.0 petrol or 1.3 petrol«:any»
  >   mileage       may: 60000 mi or less«:any»
  > ...
  > wish-preferences.yaml holds too, and is about the same thing. 3 notes, none of them an error:
  > ...
  > From worst to best: engine £1,250, mileage £1,250.
  ! Next: meville send wish.yaml --preferences wish-preferences.yaml
$ meville send wish.yaml --preferences wish-preferences.yaml --json
  @ send
  ~ {"sent": [{"vendor": "own-shop"}], "ranking": [{"rank": 1}, {"rank": 2}], "ask": [], "rejected": [], "invalid": []}
  ! ...
$ meville rank --preferences wish-preferences.yaml --json
  @ rank
  ~ {"ranking": [{"rank": 1}, {"rank": 2}]}
$ meville rank offers.json --preferences wish-preferences.yaml --json
  @ rank
  ! note: no offer says anything usable of what you judge by: engine

# The example of the help, word for word
$ meville compose yaris.yaml --category car --set model=Yaris --level must --set 'total=at most 6500 GBP' --level private
  > yaris.yaml asks for a car in GB, with 1 requirement. Vendors will see it.
  > yaris-preferences.yaml judges offers by 1 thing and 1 condition of your own. It stays here.
  ! Next: meville check yaris.yaml --preferences yaris-preferences.yaml

# A script reads what was written
$ meville compose --category car --set total="at most 6500 GBP" --json
  @ error
  ~ {"error": {"code": "file-exists", "file": "request.yaml"}}
  = 6
$ meville compose mine.yaml --preferences judge.yaml --category car --set make=Toyota --set features="aircon, sunroof" --level must --set total="at most 6500 GBP" --set mileage="at most 60000 mi" --level private --where de --until 7d --quantity 2 --json
  @ compose
  ~ {"request": "mine.yaml", "preferences": "judge.yaml", "category": "car", "where": "DE", "currency": "GBP", "requirements": [{"level": "must", "property": "make", "text": "Toyota"}, {"level": "must", "property": "features", "text": "with aircon and sunroof"}], "rules": ["total", "mileage"], "criteria": ["total", "mileage"]}
$ meville check mine.yaml --preferences judge.yaml --json
  @ check
  ~ {"where": "DE"}

# Compose starts from files and loses nothing of them
$ meville compose mine.yaml --from request.yaml prefs.yaml
  > mine.yaml asks for a car in GB, with 4 requirements. Vendors will see it.
  > mine-preferences.yaml judges offers by «:n» things«:any»
  ! Next: meville check mine.yaml --preferences mine-preferences.yaml
$ meville check mine.yaml --preferences mine-preferences.yaml
  > mine.yaml holds. It asks for «:any» in GB, with 4 requirements.
  > ...
  >   registered    must: 2006 or later«:any»
  >   model         must: yaris«:any»
  >   engine        must: 1.0 petrol or 1.3 petrol«:any»
  >   mileage       should: 60000 mi or less«:any»
  > ...
  > mine-preferences.yaml holds too, and is about the same thing. 5 notes, none of them an error:
  > ...
  ! ...
$ meville rank offers.json --preferences mine-preferences.yaml
  > 2 of 4 offers qualify · 1 needs an answer · 1 rejected
  > ...
$ meville compose mine.yaml --from request.yaml --set mileage="at most 20000 mi" --level must --set total="at most 5000 GBP" --force
  > ...
  ! ...
$ meville check mine.yaml
  > ...
  >   mileage       must: 20000 mi or less«:any»
  > ...
  ! Next: meville send mine.yaml
$ meville compose other.yaml --from request.yaml request.yaml
  ! error: request.yaml and request.yaml are both a request file. (usage-invalid)
  !   --from takes a request file, a preferences file, or one of each.
  = 2
$ meville compose other.yaml --from request.yaml --category mobile-plan
  ! error: request.yaml is about car, not about mobile-plan. (usage-invalid)
  !   Leave --category out, or start without the file.
  = 2
$ meville compose other.yaml --from nowhere.yaml
  ! error: nowhere.yaml is not there. (file-missing)
  ! ...
  = 2
$ meville compose other.yaml --from offers.json
  ! error: «:any» (file-invalid)
  ! ...
  = 3
$ meville compose other.yaml --from request.yaml
  ! error: Nothing says what makes one offer better than another. (answer-missing)
  !   Say what you would pay, which no vendor sees: --set "total=at most 500 GBP" --level private
  = 2

# A file that is there stays, and so does the other
file taken.yaml
  mine: yes
$ meville compose taken.yaml --category car --set total="at most 5 GBP"
  ! error: taken.yaml is there already. (file-exists)
  !   Choose another name, or add --force to replace it.
  = 6
file free-preferences.yaml
  mine: yes
$ meville compose free.yaml --category car --set total="at most 5 GBP"
  ! error: free-preferences.yaml is there already. (file-exists)
  !   Choose another name, or add --force to replace it.
  = 6
$ meville check free.yaml
  ! error: free.yaml is not there. (file-missing)
  ! ...
  = 2
$ meville compose free.yaml --category car --set total="at most 5 GBP" --force
  > free.yaml asks for a car in GB, with 0 requirements. Vendors will see it.
  > free-preferences.yaml judges offers by 1 thing and 1 condition of your own. It stays here.
  ! Next: meville check free.yaml --preferences free-preferences.yaml
$ meville compose same.yaml --preferences ./same.yaml --category car --set total="at most 5 GBP"
  ! error: The request and the preferences cannot both be same.yaml. (usage-invalid)
  !   Name another file with --preferences FILE.
  = 2
$ meville compose - --category car --set total="at most 5 GBP"
  ! error: Two files are written, so none of them can go to stdout. (usage-invalid)
  !   See --help for the options of this command.
  = 2
$ meville compose gone/new.yaml --category car --set total="at most 5 GBP"
  ! error: There is no folder gone. (file-missing)
  !   Make it first, or name a file in another folder.
  = 2
$ meville compose new.yaml --preferences request.yaml/new.yaml --category car --set total="at most 5 GBP"
  ! error: This is no folder: request.yaml. (file-missing)
  !   Make it first, or name a file in another folder.
  = 2
$ meville compose xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.yaml --preferences new.yaml --category car --set total="at most 5 GBP"
  ! error: «:any»x.yaml could not be written: ENAMETOOLONG. new.yaml has not been written either. (storage-failed)
  !   Check free space and permissions, then run the command again.
  = 1
$ meville check new.yaml
  ! error: new.yaml is not there. (file-missing)
  ! ...
  = 2
$ meville compose xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.yaml --preferences free.yaml --category car --set total="at most 5 GBP" --force
  ! error: «:any» (storage-failed)
  ! ...
  = 1
$ meville check free.yaml
  > free.yaml holds. It asks for a car in GB, with 0 requirements.
  > ...
  ! ...

# Off a terminal compose says which option answers
$ meville compose new.yaml
  ! error: What do you want? There is no terminal to ask on. (answer-missing)
  !   Say it with --category and --set, or start with --from FILE. See: meville compose --help
  = 2
$ meville compose
  ! error: What do you want? There is no terminal to ask on. (answer-missing)
  ! ...
  = 2
$ meville compose new.yaml --set make=Toyota
  ! error: What is it about? (answer-missing)
  !   Add --category car, mobile-plan or any.
  = 2
$ meville compose new.yaml --category car --set make=Toyota
  ! error: Nothing says what makes one offer better than another. (answer-missing)
  !   Say what you would pay, which no vendor sees: --set "total=at most 500 GBP" --level private
  = 2
$ meville compose new.yaml --category cart
  ! error: There is no vocabulary "cart". (category-unknown)
  !   Did you mean car?
  = 3

# A wish that cannot be is refused with what would be right
$ meville compose new.yaml --category car --set "milage=at most 5 mi"
  ! error: milage: no property "milage" in the vocabulary car; did you mean "mileage"? (usage-invalid)
  !   See: meville compose --help
  = 2
$ meville compose new.yaml --category car --set "mileage=at most 40000"
  ! error: mileage=at most 40000: "40000" what? a length needs a unit, for example "40000 mi". (value-invalid)
  !   See: meville compose --help
  = 3
$ meville compose new.yaml --category car --set "doors=many"
  ! error: doors=many: "many" is no plain number, for example "5" or "1.3". (value-invalid)
  !   See: meville compose --help
  = 3
$ meville compose new.yaml --category car --set "doors=5" --level most --json
  @ error
  ~ {"error": {"code": "usage-invalid", "message": "\"most\" is no level.", "hint": "Did you mean must?"}}
  = 2
$ meville compose new.yaml --category car --set doors
  ! error: "doors" is no wish. (usage-invalid)
  !   Write it like --set "mileage=at most 60000 mi".
  = 2
$ meville compose new.yaml --category car --level must
  ! error: --level must belongs to no --set. (usage-invalid)
  !   Write it behind the --set it is for: --set make=Toyota --level must
  = 2
$ meville compose new.yaml --category car --set doors=5 --level should --weight heavy
  ! error: --weight heavy: a weight is a plain number above 0 with at most 3 decimals, for example 30. (usage-invalid)
  !   See: meville compose --help
  = 2
$ meville compose new.yaml --category car --set "total=at most 5 GBP" --level must
  ! error: total=at most 5 GBP: is for you to judge, and no vendor is told; its level is private. (value-invalid)
  ! ...
  = 3
$ meville compose new.yaml --category car --set "doors=5" --level must --set "doors=3" --level should
  ! error: No offer could be all of this. (request-contradictory)
  !   doors: doors must be 5, so should be 3 can never hold
  !   Change one of the requirements named.
  = 3
$ meville compose new.yaml --category car --set "doors=5" --set "doors=3"
  ! error: doors=3: is asked for twice as must. (value-invalid)
  ! ...
  = 3
$ meville compose new.yaml --category car --set "registered=at least 2006" --level should --json
  @ error
  ~ {"error": {"code": "value-invalid"}}
  = 3
$ meville compose new.yaml --category car --where england --set doors=5
  ! error: --where england: the code of a country or region is wanted, for example GB or US-CA. (usage-invalid)
  ! ...
  = 2
$ meville check new.yaml
  ! error: new.yaml is not there. (file-missing)
  ! ...
  = 2

# A limit that vendors would read is pointed out
file plan.yaml
  vrm: request/1
  category: mobile-plan
  where: GB
  until: 48h
  currency: GBP
  must:
    monthly: { max: 15 GBP }
$ meville check plan.yaml
  > plan.yaml holds. It asks for a mobile phone plan in GB, with 1 requirement.
  > ...
  >   monthly       must: 15.00 GBP or less«:any»
  > ...
  ! note: vendors will read that monthly is to be 15.00 GBP or less; a limit is told to nobody in the preferences
  ! Next: meville send plan.yaml
$ meville compose wish.yaml --category any --set Total="at most 500 GBP" --level must --json
  @ error
  ~ {"error": {"code": "usage-invalid", "message": "Total: write total, which no vendor is told."}}
  = 2
