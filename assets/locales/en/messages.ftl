# messages

## Edits that are refused
refused-read-only = This journey comes from a newer version of Seamline and may only be read.
refused-gone = This is no longer there: { $id }
refused-text-too-long = This text is longer than 20,000 characters.
refused-title-too-long = This name is longer than 1,000 characters.
refused-too-many-records = A journey holds at most 100,000 records.
refused-outside = Enter a number from { $least } to { $most }.
refused-time-unreadable = Enter a time in min, h, d or w, such as 45min or 1d 4h.
refused-date-unreadable = Enter a date such as 2026-10-12.
refused-color-unreadable = Enter a colour such as #0078c8.
refused-nothing-to-paste = There is nothing here that can be pasted.

## Files: what failed
error-at = { $what }, line { $line }, column { $column }: { $path }
error-in = { $what }: { $path }
error-missing = there is no such file
error-denied = the system does not allow this
error-full = the disk is full
error-read-only-place = nothing can be written in this place
error-name = the system cannot use this name
error-read = this cannot be read ({ $cause })
error-write = this cannot be written ({ $cause })
error-directory = this is a folder, not a journey
error-not-regular = this is a device or a pipe, not a file
error-link = this is a link, where only a file itself is taken
error-exists = there is a file of this name already
error-limit-bytes = larger than { $most } MiB
error-limit-records = more than { $most } records
error-limit-names = more than { $most } entries in lists
error-limit-text = a text of more than { $most } characters
error-limit-nesting = brackets nested more than { $most } deep
error-empty = nothing is in this file
error-kind-picture = this is a picture, not a journey
error-kind-pdf = this is a PDF document, not a journey
error-kind-archive = this is an archive or an office document, not a journey
error-kind-document = this is a document of a word processor, not a journey
error-kind-spreadsheet = this is a spreadsheet, not a journey
error-kind-slides = this is a presentation, not a journey
error-kind-rtf = this is RTF, the text of a word processor with its marks
error-kind-html = this is HTML, a web page
error-kind-xml = this is XML, not a journey
error-kind-json = this is JSON, not a journey
error-kind-yaml = this is YAML, not a journey
error-kind-toml = this is TOML or a file of settings, not a journey
error-kind-csv = this is a table (CSV), not a journey
error-kind-markdown = this is Markdown, not a journey
error-kind-mermaid = this is a Mermaid diagram
error-utf16 = this text is stored as UTF-16
error-zero-bytes = this file holds zeros in place of text
error-not-utf8 = this is not UTF-8 text
error-conflict = this file holds the marks of an unfinished merge
error-attribute = a journey file has no “#”
error-syntax = this cannot be read as a journey
error-unknown-field = unknown field “{ $found }”
error-unknown-word = unknown word “{ $found }”
error-field-twice = the field “{ $found }” stands here a second time
error-field-missing = the field “{ $field }” is missing
error-expected = { $expected } expected, found { $found }
error-number-too-large = the number { $found } is too large
error-escape = a backslash before something that has no meaning there
error-open-text = a text has no closing quotation mark
error-open-comment = a comment has no end
error-open-bracket = the bracket “{ $found }” is opened here and never closed
error-ended = the file ends too early
error-trailing = something stands behind the end of the journey: { $found }
error-newer = this journey comes from a newer version of Seamline and may only be read
error-not-read-back = this journey was not written, because it could not be read again
error-no-mermaid = no Mermaid journey is in this file
error-several-mermaid = { $there ->
    [one] one Mermaid journey is in this file
   *[other] { $there } Mermaid journeys are in this file
}
error-fewer-mermaid = { $there ->
    [one] there is one Mermaid journey in this file, and no number { $asked }
   *[other] there are { $there } Mermaid journeys in this file, and no number { $asked }
}
error-no-folder = there is no such folder
error-no-template = there is no template of this name
error-no-journeys = no journey file is in this folder
error-not-importable = nothing can be imported from this kind of file
error-git-none = this is in no git repository
error-git-owner = the git repository here belongs to somebody else, so it is not read
error-git-format = this git repository is stored in a way that Seamline does not read: { $cause }
error-git-elsewhere = this git repository leads to another computer, which is not asked: { $cause }
error-git-version = git keeps no one version of this name: { $cause }
error-git-file = the file is not in that version
error-git-fetched = that version was not fetched to this copy of the repository
error-git-damaged = the git repository is damaged: { $cause }
error-git-slow = reading the git repository took too long
expected-list = a list in [ ]
expected-record = a record in ( )
expected-text = a text in quotation marks
expected-number = a number
expected-whole-number = a whole number
expected-boolean = true or false
expected-comma = a comma or a closing bracket
expected-colon = a colon
expected-list-end = a closing ]
expected-record-end = a closing )
expected-name = a name without quotation marks
expected-word = one of the words of the format

## Files: what to do
hint-missing = check the path, or look for the file in its folder
hint-denied = ask its owner for permission, or choose another place
hint-full = free some space, or choose another place
hint-read-only-place = choose another place
hint-name = choose a shorter name, without special characters
hint-read = if it lies on a network, check the connection and try again
hint-write = choose another place
hint-directory = name the journey file in it
hint-link = replace the link by the file that it leads to, or remove it
hint-not-regular = name a journey file
hint-exists = choose another name, or remove that file first
hint-limit = split the journey into several files
hint-empty = make a new journey with “seamline new”
hint-kind-picture = journey files end in .ron
hint-kind-pdf = journey files end in .ron
hint-kind-archive = take the journey file out of it; journey files end in .ron
hint-kind-document = save it as plain text (UTF-8) under a name that ends in .ron
hint-kind-spreadsheet = copy its cells and paste them into the table of a journey
hint-kind-slides = journey files end in .ron
hint-kind-rtf = save it as plain text (UTF-8) under a name that ends in .ron
hint-kind-html = save the journey file itself, not the page that shows it
hint-kind-xml = write it like (title: "Onboarding", departments: [(id: "hr", name: "Human Resources")])
hint-kind-json = write it like (title: "Onboarding", departments: [(id: "hr", name: "Human Resources")])
hint-kind-yaml = write it like (title: "Onboarding", departments: [(id: "hr", name: "Human Resources")])
hint-kind-toml = write it like (title: "Onboarding", departments: [(id: "hr", name: "Human Resources")])
hint-kind-csv = copy its cells from a spreadsheet and paste them into the table of a journey
hint-kind-markdown = give it a name that ends in .md: seamline import reads the Mermaid journeys in it
hint-kind-mermaid = give it a name that ends in .mmd and use seamline import
hint-utf16 = open it in a text editor and save it as UTF-8
hint-zero-bytes = a disk or a network share lost the content; look for an earlier version or a backup
hint-not-utf8 = open it in a text editor and save it as UTF-8
hint-conflict = open it in the window, or join both sides with seamline merge FILE -o FILE
hint-attribute = remove that line
hint-nearest = did you mean “{ $nearest }”?
hint-known = known here: { $names }
hint-field-twice = keep one of the two
hint-escape = write \\ for a backslash
hint-cut-off = the file may have been cut off; look for an earlier version, or close what is open
hint-open-bracket = close it with “{ $closing }”; if the end is missing, look for an earlier version of the file
hint-newer = get the newer version of Seamline to change it
hint-no-mermaid = a Mermaid journey begins with the word “journey”
hint-several-mermaid = choose one with --index: { $titles }
hint-fewer-mermaid = count from 1
hint-no-folder = make the folder first, or choose another place
hint-no-template = known templates: employee-onboarding, service-desk-customer, value-stream, blank
hint-no-journeys = journey files end in .ron
hint-not-importable = known kinds: .mmd, .md
hint-git-none = name a folder in a repository, or make one with git init
hint-git-owner = if you trust it: git config --global --add safe.directory "{ $folder }"
hint-git-format = git show VERSION:FILE > earlier.ron gives a file that can be compared
hint-git-elsewhere = clone the repository to this computer with git, and open the file there
hint-git-version = take the beginning of a commit from git log, a branch or a tag
hint-git-file = it may have had another name then
hint-git-fetched = if you trust the repository: git fetch --refetch --unshallow gets all of it
hint-git-damaged = git fsck tells more; a new clone may help
hint-git-slow = try again, or write the version into a file with git

## what was found in another form, and the right one
form-backslash = a backslash is written twice: { $right }
form-colon = a colon stands behind the name of a field: { $right }
form-comma = write a comma here
form-comma-missing = a comma is missing before it: { $right }
form-comment = comments begin with //: { $right }
form-day = days are written like this: { $right }
form-decimal-comma = a decimal point, not a decimal comma: write { $right }
form-escape = write the letter itself, or its number in braces: { $right }
form-field-in-quotes = the name of a field has no quotation marks: write { $right }
form-fraction = a decimal number, not a fraction: write { $right }
form-inner-quotes = a backslash stands before a quotation mark inside a text: { $right }
form-leave-out = leave out the whole field where nothing is known
form-list = several things stand in [ ]: write { $right }
form-minus = a plain minus sign, not a dash: write { $right }
form-number = write { $right }
form-number-in-quotes = a number has no quotation marks: write { $right }
form-one-only = only one can stand here: write { $right }
form-open-text = close it with a quotation mark: { $right }
form-percent = a number without a percent sign, a share from 0 to 1: write { $right }
form-quotes = a text stands in quotation marks: { $right }
form-record = write { $right }
form-some-number = write a number such as 1.5
form-some-whole = write a whole number such as 3
form-straight-quotes = plain quotation marks: { $right }
form-surplus = leave it out
form-thousands = nothing stands between the thousands: write { $right }
form-unit = the number of hours alone: write { $right }
form-word = write { $right }
form-word-in-quotes = this word has no quotation marks: write { $right }

## Export: formats, notes, errors

export-svg = SVG
export-svg-hint = For web pages, wikis and drawing programs: sharp at every size, text stays text
export-png = PNG
export-png-hint = For slides, chats and documents: a picture made of pixels
export-pdf = PDF
export-pdf-hint = For printing and sending: one page that fits the map, with text that can be searched

export-note-pixels = The picture would have { $width } × { $height } pixels. A PNG has at most { $millions } million and is at most { $side } wide and high, so it was scaled down to { $percent } %.
export-note-page = The page would be { $width } × { $height } points large. A PDF page is at most { $side } points wide and high, so it was scaled down to { $percent } %.
export-note-left-out = { $count } marks of departments are left out of the map: nobody could tell so many apart.
export-note-missing = { $count ->
    [one] No font on this computer has the character { $names }; a box stands in its place.
   *[other] No font on this computer has { $count } of the characters; boxes stand in their place: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
}

export-error-extension = no format goes with this name: { $name }
export-error-extension-hint = end the name in one of these: { $known }
export-error-pdf = the PDF could not be made: { $cause }
export-error-png = the PNG could not be made: { $cause }
export-error-format-hint = try another format, such as SVG
