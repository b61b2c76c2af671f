/** Las palabras de las páginas sobre amenazas, principios, linajes y órganos en español, según el uso de la OEA. */
import type { Messages } from '../../../ui/languages.ts'
import type { termsEn } from './terms-en.ts'

export const termsEs: Messages<keyof typeof termsEn> = {
  pagesThings: 'Lo que hay',
  pagesTogether: 'Quién está en qué y con quién',
  pagesQuestions: 'A qué responde',
  pageLevels: 'Niveles',
  pageGrowth: 'Crecimiento',
  pageMap: 'Mapa',
  termPage: 'Su página',
  pageClubs: 'Clubes',

  answeringTreaties: 'Tratados',
  answeringOthers: 'Otras formas',
  answeringCovered: 'Estados alcanzados',
  answeringCoveredByTreaties: 'por tratados',
  answeringCoveredCell: '{certain, number} de {total, number}',
  answeringCoveredMore: 'hasta {possible, number}, en la medida en que no se sabe',
  answeringForms:
    'Los tratados obligan por el consentimiento en obligarse (Convención de Viena sobre el Derecho de los Tratados, artículo 2). Otras formas son los compromisos políticos, los arreglos, los órganos y las conferencias; entre los arreglos hay decisiones del Consejo de Seguridad, que obligan a todos los Miembros de las Naciones Unidas (Carta, artículo 25), y de órganos de integración.',
  answeringEach: 'Cuántos obligan a cada Estado',
  answeringEachSentence:
    '{certain, number} de {total, number} Estados están obligados por al menos uno de estos instrumentos{more, plural, =0 {} one {; de # más no se sabe} other {; de # más no se sabe}}.',
  answeringEachHint:
    'La cifra de cada asiento es el número de estos instrumentos que se sabe que obligan al Estado. Lleno: al menos uno. Punteado: no se sabe de ninguno, y alguno podría obligarlo. El orden de los asientos no cambia nunca.',
  answeringCentre: 'de {total, number} Estados obligados',
  answeringSeat:
    '{state}: obligado por {treaties, plural, =0 {ningún tratado} one {# tratado} other {# tratados}} y {others, plural, =0 {ninguno de otra forma} other {# de otra forma}}{open, plural, =0 {} other {; # no se sabe o es objeto de controversia}}',
  answeringOpen: 'No se sabe o es objeto de controversia',
  answeringAtLeastOneTreaty: 'Por un tratado',
  answeringYes: 'sí',
  answeringNo: 'no',
  answeringNotKnown: 'no se sabe',
  answeringWhat: 'Lo que responde a ella',
  answeringWhatTable: 'Instrumentos en vigor, o de los que no se sabe que no lo estén: {count, number}',
  answeringNoneInForce: 'Ningún instrumento de este registro que la nombre está en vigor en este día.',
  answeringGone: 'No están en vigor en este día: {count, plural, one {# instrumento} other {# instrumentos}}',
  answeringBoundCell: '{count, number} de {total, number}',
  answeringOpenCell: '{count, plural, one {# no se sabe} other {# no se sabe}}',
  answeringMatrix: 'Estos instrumentos y todos los Estados, en una matriz',
  answeringMap: 'Lo mismo en un mapa',
  answeringGrowth: 'A lo largo del tiempo',
  answeringPaper: 'documento fundacional {sections}',
  answeringNotKnownStandings:
    'De {total, number} cruces de un Estado y un instrumento en esta página, {unknown, plural, =0 {ninguno queda sin saberse} one {uno no se sabe} other {# no se saben}} y {contested, plural, =0 {ninguno es objeto de controversia} one {uno es objeto de controversia} other {# son objeto de controversia}}. No cuentan ni como obligados ni como no obligados.',
  answeringNotKnownPhase:
    'De {count, plural, one {un instrumento} other {# instrumentos}} no se sabe si está en vigor en este día: {names}.',
  answeringNotKnownEdition:
    'Qué instrumento responde a qué es la lectura que el compilador hace de su texto. Un instrumento que esta edición no contiene no se cuenta.',

  threatsTitle: 'Amenazas',
  threatsLead:
    'Lo que el vocabulario de esta edición nombra como amenazas, y lo que responde a cada una en este día: por nivel, por tratado o de otro modo, y a cuántos Estados alcanza.',
  threatsTable: 'Amenazas: {agenda}',
  threatKicker: 'Amenaza · {agenda}',
  threatLead:
    'En este día responden a ella [{treaties, plural, =0 {ningún tratado} one {# tratado} other {# tratados}}] y [{others, plural, =0 {ningún instrumento de otra forma} one {# instrumento de otra forma} other {# instrumentos de otras formas}}]. {covered, number} de {total, number} Estados están obligados por al menos uno.',
  threatLeadNarrowed: 'Limitado a: {filter}.',
  threatFilter: 'Limitar los instrumentos',
  threatWithout: 'Dejar fuera',
  threatWithoutHint: 'Instrumentos por sus identificadores, como están en las direcciones: cifta,iacat',
  threatStates: 'Estados de un grupo',
  threatStatesHint: 'Códigos, para un plan: ARG,BRA,CHL',

  apartTitle: 'Pares de Estados sin nada en común al respecto',
  apartNone: 'De {total, number} pares, se sabe que cada uno comparte al menos uno de estos instrumentos.',
  apartSome:
    'De {total, number} pares, no se sabe que {count, plural, one {uno comparta} other {# compartan}} ninguno de estos instrumentos. {never, plural, =0 {Todos ellos podrían compartir alguno, en la medida en que hay situaciones que no se saben.} other {# de ellos no comparten ninguno, resulte lo que resulte de las situaciones que no se saben.}}',
  apartFewest:
    'Lo menos que se sabe que comparte un par es {fewest, number}; {count, plural, one {un par no comparte} other {# pares no comparten}} más que eso.',
  apartListNever: 'Se sabe que no comparten ninguno: {count, plural, one {# par} other {# pares}}',
  apartListPerhaps: 'No se sabe que compartan alguno, y quizá comparten uno: {count, plural, one {# par} other {# pares}}',
  apartListFewest: 'Los que menos comparten: {count, plural, one {# par} other {# pares}}',

  accessionsTitle: 'La adhesión única que conectaría más pares',
  accessionsLead:
    'Cada línea supone que un Estado entra en un instrumento, y cuenta los pares nombrados arriba que entonces compartirían un instrumento{fewest, plural, =0 {} other { más}}.',
  accessionsKnown: 'De Estados que se sabe que no forman parte',
  accessionsPerhaps:
    'De Estados de los que no se sabe si ya están obligados: {count, plural, one {# adhesión} other {# adhesiones}}',
  accessionsPerhapsHint:
    'Si tal Estado ya está obligado, no hace falta nada de eso, y los pares comparten más de lo que se sabe.',
  accessionsNoneKnown: 'Ninguna adhesión de un Estado que se sabe que no forma parte conectaría alguno de estos pares.',
  accessionsNone: 'Ninguna adhesión única que las reglas registradas permitan conectaría alguno de estos pares.',
  accessionsNothing: 'No hay pares que conectar.',
  accessionsState: 'Estado',
  accessionsPairs: 'Pares que conectaría',
  accessionsMaybeBound: 'no se sabe si ya está obligado',
  accessionsSuppose: 'Suponerla',
  accessionsTie:
    '{count, plural, one {La primera línea está sola.} other {Las primeras # líneas conectan el mismo número de pares; su orden es el de los Estados y los nombres.}}',
  accessionsMore:
    '{count, plural, one {Hay # más que conecta} other {Hay # más que conectan}} {pairs, plural, one {# par} other {# pares}}.',
  accessionsRule:
    'Solo se cuentan instrumentos en vigor en este día que las cláusulas finales registradas abren al Estado. Los instrumentos bilaterales y cerrados, y los textos que toman sus miembros de una organización, quedan fuera. Un instrumento de una subregión se propone únicamente a quienes su cláusula nombra. Si un Estado debería entrar no es asunto de este registro.',
  accessionsUnclear: 'De algunos Estados no se sabe si estos les están abiertos, y en ese caso quedan fuera: {names}.',

  planTitle: 'Un plan para un grupo',
  planAsk:
    'Dé arriba los códigos de dos o más Estados, y aquí se dirá con cuántas adhesiones, como mínimo, cada par de ellos tendría algo en común.',
  planNothing: 'Se sabe que cada par de {states} comparte al menos uno de estos instrumentos: no hace falta nada.',
  planFound:
    '{count, plural, one {Una adhesión bastaría} other {# adhesiones bastarían}} para {states}{exact, select, yes {; menos no bastarían} other {. Si bastarían menos no está resuelto; ningún plan tiene menos de {least, number}}}:',
  planCommon:
    'Para que todos ellos compartan un mismo instrumento {count, plural, one {hace falta una adhesión} other {hacen falta # adhesiones}}:',
  planStep: '{state} entra en {instrument}',
  planNone: 'Ningunas adhesiones que las reglas registradas permitan conectarían todos los pares de {states}.',
  planSuppose: 'Suponer este plan',

  nearRulesTitle: 'Casi reglas',
  nearRulesLead: 'Regularidades con pocas excepciones: los obligados por un instrumento están casi todos obligados por otro.',
  nearRulesNone: 'No hay dos de estos instrumentos que guarden esa relación.',
  nearRulesTable: 'Casi reglas: {count, number}',
  nearRulesIf: 'Todos los obligados por',
  nearRulesThen: 'están obligados por',
  nearRulesBut: 'salvo',
  nearRulesHold: 'Vale para',
  nearRulesOpen: 'no se sabe de {names}',
  nearRulesMore: '{count, plural, one {# más} other {# más}}, con menos apoyo o más excepciones',

  threatClubsTitle: 'Clubes',
  threatClubsLead: 'Grupos de Estados que comparten el mismo conjunto de estos instrumentos, tan grandes como pueden ser.',
  threatClubsOne:
    '{states, number} de {total, number} Estados comparten {instruments, plural, one {# instrumento} other {# instrumentos}}',
  threatClubsCount:
    '{whole, select, yes {Todos los clubes de estos instrumentos: {count, number}} other {Todos los clubes de estos instrumentos: más de {count, number}}}',

  principlesTitle: 'Principios',
  principlesLead:
    'Los principios del documento fundacional y de esta edición, y qué instrumentos hacen operativo cada uno en este día: por tratado, por compromiso político, o ninguno.',
  principlesTable: 'Principios, en el orden del vocabulario',
  principlesMatrix: 'Principios e instrumentos',
  principlesMatrixCaption: 'Instrumentos en vigor en este día, y los principios que cada uno hace operativos',
  principlesMatrixHint: 'Los números son los del cuadro de arriba. Lleno: un tratado; con muesca: otra forma.',
  principlesMatrixNumber: 'N.º',
  principlesMarkTreaty: 'tratado',
  principlesMarkOther: 'otra forma',
  principlesMarkNone: 'no',
  principleKicker: 'Principio',
  principleOperative: 'Hecho operativo por',
  principleState_binding: 'un tratado en vigor',
  principleState_unclear: 'un tratado del que no se sabe si está en vigor o si obliga a alguien',
  principleState_political: 'solo compromisos políticos: ningún tratado en vigor',
  principleState_nothing: 'nada en vigor',
  principleFlag_political: 'Ningún tratado en vigor en este registro hace operativo este principio. Otras formas sí lo hacen.',
  principleFlag_nothing: 'Nada de lo que está en vigor en este registro hace operativo este principio en este día.',
  principleFlag_unclear:
    'De ningún tratado que haga operativo este principio se sabe que esté en vigor y obligue a un Estado de la región en este día.',
  principlesFlagged:
    '{count, plural, =0 {Cada principio es hecho operativo por un tratado en vigor.} one {Un principio no es hecho operativo por ningún tratado del que se sepa que está en vigor: {names}.} other {# principios no son hechos operativos por ningún tratado del que se sepa que está en vigor: {names}.}}',
  principleLead:
    'En este día lo hacen operativo [{treaties, plural, =0 {ningún tratado} one {# tratado} other {# tratados}}] y [{others, plural, =0 {ningún instrumento de otra forma} one {# instrumento de otra forma} other {# instrumentos de otras formas}}]. Por al menos un tratado están obligados {covered, number} de {total, number} Estados{more, plural, =0 {} other {; de # más no se sabe}}.',
  principleRests: 'hace operativo un principio de',
  principleWhat: 'Lo que lo hace operativo',

  lineageTitle: 'Linaje',
  lineageLead:
    'Protocolos, enmiendas, sucesores y seguimiento: instrumentos que descienden unos de otros, por familias. Cada relación tiene su propio acto y su fuente.',
  lineageOf: 'Linaje: {name}',
  lineageFamilies: 'Familias: {count, number}, de la más antigua a la más reciente',
  lineageFamily: 'Familia',
  lineageFamilyName: '{name} y {count, plural, one {# más} other {# más}}',
  lineageSpan: 'Años',
  lineageMembers: 'Instrumentos',
  lineageKinds: 'Relaciones',
  lineageAlone: 'Sin linaje en esta edición: {count, plural, one {# instrumento} other {# instrumentos}}',
  lineageNone: 'No consta ningún instrumento que descienda de él ni del que él descienda.',
  lineagePicture: 'La familia en el tiempo',
  lineagePictureLabel: '{name}: {count, number} instrumentos de {first} a {last}, en el orden de sus años',
  lineageLegend_attached: 'protocolo o enmienda',
  lineageLegend_succession: 'sustituye',
  lineageLegend_descent: 'da seguimiento o deriva',
  lineageLegend_other: 'cualquier otra relación',
  lineageLegend_body: 'cuadrado: un órgano que lo ejecuta',
  lineageLegend_day: 'línea vertical: el día mostrado',
  lineageNode: '{year}: {name}',
  lineageNodeLater: '{year}: {name}; después del día mostrado',
  lineageYearUnknown: 'año desconocido',
  lineageList: 'Lo mismo en forma de lista',
  lineageRelationsOut: 'Relaciones que llevan más allá',
  lineageRelationsOutLead:
    'A instrumentos de otras familias y a órganos; no unen familias, pues de otro modo casi todo sería una sola.',
  lineageFrom: 'Este',
  lineageIs: 'es o hace',
  lineageTo: 'respecto de aquel',
  lineageSince: 'Desde',
  lineageEdge: '{from}: {relation} {to}',
  lineageKindsRule:
    'Forman una familia los protocolos, las enmiendas, los sucesores, el seguimiento y la derivación. Las demás relaciones se muestran y no unen familias.',
  lineageNotKnown: '{count, plural, one {# relación no tiene} other {# relaciones no tienen}} día registrado.',
  lineageCompiled:
    'Que un instrumento desciende de otro lo declaran actos de este registro, leídos en su mayoría en los textos por su compilador. Una descendencia que nadie ha declarado no se muestra.',
  lineageFromIt: 'De él descienden: {names}.',
  lineageItself: '{name} desciende de: {names}.',
  lineageDirect: 'En el dibujo: su línea directa marcada, el resto de la familia tenue.',
  lineageShow: 'Su familia en el tiempo: {count, number} instrumentos',

  bodyMembers: 'Miembros en este día',
  bodyMembersOf: 'Como en: {name}',
  bodyMembersHint:
    'El registro no lleva una lista de miembros de este órgano. Tiene las situaciones respecto del instrumento que lo funda, y muestra esas.',
  bodyMembersNoStates: 'Sus miembros no son Estados, o no los tiene: {kind}.',
  bodyMembersUnknown: 'No se sabe.',
  bodyMembersUnknownWhy:
    'No consta que un instrumento del registro lo funde, de modo que ninguna situación dice quién participa en él. Quién está obligado por los instrumentos a su cargo se muestra con cada uno:',
  bodyMembersUnknownNothing:
    'No consta que un instrumento del registro lo funde ni que él ejecute alguno, de modo que ninguna situación dice quién participa en él.',
  bodyMembersPart: 'Forma parte de {name}, cuyos miembros se muestran allí.',
  bodyCarries: 'lo ejecuta',
  bodyRunsTitle: 'Instrumentos a su cargo',
  bodyRunsOrgan: 'es su órgano',
  bodyActivity: 'Lo último registrado',
  bodyActivityHint:
    'Los últimos actos del registro, hasta este día, que nombran este órgano o un instrumento que está a su cargo. Dicen lo que el registro contiene, no lo que el órgano ha hecho desde entonces.',
  bodyActivity_act: 'Acto respecto de un instrumento a su cargo',
  bodyActivity_invocation: 'Un mecanismo puesto en marcha',
  bodyActivity_role: 'Sede, presidencia o asistencia',
  bodyActivity_conference: 'Conferencia celebrada',
  bodyActivityNone: 'Hasta este día no consta ningún acto con fecha.',
  bodyActivityLine: '{kind}, {state}: {name}',

  unknownThreatTitle: 'No existe tal amenaza',
  unknownThreatDetail: 'El vocabulario de este registro no tiene ninguna amenaza con el identificador «{id}».',
  unknownPrincipleTitle: 'No existe tal principio',
  unknownPrincipleDetail: 'El vocabulario de este registro no tiene ningún principio con el identificador «{id}».',
}
