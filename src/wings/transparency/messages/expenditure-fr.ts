/** Mots de la comparaison des dépenses, en français. */
import type { Messages } from '../../../ui/languages.ts'
import type { expenditureEn } from './expenditure-en.ts'

export const expenditureFr: Messages<keyof typeof expenditureEn> = {
  'quantity_consumer-prices': 'les prix à la consommation',
  quantity_deflator: 'le déflateur du PIB',
  'quantity_exchange-rate': 'le taux du marché du dollar',
  quantity_ppp: 'la parité de pouvoir d’achat',
  quantity_gdp: 'le produit en dollars',
  quantity_population: 'la population',
  'quantity_government-spending': 'les dépenses publiques',
  'quantity_defence-ppp': 'la parité de pouvoir d’achat de la défense',
  'reason_no-figure': 'Pas de chiffre pour {quantity} ({state}, {year}).',
  'reason_printed-as-zero': 'L’éditeur imprime zéro pour {quantity} ({state}, {year}), parce que l’unité est trop grande.',
  'reason_no-price-chain': 'Pas de chaîne complète pour {quantity} ({state}) de {from} à {to} : rien à utiliser pour {years}.',
  'reason_currency-not-settled':
    'La monnaie derrière {quantity} ({state}, {year}) n’est pas établie : les sources donnent des unités et des taux différents.',
  'reason_index-in-other-currency': 'Jusqu’en {year}, {quantity} ({state}) peuvent être dans une autre monnaie que les montants.',
  'reason_no-base-year': 'Cette conversion demande une année de base.',
  'reason_divided-by-zero': 'Le diviseur est zéro.',
  'reason_units-differ': 'Les montants ont des unités différentes : {units}.',
  reason_other: 'Non disponible : {reason}.',
  row_cells: '{found} cellules trouvées ; {expected} attendues, comme dans la première ligne.',
  row_quote: 'Un guillemet n’est pas fermé, ou se trouve dans une cellule.',
  row_long: 'La ligne dépasse {limit} octets.',
  row_state: 'État : « {found} » trouvé ; un des {count} codes de l’édition attendu, comme CHL.',
  row_year: 'Année : « {found} » trouvé ; quatre chiffres attendus.',
  row_amount: 'Montant : « {found} » trouvé ; un nombre comme 1250.5 attendu, sans séparateurs de milliers.',
  row_method: 'Méthode : « {found} » trouvé ; une parmi {expected} attendue.',
  row_baseYear: 'Année de base : « {found} » trouvé ; quatre chiffres attendus, ou rien si la méthode n’en demande pas.',
  row_baseRate: 'Taux de base : « {found} » trouvé ; un nombre supérieur à zéro attendu, ou rien.',
}
