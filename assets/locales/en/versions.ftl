# versions: time-lapse, one version against another

## commands
command-lapse = Time-lapse…
command-lapse-hint = Play through the versions of this file, kept here or in git
command-export-change = Export what changed…
command-export-change-hint = The map with the curve as it was, and what changed in words, as a picture or PDF

## time-lapse
lapse-title = Time-lapse of { $name }
lapse-close = Close the time-lapse
lapse-play = Play
lapse-pause = Pause
lapse-back = Back
lapse-forth = Next
lapse-place = { $nth } of { $count }
lapse-export = Export first against last…
lapse-export-hint = The first curve as a ghost against the last one, and what changed in words
lapse-changes = What changed
lapse-first = This is the first version.
lapse-now = today
lapse-said = { $day } · { $said }
message-no-lapse = There are no earlier versions of { $name } yet.
message-no-lapse-hint = They come with each save, and from git where the file lies in a repository.

## one version against another
changes-export = Export…
against-title = What changed since { $name }
against-curve = the curve as it was: { $name }
against-none = Nothing changed.
against-more = { $count ->
    [one] and one more change
   *[other] and { $count } more changes
}
change-of = { $name } (what changed)
dialog-export-change = Export what changed

## conflict copies
message-copy = A conflict copy lies beside this journey: { $name }
message-copy-hint = Dropbox, OneDrive or Syncthing made it when two people changed the file at once. What it holds is not in this journey yet.
answer-copy = Join or compare…
question-copy = What should become of { $name }?
question-copy-about = Joining takes in what only the copy says and asks where you disagree. The copy itself stays as it is: delete it when you no longer need it.
answer-join = Join it
answer-compare = Compare
message-copy-joined = { $name } was joined to this journey.
message-copy-joined-hint = Save to keep what was joined. The copy stays beside it until you delete it.

## careful starts
message-careful = { $name } ended the program twice when it was opened: this time it is shown as a table, without the map.
message-careful-hint = You can read, change and save it here. “Map” at the top tries the map again.

## folders that are emptied
question-passing = { $name } lies in a folder that is emptied
question-passing-about = Mail programs and archives put a file there to be opened, and remove it later. Save it elsewhere to keep what you do.
answer-here = Save it here all the same
