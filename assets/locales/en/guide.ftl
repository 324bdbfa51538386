# the ten steps to a journey

guide-title = Ten steps
guide-offer = Or follow ten steps to a journey

guide-journey = Pick one journey
guide-journey-hint = One way of one group of people, small enough for an afternoon. Give it a name.
guide-journey-lead = Name the journey

guide-departments = Invite every department that takes part
guide-departments-hint = Whoever leads, helps or lets people wait belongs in the room: two at least.
guide-departments-lead = Add a department

guide-feeling = Say what it should feel like
guide-feeling-hint = Draw the to-be curve as soon as there are touchpoints: how each of them ought to feel.
guide-feeling-lead = Draw the to-be curve

guide-persona = Say whose journey it is
guide-persona-hint = A first name and what this person does. The curve is theirs.
guide-persona-lead = Describe the person

guide-stages = Lay out the stages
guide-stages-hint = From before the beginning until after the end, in three to six stages.
guide-stages-lead = Add a stage

guide-touchpoints = Collect the touchpoints
guide-touchpoints-hint = As they really are and in that person’s words. Each stage has at least one.
guide-touchpoints-lead = Add a touchpoint

guide-facts = Note channel and time
guide-facts-hint = Where it happens, how long the work takes, and how long one waits for it.
guide-facts-lead = Show the next touchpoint

guide-emotions = Draw how it feels
guide-emotions-hint = One stroke over the lane gives each touchpoint its emotion. Faces can be dragged afterwards.
guide-emotions-lead = Draw the curve

guide-pains = Mark pain points and who owns them
guide-pains-hint = What goes wrong, and who answers for it: drag a department onto the card, or press its number.
guide-pains-lead = Mark the next one

guide-steps = Agree on quick wins and small steps
guide-steps-hint = Rate impact and effort. For each quick win note who does what, and until when.
guide-steps-lead = Show the next one
