# changes: what changed between two versions, and what they disagree about

## records
record-journey = Journey
record-departments = Department “{ $title }”
record-personas = Persona “{ $title }”
record-stages = Stage “{ $title }”
record-touchpoints = Touchpoint “{ $title }”
record-curves = Curve “{ $title }”
record-points = Curve “{ $curve }” at “{ $title }”
record-pain-points = Pain point “{ $title }”
record-handoffs = Handoff from “{ $title }” to “{ $other }”
record-small-steps = Small step “{ $title }”
record-comments = Comment “{ $title }”
record-attended = Attendance of { $title }
record-votes = Dots of { $voter } for “{ $title }”
record-views = View “{ $title }”
record-shots = Shot “{ $title }”
record-conflicts = Conflict about “{ $title }”

## changes
change-said = { $record }: { $said }
change-field = { $field } { $before } → { $after }
change-added = { $record } is new
change-added-point = { $record } is new: emotion { $emotion }
change-removed = { $record } was removed
change-moved = { $record } now stands behind “{ $other }”
change-moved-first = { $record } now stands first

## conflicts
conflict-field = { $field } is { $ours } on this side and { $theirs } on the other (before: { $base }); this side’s was kept
conflict-removed-by-us = removed on this side, changed or needed on the other; it stays
conflict-removed-by-them = changed or needed on this side, removed on the other; it stays
conflict-removed = removed on one side, changed or needed on the other; it stays
conflict-added-twice = both sides added one; both stay, the other side’s with the id “{ $id }”
conflict-order = Both sides changed the order of the { $list }; this side’s was kept

## lists
list-departments = departments
list-personas = personas
list-stages = stages
list-touchpoints = touchpoints
list-curves = curves
list-points = points of a curve
list-pain-points = pain points
list-handoffs = handoffs
list-small-steps = small steps
list-comments = comments
list-workshop = votes and attendance
list-views = views
list-shots = shots
list-conflicts = conflicts

## values
value-nothing = none
value-nobody = none
value-text = “{ $text }”
value-yes = yes
value-no = no
value-percent = { $number } %
value-employee = employee journey
value-customer = customer journey
value-value-stream = value stream
value-in-person = in person
value-phone = phone
value-email = email
value-chat = chat
value-portal = portal
value-letter = letter
value-app = app
value-meeting = meeting
value-blue = blue
value-rust = rust
value-olive = olive
value-plum = plum
value-navy = navy
value-wine = wine
value-violet = violet
value-cobalt = cobalt
value-solid = solid
value-diagonal = diagonal lines
value-dots = dots
value-cross = crosses
value-horizontal = horizontal lines
value-vertical = vertical lines
value-grid = grid
value-waves = waves
value-as-is = as-is
value-to-be = to-be
value-believed = believed
value-believed-with = believed by { $first }
value-open = open
value-planned = planned
value-planned-with = planned, due { $first }
value-in-progress = in progress
value-solved = solved
value-solved-with = solved on { $first }
value-dismissed = dismissed
value-idea = idea
value-doing = being done
value-done = done
value-done-with = done on { $first }
value-assumed = assumed
value-interview = interview
value-survey = survey
value-survey-with = survey of { $first }, spread { $second }
value-measured = measured

## diff, merge, git
merge-two = a merge takes three files, or one with the marks of a merge inside
merge-two-hint = seamline merge BASE OURS THEIRS -o OUT
merge-no-journey = none of these files is a journey: they have no format, no stages and no touchpoints
merge-no-journey-hint = nothing was written; merge them as text
merge-comments = note: the merged file has no comments: they could not be kept where the lines around them changed
merge-comments-lines = note: { $count ->
    [one] a comment of { $name } is lost: line { $lines }
   *[other] { $count } comments of { $name } are lost: lines { $lines }
  }
merge-comments-hint = Take them over from the files that were merged (with git: git show HEAD:FILE).
merge-open = { $count ->
    [one] One conflict stands in the merged file with both sides, under conflicts, until somebody settles it: open the file in the window, or choose in the file.
   *[other] { $count } conflicts stand in the merged file with both sides, under conflicts, until somebody settles them: open the file in the window, or choose in the file.
  }
git-setup-set = set { $name } = { $value }
git-setup-unset = removed the settings { $name }
git-setup-attributes = the line “{ $line }” is in { $path }
git-setup-no-attributes = removed the line “{ $line }” from { $path }
git-setup-done = git merges and compares the journeys of this repository from now on; take it back with seamline git-setup --undo
git-setup-undone = git treats the journeys of this repository as any text again
git-setup-nothing = there was nothing to take back
help-diff = Tell in sentences what changed from one version of a journey to another; exit code 0 for nothing, 1 for changes, 2 for what cannot be read
help-diff-before = The earlier version
help-diff-after = The later version
help-diff-json = Print the changes as JSON
help-diff-output = Draw the later version with the curve of the earlier one as a ghost, and the changes in words, as a picture or PDF
help-diff-git = Take the arguments that git gives
help-merge = Merge two versions of a journey that come from one; exit code 0 without conflicts, 1 with conflicts, 2 for what cannot be read
help-merge-versions = The common version and the two that come from it; or one file with the marks of a merge inside
help-merge-output = The merged journey
help-merge-json = Print the conflicts as JSON
help-git-setup = Have git merge and compare the journeys of a repository record by record
help-git-setup-folder = A folder in the repository; this one without it
help-git-setup-undo = Take it back

## the window
step-merge = Merge with the other version
step-settle = Settle a conflict
mark-added = new
mark-removed = gone here
mark-moved = moved
mark-changed = changed
conflicts-title = { $count ->
    [one] One conflict to settle
   *[other] { $count } conflicts to settle
  }
conflicts-keep-all = Leave all as they are
conflicts-keep-all-hint = The journey stays as it is now; Undo takes back the whole merge
conflict-ours = This side: { $said }
conflict-theirs = The other side: { $said }
conflict-type = Another…
conflict-question = { $field } (before: { $base })
conflict-keep = Keep it
conflict-remove = Remove it
conflict-leave = Leave it so
conflict-order-ours = Keep this order
conflict-order-theirs = The other order
changes-title = { $count ->
    [0] Nothing changed since “{ $name }”
    [one] One change since “{ $name }”
   *[other] { $count } changes since “{ $name }”
  }
changes-next = Next
changes-previous = Previous
changes-close = Stop comparing
revisions-title = Compare with an earlier version
revisions-about = Versions of { $name } that git keeps, the newest first
revisions-cut-count = Only the newest { $most } are listed.
revisions-cut-time = Older ones are left out, as looking further back would take too long.
revisions-cut-missing = Older ones are left out, as they were not fetched to this copy of the repository or cannot be read.
message-git-unread = The versions of { $name } in git cannot be read
message-git-some = { $count ->
    [one] One version of { $name } in git cannot be read
   *[other] { $count } versions of { $name } in git cannot be read
  }
message-git-cut = Not all versions of { $name } are shown.
message-cannot-compare = Cannot compare with { $name }
message-no-revisions = git keeps no versions of { $name }.
message-no-revisions-hint = Compare with a file, or put the folder under git.
dialog-compare = Compare with a file
path-compare-title = Compare with a file
path-compare = Compare
command-compare-file = Compare with a file…
command-compare-file-hint = Show what changed since another version of this journey
command-compare-revision = Compare with a git version…
command-compare-revision-hint = Show what changed since a version that git keeps
command-next-change = Next change
command-next-change-hint = Show the next thing that changed since the other version
command-previous-change = Previous change
command-previous-change-hint = Show the thing before that changed since the other version
message-joined = { $name } holds an unfinished merge: both sides were joined.
message-joined-hint = Undo goes back to this side. Nothing is saved yet.

## comments on the map
overlay-comments = Comments
overlay-comments-hint = Where somebody said something that is not settled yet
legend-comments = Comment to be settled
