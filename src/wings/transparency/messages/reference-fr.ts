/** Ce que répond chaque adresse de cette aile, en français. */
import type { Messages } from '../../../ui/languages.ts'
import type { referenceEn } from './reference-en.ts'

export const referenceFr: Messages<keyof typeof referenceEn> = {
  'address_/expenditure':
    'Un montant de dépense de défense converti, avec toute sa dérivation ; et les séries de chiffres consignées',
  'address_/expenditure/methods': 'Les méthodes de comparaison des dépenses de défense, avec ce que chacune compte',
  'address_/expenditure/example':
    'Deux budgets inventés comparés : tels que publiés, à couverture commune, et la différence par cause',
  word_state: 'État, par son code',
  word_year: 'Année du montant',
  word_amount: 'Montant en unités de monnaie nationale ; pour share-gdp, en dollars de l’année',
  word_conversion: 'Ce en quoi le montant est converti',
  word_base: 'Année aux prix de laquelle sont les montants constants',
  word_rate: 'Monnaie nationale pour un dollar l’année de base, au lieu du chiffre consigné',
  word_first: 'Méthode du premier État inventé',
  word_second: 'Méthode du second État inventé',
  word_level: 'Niveau de couverture de la première méthode',
  word_stage: 'Étape du budget prise pour le second État, au lieu de celle de sa méthode',
  word_holds: 'Si sa police à caractère militaire remplit la condition des méthodes ; open la laisse sans réponse',
}
