# The workshop: what is done with the people in the room

## Menu and commands
menu-workshop = Workshop
command-attendance = Who is there…
command-attendance-hint = Say which departments are in the room
command-blind-curves = Blind curves…
command-blind-curves-hint = Each department in turn draws how it believes that it feels, without seeing the others; then all is revealed
present-keys-workshop = A, C
present-keys-workshop-what = Who is there, blind curves

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
