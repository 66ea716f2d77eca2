# A dealer tries prices on the stock before anybody sees them
$ meville-vendor pricing check --help
  > Usage: meville-vendor pricing check [options] [file]
  > ...
$ meville-vendor pricing --help
  > Usage: meville-vendor pricing [options] [command]
  > ...
$ meville-vendor pricing
  ! Usage: meville-vendor pricing [options] [command]
  ! ...
  ! error: meville-vendor pricing needs a command. (usage-invalid)
  !   See: meville-vendor pricing --help
  = 2
$ meville-vendor pricing check
  ! error: «:any» (not-initialised)
  !   Run: meville-vendor init
  = 2
$ meville-vendor init --name Hill --origin ""
  > ...
  ! ...
$ meville-vendor pricing check
  ! error: There is no pricing.yaml in «here»/home: everything is sold at its list price. (file-missing)
  !   Write one, or name a file: docs/pricing.md says how.
  = 2
file pricing.yaml
  vrm: pricing/1
  adjust:
    - name: More than 50,000 miles
      when: { mileage: { min: 50000 mi } }
      by: -6 %
    - name: Corolla, in demand
      when: { model: { is: Corolla } }
      by: +120 GBP
    - name: Sold by the dozen
      when: { quantity: { min: 12 } }
      by: -2 %
  fees:
    - { name: Delivery to Scotland, amount: 180 GBP, when: { region: { is: GB-SCT } } }
  floor: 95 %
  binding: { unless: { price: { min: 6000 GBP } } }
  ask: { when: { model: { is: Yaris }, registered: { max: "2008" } } }
$ meville-vendor pricing check pricing.yaml
  > pricing.yaml, for 1 in GB: 0 rows of stock, 0 priced by rule.
  >   adjust  More than 50,000 miles  no row
  >   adjust  Corolla, in demand      no row
  >   adjust  Sold by the dozen       no row
  >   fee     Delivery to Scotland    no row
  ! Next: meville-vendor stock import FILE --map MAP.yaml
$ meville-vendor stock import cars.csv --map cars-map.yaml
  > ...
  ! ...
$ meville-vendor pricing check pricing.yaml
  > pricing.yaml, for 1 in GB: 3 rows of stock, 2 priced by rule.
  >   adjust  More than 50,000 miles   1 row
  >   adjust  Corolla, in demand       1 row
  >   adjust  Sold by the dozen       no row
  >   fee     Delivery to Scotland    no row
  > rows that would be below the floor, and stand at it: 1
  > rows that wait for a person: 1
  > greatest fall: HG2, 4800.00 -> 4560.00 GBP (-5.0 %)
  > greatest rise: HG3, 6100.00 -> 6220.00 GBP (+2.0 %)
  > HG1  5200.00 ->  for a person
  > HG2  4800.00 ->  4560.00 GBP   total 4560.00  at the floor
  > HG3  6100.00 ->  6220.00 GBP   total 6220.00  not binding
  ! Next: meville-vendor serve --pricing pricing.yaml
$ meville-vendor pricing check pricing.yaml --area GB-SCT --limit 1 --json
  @ pricing-check
  ~ {"file": "pricing.yaml", "quantity": 1, "area": "GB-SCT", "rows": 3, "priced": 2, "ask": 1, "atFloor": 1,
  ~  "rules": [{"rows": 1}, {"rows": 1}, {"rows": 0}, {"kind": "fee", "name": "Delivery to Scotland", "rows": 2}],
  ~  "fall": {"sku": "HG2", "price": {"amount": "4560.00", "currency": "GBP"}}, "rise": {"sku": "HG3"},
  ~  "samples": [{"sku": "HG1", "outcome": "ask", "price": null, "total": null}]}
file home/pricing.yaml
  vrm: pricing/1
  adjust: [{ name: Spring sale, by: -3 % }]
$ meville-vendor pricing check --quantity 3 --area GB-SCT --json
  @ pricing-check
  ~ {"quantity": 3, "area": "GB-SCT", "rows": 3, "priced": 0, "short": 3, "fall": null, "rise": null}
$ meville-vendor pricing check --limit 2
  > «here»/home/pricing.yaml, for 1 in GB: 3 rows of stock, 3 priced by rule.
  >   adjust  Spring sale  3 rows
  > greatest fall: HG1, 5200.00 -> 5044.00 GBP (-3.0 %)
  > HG1  5200.00 ->  5044.00 GBP  total 5044.00
  > HG2  4800.00 ->  4656.00 GBP  total 4656.00
  ! Next: meville-vendor serve
$ meville-vendor pricing check --area UK
  ! error: --area takes a country or region code of ISO 3166, for example GB or GB-SCT, not "UK". (usage-invalid)
  !   Did you mean GB?
  = 2
$ meville-vendor pricing check nowhere.yaml
  ! error: nowhere.yaml is not there. (file-missing)
  !   Check the path and its permissions.
  = 2

# Every mistake of a pricing file has its place, and one that would undercut its own floor is none
$ meville-vendor init --name Hill --origin ""
  > ...
  ! ...
file wrong.yaml
  vrm: pricing/1
  adjust:
    - { name: Sale, by: 5 % }
    - { name: Old, by: -5 %, when: { milage: { min: 50000 mi } } }
  fee: []
$ meville-vendor pricing check wrong.yaml
  ! error: The pricing file is wrong in 3 places. (file-invalid)
  !   wrong.yaml:3:«:n» adjust.0.by: "5 %" is neither up nor down; write "-5 %" to take off or "+5 %" to add
  !   wrong.yaml:4:«:n» adjust.1.when.milage: no property "milage" in the vocabulary car; did you mean "mileage"?
  !   wrong.yaml:5:«:n» fee: is not known here (Did you mean "fees"?)
  !   Mend every place that is listed.
  = 3
file cheap.yaml
  vrm: pricing/1
  adjust:
    - { name: Sale, by: -20 % }
  floor: 90 %
$ meville-vendor pricing check cheap.yaml --json
  @ error
  ~ {"error": {"code": "file-invalid", "file": "cheap.yaml", "faults": [{"line": 4, "path": "floor"}]}}
  = 3
