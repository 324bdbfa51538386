# map

## Why a number is not known
unknown-no-curve = no as-is curve yet
unknown-no-emotion = no emotion given
unknown-no-neighbours = no two neighbours have an emotion
unknown-no-time = no time given
unknown-no-lead-time = the journey takes no time
unknown-no-share = no right-first-time given
unknown-no-hours-lost = no hours lost given
unknown-no-people = no people a year given
unknown-no-working-day = the working day has no length
unknown-nobody-takes-part = no department takes part yet
unknown-too-large = the numbers are too large to be true

## Terms of the score of where to work together
score-severity = severity
score-fall = emotion lost
score-unowned = nobody owns it
score-no-agreement = no agreement
score-waiting = waiting
score-not-known = { $term } not known

## Lanes
lane-pain-points = Pain points
lane-pain-points-hint = What goes wrong, below the touchpoint where it is felt
lane-pain-points-short = Pain points
lane-part = Departments taking part
lane-part-hint = Which department leads or helps at each touchpoint
lane-part-short = Who takes part
lane-value-stream = Value-stream ladder
lane-value-stream-hint = Waiting above, work below, and their sums
lane-value-stream-short = Value stream
part-leads = leads
part-helps = helps
span-days = { $amount } d
span-hours = { $amount } h
span-minutes = { $amount } min
sum-lead-time = Lead time { $amount }
sum-work-time = work { $amount }
sum-activity-ratio = activity ratio { $amount } %
sum-right-first-time = right first time { $amount } %

## Overlays
overlay-ownership = Pain-point ownership
overlay-ownership-hint = Each pain point in the colour, pattern and short name of its owner
overlay-seams = Handoff seams
overlay-seams-hint = Where the lead passes from one department to another, and where the emotion falls deepest
overlay-to-be = To-be curve
overlay-to-be-hint = How the journey should feel
overlay-perception = What departments believe
overlay-perception-hint = The curves as departments believe them, dotted
overlay-together = Where to work together
overlay-together-hint = Pins at the three places where departments have most to gain together
overlay-peak-end = Peak and end
overlay-peak-end-hint = What people remember: the strongest emotion and the last
peak = peak
end = end
peak-and-end = peak and end
legend-nobody = Nobody yet
legend-believes = { $department } believes
curve-as-is = as-is
curve-to-be = to-be
curve-believed = believed by { $department }

## What a thing on the map is, for those who hear it
told-stage = Stage: { $title }
told-touchpoint = Touchpoint: { $title }, nobody leads
told-touchpoint-led = Touchpoint: { $title }, { $lead } leads
told-touchpoint-helped = Touchpoint: { $title }, { $lead } leads, { $helps } helps
told-point = Emotion: { $title }, { $emotion }, { $curve }
told-pain = Pain point: { $title }, severity { $severity }, owner { $owner }
told-pain-solved = Pain point: { $title }, solved, owner { $owner }
told-pain-dismissed = Pain point: { $title }, dismissed, owner { $owner }
told-nobody = nobody yet
told-handoff = Handoff: { $from } to { $to }
told-handoff-felt = Handoff: { $from } to { $to }, emotion { $change }
told-gone = No longer on the map
