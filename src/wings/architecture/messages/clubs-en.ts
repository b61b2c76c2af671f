/** Words of the pages on clubs. */
export const clubsEn = {
  'club.title': 'Clubs',
  'club.titleOf': 'Clubs: {name}',
  'club.lead':
    'A club is a group of states and a set of instruments: each of these states is known to be bound by each of these instruments, and neither the group nor the set can be enlarged.',
  'club.counted':
    'The table of {states, plural, one {# state} other {# states}} and {instruments, plural, one {# instrument} other {# instruments}} has {count, plural, one {# formal concept} other {# formal concepts}} {when}; the widest and the closest are counted among them.',
  'club.rule':
    'The table holds instruments that can bind on that day: in force, or not known not to be. What is not known or contested makes no club.',
  'club.matching': 'All of these are members of {count, plural, one {# of them} other {# of them}}: {states}.',
  'club.filter': 'Choose the table',
  'club.principle': 'Principle',
  'club.statesField': 'Only among these states',
  'club.statesHint': 'The table is made of these states alone. For instance CHL,PER',
  'club.withField': 'With these members',
  'club.withHint': 'The table stays whole; shown are the clubs that have all of these. For instance BRA,CAN',
  'club.withoutField': 'Leave out instruments',
  'club.withoutHint': 'By their identifiers, for instance tiar,oas-charter',
  'club.caption': '{listed, plural, one {# club} other {# clubs}} of {total, number}, those with the most states first',
  'club.bounded':
    'Shown here are {listed, number} of {total, number} clubs, those with the most states. To narrow: choose a threat, a principle, a level or a group of states, leave out instruments, or name members.',
  'club.boundedJson': 'The data hold up to {most, number}.',
  'club.none': 'There is no club: no instrument of this table is known to bind a state.',
  'club.column': 'Club',
  'club.states': 'States',
  'club.instruments': 'Instruments',
  'club.mayLeave': 'May leave',
  'club.mayLeaveTerm': 'May leave',
  'club.mayLeaveMeaning':
    'So many members, whoever they are, can leave, and the others still share these instruments and no more.',
  'club.mayLeaveAll': 'all',
  'club.seats': 'Seats',
  'club.forms':
    '{treaties, plural, =0 {no treaty} one {# treaty} other {# treaties}} · {others, plural, =0 {no other instrument} one {# other instrument} other {# other instruments}}',
  'club.mayBelong': '{count, plural, one {# more may belong} other {# more may belong}}: {states}',
  'club.thumbnail': '{count, number} of {total, plural, one {# state} other {# states}}',
  'club.diagram': 'Diagram',
  'club.diagramLead':
    'Each circle is a club, with the number of its states. Higher up are more states, farther down more instruments in common. A line leads from a club to the next closer one within it.',
  'club.diagramTreaties':
    'Full circles share treaties only, double circles treaties and other instruments; broken circles share no treaty.',
  'club.diagramNames':
    'An instrument stands at the widest club that shares it; a state by its code at the closest club to which it belongs. What a club shares stands at it and above it; its members stand at it and below it.',
  'club.diagramLabel': 'Diagram of {count, plural, one {# concept} other {# concepts}}, from the widest to the closest',
  'club.notDrawn':
    'A diagram is drawn for up to {most, number} concepts; this choice has {count, number}. Choose a threat, a level or a group of states.',
  'club.node':
    '{states, plural, one {# state} other {# states}}, {instruments, plural, one {# instrument} other {# instruments}}: {names}',
  'club.nodeTop': 'All {states, plural, one {# state} other {# states}} of the table: no instrument binds all of them',
  'club.nodeBottom': 'No state is known to be bound by all {instruments, plural, one {# instrument} other {# instruments}}',
  'club.notKnown':
    'Of {total, number} crossings of this table {open, plural, =0 {all are known} one {# is not known or contested} other {# are not known or contested}}. Where one of them binds, clubs may be larger, and others may exist.',
  'club.notKnownGroup': 'Members of a grouping are those of today; when each joined it is not on record.',
  'club.tooLargeTitle': 'Too many clubs to count',
  'club.tooLargeDetail':
    'The table of {states, number} states and {instruments, number} instruments has more than {most, number} clubs, which is the most that is worked out for one question. Choose a threat, a principle, a level or a group of states, or leave instruments out.',
  'club.outsideTitle': 'A member outside the table',
  'club.outsideDetail':
    'Not among the states of the table that “states” or “group” asks for: {states}. Take them out of “with”, or into the table.',

  'club.of': 'The club of {names}',
  'club.members':
    '{count, plural, =0 {No state is known to be bound by {instruments, plural, one {this instrument} other {all of these # instruments}}} one {# state is known to be bound by {instruments, plural, one {this instrument} other {all of these # instruments}}} other {# states are known to be bound by {instruments, plural, one {this instrument} other {all of these # instruments}}}} {when}.',
  'club.more':
    'They share {count, plural, one {one more instrument of the table, listed below} other {# more instruments of the table, listed below}}.',
  'club.inTable':
    'Everything on this page is worked out in a table of {states, plural, one {# state} other {# states}} and {instruments, plural, one {# instrument} other {# instruments}} that can bind on this day.',
  'club.openMembers':
    '{count, plural, =0 {} one {Of # more state it is not known whether it belongs.} other {Of # more states it is not known whether they belong.}}',
  'club.legend': 'Filled: bound by all of them. Dotted: not known. Empty: not in the club.',
  'club.sentence': '{count, plural, one {# state belongs} other {# states belong}}: {states}; not known: {open}.',
  'club.seatMember': '{state}: belongs',
  'club.seatOpen': '{state}: not known',
  'club.seatOther': '{state}: does not belong',
  'club.member': 'member',
  'club.memberMany': 'members',
  'club.nobody': 'nobody',
  'club.solidity': 'If members leave',
  'club.solid':
    'The same commitments bind this club even if any {count, plural, one {one member leaves} other {# members leave}}.',
  'club.fragile': 'If one member leaves, the others may share more than these commitments.',
  'club.solidWhole': 'It has every instrument of the table: whoever leaves, the others can share no more.',
  'club.solidNote': 'Nothing becomes weaker among those who stay: the question is only what else they would share.',
  'club.break': 'Without {states}, the others would also share {instrument}.',
  'club.instrumentsTitle': 'What its members share',
  'club.instrumentAsked': 'names the club',
  'club.instrumentShared': 'shared besides',
  'club.role': 'In this club',
  'club.membersTitle': 'Members',
  'club.possibleTitle': 'May belong',
  'club.possibleNote': 'Of these states it is not known whether they are bound by:',
  'club.wider': 'Wider clubs',
  'club.widerLead': 'The next groups with more states. They share fewer instruments.',
  'club.widerNone': 'No state of the table stands outside.',
  'club.closer': 'Closer clubs',
  'club.closerLead': 'The next groups within it that share more instruments.',
  'club.closerNone': 'No part of it shares more.',
  'club.neighbour':
    '{states, plural, one {# state} other {# states}}, {instruments, plural, one {# instrument} other {# instruments}}',
  'club.neighbourStates': 'States',
  'club.neighbourInstruments': 'Instruments',
  'club.with': 'with {names}',
  'club.without': 'without {names}',
  'club.history': 'How it grew',
  'club.historyLead':
    'Each day on which something changed of who is known to be bound by {count, plural, one {this instrument} other {all of these # instruments}}, or of whom it is not known, up to the day shown.',
  'club.historyNone': 'Up to this day no state is known to have been bound by all of them.',
  'club.historyCaption': '{count, plural, one {# day of change} other {# days of change}}',
  'club.historyStrip': 'Members on some of these days',
  'club.joined': 'Known to belong from this day',
  'club.left': 'Known no longer',
  'club.then': 'Members',
  'club.openThen': 'Not known',
  'club.historyNote': 'A state whose day is known to the month counts from its last possible day; until then it is not known.',
  'club.back': 'Clubs of this table',
  'club.matrix': 'These states and instruments in the matrix',
} as const
