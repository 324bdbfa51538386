# report: what many journeys tell together

report-title = Journeys together
report-about = { $journeys ->
    [one] 1 journey
   *[other] { $journeys } journeys
} in { $folder }{ $copies ->
    [0] {""}
    [one] , 1 copy not counted
   *[other] , { $copies } copies not counted
}{ $unread ->
    [0] {""}
    [one] , 1 file could not be read
   *[other] , { $unread } files could not be read
}{ $left ->
    [0] {""}
    [one] , 1 file left out
   *[other] , { $left } files left out
}
report-progress = { $done } of { $all } files
report-nothing = Nothing.
report-more = { $count ->
    [one] And 1 more row, in the CSV and XLSX reports.
   *[other] And { $count } more rows, in the CSV and XLSX reports.
}
report-and-more = { $names } and { $count } more
report-nobody = Nobody
report-no-stage = No stage
report-no-day = no day
report-copy-counted = yes, as another journey
report-copy-not-counted = no, a copy
report-format = no report goes with this name: { $name }
report-format-hint = end the name in .html, .md, .csv or .xlsx

## tables
report-feelings = How it feels
report-feelings-about = Mean emotion from −2 to +2, by the department that leads and the stage.
report-pains = Open pain points
report-pains-about = Where they are felt, by the department that leads and the stage.
report-handoffs = Handoffs
report-handoffs-about = From one department to the next, the deepest fall of emotion first.
report-repeated = The same pain in several journeys
report-repeated-about = Open pain points with the same title, those in most journeys first.
report-steps = Open small steps
report-steps-about = By department and promised day.
report-journeys = Journeys
report-journeys-about = Those that people remember worst come first.
report-unread = Could not be read
report-unread-about = These files are not in the numbers.
report-copies = Copies
report-copies-about = Files with the id of another file. A copy is not in the numbers; a file that was copied and then rewritten is.
report-left-out = Left out
report-left-out-about = These files are not journeys, or are links.

## why a file is left out
left-out-link-outside = a link that leads out of the folder, not followed
left-out-link-inside = a link to what is in the folder already
left-out-link-nowhere = a link that leads nowhere
left-out-lock = a lock file of an office program
left-out-backup = a backup copy
left-out-temporary = a temporary file

## columns
report-column-department = Department
report-column-from = From
report-column-to = To
report-column-handoffs = Handoffs
report-column-without-agreement = Without an agreement
report-column-fall = Emotion lost
report-column-pain-point = Pain point
report-column-journeys = Journeys
report-column-severity = Highest severity
report-column-where = Where
report-column-due = Due
report-column-step = Small step
report-column-journey = Journey
report-column-remembered = Remembered emotion
report-column-lost = Lost at handoffs, %
report-column-touchpoints = Touchpoints
report-column-pain-points = Open pain points
report-column-unowned = Owned by nobody
report-column-days-lost = Working days lost a year
report-column-file = File
report-column-reason = Reason
report-column-copy-of = Same id as
report-column-its-title = Title there
report-column-counted = In the numbers

## help
help-report = Tell in one file what all journeys below a folder tell together; exit code 1 where some could not be read
help-report-folder = A folder with journey files
help-report-output = The file to make: html, md, csv or xlsx, by the extension
help-report-lang = The language of the report, and how numbers are written in CSV; that of the system by default
