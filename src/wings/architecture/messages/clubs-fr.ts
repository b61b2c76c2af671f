/** Mots des pages sur les clubs. */
export const clubsFr = {
  'club.title': 'Clubs',
  'club.titleOf': 'Clubs : {name}',
  'club.lead':
    'Un club est un groupe d’États et un ensemble d’instruments : il est établi que chacun de ces États est lié par chacun de ces instruments, et ni le groupe ni l’ensemble ne peuvent être élargis.',
  'club.counted':
    'Le tableau de {states, plural, one {# État} other {# États}} et {instruments, plural, one {# instrument} other {# instruments}} compte {count, plural, one {# concept formel} other {# concepts formels}} {when} ; le plus large et le plus étroit sont comptés.',
  'club.rule':
    'Le tableau contient les instruments qui peuvent lier ce jour-là : en vigueur, ou dont on ne sait pas qu’ils ne le sont pas. Ce qui n’est pas connu ou est contesté ne forme pas de club.',
  'club.matching': 'Tous ceux-ci sont membres de {count, plural, one {# d’entre eux} other {# d’entre eux}} : {states}.',
  'club.filter': 'Choisir le tableau',
  'club.principle': 'Principe',
  'club.statesField': 'Seulement entre ces États',
  'club.statesHint': 'Le tableau est formé de ces seuls États. Par exemple CHL,PER',
  'club.withField': 'Avec ces membres',
  'club.withHint': 'Le tableau reste entier ; on voit les clubs qui les comptent tous. Par exemple BRA,CAN',
  'club.withoutField': 'Laisser de côté des instruments',
  'club.withoutHint': 'Par leurs identifiants, par exemple tiar,oas-charter',
  'club.caption': '{listed, plural, one {# club} other {# clubs}} sur {total, number}, d’abord ceux qui ont le plus d’États',
  'club.bounded':
    'Sont montrés {listed, number} clubs sur {total, number}, ceux qui ont le plus d’États. Pour resserrer : choisissez une menace, un principe, un niveau ou un groupe d’États, laissez de côté des instruments ou nommez des membres.',
  'club.boundedJson': 'Les données en contiennent jusqu’à {most, number}.',
  'club.none': 'Il n’y a pas de club : il n’est pas établi qu’un instrument de ce tableau lie un État.',
  'club.column': 'Club',
  'club.states': 'États',
  'club.instruments': 'Instruments',
  'club.mayLeave': 'Peuvent partir',
  'club.mayLeaveTerm': 'Peuvent partir',
  'club.mayLeaveMeaning':
    'Autant de membres, quels qu’ils soient, peuvent partir, et les autres partagent toujours ces instruments et rien de plus.',
  'club.mayLeaveAll': 'tous',
  'club.seats': 'Sièges',
  'club.forms':
    '{treaties, plural, =0 {aucun traité} one {# traité} other {# traités}} · {others, plural, =0 {aucun autre instrument} one {# autre instrument} other {# autres instruments}}',
  'club.mayBelong': '{count, plural, one {# autre peut en être} other {# autres peuvent en être}} : {states}',
  'club.thumbnail': '{count, number} sur {total, plural, one {# État} other {# États}}',
  'club.diagram': 'Diagramme',
  'club.diagramLead':
    'Chaque cercle est un club, avec le nombre de ses États. Plus haut, il y a plus d’États ; plus bas, plus d’instruments en commun. Une ligne mène d’un club au suivant, plus étroit, en son sein.',
  'club.diagramTreaties':
    'Les cercles pleins ne partagent que des traités, les cercles doubles des traités et d’autres instruments, les cercles interrompus aucun traité.',
  'club.diagramNames':
    'Un instrument figure au club le plus large qui le partage ; un État, par son code, au club le plus étroit dont il est membre. Ce qu’un club partage figure à sa hauteur et au-dessus ; ses membres, à sa hauteur et au-dessous.',
  'club.diagramLabel': 'Diagramme de {count, plural, one {# concept} other {# concepts}}, du plus large au plus étroit',
  'club.notDrawn':
    'Un diagramme est dessiné jusqu’à {most, number} concepts ; ce choix en compte {count, number}. Choisissez une menace, un niveau ou un groupe d’États.',
  'club.node':
    '{states, plural, one {# État} other {# États}}, {instruments, plural, one {# instrument} other {# instruments}} : {names}',
  'club.nodeTop': '{states, plural, one {Le seul État} other {Les # États}} du tableau : aucun instrument ne les lie tous',
  'club.nodeBottom':
    'Aucun État n’est connu pour être lié par {instruments, plural, one {le seul instrument} other {les # instruments}}',
  'club.notKnown':
    'Sur {total, number} croisements de ce tableau, {open, plural, =0 {tous sont connus} one {# n’est pas connu ou est contesté} other {# ne sont pas connus ou sont contestés}}. Si l’un d’eux lie, des clubs peuvent être plus grands, et d’autres peuvent exister.',
  'club.notKnownGroup': 'Les membres d’un groupement sont ceux d’aujourd’hui ; la date d’entrée de chacun n’est pas enregistrée.',
  'club.tooLargeTitle': 'Trop de clubs pour les compter',
  'club.tooLargeDetail':
    'Le tableau de {states, number} États et {instruments, number} instruments compte plus de {most, number} clubs, le maximum calculé pour une question. Choisissez une menace, un principe, un niveau ou un groupe d’États, ou laissez de côté des instruments.',
  'club.outsideTitle': 'Un membre hors du tableau',
  'club.outsideDetail':
    'Ne figurent pas parmi les États du tableau que demandent « states » ou « group » : {states}. Retirez-les de « with », ou ajoutez-les au tableau.',

  'club.of': 'Le club de {names}',
  'club.members':
    '{count, plural, =0 {Aucun État n’est connu pour être lié par {instruments, plural, one {cet instrument} other {tous ces # instruments}}} one {# État est connu pour être lié par {instruments, plural, one {cet instrument} other {tous ces # instruments}}} other {# États sont connus pour être liés par {instruments, plural, one {cet instrument} other {tous ces # instruments}}}} {when}.',
  'club.more':
    'Ils partagent {count, plural, one {un autre instrument du tableau, indiqué plus bas} other {# autres instruments du tableau, indiqués plus bas}}.',
  'club.inTable':
    'Tout sur cette page est calculé dans un tableau de {states, plural, one {# État} other {# États}} et {instruments, plural, one {# instrument qui peut} other {# instruments qui peuvent}} lier ce jour.',
  'club.openMembers':
    '{count, plural, =0 {} one {De # autre État, on ne sait pas s’il en est.} other {De # autres États, on ne sait pas s’ils en sont.}}',
  'club.legend': 'Plein : lié par tous. Pointillé : pas connu. Vide : hors du club.',
  'club.sentence': '{count, plural, one {# État en est} other {# États en sont}} : {states} ; pas connu : {open}.',
  'club.seatMember': '{state} : en est membre',
  'club.seatOpen': '{state} : pas connu',
  'club.seatOther': '{state} : n’en est pas membre',
  'club.member': 'membre',
  'club.memberMany': 'membres',
  'club.nobody': 'aucun',
  'club.solidity': 'Si des membres partent',
  'club.solid':
    'Les mêmes engagements lient ce club même si {count, plural, one {un membre quelconque part} other {# membres quelconques partent}}.',
  'club.fragile': 'Si un membre part, les autres peuvent partager plus que ces engagements.',
  'club.solidWhole':
    'Il a tous les instruments du tableau : qui que ce soit qui parte, les autres ne peuvent partager davantage.',
  'club.solidNote': 'Rien ne s’affaiblit entre ceux qui restent : la question est seulement ce qu’ils partageraient de plus.',
  'club.break': 'Sans {states}, les autres partageraient aussi {instrument}.',
  'club.instrumentsTitle': 'Ce que ses membres partagent',
  'club.instrumentAsked': 'donne son nom au club',
  'club.instrumentShared': 'partagé en outre',
  'club.role': 'Dans ce club',
  'club.membersTitle': 'Membres',
  'club.possibleTitle': 'Peuvent en être',
  'club.possibleNote': 'De ces États, on ne sait pas s’ils sont liés par :',
  'club.wider': 'Clubs plus larges',
  'club.widerLead': 'Les groupes suivants, avec plus d’États. Ils partagent moins d’instruments.',
  'club.widerNone': 'Aucun État du tableau n’est en dehors.',
  'club.closer': 'Clubs plus étroits',
  'club.closerLead': 'Les groupes suivants, en son sein, qui partagent plus d’instruments.',
  'club.closerNone': 'Aucune partie de ce club ne partage davantage.',
  'club.neighbour':
    '{states, plural, one {# État} other {# États}}, {instruments, plural, one {# instrument} other {# instruments}}',
  'club.neighbourStates': 'États',
  'club.neighbourInstruments': 'Instruments',
  'club.with': 'avec {names}',
  'club.without': 'sans {names}',
  'club.history': 'Comment il a grandi',
  'club.historyLead':
    'Chaque jour où quelque chose a changé quant aux États connus pour être liés par {count, plural, one {cet instrument} other {tous ces # instruments}}, ou dont on ne le sait pas, jusqu’au jour montré.',
  'club.historyNone': 'Jusqu’à ce jour, aucun État n’est connu pour avoir été lié par tous.',
  'club.historyCaption': '{count, plural, one {# jour de changement} other {# jours de changement}}',
  'club.historyStrip': 'Membres à certains de ces jours',
  'club.joined': 'Connus pour en être dès ce jour',
  'club.left': 'Ne sont plus connus pour en être',
  'club.then': 'Membres',
  'club.openThen': 'Pas connu',
  'club.historyNote': 'Un État dont on ne connaît que le mois compte dès le dernier jour possible ; jusque-là, on ne sait pas.',
  'club.back': 'Clubs de ce tableau',
  'club.matrix': 'Ces États et instruments dans la matrice',
} as const
