# window

## Steps to undo
step-several = Several changes
step-paste = Paste
step-title = Change title
step-name = Change name
step-note = Change note
step-summary = Change summary
step-kind = Change kind of journey
step-language = Change language of the journey
step-hours-per-day = Change working day
step-people-per-year = Change people a year
step-stage-add = Add stage
step-stage-move = Move stage
step-stage-merge = Merge stages
step-stage-split = Split stage
step-stage-remove = Delete stage
step-touchpoint-add = Add touchpoint
step-touchpoint-move = Move touchpoint
step-touchpoint-duplicate = Duplicate touchpoint
step-touchpoint-remove = Delete touchpoint
step-channel = Change channel
step-lead = Change lead
step-helps = Change who helps
step-work = Change work time
step-wait = Change waiting time
step-right-first-time = Change right first time
step-matters = Change moment that matters
step-tags = Change tags
step-curve-add = Add curve
step-curve-state = Change what the curve says
step-curve-persona = Change whose curve it is
step-curve-move = Move curve
step-curve-remove = Delete curve
step-curve-draw = Draw curve
step-curve-nudge = Nudge emotion
step-curve-erase = Delete point
step-evidence = Change evidence
step-quote = Change quote
step-pain-add = Add pain point
step-pain-move = Move pain point
step-pain-duplicate = Duplicate pain point
step-pain-remove = Delete pain point
step-severity = Change severity
step-state = Change state
step-owner = Change owner
step-caused-by = Change who causes it
step-fixed-by = Change who can fix it
step-impact = Change impact
step-effort = Change effort
step-hours-lost = Change hours lost
step-passes = Change what passes
step-breaks = Change what breaks
step-agreement = Change agreement
step-department-add = Add department
step-department-move = Move department
step-department-merge = Merge departments
step-department-remove = Delete department
step-short = Change short name
step-color = Change colour
step-pattern = Change pattern
step-persona-add = Add persona
step-persona-move = Move persona
step-persona-merge = Merge personas
step-persona-remove = Delete persona
step-role = Change role
step-small-step-add = Add small step
step-small-step-move = Move small step
step-small-step-remove = Delete small step
step-resolves = Change what it resolves
step-departments = Change who does it
step-comment-add = Add comment
step-comment-set = Change comment
step-comment-resolve = Settle comment
step-comment-remove = Delete comment
step-attend = Change who was there
step-vote = Give dots
step-clear-votes = Clear dots
step-view-add = Save view
step-view-rename = Rename view
step-view-replace = Save view anew
step-view-move = Move view
step-view-remove = Delete view
## Menus
menu-templates = New from template
menu-samples = Sample journeys
menu-recent = Recent files
menu-go = Go to
menu-zoom = Zoom
menu-appearance = Appearance
menu-language = Language
menu-kind = Kind of journey

## Views
view-table = Table
view-map = Map

## Left panel
panel-overlays = Overlays
panel-lanes = Lanes
panel-departments = Departments
panel-owns-causes = owns · causes
nobody-yet = Nobody yet
department-row = { $name }, owns { $owns }, causes { $causes }
panel-together = Where to work together
together-emotion = emotion { $change }
together-waits = waits { $time }
together-score = { $score } = { $terms }
nobody-row = Nobody yet: { $count } open { $count ->
    [one] pain point
   *[other] pain points
  } without an owner

## Inspector
section-pain-point = Pain point
section-touchpoint = Touchpoint
section-stage = Stage
section-emotion = Emotion
section-handoff = Handoff
section-department = Department
section-journey = Journey
section-selection = Selection
section-persona = Persona
section-numbers = In numbers
section-small-steps = Small steps
section-touchpoints = Touchpoints
section-pain-points = Pain points
section-comments = Comments
section-owns = Owns
section-causes = Causes
section-fixes = Can fix
several-selected = { $count ->
    [one] One thing selected
   *[other] { $count } things selected
  }
field-felt-at = Felt at
field-caused-by = Caused by
field-fixed-by = Fixed by
field-owner = Owner
field-severity = Severity
field-state = State
field-impact = Impact
field-effort = Effort
field-people = People a year
field-hours-lost = Hours lost
field-tags = Tags
field-votes = Votes
field-stage = Stage
field-channel = Channel
field-lead = Leads
field-helps = Helps
field-wait = Waiting
field-work = Work
field-right-first-time = Right first time
field-matters = Weight
field-persona = Persona
field-evidence = Known from
field-from = From
field-to = To
field-passes = Passes
field-breaks = Breaks
field-agreement = Agreement
field-emotion-change = Emotion
field-short-name = Short name
field-kind = Kind
field-language = Written in
field-working-day = Working day
field-remembered = Remembered
field-lead-time = Lead time
field-work-time = Work time
field-activity-ratio = Activity ratio
field-lost-at-handoffs = Lost at seams
field-days-lost = Days lost a year
moment-that-matters = A moment that matters
no-agreement = None yet
score-of-ten = { $score } of 10
quick-win = quick win
hours-each = { $hours } h each
hours = { $hours } h
cost-a-year = Costs { $days } working days a year
cost-terms = { $people } people × { $hours } h ÷ { $day } h
pain-open = Open
pain-planned = Planned
pain-in-progress = In progress
pain-solved = Solved { $on }
pain-dismissed = Dismissed
small-step-idea = idea
small-step-planned = planned
small-step-due = due { $due }
small-step-doing = being done
small-step-done = done
small-step-done-on = done { $on }
kind-employee = Employee journey
kind-customer = Customer journey
kind-value-stream = Value stream
channel-in-person = In person
channel-phone = Phone
channel-email = Email
channel-chat = Chat
channel-portal = Portal
channel-letter = Letter
channel-app = App
channel-meeting = Meeting
evidence-assumed = Assumed
evidence-interview = Interview
evidence-survey = Survey of { $count }, spread { $spread }
evidence-measured = Measured
day-of-year = { $day } { $month } { $year }
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec

## Problems
problems-title = Problems
problems-none = Nothing to mend.
problems-column-urgency = Matters
problems-column-place = Where
problems-column-what = What
problems-column-action = What to do
urgency-high = much
urgency-medium = some
urgency-low = little

## Status line
status-stages = { $count ->
    [one] 1 stage
   *[other] { $count } stages
  }
status-touchpoints = { $count ->
    [one] 1 touchpoint
   *[other] { $count } touchpoints
  }
status-pain-points = { $count ->
    [one] 1 pain point
   *[other] { $count } pain points
  }
status-departments = { $count ->
    [one] 1 department
   *[other] { $count } departments
  }
status-problems = { $count ->
    [one] 1 problem
   *[other] { $count } problems
  }
status-remembered = Remembered emotion { $emotion } (peak-end)
status-handoffs = { $without } of { $count } handoffs have no agreement
status-zoom = Zoom { $percent } %
opening = Opening { $name }…
opening-share = Opening { $name }… { $percent } %

## Start page
start-title = Draw an employee’s journey
start-about = See how it feels, who owns each pain point, and where work changes hands.
start-new = New from a template
start-samples = Look at a sample
start-recent = Recent files
start-open = Open…
start-drop = or drop a journey file anywhere in this window
start-none-recent = Files that you open appear here.

## Map
map-name = Map of the journey
map-typing = Name
map-empty = This journey has no touchpoints yet.
map-empty-hint = Open a sample to see what a journey can look like.
drop-here = Drop the file to open it
untitled = Untitled journey
unsaved = not saved
saved = saved
read-only = read-only

## Messages
close-message = Close this message
message-cannot-open = Cannot open { $name }
message-cannot-write = Cannot write { $name }
clipboard = the clipboard
message-several-files = Only one journey is open at a time: { $name } was opened.
message-dialog-open = A file dialog is open. If you cannot see it, open the file by its path.
message-lost = It could not be opened: not enough memory, or a fault of the program.
message-lost-hint = Close other programs and try again.
message-newer = This file was written by a newer version of Seamline: some of it may not be shown.
message-newer-hint = It is open for reading only. Update Seamline to change it.
message-imported = Read from { $name } as a new journey.
message-imported-hint = The file that it came from stays as it is.

## Dialogs
dialog-open = Open a journey
dialog-journeys = Journeys
dialog-all-files = All files
path-title = Open by path
path-about = Type or paste where the file is.
path-no-dialog = The system shows no file dialog.
path-label = Path of the file
path-open = Open file
blocks-title = Which journey?
blocks-about = { $name } holds several journeys. Choose the one to open.
blocks-untitled = Journey { $number }
cancel = Cancel
close = Close
keys-title = Keyboard shortcuts
keys-walk = Tab, ← →
keys-walk-what = Go from one thing on the map to the next
keys-pan = Space and drag
keys-pan-what = Move the map; also the middle button, the wheel, two fingers
keys-zoom = Ctrl and wheel
keys-zoom-what = Zoom where the pointer is; also pinch
keys-type = Enter, Tab, Shift+Tab
keys-type-what = While typing: the next one, the first in it, one behind what holds it
keys-alt = Alt and drag
keys-alt-what = Copy touchpoints; move a face without steps
keys-carry = Drag a department
keys-carry-what = It leads a touchpoint, owns a pain point, agrees on a handoff; with Shift it helps or causes
keys-outline = In the outline
keys-outline-what = Arrows walk, fold and unfold; Alt and arrows move; Enter renames
about-title = About Seamline
about-what = Draw an employee’s journey, and see which department owns each pain point.
about-version = Version { $version }
about-licence = Free to use, change and pass on: MIT or Apache-2.0. The typeface is Inter, under the SIL Open Font License.

## Start of the window
error-no-screen = no window can be opened: there is no screen ({ $cause })
error-no-screen-hint = to make a picture without a screen: seamline export FILE -o FILE.svg
error-no-renderer = no window can be opened: nothing here can draw it ({ $cause })
error-no-renderer-hint = try --renderer wgpu, or make a picture: seamline export FILE -o FILE.svg
menu-open-path = Open by path…
keys-on-map = On the map

## Templates
template-employee-onboarding = Employee onboarding
template-employee-onboarding-about = From the signed contract to the ninetieth day
template-service-desk-customer = Service desk
template-service-desk-customer-about = A customer whose fault is to be mended
template-value-stream = Value stream
template-value-stream-about = Waiting and work, step by step
template-blank = Blank
template-blank-about = One stage, nothing in it yet

## Export
dialog-export = Export the map
message-exported = The map is in { $name }.
message-cannot-export = { $name } cannot be exported
message-export-exists = There is a file of this name. Choose another name.
path-export-title = Export to a path
path-export-about = Type where the picture belongs. The ending decides: { $endings }.
path-export-label = Path of the picture
path-export = Export
