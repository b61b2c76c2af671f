/** What a dataset release says of itself, in French. */
import type { Messages } from '../../ui/languages.ts'
import type { en } from './en.ts'

export const fr: Messages<keyof typeof en> = {
  title: '{name}, {edition} : jeu de données du {day}',
  lead: 'Qui était lié par quoi pour la sécurité de la région le {day}, et chaque acte du registre qui le fonde. État du registre : {size, plural, one {# acte} other {# actes}}, racine {root} ; le dernier acte a été enregistré le {recorded}.',
  filesHead: 'Ce qui se trouve où',
  fileTables: 'les tableaux : CSV en UTF-8, la première ligne donne les colonnes',
  fileCodebook: 'chaque colonne : type, unité, valeurs admises, signification',
  filePackage: 'la même chose pour les programmes (Frictionless Data Package 2.0)',
  fileLog: 'le registre lui-même : inscriptions, contenus, tuiles, point de contrôle signé, clé de vérification',
  fileManifest: 'longueur et SHA-256 de chacun des autres fichiers',
  fileCitation: 'comment le citer (Citation File Format)',
  fileAttributions: 'd’où les faits ont été tirés, et à quelles conditions',
  readHead: 'Comment le lire',
  ruleEmpty: 'Une cellule vide signifie : inconnu, ou sans objet pour cette ligne. Jamais aucun, zéro ni non.',
  ruleDates:
    'Les jours suivent ISO 8601 et peuvent s’arrêter au mois ou à l’année : 2001-07 est un intervalle, non son premier jour. Un laps a un premier et un dernier jour possibles.',
  ruleBound:
    'D’une situation, comptez bound = true pour ce qui est certain, et bound = true ou vide pour ce qui est possible. Les situations contestées montrent toutes les lectures ; le registre ne prend pas parti.',
  ruleQuote:
    'Un texte qui commence par = + - @ est précédé d’une apostrophe, car les tableurs l’exécuteraient comme une formule.',
  verifyHead: 'Comment le vérifier',
  verifyText:
    '`hemicycle verify` et le nom de ce dossier : la commande vérifie le registre contre son point de contrôle signé, dérive à nouveau chaque tableau et nomme chaque fichier qui diffère. Le nom de l’édition et la liste des attributions ne sont pas des actes : seul le manifeste les tient.',
  citeHead: 'Comment le citer',
  licenceHead: 'Licence et attribution',
  licenceText:
    'Structure, noms, résumés et traductions : {licence}. Les faits sont des faits ; la source de chacun figure dans data/sources.csv, et les collections dont ils sont tirés dans attributions.csv.',
  codebook: 'Dictionnaire des données',
  rows: '{count, plural, one {# ligne} other {# lignes}}',
  keyIs: 'Une ligne pour chaque {columns}.',
  columnHead: 'Colonne',
  typeHead: 'Type',
  valuesHead: 'Valeurs admises',
  meaningHead: 'Signification',
  always: 'jamais vide',
  valueOf: 'une valeur de {column}',
  inLanguage: '{meaning}, en {language}',
  language_en: 'anglais',
  language_es: 'espagnol',
  language_pt: 'portugais',
  language_fr: 'français',
  type_text: 'texte',
  type_code: 'code',
  type_codes: 'codes, séparés par une espace',
  type_date: 'jour, mois ou année, autant qu’on le sache',
  type_day: 'jour',
  type_instant: 'instant, UTC',
  type_number: 'nombre entier',
  type_truth: 'true ou false',
  type_address: 'adresse ou citation',
  unit_day: 'jours',
  unit_act: 'actes',
  abstract:
    'Traités, engagements politiques, organes et mécanismes pour la sécurité de la région ; ce que chaque État a fait et quand ; la situation de chaque État au jour ; chaque énoncé lié à un acte d’un registre vérifiable.',
  citeMessage: 'Si vous utilisez ces données, citez-les avec le jour et l’état du registre.',
}
