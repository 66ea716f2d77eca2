# A wallet gets a passphrase, another one, and none again
secret new.txt
  correct horse battery staple
secret other.txt
  a passphrase that is another one
$ meville init
  > ...
  ! ...
$ meville wallet passphrase
  ! error: There is no terminal to ask for a new passphrase on. (answer-missing)
  !   Give it with --new-passphrase-file FILE or --new-passphrase-fd N.
  = 2
$ meville wallet passphrase --new-passphrase-file new.txt
  > Your keys have a passphrase now. Nobody can give it back to you when it is forgotten.
$ meville vendors add «hill» --loopback
  > ...
  ! ...
$ meville send request.yaml
  ! error: There is no terminal to ask for the passphrase of «here»/home/seed on. (answer-missing)
  !   Give it with --passphrase-file FILE or --passphrase-fd N.
  = 2
$ meville send request.yaml --json
  @ error
  ~ {"error": {"code": "answer-missing", "hint": "Give it with --passphrase-file FILE or --passphrase-fd N."}}
  = 2
$ meville send request.yaml --passphrase-file other.txt
  ! error: The passphrase does not open «here»/home/seed. (passphrase-wrong)
  !   Try again with the one it was sealed with.
  = 4
$ meville send request.yaml --json --passphrase-file new.txt
  @ send
  ~ {"request": "«request:request»"}
  ! ...
$ meville --passphrase-fd 0 offers --json <new.txt
  @ offers
$ meville wallet passphrase --passphrase-file new.txt --new-passphrase-file other.txt
  > The passphrase is changed.
  > Backups that were made before still open with the old one.
$ meville offers --passphrase-file new.txt --json
  @ error
  ~ {"error": {"code": "passphrase-wrong"}}
  = 4
$ meville wallet passphrase --passphrase-file other.txt --new-passphrase-fd 0 --json <new.txt
  @ wallet-passphrase
  ~ {"passphrase": "changed"}
$ meville wallet passphrase --remove
  ! error: Take the passphrase away? Then whoever gets at your files has your keys. There is no terminal to ask on. (answer-missing)
  !   Add --yes to say so.
  = 2
$ meville wallet passphrase --remove --yes --passphrase-file new.txt
  > Your keys have no passphrase any more.
$ meville wallet passphrase --remove --yes --json
  @ wallet-passphrase
  ~ {"passphrase": "none"}
$ meville offers --json
  @ offers

# A passphrase that is none, or that others can read, is refused
file open.txt
  correct horse battery staple
secret short.txt
  seven77
secret empty.txt
secret lines.txt
  two
  lines of it
$ meville init
  > ...
  ! ...
$ meville wallet passphrase --new-passphrase-file open.txt
  ! error: «here»/open.txt holds a secret and other users can read it. (file-exposed)
  !   Restrict it: chmod 600 on the file, 700 on its folder.
  = 4
$ meville wallet passphrase --new-passphrase-file short.txt
  ! error: A passphrase has 8 characters or more; four or five words that nobody would put together are easy to remember. (usage-invalid)
  !   Give another passphrase.
  = 2
$ meville wallet passphrase --new-passphrase-file empty.txt
  ! error: The passphrase is empty. (usage-invalid)
  !   Give another passphrase.
  = 2
$ meville wallet passphrase --new-passphrase-file lines.txt
  ! error: A passphrase is one line, without control characters. (usage-invalid)
  !   Give another passphrase.
  = 2
$ meville wallet passphrase --new-passphrase-file nowhere.txt
  ! error: nowhere.txt is not there. (file-missing)
  !   Check the path and its permissions.
  = 2
$ meville wallet passphrase --new-passphrase-fd 2
  ! error: A descriptor is 0 or a number from 3, not "2". (usage-invalid)
  !   See --help for the options of this command.
  = 2
$ meville wallet passphrase --new-passphrase-fd 99
  ! error: Nothing can be read from descriptor 99. (file-missing)
  !   Open it: meville ... 99<FILE
  = 2
$ meville wallet passphrase --new-passphrase-fd 0 --new-passphrase-file short.txt <short.txt
  ! error: A passphrase comes from a file or from a descriptor, not from both. (usage-invalid)
  !   See --help for the options of this command.
  = 2
$ meville wallet passphrase --remove --new-passphrase-fd 0 <short.txt
  ! error: --remove takes the passphrase away, so there is no new one. (usage-invalid)
  !   See --help for the options of this command.
  = 2
$ meville wallet passphrase --passphrase secret
  ! error: Unknown option '--passphrase'. (usage-invalid)
  !   Did you mean --passphrase-fd? See: meville wallet passphrase --help
  = 2

# Keys and ledger move to another machine in one file
secret pass.txt
  correct horse battery staple
secret wrong.txt
  incorrect horse battery staple
file later.backup
  {"cipher":"later","format":"meville-wallet","version":2}
file greedy.backup
  {"content":"ledger","format":"meville-wallet","kdf":{"log2N":40,"name":"scrypt","p":1,"r":8,"salt":"AAAAAAAAAAAAAAAAAAAAAA"},"nonce":"AAAAAAAAAAAAAAAA","size":1,"version":1}
secret greedy-secret.backup
  {"content":"ledger","format":"meville-wallet","kdf":{"log2N":40,"name":"scrypt","p":1,"r":8,"salt":"AAAAAAAAAAAAAAAAAAAAAA"},"nonce":"AAAAAAAAAAAAAAAA","size":1,"version":1}
secret later-secret.backup
  {"cipher":"later","format":"meville-wallet","version":2}
$ meville wallet backup meville.backup
  ! error: «here»/home has no seed yet. (not-initialised)
  !   Run: meville init
  = 2
$ meville init
  > ...
  ! ...
$ meville vendors add «hill» --loopback
  > ...
  ! ...
$ meville send request.yaml --json
  @ send
  ~ {"request": "«request:request»"}
  ! ...
$ meville wallet backup meville.backup
  ! error: There is no terminal to ask for a new passphrase on. (answer-missing)
  !   Give it with --passphrase-file FILE or --passphrase-fd N.
  = 2
$ meville wallet backup meville.backup --passphrase-file pass.txt
  > meville.backup has your keys, 1 request and 1 vendor; the passphrase opens it.
$ meville wallet backup meville.backup --passphrase-file pass.txt
  ! error: meville.backup is there already. (file-exists)
  !   Choose another name, or add --force to replace it.
  = 6
$ meville wallet backup meville.backup --force --passphrase-file pass.txt
  > meville.backup has your keys, 1 request and 1 vendor; the passphrase opens it.
$ meville wallet backup home/seed --force --passphrase-file pass.txt
  ! error: home/seed is in the folder of the wallet itself. (usage-invalid)
  !   Keep a backup elsewhere, best on another disk.
  = 2
$ meville wallet backup second.backup --passphrase-file pass.txt --json
  @ wallet-backup
  ~ {"file": "second.backup", "requests": 1, "vendors": 1}
$ meville wallet restore meville.backup --home ./restored
  ! error: There is no terminal to ask for the passphrase of «here»/meville.backup on. (answer-missing)
  !   Give it with --passphrase-file FILE or --passphrase-fd N.
  = 2
$ meville wallet restore meville.backup --home ./restored --passphrase-file wrong.txt
  ! error: The passphrase does not open «here»/meville.backup. (passphrase-wrong)
  !   Try again with the one it was sealed with.
  = 4
$ meville wallet restore meville.backup --home ./restored --passphrase-file pass.txt
  > Your keys, 1 request and 1 vendor are in «here»/restored.
  > Your keys have no passphrase.
  ! Next: meville --home ./restored wallet passphrase, to give them one
$ meville offers «request» --home ./restored --json
  @ offers
$ meville wallet restore second.backup --home ./another --passphrase-file pass.txt --json
  @ wallet-restore
  ~ {"home": "«here»/another", "requests": 1, "vendors": 1, "passphrase": false}
$ meville wallet restore meville.backup
  ! error: «here»/home has a seed already, and nothing is merged or replaced. (already-initialised)
  !   To restore a backup, use another --home.
  = 6
$ meville wallet restore nowhere.backup --home ./more
  ! error: «here»/nowhere.backup is not there. (file-missing)
  !   Check the path and its permissions.
  = 2
$ meville wallet restore later.backup --home ./more
  ! error: «here»/later.backup holds a secret and other users can read it. (file-exposed)
  !   Restrict it: chmod 600 on the file, 700 on its folder.
  = 4
$ meville wallet restore later-secret.backup --home ./more
  ! error: «here»/later-secret.backup is of version 2, and this program knows version 1. (wallet-invalid)
  !   Update the program.
  = 3
$ meville wallet restore greedy-secret.backup --home ./more
  ! error: «here»/greedy-secret.backup asks for the work factors N 2^40, r 8 and p 1; only N from 2^14 to 2^20, r 8 and p 1 are taken. (wallet-invalid)
  !   Nothing was computed. This program has not written the file like this; get it again from where it was kept.
  = 3
$ meville wallet restore --home ./more
  ! error: «here»/more has no locked wallet. (not-initialised)
  !   To restore a backup, name it: meville --home ./more wallet restore FILE
  = 2

# A locked wallet opens for nobody but who has the passphrase
secret pass.txt
  correct horse battery staple
secret wrong.txt
  incorrect horse battery staple
$ meville wallet lock
  ! error: «here»/home has no seed yet. (not-initialised)
  !   Run: meville init
  = 2
$ meville init
  > ...
  ! ...
$ meville vendors add «hill» --loopback
  > ...
  ! ...
$ meville wallet lock --passphrase-file pass.txt
  > Locked in «here»/home: your keys, 0 requests and 1 vendor.
  ! Next: meville wallet restore, to use them again
$ meville requests
  ! error: The wallet in «here»/home is locked. (wallet-locked)
  !   Run: meville wallet restore
  = 6
$ meville send request.yaml --json
  @ error
  ~ {"error": {"code": "wallet-locked", "hint": "Run: meville wallet restore"}}
  = 6
$ meville init
  ! error: The wallet in «here»/home is locked. (wallet-locked)
  !   Run: meville wallet restore
  = 6
$ meville vendors list
  ! error: The wallet in «here»/home is locked. (wallet-locked)
  !   Run: meville wallet restore
  = 6
$ meville check request.yaml
  > ...
  ! ...
$ meville wallet restore
  ! error: There is no terminal to ask for the passphrase of «here»/home/wallet.locked on. (answer-missing)
  !   Give it with --passphrase-file FILE or --passphrase-fd N.
  = 2
$ meville wallet restore --passphrase-file wrong.txt
  ! error: The passphrase does not open «here»/home/wallet.locked. (passphrase-wrong)
  !   Try again with the one it was sealed with.
  = 4
$ meville wallet restore --passphrase-file pass.txt
  > Your keys, 0 requests and 1 vendor are in «here»/home.
  > Your keys have no passphrase.
  ! Next: meville wallet passphrase, to give them one
$ meville wallet restore --passphrase-file pass.txt
  ! error: «here»/home has a seed already, and nothing is merged or replaced. (already-initialised)
  !   To restore a backup, use another --home.
  = 6
$ meville wallet lock --passphrase-file pass.txt --json
  @ wallet-lock
  ~ {"home": "«here»/home", "requests": 0, "vendors": 1}

# The help of the wallet, at 80 columns
$ meville wallet unlock
  ! error: Unknown command 'unlock'. (usage-invalid)
  !   Did you mean lock? See: meville wallet --help
  = 2
$ meville wallet --help
  > Usage: meville wallet [options] [command]
  >
  > Your keys and your ledger as a whole: a passphrase, encrypted backups, and a
  > lock.
  >
  > Commands:
  >   passphrase      set, change or remove the passphrase of your keys
  >   backup <file>   write your keys, requests, vendor book and settings into one
  >                   encrypted file
  >   restore [file]  make a home of a backup, or unlock the wallet
  >   lock            put keys and ledger into one encrypted file, until `wallet
  >                   restore`
  >
  > Options:
  >   -h, --help      show this page
$ meville wallet passphrase --help
  > Usage: meville wallet passphrase [options]
  >
  > Set, change or remove the passphrase of your keys; every command that needs them
  > then asks for it.
  >
  > Options:
  >   --new-passphrase-file <file>  read the new passphrase from this file, which
  >                                 nobody else may read
  >   --new-passphrase-fd <number>  read the new passphrase from this file
  >                                 descriptor
  >   --remove                      take the passphrase away
  >   --yes                         take it away without asking
  >
  > ...
  >
  > Examples:
  >   $ meville wallet passphrase
  >       asks for a passphrase, twice; before that for the one there is, if there
  >       is one
  >   $ meville wallet passphrase --new-passphrase-file new.txt
  >       sets the one in a file, for a script
$ meville wallet backup --help
  > Usage: meville wallet backup [options] <file>
  >
  > Write your keys, requests, vendor book and settings into one encrypted file; the
  > passphrase of your keys opens it, or one that is asked for when they have none.
  >
  > Options:
  >   --force                   replace a file that is there
  >
  > ...
  >
  > Examples:
  >   $ meville wallet backup meville.backup
  >       asks for the passphrase
  >   $ meville wallet backup meville.backup --force --passphrase-file pass.txt
  >       replaces the last backup, from a script
$ meville wallet restore --help
  > Usage: meville wallet restore [options] [file]
  >
  > Make a home of a backup, in a home without keys; without a file: bring back what
  > `wallet lock` has locked.
  >
  > ...
  >
  > Examples:
  >   $ meville wallet restore meville.backup --home ./restored
  >       makes a home of a backup
  >   $ meville wallet restore
  >       unlocks the wallet
$ meville wallet lock --help
  > Usage: meville wallet lock [options]
  >
  > Put your keys, requests and vendor book into one encrypted file in the home, and
  > remove them; until `wallet restore` no command can use them.
  >
  > ...
  >
  > Examples:
  >   $ meville wallet lock
  >       asks for the passphrase of your keys, or for a new one when they have none
  >   $ meville wallet lock --passphrase-file pass.txt
  >       the same from a script
