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
