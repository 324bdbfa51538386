# reading: overlays, their legends and headlines

unknown-no-to-be = no to-be curve yet
insights-assumed = Only assumed

## Overlays
overlay-evidence = Evidence
overlay-evidence-hint = The curve by how each of its points is known: assumed, interview, survey, measured
overlay-true-time = True time
overlay-true-time-hint = Each touchpoint stands as far behind the one before it as waiting and work take, instead of in equal steps
lane-heat = Heat
lane-heat-hint = How much it hurts at each touchpoint, department by department: the severities of the open pain points that it owns, causes or can fix
lane-heat-short = Heat: severity of what each owns, causes or can fix
headline-assumed = { $percent } % of this curve is assumption
headline-true-time = True time: gaps are as wide as waiting and work are long
evidence-at-assumed = assumed
evidence-at-interview = interview
evidence-at-survey = n { $count }
evidence-at-measured = measured
part-absent = takes no part
time-at = day { $day }
right-first-time-at = { $percent } % right

## Legends
legend-causes = Points to who causes it
legend-fixes = Points to who can fix it
legend-seam = Handoff: wider the longer one waits, redder the more emotion is lost
legend-agreed = Stitched: with an agreement
legend-to-be = To-be
legend-to-be-gap = To-be; hatched: the gap to it, { $mean } on average
legend-believes-gap = { $department } believes: { $mean } on average
legend-remembered = Peak and end: remembered as { $emotion }
legend-together = Where to work together, by score
legend-assumed = assumed
legend-interview = interview
legend-survey = survey, with its spread
legend-measured = measured
legend-heat = Severity of open pain points
legend-longest-wait = Longest wait, lowest right first time
legend-elapsed = Waiting and work, to scale

## Lens and filter
headline-lens = As { $department } sees it
headline-filtered = Filtered: { $touchpoints } of { $of-touchpoints } touchpoints, { $pains } of { $of-pains } pain points
legend-talk = Talk to { $department }: { $about }
panel-lens = Read as
lens-everybody = Everybody
lens-hint = Read the map as { $department }: what is theirs in full colour, the rest in grey
lens-part = Leads { $leads }, helps { $helps }, owns { $owns }, causes { $causes }, can fix { $fixes }
panel-talk = Talk to
talk-handoffs = { $count ->
    [one] 1 handoff
   *[other] { $count } handoffs
  }
talk-pains = { $count ->
    [one] 1 pain point
   *[other] { $count } pain points
  }
talk-nobody = Nobody: no handoff and no pain point is shared.
command-lens = Department { $nth }
command-lens-hint = Read the map as department { $nth } sees it; once more, as everybody
command-lens-family = Read as
export-unknown-department = there is no department “{ $name }” in this journey
export-unknown-department-hint = one of { $known }
export-no-departments = this journey has no departments yet
help-export-lens = Read as this department: its id, short name or name
panel-owns-causes-filtered = owns · causes, filtered
filter-text = Find
filter-text-hint = Find in titles, notes, quotes…
filter-close = Show everything again
filter-departments = Department
filter-owner = Owner
filter-cause = Cause
filter-severity = Severity
filter-states = State
filter-personas = Persona
filter-channels = Channel
filter-tags = Tag
filter-any = any
filter-from = { $severity } and more
filter-state-open = Open
filter-state-planned = Planned
filter-state-in-progress = In progress
filter-state-solved = Solved
filter-state-dismissed = Dismissed
filter-nothing = This journey has none.
command-filter = Filter…
command-filter-hint = Let stand out what matches: text, department, severity, state, persona, channel, tag
command-filter-clear = Show everything again
command-filter-clear-hint = Take the filter off

## Departments view
view-departments = Departments
command-view-departments = Departments
command-view-departments-hint = Show who causes whose pain, what each department does, and who is not heard
departments-none = No departments yet
departments-none-hint = Add the departments that lead, help, cause or mend something in this journey.
matrix-title = Who causes whose pain?
matrix-about = Rows cause, columns own. A click shows the pain points on the map.
matrix-none = No open pain points.
matrix-corner = causes \ owns
matrix-cell = { $cause } causes, { $owner } owns: { $count ->
    [one] 1 pain point
   *[other] { $count } pain points
  }, severity { $severity }
matrix-severity = severity { $severity }
gauge-title = Who is heard?
gauge-about = Departments that lead, help, own, cause or can fix something, and have a voice here.
gauge-heard = { $heard } of { $all } are heard
gauge-silent = Taking part without a voice: not in the room, no vote, no comment, no curve.
table-title = What each department does
table-about = Open pain points. A click on a name reads the map as that department.
table-department = Department
table-leads = Leads
table-helps = Helps
table-owns = Owns
table-causes = Causes
table-fixes = Can fix
table-seams = Seams
table-agreements = Agreements
table-voice = Voice
voice-none = No voice
voice-attended = in the room
voice-votes = { $count ->
    [one] 1 vote
   *[other] { $count } votes
  }
voice-comments = { $count ->
    [one] 1 comment
   *[other] { $count } comments
  }
voice-curves = { $count ->
    [one] 1 believed curve
   *[other] { $count } believed curves
  }

## Saved views
panel-views = Saved views
view-keep = Save this view as…
view-keep-anew = Save what is shown now
view-remove = Delete this view
view-rename = Rename
view-up = Move up
view-down = Move down
view-more = More about “{ $view }”
view-numbered = View { $number }
palette-view = Saved view: { $name }
command-keep-view = Save this view…
command-keep-view-hint = Keep overlays, lens, filter and camera under a name, in the file
view-recall-hint = Show the map as it was saved: overlays, lens, filter, camera
problem-field-filter = filter
problem-field-camera = camera
