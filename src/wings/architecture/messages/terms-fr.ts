/** Les mots des pages sur les menaces, les principes, les lignées et les organes, en français, selon l’usage de l’OEA. */
import type { Messages } from '../../../ui/languages.ts'
import type { termsEn } from './terms-en.ts'

export const termsFr: Messages<keyof typeof termsEn> = {
  pagesThings: 'Ce qu’il y a',
  pagesTogether: 'Qui est lié à quoi et avec qui',
  pagesQuestions: 'À quoi cela répond',
  pageLevels: 'Niveaux',
  pageGrowth: 'Croissance',
  pageMap: 'Carte',
  termPage: 'Sa page',
  pageClubs: 'Clubs',

  answeringTreaties: 'Traités',
  answeringOthers: 'Autres formes',
  answeringCovered: 'États atteints',
  answeringCoveredByTreaties: 'par traités',
  answeringCoveredCell: '{certain, number} sur {total, number}',
  answeringCoveredMore: 'jusqu’à {possible, number}, dans la mesure où on ne le sait pas',
  answeringForms:
    'Les traités lient par le consentement à être lié (Convention de Vienne sur le droit des traités, article 2). Les autres formes sont les engagements politiques, les arrangements, les organes et les conférences ; parmi les arrangements se trouvent des décisions du Conseil de sécurité, qui lient tous les Membres des Nations Unies (Charte, article 25), et d’organes d’intégration.',
  answeringEach: 'Combien lient chaque État',
  answeringEachSentence:
    '{certain, number} États sur {total, number} sont liés par au moins un de ces instruments{more, plural, =0 {} one {; pour # autre, on ne le sait pas} other {; pour # autres, on ne le sait pas}}.',
  answeringEachHint:
    'Le chiffre d’un siège est le nombre de ces instruments dont on sait qu’ils lient l’État. Plein : au moins un. En pointillé : on ne le sait d’aucun, et certains pourraient le lier. L’ordre des sièges ne change jamais.',
  answeringCentre: 'États liés sur {total, number}',
  answeringSeat:
    '{state} : lié par {treaties, plural, =0 {aucun traité} one {# traité} other {# traités}} et {others, plural, =0 {aucun d’une autre forme} other {# d’une autre forme}}{open, plural, =0 {} other {; # non connus ou contestés}}',
  answeringOpen: 'Non connu ou contesté',
  answeringAtLeastOneTreaty: 'Par un traité',
  answeringYes: 'oui',
  answeringNo: 'non',
  answeringNotKnown: 'non connu',
  answeringWhat: 'Ce qui y répond',
  answeringWhatTable: 'Instruments en vigueur, ou dont on ne sait pas qu’ils ne le sont pas : {count, number}',
  answeringNoneInForce: 'Aucun instrument de ce registre qui la nomme n’est en vigueur ce jour-là.',
  answeringGone: 'Non en vigueur ce jour-là : {count, plural, one {# instrument} other {# instruments}}',
  answeringBoundCell: '{count, number} sur {total, number}',
  answeringOpenCell: '{count, plural, one {# non connu} other {# non connus}}',
  answeringMatrix: 'Ces instruments et tous les États, en matrice',
  answeringMap: 'La même chose sur une carte',
  answeringGrowth: 'Au fil du temps',
  answeringPaper: 'document fondateur {sections}',
  answeringNotKnownStandings:
    'Sur {total, number} croisements d’un État et d’un instrument dans cette page, {unknown, plural, =0 {aucun n’est inconnu} one {un n’est pas connu} other {# ne sont pas connus}} et {contested, plural, =0 {aucun n’est contesté} one {un est contesté} other {# sont contestés}}. Ils ne comptent ni comme liés ni comme non liés.',
  answeringNotKnownPhase:
    'Pour {count, plural, one {un instrument} other {# instruments}}, on ne sait pas s’il est en vigueur ce jour-là : {names}.',
  answeringNotKnownEdition:
    'Quel instrument répond à quoi relève de la lecture que le compilateur fait de son texte. Un instrument que cette édition ne contient pas n’est pas compté.',

  threatsTitle: 'Menaces',
  threatsLead:
    'Ce que le vocabulaire de cette édition nomme menaces, et ce qui répond à chacune ce jour-là : par niveau, par traité ou autrement, et combien d’États cela atteint.',
  threatsTable: 'Menaces : {agenda}',
  threatKicker: 'Menace · {agenda}',
  threatLead:
    'Ce jour-là, [{treaties, plural, =0 {aucun traité} one {# traité} other {# traités}}] et [{others, plural, =0 {aucun instrument d’une autre forme} one {# instrument d’une autre forme} other {# instruments d’autres formes}}] y répondent. {covered, number} États sur {total, number} sont liés par au moins un.',
  threatLeadNarrowed: 'Restreint à : {filter}.',
  threatFilter: 'Restreindre les instruments',
  threatWithout: 'Laisser de côté',
  threatWithoutHint: 'Instruments par leurs identifiants, tels qu’ils figurent dans les adresses : cifta,iacat',
  threatStates: 'États d’un groupe',
  threatStatesHint: 'Codes, pour un plan : ARG,BRA,CHL',

  apartTitle: 'Paires d’États sans rien en commun à ce sujet',
  apartNone: 'Sur {total, number} paires, on sait que chacune partage au moins un de ces instruments.',
  apartSome:
    'Sur {total, number} paires, on ne sait pas {count, plural, one {d’une qu’elle partage} other {de # qu’elles partagent}} l’un de ces instruments. {never, plural, =0 {Toutes pourraient en partager un, dans la mesure où des situations ne sont pas connues.} other {# d’entre elles n’en partagent aucun, quoi qu’il en soit des situations qui ne sont pas connues.}}',
  apartFewest:
    'Le moins qu’une paire partage, d’après ce que l’on sait, est {fewest, number} ; {count, plural, one {une paire n’en partage} other {# paires n’en partagent}} pas davantage.',
  apartListNever: 'On sait qu’elles n’en partagent aucun : {count, plural, one {# paire} other {# paires}}',
  apartListPerhaps:
    'On ne sait pas qu’elles en partagent un, et peut-être en partagent-elles un : {count, plural, one {# paire} other {# paires}}',
  apartListFewest: 'Celles qui en partagent le moins : {count, plural, one {# paire} other {# paires}}',

  accessionsTitle: 'L’adhésion unique qui relierait le plus de paires',
  accessionsLead:
    'Chaque ligne suppose qu’un État entre dans un instrument, et compte les paires nommées ci-dessus qui partageraient alors un instrument{fewest, plural, =0 {} other { de plus}}.',
  accessionsKnown: 'Par des États dont on sait qu’ils n’en font pas partie',
  accessionsPerhaps:
    'Par des États dont on ne sait pas s’ils sont déjà liés : {count, plural, one {# adhésion} other {# adhésions}}',
  accessionsPerhapsHint:
    'Si un tel État est déjà lié, rien de cela n’est nécessaire, et les paires partagent plus qu’on ne le sait.',
  accessionsNoneKnown: 'Aucune adhésion d’un État dont on sait qu’il n’en fait pas partie ne relierait l’une de ces paires.',
  accessionsNone: 'Aucune adhésion unique que les règles enregistrées permettent ne relierait l’une de ces paires.',
  accessionsNothing: 'Il n’y a pas de paire à relier.',
  accessionsState: 'État',
  accessionsPairs: 'Paires qu’elle relierait',
  accessionsMaybeBound: 'on ne sait pas s’il est déjà lié',
  accessionsSuppose: 'La supposer',
  accessionsTie:
    '{count, plural, one {La première ligne est seule.} other {Les # premières lignes relient autant de paires ; leur ordre est celui des États et des noms.}}',
  accessionsMore:
    '{count, plural, one {Il y en a # de plus qui relie} other {Il y en a # de plus qui relient}} {pairs, plural, one {# paire} other {# paires}}.',
  accessionsRule:
    'Ne sont comptés que les instruments en vigueur ce jour-là que les clauses finales enregistrées ouvrent à l’État. Les instruments bilatéraux et fermés, et les textes qui tirent leurs membres d’une organisation, sont laissés de côté. Un instrument d’une sous-région n’est proposé qu’à ceux que sa clause nomme. Si un État devrait y entrer n’est pas une question pour ce registre.',
  accessionsUnclear:
    'Pour certains États, on ne sait pas si ceux-ci leur sont ouverts ; ils sont alors laissés de côté : {names}.',

  planTitle: 'Un plan pour un groupe',
  planAsk:
    'Donnez ci-dessus les codes de deux États ou plus : on dira ici avec combien d’adhésions, au minimum, chaque paire d’entre eux aurait quelque chose en commun.',
  planNothing: 'On sait que chaque paire parmi {states} partage au moins un de ces instruments : rien n’est nécessaire.',
  planFound:
    '{count, plural, one {Une adhésion suffirait} other {# adhésions suffiraient}} pour {states}{exact, select, yes {; moins ne suffirait pas} other {. Que moins suffise n’est pas établi ; aucun plan n’en compte moins de {least, number}}} :',
  planCommon:
    'Pour que tous partagent un seul et même instrument, il faut {count, plural, one {une adhésion} other {# adhésions}} :',
  planStep: '{state} entre dans {instrument}',
  planNone: 'Aucunes adhésions que les règles enregistrées permettent ne relieraient toutes les paires parmi {states}.',
  planSuppose: 'Supposer ce plan',

  nearRulesTitle: 'Presque des règles',
  nearRulesLead: 'Des régularités à peu d’exceptions : ceux que lie un instrument sont presque tous liés par un autre.',
  nearRulesNone: 'Il n’y a pas deux de ces instruments ainsi liés entre eux.',
  nearRulesTable: 'Presque des règles : {count, number}',
  nearRulesIf: 'Tous ceux que lie',
  nearRulesThen: 'sont liés par',
  nearRulesBut: 'sauf',
  nearRulesHold: 'Vaut pour',
  nearRulesOpen: 'non connu pour {names}',
  nearRulesMore: '{count, plural, one {# de plus} other {# de plus}}, moins appuyées ou à plus d’exceptions',

  threatClubsTitle: 'Clubs',
  threatClubsLead: 'Groupes d’États qui partagent le même ensemble de ces instruments, aussi grands qu’ils peuvent l’être.',
  threatClubsOne:
    '{states, number} États sur {total, number} partagent {instruments, plural, one {# instrument} other {# instruments}}',
  threatClubsCount:
    '{whole, select, yes {Tous les clubs de ces instruments : {count, number}} other {Tous les clubs de ces instruments : plus de {count, number}}}',

  principlesTitle: 'Principes',
  principlesLead:
    'Les principes du document fondateur et de cette édition, et les instruments qui rendent chacun opérationnel ce jour-là : par traité, par engagement politique, ou aucun.',
  principlesTable: 'Principes, dans l’ordre du vocabulaire',
  principlesMatrix: 'Principes et instruments',
  principlesMatrixCaption: 'Instruments en vigueur ce jour-là, et les principes que chacun rend opérationnels',
  principlesMatrixHint: 'Les numéros sont ceux du tableau ci-dessus. Plein : un traité ; avec une encoche : une autre forme.',
  principlesMatrixNumber: 'Nº',
  principlesMarkTreaty: 'traité',
  principlesMarkOther: 'autre forme',
  principlesMarkNone: 'non',
  principleKicker: 'Principe',
  principleOperative: 'Rendu opérationnel par',
  principleState_binding: 'un traité en vigueur',
  principleState_unclear: 'un traité dont on ne sait pas s’il est en vigueur ou s’il lie quelqu’un',
  principleState_political: 'des engagements politiques seulement : aucun traité en vigueur',
  principleState_nothing: 'rien en vigueur',
  principleFlag_political: 'Aucun traité en vigueur dans ce registre ne rend ce principe opérationnel. D’autres formes le font.',
  principleFlag_nothing: 'Rien de ce qui est en vigueur dans ce registre ne rend ce principe opérationnel ce jour-là.',
  principleFlag_unclear:
    'D’aucun traité qui rende ce principe opérationnel on ne sait qu’il est en vigueur et lie un État de la région ce jour-là.',
  principlesFlagged:
    '{count, plural, =0 {Chaque principe est rendu opérationnel par un traité en vigueur.} one {Un principe n’est rendu opérationnel par aucun traité que l’on sache en vigueur : {names}.} other {# principes ne sont rendus opérationnels par aucun traité que l’on sache en vigueur : {names}.}}',
  principleLead:
    'Ce jour-là, [{treaties, plural, =0 {aucun traité} one {# traité} other {# traités}}] et [{others, plural, =0 {aucun instrument d’une autre forme} one {# instrument d’une autre forme} other {# instruments d’autres formes}}] le rendent opérationnel. Par au moins un traité, {covered, number} États sur {total, number} sont liés{more, plural, =0 {} one {; pour # autre, on ne le sait pas} other {; pour # autres, on ne le sait pas}}.',
  principleRests: 'rend opérationnel un principe de',
  principleWhat: 'Ce qui le rend opérationnel',

  lineageTitle: 'Lignée',
  lineageLead:
    'Protocoles, amendements, successeurs et suivi : des instruments qui descendent les uns des autres, par familles. Chaque relation a son propre acte et sa source.',
  lineageOf: 'Lignée : {name}',
  lineageFamilies: 'Familles : {count, number}, de la plus ancienne à la plus récente',
  lineageFamily: 'Famille',
  lineageFamilyName: '{name} et {count, plural, one {# autre} other {# autres}}',
  lineageSpan: 'Années',
  lineageMembers: 'Instruments',
  lineageKinds: 'Relations',
  lineageAlone: 'Sans lignée dans cette édition : {count, plural, one {# instrument} other {# instruments}}',
  lineageNone: 'Aucun instrument qui en descende ou dont il descende n’est enregistré.',
  lineagePicture: 'La famille dans le temps',
  lineagePictureLabel: '{name} : {count, number} instruments de {first} à {last}, dans l’ordre de leurs années',
  lineageLegend_attached: 'protocole ou amendement',
  lineageLegend_succession: 'remplace',
  lineageLegend_descent: 'donne suite ou découle',
  lineageLegend_other: 'toute autre relation',
  lineageLegend_body: 'carré : un organe qui l’exécute',
  lineageLegend_day: 'trait vertical : le jour affiché',
  lineageNode: '{year} : {name}',
  lineageNodeLater: '{year} : {name} ; après le jour affiché',
  lineageYearUnknown: 'année inconnue',
  lineageList: 'La même chose en liste',
  lineageRelationsOut: 'Relations qui mènent plus loin',
  lineageRelationsOutLead:
    'Vers des instruments d’autres familles et vers des organes ; elles n’unissent pas les familles, sans quoi presque tout n’en ferait qu’une.',
  lineageFrom: 'Ceci',
  lineageIs: 'est ou fait',
  lineageTo: 'à l’égard de cela',
  lineageSince: 'Depuis',
  lineageEdge: '{from} : {relation} {to}',
  lineageKindsRule:
    'Une famille se compose de protocoles, d’amendements, de successeurs, de suites et de dérivations. Les autres relations sont montrées et n’unissent pas les familles.',
  lineageNotKnown: '{count, plural, one {# relation n’a pas} other {# relations n’ont pas}} de jour enregistré.',
  lineageCompiled:
    'Qu’un instrument descende d’un autre est énoncé par des actes de ce registre, lus pour la plupart dans les textes par son compilateur. Une filiation que personne n’a énoncée n’est pas montrée.',
  lineageFromIt: 'En descendent : {names}.',
  lineageItself: '{name} descend de : {names}.',
  lineageDirect: 'Dans le dessin : sa ligne directe marquée, le reste de la famille estompé.',
  lineageShow: 'Sa famille dans le temps : {count, number} instruments',

  bodyMembers: 'Membres ce jour-là',
  bodyMembersOf: 'Comme sous : {name}',
  bodyMembersHint:
    'Le registre ne tient pas de liste des membres de cet organe. Il a les situations au regard de l’instrument qui le fonde, et montre celles-là.',
  bodyMembersNoStates: 'Ses membres ne sont pas des États, ou il n’en a pas : {kind}.',
  bodyMembersUnknown: 'Non connu.',
  bodyMembersUnknownWhy:
    'Aucun instrument du registre n’est dit le fonder : aucune situation ne dit donc qui y prend part. Qui est lié par les instruments dont il a la charge est montré avec chacun :',
  bodyMembersUnknownNothing:
    'Aucun instrument du registre n’est dit le fonder ou être exécuté par lui : aucune situation ne dit donc qui y prend part.',
  bodyMembersPart: 'Il fait partie de {name}, dont les membres sont montrés là.',
  bodyCarries: 'l’exécute',
  bodyRunsTitle: 'Instruments dont il a la charge',
  bodyRunsOrgan: 'en est l’organe',
  bodyActivity: 'Dernières traces',
  bodyActivityHint:
    'Les derniers actes du registre, jusqu’à ce jour, qui nomment cet organe ou un instrument dont il a la charge. Ils disent ce que le registre contient, non ce que l’organe a fait depuis.',
  bodyActivity_act: 'Acte au regard d’un instrument dont il a la charge',
  bodyActivity_invocation: 'Un mécanisme mis en mouvement',
  bodyActivity_role: 'Accueil, présidence ou participation',
  bodyActivity_conference: 'Conférence tenue',
  bodyActivityNone: 'Aucun acte daté n’est enregistré jusqu’à ce jour.',
  bodyActivityLine: '{kind}, {state} : {name}',

  unknownThreatTitle: 'Aucune menace de ce nom',
  unknownThreatDetail: 'Le vocabulaire de ce registre n’a aucune menace dont l’identifiant soit « {id} ».',
  unknownPrincipleTitle: 'Aucun principe de ce nom',
  unknownPrincipleDetail: 'Le vocabulaire de ce registre n’a aucun principe dont l’identifiant soit « {id} ».',
}
