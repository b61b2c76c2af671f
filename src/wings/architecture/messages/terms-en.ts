/** Words of the pages on threats, principles, lineages and bodies, in English. This list of keys is the type of the other three. */
export const termsEn = {
  // Pages of the wing
  pagesThings: 'What there is',
  pagesTogether: 'Who is in what with whom',
  pagesQuestions: 'What it answers',
  pageLevels: 'Levels',
  pageGrowth: 'Growth',
  pageMap: 'Map',
  termPage: 'Its page',
  pageClubs: 'Clubs',

  // What answers a threat or a principle
  answeringTreaties: 'Treaties',
  answeringOthers: 'Other forms',
  answeringCovered: 'States reached',
  answeringCoveredByTreaties: 'by treaties',
  answeringCoveredCell: '{certain, number} of {total, number}',
  answeringCoveredMore: 'up to {possible, number}, as far as it is not known',
  answeringForms:
    'Treaties bind by consent to be bound (Vienna Convention on the Law of Treaties, article 2). Other forms are political commitments, arrangements, organs and conferences; among arrangements are decisions of the Security Council, which bind every member of the United Nations (Charter, article 25), and of organs of integration.',
  answeringEach: 'How many bind each state',
  answeringEachSentence:
    '{certain, number} of {total, number} states are bound by at least one of these instruments{more, plural, =0 {} one {; of # more it is not known} other {; of # more it is not known}}.',
  answeringEachHint:
    'The figure in a seat is the number of these instruments that are known to bind the state. Solid: at least one is. Dotted: none is known to, and some may. The order of seats never changes.',
  answeringCentre: 'of {total, number} states bound',
  answeringSeat:
    '{state}: bound by {treaties, plural, =0 {no treaty} one {# treaty} other {# treaties}} and {others, plural, =0 {none of another form} other {# of another form}}{open, plural, =0 {} other {; # not known or contested}}',
  answeringOpen: 'Not known or contested',
  answeringAtLeastOneTreaty: 'By a treaty',
  answeringYes: 'yes',
  answeringNo: 'no',
  answeringNotKnown: 'not known',
  answeringWhat: 'What answers it',
  answeringWhatTable: 'Instruments in force, or not known not to be: {count, number}',
  answeringNoneInForce: 'No instrument of this register that names it is in force on this day.',
  answeringGone: 'Not in force on this day: {count, plural, one {# instrument} other {# instruments}}',
  answeringBoundCell: '{count, number} of {total, number}',
  answeringOpenCell: '{count, plural, one {# not known} other {# not known}}',
  answeringMatrix: 'These instruments and all states, as a matrix',
  answeringMap: 'The same on a map',
  answeringGrowth: 'Through time',
  answeringPaper: 'founding paper {sections}',
  answeringNotKnownStandings:
    'Of {total, number} crossings of a state and an instrument on this page, {unknown, plural, =0 {none is not known} one {one is not known} other {# are not known}} and {contested, plural, =0 {none is contested} one {one is contested} other {# are contested}}. They count neither as bound nor as unbound.',
  answeringNotKnownPhase:
    'Of {count, plural, one {one instrument} other {# instruments}} it is not known whether it is in force on this day: {names}.',
  answeringNotKnownEdition:
    'Which instrument answers what is the compiler’s reading of its text. An instrument that this edition does not hold is not counted.',

  // Threats
  threatsTitle: 'Threats',
  threatsLead:
    'What the vocabulary of this edition names as threats, and what answers each on this day: by level, by treaty or otherwise, and how many states it reaches.',
  threatsTable: 'Threats: {agenda}',
  threatKicker: 'Threat · {agenda}',
  threatLead:
    'On this day [{treaties, plural, =0 {no treaty} one {# treaty} other {# treaties}}] and [{others, plural, =0 {no instrument of another form} one {# instrument of another form} other {# instruments of other forms}}] answer it. {covered, number} of {total, number} states are bound by at least one.',
  threatLeadNarrowed: 'Narrowed to: {filter}.',
  threatFilter: 'Narrow the instruments',
  threatWithout: 'Leave out',
  threatWithoutHint: 'Instruments by their ids, as they stand in addresses: cifta,iacat',
  threatStates: 'States of a group',
  threatStatesHint: 'Codes, for a plan: ARG,BRA,CHL',

  // Pairs
  apartTitle: 'Pairs of states with nothing in common on it',
  apartNone: 'Of {total, number} pairs, each is known to share at least one of these instruments.',
  apartSome:
    'Of {total, number} pairs, {count, plural, one {one is} other {# are}} not known to share any of these instruments. {never, plural, =0 {All of them might, as far as standings are not known.} other {# of them share none whatever turns out to be so of standings that are not known.}}',
  apartFewest:
    'The fewest that any pair is known to share is {fewest, number}; {count, plural, one {one pair shares} other {# pairs share}} no more than that.',
  apartListNever: 'Known to share none: {count, plural, one {# pair} other {# pairs}}',
  apartListPerhaps: 'Not known to share any, and perhaps sharing one: {count, plural, one {# pair} other {# pairs}}',
  apartListFewest: 'Sharing the fewest: {count, plural, one {# pair} other {# pairs}}',

  // Single accessions
  accessionsTitle: 'The single accession that would connect most pairs',
  accessionsLead:
    'Each line supposes that one state joins one instrument, and counts the pairs named above that would then share one instrument{fewest, plural, =0 {} other { more}}.',
  accessionsKnown: 'By states that are known to stand outside',
  accessionsPerhaps:
    'By states of which it is not known whether they are bound already: {count, plural, one {# accession} other {# accessions}}',
  accessionsPerhapsHint:
    'If such a state is bound already, nothing of the sort is needed, and the pairs share more than is known.',
  accessionsNoneKnown: 'No accession by a state that is known to stand outside would connect any of these pairs.',
  accessionsNone: 'No single accession that the rules on record allow would connect any of these pairs.',
  accessionsNothing: 'There is no pair to connect.',
  accessionsState: 'State',
  accessionsPairs: 'Pairs it would connect',
  accessionsMaybeBound: 'it is not known whether it is bound already',
  accessionsSuppose: 'Suppose it',
  accessionsTie:
    '{count, plural, one {The first line stands alone.} other {The first # lines connect as many pairs; their order is that of states and names.}}',
  accessionsMore:
    'There {count, plural, one {is # more that connects} other {are # more that connect}} {pairs, plural, one {# pair} other {# pairs}}.',
  accessionsRule:
    'Counted are only instruments in force on this day that the final clauses on record open to the state. Bilateral and closed instruments, and texts that take their members from an organisation, are left out. An instrument of a subregion is proposed only to those whom its clause names. Whether a state should join is no question of this register.',
  accessionsUnclear: 'For some states it is not known whether these are open to them, and there they are left out: {names}.',

  // Plans for a group
  planTitle: 'A plan for a group',
  planAsk:
    'Give the codes of two or more states above, and this place says how few accessions would give each pair of them something in common.',
  planNothing: 'Each pair of {states} is known to share at least one of these instruments: nothing is needed.',
  planFound:
    '{count, plural, one {One accession} other {# accessions}} would do for {states}{exact, select, yes {; fewer would not} other {. Whether fewer would is not settled; no plan has fewer than {least, number}}}:',
  planCommon:
    'That all of them share one and the same instrument takes {count, plural, one {one accession} other {# accessions}}:',
  planStep: '{state} joins {instrument}',
  planNone: 'No accessions that the rules on record allow would connect every pair of {states}.',
  planSuppose: 'Suppose this plan',

  // Near rules
  nearRulesTitle: 'Near rules',
  nearRulesLead: 'Regularities with few exceptions: those who are bound by one instrument are nearly all bound by another.',
  nearRulesNone: 'No two of these instruments are so related.',
  nearRulesTable: 'Near rules: {count, number}',
  nearRulesIf: 'All bound by',
  nearRulesThen: 'are bound by',
  nearRulesBut: 'but for',
  nearRulesHold: 'Holds for',
  nearRulesOpen: 'not known of {names}',
  nearRulesMore: '{count, plural, one {# more} other {# more}}, with less support or more exceptions',

  // Clubs
  threatClubsTitle: 'Clubs',
  threatClubsLead: 'Groups of states that share the same set of these instruments, as large as they can be.',
  threatClubsOne:
    '{states, number} of {total, number} states share {instruments, plural, one {# instrument} other {# instruments}}',
  threatClubsCount:
    '{whole, select, yes {All clubs of these instruments: {count, number}} other {All clubs of these instruments: more than {count, number}}}',

  // Principles
  principlesTitle: 'Principles',
  principlesLead:
    'The principles of the founding paper and of this edition, and which instruments make each operational on this day: by treaty, by political commitment, or not at all.',
  principlesTable: 'Principles, in the order of the vocabulary',
  principlesMatrix: 'Principles and instruments',
  principlesMatrixCaption: 'Instruments in force on this day, and the principles each makes operational',
  principlesMatrixHint: 'The numbers are those of the table above. Solid: a treaty; with a notch: another form.',
  principlesMatrixNumber: 'No.',
  principlesMarkTreaty: 'treaty',
  principlesMarkOther: 'another form',
  principlesMarkNone: 'no',
  principleKicker: 'Principle',
  principleOperative: 'Made operational by',
  principleState_binding: 'a treaty in force',
  principleState_unclear: 'a treaty of which it is not known whether it is in force or binds anybody',
  principleState_political: 'political commitments only: no treaty in force',
  principleState_nothing: 'nothing in force',
  principleFlag_political: 'No treaty in force in this register makes this principle operational. Other forms do.',
  principleFlag_nothing: 'Nothing in force in this register makes this principle operational on this day.',
  principleFlag_unclear:
    'No treaty that makes this principle operational is known to be in force and to bind a state of the region on this day.',
  principlesFlagged:
    '{count, plural, =0 {Each principle is made operational by a treaty in force.} one {One principle is made operational by no treaty known to be in force: {names}.} other {# principles are made operational by no treaty known to be in force: {names}.}}',
  principleLead:
    'On this day [{treaties, plural, =0 {no treaty} one {# treaty} other {# treaties}}] and [{others, plural, =0 {no instrument of another form} one {# instrument of another form} other {# instruments of other forms}}] make it operational. By at least one treaty {covered, number} of {total, number} states are bound{more, plural, =0 {} other {; of # more it is not known}}.',
  principleRests: 'makes operational a principle of',
  principleWhat: 'What makes it operational',

  // Lineage
  lineageTitle: 'Lineage',
  lineageLead:
    'Protocols, amendments, successors and follow-up: instruments that descend from each other, as families. Each relation has its own act and source.',
  lineageOf: 'Lineage: {name}',
  lineageFamilies: 'Families: {count, number}, the oldest first',
  lineageFamily: 'Family',
  lineageFamilyName: '{name} and {count, plural, one {# other} other {# others}}',
  lineageSpan: 'Years',
  lineageMembers: 'Instruments',
  lineageKinds: 'Relations',
  lineageAlone: 'Without a lineage in this edition: {count, plural, one {# instrument} other {# instruments}}',
  lineageNone: 'No instrument is on record that descends from it, or from which it descends.',
  lineagePicture: 'The family in time',
  lineagePictureLabel: '{name}: {count, number} instruments from {first} to {last}, in the order of their years',
  lineageLegend_attached: 'protocol or amendment',
  lineageLegend_succession: 'supersedes',
  lineageLegend_descent: 'follows up or derives from',
  lineageLegend_other: 'any other relation',
  lineageLegend_body: 'square: a body that carries it out',
  lineageLegend_day: 'upright line: the day shown',
  lineageNode: '{year}: {name}',
  lineageNodeLater: '{year}: {name}; after the day shown',
  lineageYearUnknown: 'year not known',
  lineageList: 'The same as a list',
  lineageRelationsOut: 'Relations that lead on',
  lineageRelationsOutLead:
    'To instruments of other families, and to bodies; these do not join families, or nearly everything would be one.',
  lineageFrom: 'This',
  lineageIs: 'is',
  lineageTo: 'to that',
  lineageSince: 'Since',
  lineageEdge: '{from}: {relation} {to}',
  lineageKindsRule:
    'A family is made of protocols, amendments, successors, follow-up and derivation. Other relations are shown and do not join families.',
  lineageNotKnown: '{count, plural, one {# relation has} other {# relations have}} no day on record.',
  lineageCompiled:
    'That one instrument descends from another is stated by acts of this register, most of them read from the texts by its compiler. A descent that nobody has stated is not shown.',
  lineageFromIt: 'From it descend: {names}.',
  lineageItself: '{name} descends from: {names}.',
  lineageDirect: 'In the drawing: its direct line strong, the rest of the family faint.',
  lineageShow: 'Its family in time: {count, number} instruments',

  // Bodies
  bodyMembers: 'Members on this day',
  bodyMembersOf: 'As under: {name}',
  bodyMembersHint:
    'The register keeps no list of members of this body. It has the standings under the instrument that founds it, and shows those.',
  bodyMembersNoStates: 'Its members are no states, or it has none: it is {kind}.',
  bodyMembersUnknown: 'Not known.',
  bodyMembersUnknownWhy:
    'No instrument of the register is stated to found it, so no standing says who takes part in it. Who is bound by the instruments it runs is shown with each:',
  bodyMembersUnknownNothing:
    'No instrument of the register is stated to found it or to be carried out by it, so no standing says who takes part in it.',
  bodyMembersPart: 'It is part of {name}, whose members are shown there.',
  bodyCarries: 'carried out by it',
  bodyRunsTitle: 'Instruments it runs',
  bodyRunsOrgan: 'its organ',
  bodyActivity: 'Last on record',
  bodyActivityHint:
    'The last acts of the register, up to this day, that name this body or an instrument it runs. They say what the register holds, not what the body has done since.',
  bodyActivity_act: 'Act under an instrument it runs',
  bodyActivity_invocation: 'A mechanism set in motion',
  bodyActivity_role: 'Hosting, presidency or attendance',
  bodyActivity_conference: 'Conference held',
  bodyActivityNone: 'No act with a day is on record up to this day.',
  bodyActivityLine: '{kind}, {state}: {name}',

  unknownThreatTitle: 'No such threat',
  unknownThreatDetail: 'The vocabulary of this register has no threat with the id “{id}”.',
  unknownPrincipleTitle: 'No such principle',
  unknownPrincipleDetail: 'The vocabulary of this register has no principle with the id “{id}”.',
} as const
