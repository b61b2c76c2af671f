/** Words of the exercises in English. This list of keys is the type of the other three. */
export const exerciseEn = {
  // Everywhere
  exercises: 'Exercises',

  // The list and one exercise
  lead: 'Table-top exercises for a seminar or a staff college: a story unfolds day by day, teams play invented states, and the debriefing puts their decisions beside what the test says and what the mechanisms allow.',
  length:
    '{minutes, plural, one {# minute} other {# minutes}}, {teams, plural, one {# team} other {# teams}}, {injects, plural, one {# day} other {# days}} of the story',
  scenario: 'Scenario',
  howTitle: 'How it is played',
  how: 'One screen is enough. The facilitator reveals one day after another, shows each team its own sheet, and enters what it decides. The address of the page holds the whole game: keep it as a bookmark or as a file, and go on another day. Nothing is stored here. What is hidden from a team is hidden by agreement, not by secrecy.',
  teams: 'Teams',
  learning: 'What is to be learned',
  begin: 'Begin the exercise',

  // Playing
  briefing: 'Briefing',
  day: 'Day {day}: {title}',
  facilitator: 'Facilitator',
  sheets: 'Sheets',
  seenBy: 'This sheet is seen by: {who}',
  onlyFor: 'Only for {team}',
  decide: 'What do you decide?',
  nothingDecided: 'Nothing decided',
  nothingOpen: 'Nothing is asked of this team on this day.',
  note: 'In your own words',
  noteHint: 'Why, and what else. It goes into the address and nowhere else.',
  keep: 'Enter the decisions',
  reveal: 'Reveal the next day',
  revealFirst: 'Reveal the first day',
  toDebrief: 'To the debriefing',
  backADay: 'Back one day',
  openTest: 'The test as it stands',
  soFar: 'So far',
  saveTitle: 'Keep the game',
  saveFile: 'Download the game as a file',
  saveHint: 'The file holds the address of the game; open that address to go on.',

  // The debriefing
  debriefing: 'Debriefing',
  debriefLead: 'Day by day: what was known, what each team decided, what the test says of it, and what the mechanisms allowed.',
  decided: 'Decided',
  ofIt: 'What is to be said of it',
  testSays: 'What the test says',
  allowed: 'What the mechanisms allowed',
  allowedKinds: 'Kinds of mechanism to begin with: {kinds}.',
  allowedNone: 'No kind of mechanism follows from the test on this day.',
  askFinder: 'Ask the finder, with stand-ins, for practice only',
  askFinderFirst: 'The finder answers for real states. Choose below whose treaties stand in, and it can be asked.',
  standInsTitle: 'Whose treaties stand in?',
  standInsHint:
    'For practice only: the finder needs states that are party to something. Nothing is said of the states you choose.',
  nobodyStandsIn: 'Nobody',
  chooseStandIns: 'Let them stand in',
  mayStart: 'The story has not been told to its end. This debriefing is of what has been revealed, up to day {day}.',
  seenAlike: 'Seen alike',
  seenHow: 'Seen by',
  playAgain: 'Play again',
  backToPlay: 'Back to the game',

  // What is refused
  'refused_play-step': '“{word}” is “{found}”. Expected a whole number, {expected}.',
  'refused_play-team': '“{word}” is “{found}”. Expected one of the teams: {expected}.',
  'refused_play-decision': '“{word}” is “{found}”. Open to this team on this day: {expected}.',
  'refused_text-long': '“{word}” has {found} characters. At most {expected} are read: say it shorter.',
  unknownTitle: 'No such exercise',
  unknownDetail: 'No exercise “{id}” is on record at the state of the register asked for.',
} as const
