# files: saving, leaving, recovering

## commands
command-save = Save
command-save-hint = Write the journey to its file
command-save-as = Save as…
command-save-as-hint = Write the journey to another file, and go on there
command-save-copy = Save a copy…
command-save-copy-hint = Write a copy to another file, and go on in this one
command-revert = Revert to the file…
command-revert-hint = Go back to the journey as it is in the file

## steps
step-revert = Revert to the file

## questions
question-unsaved = Save the changes in { $name }?
question-unsaved-about = What you have done since the last save is in no file yet. Discarded work is kept for a week.
question-unsaved-unkept = What you have done since the last save is in no file yet, and no recovery copy can be written on this computer. Discarded, it is gone.
question-gone = Save { $name } again?
question-gone-about = The file is no longer in its place, so what you see here is in no file. Discarded work is kept for a week.
question-revert = Go back to { $name } as it is in the file?
question-revert-about = What you have done since the last save goes from the journey. Undo brings it back.
question-comments = { $name } holds comments
question-comments-about = Comments (lines with //) cannot be kept when Seamline saves. Save a copy to leave this file as it is.
question-replace = There is a file { $name } already
question-replace-about = What is in it would be replaced.
question-in-place = { $name } can only be written over
question-in-place-about = Should the computer stop at that very moment, the file would be damaged.
question-in-place-kept = Your work is also in the recovery copy.
question-in-place-unkept = No recovery copy can be written on this computer: saving elsewhere is safer.
answer-save = Save
answer-discard = Discard
answer-revert = Go back
answer-save-copy = Save a copy…
answer-drop-comments = Save without comments
answer-replace = Replace it
answer-other-name = Choose another name…
answer-save-elsewhere = Save elsewhere…
answer-in-place = Write over it
copy-of = { $name } (copy)
my-version-of = { $name } (my version)
answer-save-beside = Save beside it

## messages
message-cannot-save = { $name } was not saved
message-work-is-in = Your work is kept in { $path }
message-work-is-nowhere = No recovery copy can be written: your work is only in this window. Save it elsewhere before you close it.
message-unconfirmed = { $name } is saved, but the disk did not confirm it.
message-unconfirmed-hint = Leave the disk connected for a while, or save again.
message-copied = The copy is in { $name }.
message-copied-hint = You go on in the journey that was open.
message-save-lost = Saving came to an end too early: not enough memory, or a fault of the program.
message-no-recovery = No recovery copy of { $name } can be kept: save more often.
message-nothing-kept = Neither recovery copies nor earlier versions can be kept on this computer: save often.
message-own-folder-hint = Ask for write access to this folder, or free some space on the disk.
message-settings-not-kept = Your settings cannot be kept for the next start.
message-version-not-kept = { $name } is saved, but what it held before could not be kept among the earlier versions.
message-not-locked = If two windows save at the same moment, neither can wait for the other here.

## files: what failed, and what to do
error-changed = somebody else has changed this file meanwhile
hint-changed = read it again, then save
error-in-place-folder = no new file can be put into its folder
hint-in-place-folder = save it elsewhere, or ask the owner of the folder for permission
error-in-place-names = this file has other names, which would keep the old content
hint-in-place-names = save it elsewhere
error-in-place-rights = a new file could not have the owner, access list or attributes of this one
hint-in-place-rights = save it elsewhere

## dialogs
dialog-save-as = Save the journey as
dialog-save-copy = Save a copy of the journey
path-save-title = Save to a path
path-copy-title = Save a copy to a path
path-save-about = Type where the journey belongs; its name ends in .ron.
path-save = Save here
path-copy = Save the copy here

# keeping and sharing

## commands
command-versions = Earlier versions…
command-versions-hint = Look at what earlier saves replaced, compare it, bring it back

## steps
step-recover = Bring back unsaved work
step-reload = Take in what changed in the file
step-bring-back = Bring back an earlier version

## time
ago-now = just now
ago-minutes = { $count ->
    [one] a minute ago
   *[other] { $count } minutes ago
}
ago-hours = { $count ->
    [one] an hour ago
   *[other] { $count } hours ago
}
ago-days = { $count ->
    [one] a day ago
   *[other] { $count } days ago
}

## unsaved work of ended sessions
start-recovered = Unsaved work
recovered-unsaved = { $file } · not saved, { $since }
recovered-discarded = { $file } · discarded { $since }
recovered-no-file = no file yet
recovered-forget = Throw away
message-recovered = Unsaved work is back. It is not saved yet.
message-recovered-hint = Undo goes back to what the file holds.
message-recovered-elsewhere = Another window of Seamline has this work open.
message-left = There is unsaved work in this journey from an earlier session ({ $since }).
message-left-hint = The program ended before it was saved.
answer-bring-back = Bring it back

## what others do to the file
message-reloaded = { $name } was changed by somebody else and read again.
message-reloaded-hint = Nothing of yours was unsaved. Undo goes back to the version before.
message-both = { $name } was changed by somebody else: both versions were joined.
message-both-hint = You both agree. Save to keep what was joined.
message-conflicts-hint = { $count ->
    [one] You disagree in one place: choose below, then save.
   *[other] You disagree in { $count } places: choose below, then save.
}
since-before = before the change
answer-what-changed = Show what changed
message-gone = { $name } is no longer in its place.
message-gone-hint = Saving writes it there again. “Save as…” writes it elsewhere.
message-back = { $name } is in its place again, as it was.
message-back-hint = What you have done since the last save is still here.
message-foreign-newer = { $name } was saved by a newer version of Seamline. Your version stays as it is.
message-foreign-journey = { $name } now holds another journey. Your version stays as it is.
message-foreign-unreadable = { $name } can no longer be read. Your version stays as it is.
message-foreign-hint = Nothing is joined and nothing is written over. Save your version under another name beside it.
message-open-too = { $name } on { $machine } has this journey open too ({ $since }).
message-open-too-hint = You can both go on: what both of you save is joined.

## earlier versions
versions-title = Earlier versions
versions-about = What saves of { $name } replaced, for 30 days; of more than fifty, one a day.
versions-none = No save has replaced anything yet.
versions-look = Look at it
versions-compare = Compare
versions-bring-back = Bring it back
version-of = { $name }, { $since }
