# Settings are listed, set, read and taken back
$ meville config list
  >   wait         30s (default): how long to wait for one vendor
  >   currency     GBP (default): the currency of a request, ISO 4217
  >   region       GB (default): where a request is for, ISO 3166
  >   colour       auto (default): colours on a terminal, auto, always or never
  >   preferences  not set: the preferences file when a command is given none
  >   proxy        not set: the SOCKS5 proxy that vendors are reached through
$ meville config get wait
  > 30s
$ meville config get preferences
  ! note: preferences is not set
$ meville config get preferences --json
  @ config-get
  ~ {"setting": "preferences", "value": null, "isUsual": true}
$ meville config set wait 45s
  > wait is 45s.
$ meville config set currency EUR --json
  @ config-set
  ~ {"setting": "currency", "value": "EUR", "isUsual": false, "file": "«here»/home/config.json"}
$ meville config get wait
  > 45s
$ meville config set preferences prefs.yaml
  > preferences is «here»/prefs.yaml.
$ meville config list --json
  @ config-list
  ~ {"file": "«here»/home/config.json", "settings": [{"setting": "wait", "value": "45s", "isUsual": false}, {"setting": "currency", "value": "EUR", "isUsual": false},
  ~ {"setting": "region", "value": "GB", "isUsual": true}, {"setting": "colour", "value": "auto", "isUsual": true}, {"setting": "preferences", "value": "«here»/prefs.yaml", "isUsual": false},
  ~ {"setting": "proxy", "value": null, "isUsual": true}]}
$ meville config unset wait
  > wait is 30s, the default.
$ meville config unset preferences --json
  @ config-set
  ~ {"setting": "preferences", "value": null, "isUsual": true}
$ meville config unset preferences
  > preferences is not set any more.
$ meville init
  > Your keys are in «here»/home; only you can read them.
  > They are not encrypted: "meville wallet passphrase" gives them a passphrase.
  ! ...

# What cannot be set is not set, and says why
$ meville config set wait soon
  ! error: wait takes a time like 500ms, 30s or 2m, not "soon". (usage-invalid)
  !   See what there is to set: meville config list
  = 2
$ meville config set currency eur
  ! error: currency takes a currency code of ISO 4217 such as GBP, not "eur". (usage-invalid)
  !   Did you mean EUR?
  = 2
$ meville config set region Scotland
  ! error: region takes a country or region code of ISO 3166 such as GB or GB-SCT, not "Scotland". (usage-invalid)
  !   See what there is to set: meville config list
  = 2
$ meville config set colour alwys --json
  @ error
  ~ {"error": {"code": "usage-invalid", "hint": "Did you mean always?"}}
  = 2
$ meville config set preferences nowhere.yaml
  ! error: nowhere.yaml is not there. (file-missing)
  !   Check the path and its permissions.
  = 2
$ meville config set preferences request.yaml
  ! error: «:any» (file-invalid)
  ! ...
  = 3
$ meville config set preferences - <prefs.yaml
  ! error: preferences takes a file that can be read again, not stdin. (usage-invalid)
  ! ...
  = 2
$ meville config set proxy http://127.0.0.1:8080
  ! error: proxy takes socks5://host[:port] or none, not "http://127.0.0.1:8080". (usage-invalid)
  !   See what there is to set: meville config list
  = 2
$ meville config set proxy socks5://me:canary@127.0.0.1
  ! error: proxy must have no user name and no password: new ones are drawn for every exchange, and a secret is never said here. (usage-invalid)
  !   See what there is to set: meville config list
  = 2
$ meville config get color
  ! error: There is no setting "color". (usage-invalid)
  !   Did you mean colour?
  = 2
$ meville config unset everything
  ! error: There is no setting "everything". (usage-invalid)
  !   There are wait, currency, region, colour, preferences, proxy.
  = 2
$ meville config list --json
  @ config-list
  ~ {"settings": [{"isUsual": true}, {"isUsual": true}, {"isUsual": true}, {"isUsual": true}, {"isUsual": true}, {"isUsual": true}]}

# Settings that are wrong in the file can be set again; a file that is damaged is left alone
$ meville config set region GB-SCT
  > ...
file home/config.json
  {
    "wait": "soon",
    "region": "GB-SCT",
    "theme": "dark"
  }
$ meville config list
  ! error: The settings are wrong in one place. (file-invalid)
  !   «here»/home/config.json:2:11 wait: takes a time like 500ms, 30s or 2m, not "soon"
  !   Set it again: meville config set wait VALUE
  = 3
$ meville config set wait 5s
  > wait is 5s.
$ meville config list
  >   wait         5s (set): how long to wait for one vendor
  >   currency     GBP (default): the currency of a request, ISO 4217
  >   region       GB-SCT (set): where a request is for, ISO 3166
  > ...
  ! note: «here»/home/config.json also has theme, which this version does not know
file home/config.json
  {"wait": "5s",
$ meville config set wait 6s
  ! error: The settings cannot be read: they are no JSON object. (file-invalid)
  !   «here»/home/config.json:«:n»:«:n»: «:any»
  !   Mend «here»/home/config.json, or delete it.
  = 3
$ meville config get wait --json
  @ error
  ~ {"error": {"code": "file-invalid", "file": "«here»/home/config.json"}}
  = 3
$ meville config --help
  > Usage: meville config [options] [command]
  > ...
$ meville rank offers.json --preferences prefs.yaml --json
  @ rank
$ meville rank offers.json
  ! error: The settings cannot be read: they are no JSON object. (file-invalid)
  ! ...
  = 3

# Preferences that are set once are used, and named, where a command is given none
$ meville init
  > ...
  ! ...
$ meville vendors add «hill» «dale» --loopback --json
  @ vendors-add
$ meville rank offers.json
  ! error: Ranking needs your preferences. (answer-missing)
  !   Add --preferences FILE, or name the file once: meville config set preferences FILE
  = 2
$ meville config set preferences prefs.yaml
  > ...
$ meville check request.yaml
  > ...
  > «here»/prefs.yaml holds too, and is about the same thing. 5 notes, none of them an error:
  > ...
  ! note: your preferences are those of «here»/prefs.yaml (the setting preferences)
  ! Next: meville send request.yaml
$ meville send request.yaml
  > «request:request»: 3 offers from 2 vendors
  > 3 of 3 offers qualify
  > ...
  ! note: your preferences are those of «here»/prefs.yaml (the setting preferences)
  ! ...
  ! Next: meville award «request» «:short»
$ meville collect
  > ...
  > 3 of 3 offers qualify
  > ...
  ! note: your preferences are those of «here»/prefs.yaml (the setting preferences)
  ! ...
$ meville rank --json
  @ rank
  ~ {"ranking": [{"rank": 1}, {"rank": 2}, {"rank": 3}]}
  ! note: your preferences are those of «here»/prefs.yaml (the setting preferences)
$ meville rank offers.json --top 1 --json
  @ rank
  ~ {"ranking": [{"vendor": "dale"}]}
  ! ...

# Preferences of the settings that are about something else are not for this request
$ meville init
  > ...
  ! ...
$ meville vendors add «dale» --loopback --json
  @ vendors-add
file plan.yaml
  vrm: preferences/1
  category: mobile-plan
  currency: GBP
  prefer: {total: {lower: {best: 4 GBP, worst: 12 GBP}, weight: 1}}
$ meville config set preferences plan.yaml
  > ...
$ meville check request.yaml --json
  @ check
  ~ {"valid": true}
  ! note: your preferences are those of «here»/plan.yaml (the setting preferences)
  ! note: they are about mobile-plan, and the request about car; this goes on without them
$ meville check request.yaml --preferences plan.yaml
  ! error: The request is about car, and plan.yaml about mobile-plan. (file-invalid)
  !   Name preferences about car with --preferences, or compose some: meville compose --category car
  = 3
$ meville send request.yaml
  > «request:request»: 1 offer from 1 vendor
  ! note: your preferences are those of «here»/plan.yaml (the setting preferences)
  ! note: they are about mobile-plan, and the request about car; this goes on without them
  ! ...
  ! Next: meville rank «request» --preferences FILE
$ meville collect --json
  @ collect
  ~ {"answered": [{"vendor": "dale"}]}
  ! note: your preferences are those of «here»/plan.yaml (the setting preferences)
  ! note: they are about mobile-plan, and the request about car; this goes on without them
  ! ...
$ meville rank
  ! note: your preferences are those of «here»/plan.yaml (the setting preferences)
  ! error: The request is about car, and «here»/plan.yaml about mobile-plan. (file-invalid)
  !   Name preferences about car with --preferences, or compose some: meville compose --category car
  = 3
file plan.yaml
  vrm: preferences/1
  category: [car
$ meville send request.yaml
  ! note: your preferences are those of «here»/plan.yaml (the setting preferences)
  ! error: «:any» (yaml-invalid)
  !   «here»/plan.yaml:«:n»:«:n»: «:any»
  ! ...
  = 3
