# Check says what is exact, and how many of a table's rows fit the request
file exact.yaml
  vrm: request/1
  category: car
  where: GB
  until: 48h
  currency: GBP
  must: {model: {is: Yaris}, registered: {min: 2006-09-14}, fuel: {is: petrol}}
  should: {mileage: {max: 21437 mi}}
  may: {owners: {max: 2}}
file listings.csv
  model,year,mileage,fuel,price
  Yaris,2007,12000,petrol,4100
  Yaris,2008,13000,petrol,4197
  Yaris,2009,14000,petrol,4294
  Yaris,2010,15000,petrol,4391
  Yaris,2011,16000,petrol,4488
  Yaris,2012,17000,petrol,4585
  Yaris,2007,18000,petrol,4682
  Yaris,2008,19000,petrol,4779
  Yaris,2009,20000,petrol,4876
  Yaris,2010,21000,petrol,4973
  Yaris,2011,22000,petrol,5070
  Yaris,2012,23000,petrol,5167
  Yaris,2007,24000,petrol,5264
  Yaris,2008,25000,petrol,5361
  Yaris,2009,26000,petrol,5458
  Yaris,2010,27000,petrol,5555
  Yaris,2011,28000,petrol,5652
  Yaris,2012,29000,petrol,5749
  Yaris,2008,41000,petrol,3100
  Yaris,2009,43500,petrol,3197
  Yaris,2010,46000,petrol,3294
  Yaris,2008,48500,petrol,3391
  Yaris,2009,51000,petrol,3488
  Yaris,2010,53500,petrol,3585
  Yaris,2011,20000,diesel,4500
  Corolla,2011,21000,petrol,5500
$ meville check exact.yaml --population listings.csv
  ! note: no --map, so columns are taken for what they are called: model from model, registered from year, mileage from mileage in mi (a guess), fuel from fuel
  ! note: no column says the make, which customers name first; where it is the same for all, a mapping can say it
  > ...
  > More exact than it has to be:
  >   must    registered  2006-09-14; write registered: { min: 2006-09 }
  >   should  mileage     21437 mi; write mileage: { max: 25000 mi }
  > listings.csv: 10 of 26 rows fit all that the request asks for. With fewer than 20 it stands out. Without one of these, so many would fit:
  >   mileage  24
  >   fuel     11
  >   model    11
  > Not counted, since no row says anything of it: owners.
  ! Next: meville send exact.yaml
$ meville check exact.yaml --population listings.csv --json
  ! ...
  @ check
  ~ {"exact": [{"level": "must", "property": "registered", "values": ["2006-09-14"], "instead": {"min": "2006-09"}}, {"level": "should", "property": "mileage", "values": ["21437 mi"], "instead": {"max": "25000 mi"}}],
  ~ "population": {"table": "listings.csv", "rows": 26, "k": 10, "least": 20, "verdict": "few", "costs": [{"property": "mileage", "without": 24}, {"property": "fuel", "without": 11}, {"property": "model", "without": 11}, {"property": "owners", "without": 10}, {"property": "registered", "without": 10}], "unsaid": ["owners"]}}

# What stands on the grid is not exact, and a request that many rows fit is one of many
file coarse.yaml
  vrm: request/1
  category: car
  where: GB
  until: 48h
  currency: GBP
  must: {model: {is: Yaris}, registered: {min: 2006-09}, fuel: {is: petrol}}
  should: {mileage: {max: 60000 mi}}
  may: {owners: {max: 2}}
file listings.csv
  model,year,mileage,fuel,price
  Yaris,2007,12000,petrol,4100
  Yaris,2008,13000,petrol,4197
  Yaris,2009,14000,petrol,4294
  Yaris,2010,15000,petrol,4391
  Yaris,2011,16000,petrol,4488
  Yaris,2012,17000,petrol,4585
  Yaris,2007,18000,petrol,4682
  Yaris,2008,19000,petrol,4779
  Yaris,2009,20000,petrol,4876
  Yaris,2010,21000,petrol,4973
  Yaris,2011,22000,petrol,5070
  Yaris,2012,23000,petrol,5167
  Yaris,2007,24000,petrol,5264
  Yaris,2008,25000,petrol,5361
  Yaris,2009,26000,petrol,5458
  Yaris,2010,27000,petrol,5555
  Yaris,2011,28000,petrol,5652
  Yaris,2012,29000,petrol,5749
  Yaris,2008,41000,petrol,3100
  Yaris,2009,43500,petrol,3197
  Yaris,2010,46000,petrol,3294
  Yaris,2008,48500,petrol,3391
  Yaris,2009,51000,petrol,3488
  Yaris,2010,53500,petrol,3585
  Yaris,2011,20000,diesel,4500
  Corolla,2011,21000,petrol,5500
file listings-map.yaml
  price: {column: price, currency: GBP}
  make: {constant: Toyota}
  model: {column: model}
  registered: {column: year}
  mileage: {column: mileage, unit: mi}
  fuel: {column: fuel}
  owners: {constant: "1"}
$ meville check coarse.yaml --population listings.csv --map listings-map.yaml
  > ...
  > listings.csv: 24 of 26 rows fit all that the request asks for, so it is one of many that it could be.
  ! Next: meville send coarse.yaml
$ meville check coarse.yaml --json
  @ check
  ~ {"exact": []}

# A dry run says the same, and a real send does not wait for it
file exact.yaml
  vrm: request/1
  category: car
  where: GB
  until: 48h
  currency: GBP
  must: {model: {is: Yaris}, registered: {min: 2006-09-14}, fuel: {is: petrol}}
  should: {mileage: {max: 21437 mi}}
  may: {owners: {max: 2}}
file listings.csv
  model,year,mileage,fuel,price
  Yaris,2007,12000,petrol,4100
  Yaris,2008,13000,petrol,4197
  Yaris,2009,14000,petrol,4294
  Yaris,2010,15000,petrol,4391
  Yaris,2011,16000,petrol,4488
  Yaris,2012,17000,petrol,4585
  Yaris,2007,18000,petrol,4682
  Yaris,2008,19000,petrol,4779
  Yaris,2009,20000,petrol,4876
  Yaris,2010,21000,petrol,4973
  Yaris,2011,22000,petrol,5070
  Yaris,2012,23000,petrol,5167
  Yaris,2007,24000,petrol,5264
  Yaris,2008,25000,petrol,5361
  Yaris,2009,26000,petrol,5458
  Yaris,2010,27000,petrol,5555
  Yaris,2011,28000,petrol,5652
  Yaris,2012,29000,petrol,5749
  Yaris,2008,41000,petrol,3100
  Yaris,2009,43500,petrol,3197
  Yaris,2010,46000,petrol,3294
  Yaris,2008,48500,petrol,3391
  Yaris,2009,51000,petrol,3488
  Yaris,2010,53500,petrol,3585
  Yaris,2011,20000,diesel,4500
  Corolla,2011,21000,petrol,5500
$ meville init
  > ...
  ! ...
$ meville vendors add «hill» --loopback --name hill
  > ...
  ! ...
$ meville send exact.yaml --dry-run --population listings.csv --json
  ! note: no --map, so columns are taken for what they are called: model from model, registered from year, mileage from mileage in mi (a guess), fuel from fuel
  ! note: no column says the make, which customers name first; where it is the same for all, a mapping can say it
  @ send-dry-run
  ~ {"exact": [{"property": "registered"}, {"property": "mileage"}], "population": {"rows": 26, "k": 10, "verdict": "few"}}
$ meville send exact.yaml --population listings.csv
  ! error: How identifying a request is has to be known before it goes out. (usage-invalid)
  !   Add --dry-run, or ask meville check.
  = 2

# A table that can tell nothing is refused, or said to be too small
file exact.yaml
  vrm: request/1
  category: car
  where: GB
  until: 48h
  currency: GBP
  must: {model: {is: Yaris}, registered: {min: 2006-09-14}, fuel: {is: petrol}}
  should: {mileage: {max: 21437 mi}}
  may: {owners: {max: 2}}
file small.csv
  model,fuel
  Yaris,petrol
  Yaris
$ meville check exact.yaml --population small.csv
  ! ...
  ! note: 1 row of small.csv cannot be used; row 2: the row has 1 columns, and the header has 2
  ! Next: meville send exact.yaml
  > ...
  > small.csv: 1 of 1 row fits all that the request asks for; with fewer than 20 rows the table cannot tell whether it stands out.
  > Not counted, since no row says anything of it: registered, mileage, owners.
$ meville check exact.yaml --map map.yaml
  ! error: --map says what the columns of a table mean, and there is no table. (usage-invalid)
  !   Add --population FILE.
  = 2
$ meville check exact.yaml --population nowhere.csv --json
  @ error
  ~ {"error": {"code": "file-missing"}}
  = 2
file head.csv
  model,fuel
$ meville check exact.yaml --population head.csv
  ! note: no --map, so columns are taken for what they are called: model from model, fuel from fuel
  ! note: no column says the make, which customers name first; where it is the same for all, a mapping can say it
  ! error: head.csv has no row that can be used. (file-invalid)
  !   Give a table with one row for each listing.
  = 3
file empty.json
  []
$ meville check exact.yaml --population empty.json
  ! error: empty.json has no row that can be used. (file-invalid)
  !   Give a table with one row for each listing.
  = 3
file plans.csv
  plan,data,price
  Home,20 GB,15
$ meville check exact.yaml --population plans.csv
  ! error: No column of plans.csv is called like anything of a car. (file-invalid)
  !   Give a table of such things, or say which column means what: --map MAP.yaml
  = 3
file other.csv
  colour,seats
  red,5
$ meville check exact.yaml --population other.csv --json
  ! ...
  @ error
  ~ {"error": {"code": "file-invalid", "file": "other.csv"}}
  = 3
file plans-map.yaml
  category: mobile-plan
  price: {column: price, currency: GBP}
  plan: {column: plan}
$ meville check exact.yaml --population plans.csv --map plans-map.yaml
  ! error: plans-map.yaml: The mapping is of a list of mobile-plan, and the request is about car. (file-invalid)
  !   Name a mapping of a list of car.
  = 3
file wrong-map.yaml
  price: {column: price, currency: GBP}
  model: {column: modell}
$ meville check exact.yaml --population plans.csv --map wrong-map.yaml --json
  @ error
  ~ {"error": {"code": "file-invalid", "file": "wrong-map.yaml"}}
  = 3
$ meville check exact.yaml --population plans.csv --map nowhere.yaml --json
  @ error
  ~ {"error": {"code": "file-missing"}}
  = 2
file broken.csv
  model,fuel
  "Yaris,petrol
$ meville check exact.yaml --population broken.csv --json
  @ error
  ~ {"error": {"code": "csv-invalid", "file": "broken.csv"}}
  = 3
file broken.json
  [{"model": "Yaris"
$ meville check exact.yaml --population broken.json --json
  @ error
  ~ {"error": {"code": "json-invalid", "file": "broken.json"}}
  = 3
$ meville check - --population - <exact.yaml
  ! error: Only one file can be read from stdin. (usage-invalid)
  ! ...
  = 2
