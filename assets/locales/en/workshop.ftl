# The workshop: what is done with the people in the room

## Menu and commands
menu-workshop = Workshop
command-attendance = Who is there…
command-attendance-hint = Say which departments are in the room
command-blind-curves = Blind curves…
command-blind-curves-hint = Each department in turn draws how it believes that it feels, without seeing the others; then all is revealed
present-keys-workshop = A, C, D, G
present-keys-workshop-what = Who is there, blind curves, votes, small steps

## Steps to undo
step-curve-believe = Draw what a department believes

## On the wall
room-done = Done
room-leave = Leave
room-back = Back
room-next = Next
room-skip = Skip
room-undo = Undo
room-attendance-title = Who is in the room?
room-attendance-count = { $count } of { $all ->
    [one] { $all } department
   *[other] { $all } departments
}
room-blind-above = Blind curves, in silence
room-blind-now = Now: { $department }
room-blind-handing = The screen shows nothing of the others. Draw how you believe that it feels, from left to right.
room-blind-draws = { $department } draws
room-blind-how = Draw over the lane, or drag a face. Up is good, down is bad.
room-blind-drawn = Everybody has drawn
room-blind-drawn-text = Now look at all the curves together, and then at how it really is.
room-draw = Draw
room-drawn = We are done
room-clear = Start over
room-reveal = Reveal

## Slides
shot-perception = What we believe, and how it is
slide-perception = Perception gap
slide-perception-believed = So the departments believe that it feels
slide-perception-felt = And so it feels
slide-perception-gaps = Here we differ most
slide-perception-agreed = We see it as it is: no gap of half a step or more
slide-perception-nothing = Nobody has said yet how it feels: there is no as-is curve
slide-gap = { $touchpoint }: { $department } believes { $believed }, people feel { $felt }

## Dot votes
command-vote = Vote with dots…
command-vote-hint = Each person gives dots to what matters most, in secret until the result is shown
command-vote-result = Show the votes
command-vote-result-hint = What got most dots, every department counting the same
room-begin = Begin
room-take-dot = Take a dot back
room-vote-above = Dot votes, in secret until the end
room-vote-what = What do we vote on?
room-vote-candidates = { $count ->
    [0] nothing open
    [one] { $count } open
   *[other] { $count } open
}
room-vote-dots = Dots for each person
room-vote-anew = Discard earlier dots
room-vote-next = Who votes next?
room-vote-voted = { $count ->
    [0] nobody has voted yet
    [one] { $count } person has voted
   *[other] { $count } people have voted
}
room-vote-show = Show the result
room-vote-votes = { $department } votes: what matters most?
room-vote-left = { $left ->
    [0] All { $each } dots given
    [one] { $left } of { $each } dots left
   *[other] { $left } of { $each } dots left
}
room-vote-give-up = Without voting
room-vote-done = Done
shot-votes-small-steps = What we do first
slide-votes-pain-points = Pain points
slide-votes-small-steps = Small steps
minutes-votes-small-steps = What we do first
minutes-votes-secret = The result is still secret.
slide-votes-none = Nobody has given a dot yet.
slide-gap-several = { $touchpoint }: believed { $believed } to { $highest }, people feel { $felt }
slide-gap-alike = { $touchpoint }: believed { $believed }, people feel { $felt }

## Ballots
step-take-in = Take in ballots
room-vote-ballot = Ballots for several laptops
ballot-made = The ballot is ready: { $name }
ballot-made-hint = It lies beside the journey. Everybody opens it in Seamline and fills it; what they save there comes in by itself within seconds.
ballot-unsaved = Please save the journey first
ballot-unsaved-hint = The ballot goes into the folder of the journey, and filled ones come in from there.
ballot-taken = { $count ->
    [one] { $count } ballot has come in
   *[other] { $count } ballots have come in
}
ballot-who = { $name }, { $department }
ballot-of = { $who }: { $dots ->
    [one] { $dots } dot
   *[other] { $dots } dots
}
ballot-in-place = { $who }: { $dots ->
    [one] { $dots } dot
   *[other] { $dots } dots
} in place of { $before } from before
ballots-of = { $department } { $count } ({ $dots ->
    [one] { $dots } dot
   *[other] { $dots } dots
})
ballot-replaced = { $count ->
    [one] { $count } of them takes the place of an earlier one.
   *[other] { $count } of them take the place of earlier ones.
}
ballot-redrawn = The curve that { $department } drew before is replaced by the average of its ballots.
ballot-unread-more = { $count ->
    [one] { $count } more ballot cannot be read
   *[other] { $count } more ballots cannot be read
}
ballots-too-many = { $count ->
    [one] { $count } ballot is not looked at: there are more than { $most } in this folder
   *[other] { $count } ballots are not looked at: there are more than { $most } in this folder
}
ballots-too-many-hint = These are the ones whose names come last. Move ballots that are no longer needed to another folder.
ballot-others-id = It carries the id of a ballot from another department, whose dots stay as they are.
ballot-unread = The ballot { $name } cannot be read
ballot-refused = The ballot { $name } does not count
ballot-refused-more = { $count ->
    [one] { $count } more ballot does not count
   *[other] { $count } more ballots do not count
}
ballot-other-journey = It belongs to another journey.
ballot-no-department = It says no department that this journey has.
ballot-too-many-dots = It gives { $given } dots, and each person has { $allowed }.
ballot-no-number = An emotion on it is no number.
ballot-twice = The same ballot lies here under another name, and counts once.
ballot-no-id = this journey has no id yet, so that no ballot could be tied to it: { $path }
ballot-no-id-hint = open it in Seamline, change something and save it
error-newer-ballot = this ballot comes from a newer version of Seamline
error-too-many-dots = this ballot gives { $given } dots, and nobody has more than { $most }
hint-too-many-dots = have whoever filled it fill a blank ballot again
help-ballot = Write a blank ballot beside a journey, for everyone to fill in a window of their own
help-ballot-file = The journey
help-ballot-dots = How many dots each person has, 1 to 9
help-ballot-small-steps = Dots go to small steps instead of pain points
booth-who = Your ballot: who are you?
booth-name = Your name, if you like
booth-curve = How do you believe that it feels?
booth-dots = What matters most?
booth-save = Save my ballot
booth-saved = Thank you. Your ballot is saved.
booth-saved-as = It lies beside the journey as { $name }.
question-ballot = Save your ballot for { $name }?
question-ballot-about = What you have filled in since it was saved last is in no file yet, and does not count. Discarded, it is gone.

## In the panel
section-workshop = Workshop
field-attended = In the room
field-voters = Voted on pain points
field-voters-small-steps = Voted on small steps

## Deciding
command-decide = Agree on small steps…
command-decide-hint = Each small step gets departments and a date, and at the end all are read out
room-decide-above = What we go home with
room-decide-title = Small steps
room-decide-new = A new small step, Enter adds it
room-decide-who = Who does it?
room-decide-when = By when?
room-week = in a week
room-two-weeks = in two weeks
room-four-weeks = in four weeks
room-three-months = in three months
room-step-done = It is done already
room-step-agreed = Agreed
room-read-out = Read out
room-nothing = There is nothing to ask the room yet
room-nothing-hint = It takes departments, touchpoints to draw, and open pain points or small steps to vote on.
