/** Les mots de la carte, du tableau des niveaux et de la page sur la croissance, en français. */
import type { Messages } from '../../../ui/languages.ts'
import type { overviewsEn } from './overviews-en.ts'

export const overviewsFr: Messages<keyof typeof overviewsEn> = {
  'filter.of-the-region': 'Tous sauf l’international',
  'filter.others': 'Toutes sauf les traités',
  'filter.subject': 'Matière',

  range: '{certain, number}–{possible, number}',
  'same.map': 'Le même choix sur la carte',
  'same.matrix': 'Le même choix en matrice',
  'same.levels': 'Le même choix par niveau et ordre de questions',
  'same.growth': 'Le même choix au fil du temps',

  'subject.non-proliferation': 'Non-prolifération des armes de destruction massive',
  'subject.arms-control': 'Maîtrise des autres armements',
  'subject.confidence-building': 'Renforcement de la confiance',
  'subject.conflict-prevention': 'Prévention et règlement des conflits entre États',
  'subject.terrorism': 'Terrorisme',
  'subject.drugs': 'Trafic de drogues',
  'subject.organized-crime': 'Criminalité organisée et autres trafics',

  'map.title': 'Carte',
  'map.titleOf': 'Carte : {name}',
  'map.lead':
    'La situation des États dans un instrument, le nombre d’instruments qui lient chacun d’eux, ou les membres d’un groupe. Le tableau plus bas dit la même chose.',
  'map.position':
    'La carte ne prend position sur aucune frontière ni aucun territoire. Les noms et codes des États sont ceux des Nations Unies. Les superficies gardent leurs proportions ; contours : Natural Earth, domaine public.',
  'map.region': 'La région. Le cadre est agrandi dans l’image suivante.',
  'map.enlarged': 'L’isthme et les Caraïbes, agrandis.',
  'map.squares': 'À chaque État le même carré, à peu près là où il se trouve.',
  'map.none': 'Cette édition n’apporte pas de contours. Le tableau dit ce que montrerait une carte.',
  'map.filter': 'Choisir ce que montre la carte',
  'map.count': 'Aucun : compter ce qui lie chaque État',
  'map.legend': 'Le sens des trames, et le nombre d’États qui portent chacune',
  'map.onMap': 'Sur la carte',
  'map.standingCaption': 'Situation de chaque État, {when}',
  'map.coverageSentence':
    'Combien, sur {count, plural, =0 {aucun instrument} one {# instrument} other {# instruments}}, lient chaque État : le nombre est dans son siège.',
  'map.coverageLead':
    'Sur {total, plural, =0 {aucun instrument} one {# instrument} other {# instruments}} en vigueur ce jour, ou dont on ne sait pas qu’ils ne le sont pas, le nombre dit combien lient l’État : avec certitude, ou de là jusqu’à ce qu’on ignore. Les trames représentent des quarts de ce nombre. L’ordre des États ne change jamais.',
  'map.coverageSeat':
    '{state} : {certain, plural, =0 {aucun instrument ne le lie} one {# instrument le lie} other {# instruments le lient}}{open, plural, =0 {} one { ; # inconnu} other { ; # inconnus}}',
  'map.coverageCaption': 'Instruments qui lient chaque État, {when}',
  'map.coverageBound': 'Lient',
  'map.coverageOpen': 'Inconnus ou contestés',
  'map.coverageNotKnown':
    'Sur {total, number} croisements d’un État et d’un instrument, {open, number} sont inconnus ou contestés. Ils ne comptent ni comme lien ni comme absence de lien : ils font l’écart entre les deux nombres d’un siège.',
  'map.coveragePhase':
    'On ignore si {count, plural, one {# instrument de ce choix est} other {# instruments de ce choix sont}} en vigueur ce jour : {names}.',
  'map.shadeNone': 'Aucun avec certitude',
  'map.shade': '{from, number} à {to, number} instruments',
  'map.shadeOne': '{from, plural, one {# instrument} other {# instruments}}',
  'map.states': '{count, plural, one {# État} other {# États}}',
  'map.groupSentence': '{count, plural, =0 {Aucun État} one {# État sur {total}} other {# États sur {total}}} : {names}.',
  'map.groupNow': 'Appartient au groupe',
  'map.groupFormerly': 'A appartenu au groupe',
  'map.groupNot': 'N’y appartient pas',
  'map.groupCaption': 'États du groupe',
  'map.groupColumn': 'Groupe',
  'map.chosen': 'États choisis',

  'levels.title': 'Niveaux et ordres de questions',
  'levels.lead':
    'Ce qui est en vigueur à chacun des cinq niveaux et pour chacun des deux ordres de questions, qui cela atteint, et où il n’y a rien.',
  'levels.filter': 'Restreindre le tableau',
  'levels.caption': 'Instruments en vigueur par niveau et ordre de questions, {when}',
  'levels.both':
    'Un instrument des deux ordres de questions figure dans les deux colonnes, un instrument coopératif et collectif dans les deux comptes ; les nombres ne s’additionnent donc pas.',
  'levels.chosen': 'Sont comptés les instruments qui lient au moins un des États choisis.',
  'levels.inForce': '[{count, number}] en vigueur',
  'levels.open': '[{count, number}] dont on ignore s’ils sont en vigueur',
  'levels.openShort': 'et [{count, number}] {count, plural, one {inconnu} other {inconnus}}',
  'levels.openChosen': '{count, number} dont on ignore s’ils sont en vigueur, ou s’ils lient',
  'levels.form': '{form} : [{count, number}]',
  'levels.reaches': 'Atteint [{count, number} États sur {total, number}]',
  'levels.reachesMore': 'jusqu’à {count, number}, pour ce qu’on ignore',
  'levels.reachSentence':
    '{count, number} États sur {total, number} sont atteints{more, plural, =0 {} one { ; pour # autre, on l’ignore} other { ; pour # autres, on l’ignore}}',
  'levels.gap': 'Rien en vigueur',
  'levels.gapChosen': 'Rien qui lie l’un d’eux',
  'levels.gaps': 'Vides ce jour : {cells}.',
  'levels.gapCell': '{level}, {agenda}',
  'levels.gapsNone': 'Aucune case n’est vide ce jour.',
  'levels.subjects': 'Par matière',
  'levels.subjectsLead':
    'Le document fondateur juge le régime relativement robuste en matière de non-prolifération, et pas encore dans la prévention des conflits entre États ni face aux menaces nouvelles, terrorisme et trafic de drogues en tête. Il ne donne aucune mesure. Voici les comptes d’après lesquels un lecteur peut en juger, pour n’importe quel jour.',
  'levels.subjectsCaption': 'Ce qu’il y a dans chaque matière, {when}',
  'levels.subjectsHint':
    'La seconde ligne de chaque matière laisse de côté le niveau international : ce qui reste est de la région. Un intervalle va du certain au possible.',
  'levels.scopeAll': 'Tous les niveaux',
  'levels.scopeRegional': 'Tous sauf l’international',
  'levels.treaties': 'Traités',
  'levels.others': 'Autres formes',
  'levels.byTreaty': 'États liés par un traité',
  'levels.byOther': 'États dans une autre forme',
  'levels.half': 'La moitié des États sont liés par au moins',
  'levels.halfCell': '{range} sur {total, plural, one {# traité} other {# traités}}',
  'levels.pairs': 'Paires d’États ayant un traité en commun',
  'levels.of': '{range} sur {total, number}',
  'levels.definitions': 'Quels instruments relèvent d’une matière',
  'levels.definitionsLead':
    'Ceux qui nomment l’une de ces menaces ou l’un de ces principes, dans les mots de l’édition. Un instrument peut relever de plusieurs matières.',
  'levels.definitionThreats': 'menaces : {names}',
  'levels.definitionPrinciples': 'principes : {names}',
  'levels.definitionAnd': '{first} ; et {second}',
  'levels.notKnown':
    'On ignore si {count, plural, one {# instrument est} other {# instruments sont}} en vigueur ce jour : {names}.',
  'levels.notKnownReach':
    'Sur {total, number} croisements d’un État et d’un instrument du tableau, {open, number} sont inconnus ou contestés : la portée est donnée du certain au possible.',
  'levels.noPhase': 'De chaque instrument du tableau on sait s’il est en vigueur ce jour.',

  'growth.title': 'Croissance',
  'growth.titleOf': 'Croissance : {name}',
  'growth.lead': 'Combien d’instruments sont en vigueur chaque jour depuis {year}, et lesquels sont venus quand.',
  'growth.leadState': 'Combien d’instruments lient un État chaque jour depuis {year}, et lesquels sont venus quand.',
  'growth.filter': 'Choisir ce qui est compté',
  'growth.region': 'La région',
  'growth.allTitle': 'Instruments en vigueur',
  'growth.allTitleState': '{state} : instruments qui lient l’État',
  'growth.levelsTitle': 'Par niveau',
  'growth.naturesTitle': 'Par nature',
  'growth.point': '{when} : {certain, number}{possible, plural, =0 {} other { avec certitude, peut-être jusqu’à #}}',
  'growth.description': 'Une ligne en escalier, de {from} à {to}. {points}.',
  'growth.descriptionLines': 'Des lignes en escalier, de {from} à {to}. À la fin : {points}.',
  'growth.end': '{label} {certain, number}',
  'growth.band': 'La ligne est ce qui est certain ; la bande pointillée va jusqu’au possible.',
  'growth.certainOnly': 'Les lignes sont ce qui est certain ; le tableau dit aussi le possible.',
  'growth.naturesBoth': 'Un instrument coopératif et collectif compte dans les deux lignes.',
  'growth.shownDay': 'jour affiché : {date}',
  'growth.shown': 'Le jour affiché',
  'growth.years': 'Année par année',
  'growth.yearsCaption': 'À la fin de chaque année ; la dernière ligne, au {date}',
  'growth.year': 'Année',
  'growth.inForce': 'En vigueur',
  'growth.binding': 'Lient',
  'growth.upTo': 'Jusqu’à',
  'growth.came': 'Entrés en vigueur',
  'growth.cameState': 'Ont commencé à lier',
  'growth.left': 'Terminés',
  'growth.leftState': 'Ont cessé de lier',
  'growth.notKnownPhase':
    'Le jour affiché, on ignore pour {count, plural, =0 {aucun instrument} one {# instrument} other {# instruments}} s’il est en vigueur. Un traité seulement noté comme en vigueur, sans jour d’entrée inscrit, est connu comme tel à partir du jour de la note.',
  'growth.notKnownState':
    'Le jour affiché, on ignore pour {count, plural, =0 {aucun instrument} one {# instrument} other {# instruments}} s’il lie l’État. Là où aucune liste lue ne couvre un jour, la situation d’un État sans acte est inconnue.',
  'growth.notKnownYears':
    'Ce qui est venu en une année est ce qui était certain à sa fin et non à la fin de la précédente. Là où le jour d’une entrée en vigueur ou d’une fin n’est pas inscrit, il figure au premier jour pour lequel il a été noté : voir l’année {year}.',
}
