# The stage: timer, windows, what whoever presents sees

## Timer
slide-time-is-up = Time is up
present-keys-timer = T, or minutes and T
present-keys-timer-what = Timer on, resting, off; + and − change it, Shift+T puts it away

## What whoever presents sees
present-keys-presenter = V
present-keys-presenter-what = What whoever presents sees: notes, next, clocks
present-keys-window = F
present-keys-window-what = A plain window to share in a call, or the whole screen
present-keys-swap = S
present-keys-swap-what = Swap the two screens
present-screen-gone = The second screen is gone
present-screen-gone-hint = The shot and your notes are in one window now. Plug the screen in again, and the shot goes back to it.
presenter-title = Presenting – Seamline
presenter-clock = Time of day
presenter-elapsed = Elapsed
presenter-left = Left of { $minutes } min
presenter-end = End
presenter-next = Next
presenter-more = More in the same shot
presenter-last = This is the last shot.
presenter-timer = Timer for all
presenter-timer-start = Start
presenter-timer-rest = Rest
presenter-timer-on = Go on
presenter-timer-away = Put away
presenter-timer-less = −1 min
presenter-timer-more = +1 min
presenter-screen = The audience’s screen
presenter-black = Black
presenter-white = White
presenter-laser = Laser dot
presenter-overview = All shots
presenter-keys = Keys
presenter-window = Plain window
presenter-swap = Swap screens
presenter-hide = Hide notes
presenter-sees-black = The audience sees a black screen
presenter-sees-white = The audience sees a white screen
presenter-sees-overview = The audience sees all shots
presenter-sees-keys = The audience sees the keys
presenter-back = Back
presenter-on = Next
presenter-step = step { $nth } of { $count }
presenter-no-notes = No notes for this shot.

## Commands
command-present-notes = Present with notes
command-present-notes-hint = Show shots, notes and clocks together, even on a single screen
command-present-window = Present in a window
command-present-window-hint = The shots in a plain window to share in a video call, your notes in a second one

## Arranging the shots
command-arrange-shots = Arrange shots
command-arrange-shots-hint = Leave shots out, put them in another order, write notes for each
arrange-title = Shots
arrange-close = Close the list of shots
arrange-about = Drag a shot to another place, or move it with Alt+↑ and Alt+↓. Space leaves it out or shows it again. Saved views are shown once they are ticked.
arrange-minutes = Planned
arrange-minutes-unit = min
arrange-left-out = { $title }, left out
arrange-shown = Show { $title }
arrange-show = Show it
arrange-leave-out = Leave it out
arrange-earlier = Earlier
arrange-later = Later
arrange-note = What you want to say there
present-overview = All shots
present-keys-arrange = E among all shots
present-keys-arrange-what = Arrange the shots, and write notes

## Motion
menu-motion = Motion
command-motion-system = As the system
command-motion-system-hint = As much moves as the system was told
command-motion-less = Less motion
command-motion-less-hint = Shots and panels are at their place at once, nothing flies
command-motion-full = All motion
command-motion-full-hint = The camera flies from shot to shot, whatever the system says

## Saved views
slide-lens = As { $department } sees it
