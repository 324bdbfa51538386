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
question-revert = Go back to { $name } as it is in the file?
question-revert-about = What you have done since the last save goes from the journey. Undo brings it back.
question-comments = { $name } holds comments
question-comments-about = Comments (lines with //) cannot be kept when Seamline saves. Save a copy to leave this file as it is.
question-replace = There is a file { $name } already
question-replace-about = What is in it would be replaced.
question-in-place = { $name } can only be written over
question-in-place-about = Should the computer stop at that very moment, the file would be damaged. Your work is also in the recovery copy.
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

## messages
message-cannot-save = { $name } was not saved
message-work-is-in = Your work is kept in { $path }
message-unconfirmed = { $name } is saved, but the disk did not confirm it.
message-unconfirmed-hint = Leave the disk connected for a while, or save again.
message-copied = The copy is in { $name }.
message-copied-hint = You go on in the journey that was open.
message-save-lost = Saving came to an end too early: not enough memory, or a fault of the program.
message-no-recovery = No recovery copy of { $name } can be kept: save more often.

## files: what failed, and what to do
error-changed = somebody else has changed this file meanwhile
hint-changed = read it again, then save
error-in-place-folder = no new file can be put into its folder
hint-in-place-folder = save it elsewhere, or ask the owner of the folder for permission
error-in-place-names = this file has other names, which would keep the old content
hint-in-place-names = save it elsewhere

## dialogs
dialog-save-as = Save the journey as
dialog-save-copy = Save a copy of the journey
path-save-title = Save to a path
path-copy-title = Save a copy to a path
path-save-about = Type where the journey belongs; its name ends in .ron.
path-save = Save here
path-copy = Save the copy here
