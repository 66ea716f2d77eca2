# A list without a mapping: what leaves no doubt is taken, and a guess is written to be looked over
$ meville-vendor init --name Hill --origin ""
  > ...
  ! ...
file listings.csv
  id;Modell;model;year;price;mileage;fuelType;engineSize;mpg
  1;Yaris;Yaris;2007;£5,200;21,500;Petrol;1.3;42.2
  2;Yaris;Yaris;2009;£4,800;58,000;Petrol;1.0;42.2
  3;Aygo;Aygo;2011;N/A;12,000;Petrol;0.0;55.1
  4;Aygo;Aygo;2011;1.234;12,000;Petrol;1.0;55.1
  5;Aygo;Aygo;2011;3995;12,000;Petrol;1.0;55.1
  6;Aygo;Aygo;2012;£4,295;12,000;Petrol;1.0;55.1
$ meville-vendor stock map listings.csv
  > # Which column of listings.csv means which property. Lines that say "guess" want a look.
  > category: car
  > decimal: point # what stands before the decimals
  >
  > sku: { column: id }
  > model: { column: model }
  > registered: { column: year }
  > price: { column: price, currency: GBP }
  > mileage: { column: mileage, unit: mi } # guess: nothing says the unit; mi is usual
  > fuel: { column: fuelType }
  > engine-size: { column: engineSize, unit: "l" }
  > engine: { template: "{engineSize} {fuelType}" } # guess: put together from its size and its fuel
  > # No column says the make. Where it is the same for all: make: { constant: ... }
  >
  > # Not used:
  > #   Modell
  > #   mpg ("mpg" is ambiguous: miles per UK gallon or per US gallon?)
  ! note: listings.csv: columns are separated by semicolons
$ meville-vendor stock map listings.csv --out map.yaml --json
  @ stock-map
  ~ {"category": "car", "decimal": "point", "written": "map.yaml", "unused": [{"column": "Modell"}, {"column": "mpg"}]}
  ! note: listings.csv: columns are separated by semicolons
$ meville-vendor stock map listings.csv --out map.yaml
  ! ...
  ! error: map.yaml is there already. (file-exists)
  ! ...
  = 6
$ meville-vendor stock import listings.csv --map map.yaml --dry-run
  > Nothing was changed. This is what would have been:
  > listings.csv: 6 rows, 4 new, 0 updated, 2 unusable.
  >   row 3 (line 4): there is no price
  >   row 4 (line 5): the price "1.234" has 3 decimals, and GBP has 2
  ! note: listings.csv: columns are separated by semicolons
$ meville-vendor stock list
  > There is no stock.
  ! Next: meville-vendor stock import FILE --map MAP.yaml
$ meville-vendor stock import listings.csv --report unusable.csv
  > listings.csv: 6 rows, 4 new, 0 updated, 2 unusable.
  >   row 3 (line 4): there is no price
  >   row 4 (line 5): the price "1.234" has 3 decimals, and GBP has 2
  ! note: listings.csv: columns are separated by semicolons
  ! note: no --map, so columns are taken for what they are called: sku from id, model from model, registered from year, price from price in GBP, mileage from mileage in mi (a guess), fuel from fuelType, engine-size from engineSize in l, engine from {engineSize} {fuelType} (a guess)
  ! note: no column says the make, which customers name first; where it is the same for all, a mapping can say it
  ! note: not used: Modell, mpg
  ! Next: meville-vendor serve
$ meville-vendor stock import listings.csv --report unusable.csv
  ! ...
  ! error: unusable.csv is there already. (file-exists)
  !   Choose another name.
  = 6
$ meville-vendor stock import unusable.csv --map map.yaml
  ! error: The mapping file is wrong in «:n» places. (file-invalid)
  ! ...
  = 3
$ meville-vendor stock import listings.csv --map no-map.yaml
  ! ...
  ! error: no-map.yaml is not there. (file-missing)
  !   Make it: meville-vendor stock map listings.csv --out no-map.yaml
  = 2
$ meville-vendor stock map no.csv
  ! error: no.csv is not there. (file-missing)
  ! ...
  = 2

# What vanished from a list vanishes from the stock, when that is said
$ meville-vendor init --name Hill --origin ""
  > ...
  ! ...
$ meville-vendor stock import cars.csv --map cars-map.yaml
  > ...
  ! ...
file two.csv
  ref,make,model,year,price,mileage,engine
  HG1,Toyota,Yaris,2007,5100,21500,1.3 petrol
  HG2,Toyota,Yaris,2009,4800,58000,1.0 petrol
$ meville-vendor stock import two.csv --map cars-map.yaml --replace --dry-run --json
  @ stock-import
  ~ {"rows": 2, "added": 0, "updated": 2, "removed": 1, "replaced": true, "dryRun": true, "report": null}
$ meville-vendor stock import two.csv --map cars-map.yaml --replace
  > two.csv: 2 rows, 0 new, 2 updated, 1 removed, 0 unusable.
  ! Next: meville-vendor serve
file other.csv
  ref,make,model,year,price,mileage,engine
  HG9,Toyota,Yaris,2007,5100,21500,1.3 petrol
$ meville-vendor stock import other.csv --map cars-map.yaml --replace
  ! error: 2 rows of 2 would vanish, because other.csv does not have them. Go on? There is no terminal to ask on. (answer-missing)
  !   Add --yes to say so.
  = 2
$ meville-vendor stock import - --map cars-map.yaml --replace <other.csv
  ! error: stdin can be read only once, and --replace has to look what would vanish first. (usage-invalid)
  !   Give a file, or add --yes.
  = 2
file empty.csv
  ref,make,model,year,price,mileage,engine
$ meville-vendor stock import empty.csv --map cars-map.yaml --replace --yes
  ! error: empty.csv has no row that can be used, so --replace would remove everything. (file-invalid)
  !   See what is wrong with the rows without --replace.
  = 3
$ meville-vendor stock list
  > ...
  > 2 of 2 rows
$ meville-vendor stock import other.csv --map cars-map.yaml --replace --yes
  > other.csv: 1 row, 1 new, 0 updated, 2 removed, 0 unusable.
  ! Next: meville-vendor serve
$ meville-vendor stock export --json
  ! ...
  @ error
  ~ {"error": {"code": "usage-invalid"}}
  = 2
$ meville-vendor stock export --out stock.json --json
  @ stock-export
  ~ {"rows": 1, "file": "stock.json"}
$ meville-vendor stock export
  > sku,quantity,price,since,make,model,registered,mileage,engine
  > HG9,1,5100.00 GBP,«:any»,Toyota,Yaris,2007,21500 mi,1.3 petrol
$ meville-vendor stock import stock.json --json
  @ stock-import
  ~ {"rows": 1, "updated": 1, "unusableCount": 0, "noteCount": 0}
  ! ...

# Lists that somebody made to do harm, or by accident
$ meville-vendor init --name Hill --origin ""
  > ...
  ! ...
$ meville-vendor stock import . --map cars-map.yaml
  ! error: . is a folder. (file-missing)
  ! ...
  = 2
file fake.xlsx
  ref,price
$ meville-vendor stock import fake.xlsx --map cars-map.yaml
  ! error: fake.xlsx: The file is called a workbook and is none. (file-invalid)
  !   Say what it is with --format.
  = 3
file quote.csv
  ref,make,model,year,price,mileage,engine
  HG1,Toyota,Yaris,2007,5100,21500,1.3 petrol
  HG2,Toyota,"Yaris,2007,5100,21500,1.3 petrol
$ meville-vendor stock import quote.csv --map cars-map.yaml
  ! error: The CSV is malformed in one place. (csv-invalid)
  !   quote.csv:3: a quote is opened in this row and never closed
  ! ...
  = 3
$ meville-vendor stock list
  > There is no stock.
  ! Next: meville-vendor stock import FILE --map MAP.yaml
