/** Words of the specimen page: of no treaty and no state, long enough to show what long words do. */
import type { Catalogue } from './languages.ts'

export type SpecimenKey =
  | 'title'
  | 'kicker'
  | 'lead'
  | 'crumb'
  | 'text'
  | 'term'
  | 'definition'
  | 'instrument'
  | 'place'
  | 'group'
  | 'sentence'
  | 'of'
  | 'participation'
  | 'state'
  | 'standing'
  | 'since'
  | 'delay'
  | 'confidence'
  | 'seats'
  | 'matrix'
  | 'catalogue'
  | 'throughTime'
  | 'facts'
  | 'adopted'
  | 'depositary'
  | 'languages'
  | 'filter'
  | 'level'
  | 'any'
  | 'name'
  | 'hint'
  | 'problem'
  | 'gap'
  | 'empty'
  | 'fill'
  | 'compared'
  | 'outside'
  | 'note'
  | 'edition'
  | 'landmark'

export const specimenWords: Catalogue<SpecimenKey> = {
  en: {
    title: 'Specimen Convention on Notification of Exercises and Movements',
    kicker: 'Continental convention · collective',
    lead: 'It obliges its parties to announce large exercises forty-two days ahead, and to invite observers.',
    crumb: 'Instruments',
    text: 'It enters into force thirty days after the tenth instrument of ratification is deposited. A state that has signed is not bound until',
    term: 'ratification',
    definition:
      'Ratification: the act by which a state, having signed, declares itself bound. It is deposited with the depositary, and takes effect as the final clauses say.',
    instrument: 'Specimen Agreement No. {number} on Mutual Assistance',
    place: 'State {code}',
    group: 'Group {number}',
    sentence:
      '{parties, plural, one {# of {seats} states is party} other {# of {seats} states are party}}; not known: {unknown}.',
    of: 'of {seats} states are party',
    participation: 'Standing of every state',
    state: 'State',
    standing: 'Standing',
    since: 'Since',
    delay: 'Days from signature to deposit',
    confidence: 'How well it is known',
    seats: 'The hemicycle',
    matrix: 'States and instruments',
    catalogue: 'A list with pictures',
    throughTime: 'Through time',
    facts: 'In short',
    adopted: 'Adopted',
    depositary: 'Depositary',
    languages: 'Authentic texts',
    filter: 'What is shown',
    level: 'Level',
    any: 'All levels',
    name: 'Words in the title',
    hint: 'At least three letters.',
    problem: 'Two letters were found; three are needed.',
    gap: 'The list of signatures ends on 30 April 2009; whether anybody signed later is not known.',
    empty: 'No reservation is on record: the source covers this day and has none.',
    fill: 'A reservation would appear here with its text as deposited.',
    compared: 'Compared with 22 November 2002',
    outside: 'Observer from elsewhere {code}',
    note: 'Names and codes on this page are invented.',
    edition: 'Specimen edition',
    landmark: 'As the paper saw it: {day}',
  },
  es: {
    title: 'Convención de muestra sobre la notificación de maniobras y desplazamientos',
    kicker: 'Convención continental · colectiva',
    lead: 'Obliga a sus partes a anunciar las grandes maniobras con cuarenta y dos días de antelación y a invitar a observadores.',
    crumb: 'Instrumentos',
    text: 'Entra en vigor treinta días después del depósito del décimo instrumento de ratificación. Un Estado que ha firmado no queda obligado hasta la',
    term: 'ratificación',
    definition:
      'Ratificación: acto por el cual un Estado que ha firmado declara su consentimiento en obligarse. Se deposita en poder del depositario y surte efecto según las cláusulas finales.',
    instrument: 'Acuerdo de muestra n.º {number} sobre asistencia mutua',
    place: 'Estado {code}',
    group: 'Grupo {number}',
    sentence:
      '{parties, plural, one {# de {seats} Estados es parte} other {# de {seats} Estados son parte}}; se desconoce: {unknown}.',
    of: 'de {seats} Estados son parte',
    participation: 'Situación de cada Estado',
    state: 'Estado',
    standing: 'Situación',
    since: 'Desde',
    delay: 'Días entre la firma y el depósito',
    confidence: 'Con qué certeza se sabe',
    seats: 'El hemiciclo',
    matrix: 'Estados e instrumentos',
    catalogue: 'Una lista con imágenes',
    throughTime: 'A lo largo del tiempo',
    facts: 'En breve',
    adopted: 'Adopción',
    depositary: 'Depositario',
    languages: 'Textos auténticos',
    filter: 'Qué se muestra',
    level: 'Nivel',
    any: 'Todos los niveles',
    name: 'Palabras del título',
    hint: 'Tres letras como mínimo.',
    problem: 'Se encontraron dos letras; hacen falta tres.',
    gap: 'La lista de firmas termina el 30 de abril de 2009; se desconoce si alguien firmó después.',
    empty: 'No consta ninguna reserva: la fuente abarca este día y no contiene ninguna.',
    fill: 'Una reserva aparecería aquí con su texto tal como se depositó.',
    compared: 'En comparación con el 22 de noviembre de 2002',
    outside: 'Observador de otra región {code}',
    note: 'Los nombres y códigos de esta página son inventados.',
    edition: 'Edición de muestra',
    landmark: 'Como lo vio el documento: {day}',
  },
  pt: {
    title: 'Convenção de amostra sobre a notificação de exercícios e deslocamentos',
    kicker: 'Convenção continental · coletiva',
    lead: 'Obriga suas partes a anunciar grandes exercícios com quarenta e dois dias de antecedência e a convidar observadores.',
    crumb: 'Instrumentos',
    text: 'Entra em vigor trinta dias após o depósito do décimo instrumento de ratificação. Um Estado que assinou não fica obrigado até a',
    term: 'ratificação',
    definition:
      'Ratificação: ato pelo qual um Estado que assinou declara seu consentimento em obrigar-se. É depositada junto ao depositário e produz efeito conforme as cláusulas finais.',
    instrument: 'Acordo de amostra n.º {number} sobre assistência mútua',
    place: 'Estado {code}',
    group: 'Grupo {number}',
    sentence:
      '{parties, plural, one {# de {seats} Estados é parte} other {# de {seats} Estados são parte}}; não se sabe: {unknown}.',
    of: 'de {seats} Estados são parte',
    participation: 'Situação de cada Estado',
    state: 'Estado',
    standing: 'Situação',
    since: 'Desde',
    delay: 'Dias entre a assinatura e o depósito',
    confidence: 'Com que certeza se sabe',
    seats: 'O hemiciclo',
    matrix: 'Estados e instrumentos',
    catalogue: 'Uma lista com imagens',
    throughTime: 'Ao longo do tempo',
    facts: 'Em resumo',
    adopted: 'Adoção',
    depositary: 'Depositário',
    languages: 'Textos autênticos',
    filter: 'O que é mostrado',
    level: 'Nível',
    any: 'Todos os níveis',
    name: 'Palavras do título',
    hint: 'No mínimo três letras.',
    problem: 'Foram encontradas duas letras; são necessárias três.',
    gap: 'A lista de assinaturas termina em 30 de abril de 2009; não se sabe se alguém assinou depois.',
    empty: 'Não consta nenhuma reserva: a fonte abrange este dia e não contém nenhuma.',
    fill: 'Uma reserva apareceria aqui com seu texto tal como depositado.',
    compared: 'Em comparação com 22 de novembro de 2002',
    outside: 'Observador de outra região {code}',
    note: 'Os nomes e códigos desta página são inventados.',
    edition: 'Edição de amostra',
    landmark: 'Como o documento a viu: {day}',
  },
  fr: {
    title: 'Convention-spécimen sur la notification des manœuvres et des déplacements',
    kicker: 'Convention continentale · collective',
    lead: 'Elle oblige ses parties à annoncer les grandes manœuvres quarante-deux jours à l’avance et à inviter des observateurs.',
    crumb: 'Instruments',
    text: 'Elle entre en vigueur trente jours après le dépôt du dixième instrument de ratification. Un État qui a signé n’est pas lié avant la',
    term: 'ratification',
    definition:
      'Ratification : acte par lequel un État qui a signé exprime son consentement à être lié. Elle est déposée auprès du dépositaire et prend effet selon les clauses finales.',
    instrument: 'Accord-spécimen nº {number} sur l’assistance mutuelle',
    place: 'État {code}',
    group: 'Groupe {number}',
    sentence:
      '{parties, plural, one {# État sur {seats} est partie} other {# États sur {seats} sont parties}} ; non connu : {unknown}.',
    of: 'États sur {seats} sont parties',
    participation: 'Situation de chaque État',
    state: 'État',
    standing: 'Situation',
    since: 'Depuis',
    delay: 'Jours entre signature et dépôt',
    confidence: 'Degré de certitude',
    seats: 'L’hémicycle',
    matrix: 'États et instruments',
    catalogue: 'Une liste en images',
    throughTime: 'Au fil du temps',
    facts: 'En bref',
    adopted: 'Adoption',
    depositary: 'Dépositaire',
    languages: 'Textes authentiques',
    filter: 'Ce qui est affiché',
    level: 'Niveau',
    any: 'Tous les niveaux',
    name: 'Mots du titre',
    hint: 'Trois lettres au moins.',
    problem: 'Deux lettres trouvées ; il en faut trois.',
    gap: 'La liste des signatures s’arrête au 30 avril 2009 ; on ignore si quelqu’un a signé ensuite.',
    empty: 'Aucune réserve n’est enregistrée : la source couvre ce jour et n’en contient pas.',
    fill: 'Une réserve apparaîtrait ici avec son texte tel que déposé.',
    compared: 'Par rapport au 22 novembre 2002',
    outside: 'Observateur d’ailleurs {code}',
    note: 'Les noms et codes de cette page sont inventés.',
    edition: 'Édition-spécimen',
    landmark: 'Tel que le document l’a vu : {day}',
  },
}
