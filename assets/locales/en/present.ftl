# Presenting a journey: slides, keys, workshop

## Shots
shot-map = The whole journey
shot-together = Where to work together
shot-quick-wins = Quick wins
shot-outlook = What the small steps change
shot-small-steps = Small steps
shot-votes = What matters most to us
shot-wins = What we have reached

## Slides
slide-place = { $nth } of { $count }
slide-kind-employee = Employee journey
slide-kind-customer = Customer journey
slide-kind-value-stream = Value stream
slide-stage = Stage
slide-seam = Where work changes hands
slide-gone = No longer on the map
slide-owns = owns · { $department }
slide-nobody-owns = nobody owns it yet
slide-more = and { $count } more
slide-passes = What passes on
slide-breaks = What breaks
slide-agreement = What was agreed
slide-no-agreement = Nothing agreed yet
slide-emotion = emotion { $change }
slide-waits = waits { $time }
slide-pains = { $count ->
    [one] { $count } pain point
   *[other] { $count } pain points
}
slide-quick-wins-title = Which pain points are quick wins?
slide-unrated = Not rated yet
slide-field-quick = Quick wins
slide-field-big = Big projects
slide-field-time = When there is time
slide-field-not = Not now
slide-impact = Impact →
slide-effort = Effort →
slide-step-idea = idea
slide-step-planned = planned
slide-step-due = by { $date }
slide-step-doing = under way
slide-step-done = done { $date }
slide-resolves = against “{ $pains }”
slide-felt-at = at “{ $touchpoint }”
slide-votes-secret = { $count ->
    [one] { $count } dot is given. The result is still secret.
   *[other] { $count } dots are given. The result is still secret.
}
slide-dots = { $dots ->
    [one] { $dots } dot
   *[other] { $dots } dots
} · { $percent } % when every department counts the same
slide-tied = shares place { $rank }
slide-wins-above = Done together
slide-wins-title = { $count ->
    [0] Nothing is reached yet. A small step that is done will stand here.
    [one] { $count } win
   *[other] { $count } wins
}
slide-before = before
slide-now = now
slide-expected = as it should feel now
slide-if-done = { $count ->
    [0] What the small steps would change
    [one] If the ticked step is done
   *[other] If the { $count } ticked steps are done
}
slide-today = today
slide-then = then
slide-remembered = Remembered emotion
slide-lost = Lost at handoffs
slide-open = Open pain points
slide-days = Working days lost a year
slide-by-gain = Small steps, the most for the effort first
slide-lifts = lifts “{ $touchpoint }” by { $by }
slide-saves = saves { $days } working days a year
slide-rated = impact { $impact }, effort { $effort }
slide-no-gain = resolves no open pain point

## Commands
command-present = Present
command-present-hint = Show the journey on the projector, shot by shot, from the first
command-present-here = Present from here
command-present-here-hint = Show the journey on the projector, beginning with what is selected

## Steps to undo
step-minutes-planned = Change planned minutes
step-shot-note = Change note of a shot
step-shot-leave-out = Leave out a shot
step-shot-order = Reorder shots

## On the stage
present-add-pain = What goes wrong here?
present-keys-next = → ↓ Space Enter N Page down
present-keys-next-what = Next
present-keys-back = ← ↑ Backspace P Page up
present-keys-back-what = Back
present-keys-ends = Home, End
present-keys-ends-what = To the first, to the last
present-keys-number = 1 … 9 and Enter
present-keys-number-what = To the shot with this number
present-keys-overview = O
present-keys-overview-what = All shots at a glance
present-keys-black = B or .
present-keys-black-what = Black screen
present-keys-white = W or ,
present-keys-white-what = White screen
present-keys-laser = L, or hold the mouse button
present-keys-laser-what = A red dot to point with
present-keys-face = Drag a face or a card
present-keys-face-what = Change the emotion, or impact and effort
present-keys-pain = P at a touchpoint
present-keys-pain-what = Add a pain point
present-keys-owner = Click a pain point, then 1 … 9
present-keys-owner-what = Give it to this department, with 0 to nobody
present-keys-undo = Ctrl+Z
present-keys-undo-what = Take the last change back
present-keys-escape = Escape
present-keys-escape-what = End presenting

## Help
help-present = Present a journey over the whole screen, shot by shot
help-present-file = The journey to present

## Files of a presentation
export-shots-pptx = PowerPoint, to edit (*.pptx)
export-shots-pdf = PDF, a page for each shot (*.pdf)
export-shots-minutes = Minutes (*.md)
export-error-pptx = cannot make the PPTX: { $cause }
help-export-shots = A page for each shot of the presentation instead of the map; always so for .pptx
help-export-notes = With the notes of the shots
minutes-title = Minutes: { $title }
minutes-attended = Who was there
minutes-steps = Small steps
minutes-votes = What matters most to us
minutes-agreements = What departments agreed on
minutes-open = Open pain points
minutes-nothing = Nothing written down.
minutes-pain-place = { $touchpoint }, severity { $severity }
command-export-shots = Export presentation…
command-export-notes = Export presentation with notes…
command-export-notes-hint = The same, with what whoever presents wants to say
dialog-export-shots = Export presentation
path-export-shots-title = Export presentation
command-export-shots-hint = All shots as PowerPoint or PDF, or the minutes of the workshop

## The views that decide and celebrate
view-priorities = Priorities
command-view-priorities = Priorities
command-view-priorities-hint = See which pain points come first, and what the small steps would change
view-wins = Wins
command-view-wins = Wins
command-view-wins-hint = See what was reached, by whom together
wall-card-hint = Drag it, or move it with the arrow keys; a digit gives it to a department
wall-tick-hint = Tick it to see what would change
slide-no-open = No pain point is open
