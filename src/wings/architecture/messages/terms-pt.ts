/** As palavras das páginas sobre ameaças, princípios, linhagens e órgãos em português, segundo o uso da OEA. */
import type { Messages } from '../../../ui/languages.ts'
import type { termsEn } from './terms-en.ts'

export const termsPt: Messages<keyof typeof termsEn> = {
  pagesThings: 'O que existe',
  pagesTogether: 'Quem está em quê e com quem',
  pagesQuestions: 'A que responde',
  pageLevels: 'Níveis',
  pageGrowth: 'Crescimento',
  pageMap: 'Mapa',
  termPage: 'A sua página',
  pageClubs: 'Clubes',

  answeringTreaties: 'Tratados',
  answeringOthers: 'Outras formas',
  answeringCovered: 'Estados alcançados',
  answeringCoveredByTreaties: 'por tratados',
  answeringCoveredCell: '{certain, number} de {total, number}',
  answeringCoveredMore: 'até {possible, number}, na medida em que não se sabe',
  answeringForms:
    'Os tratados obrigam pelo consentimento em obrigar-se (Convenção de Viena sobre o Direito dos Tratados, artigo 2). Outras formas são os compromissos políticos, os arranjos, os órgãos e as conferências; entre os arranjos há decisões do Conselho de Segurança, que obrigam todos os Membros das Nações Unidas (Carta, artigo 25), e de órgãos de integração.',
  answeringEach: 'Quantos obrigam cada Estado',
  answeringEachSentence:
    '{certain, number} de {total, number} Estados estão obrigados por ao menos um destes instrumentos{more, plural, =0 {} one {; de mais # não se sabe} other {; de mais # não se sabe}}.',
  answeringEachHint:
    'O número em cada assento é o destes instrumentos que se sabe que obrigam o Estado. Cheio: ao menos um. Pontilhado: não se sabe de nenhum, e algum pode obrigá-lo. A ordem dos assentos nunca muda.',
  answeringCentre: 'de {total, number} Estados obrigados',
  answeringSeat:
    '{state}: obrigado por {treaties, plural, =0 {nenhum tratado} one {# tratado} other {# tratados}} e {others, plural, =0 {nenhum de outra forma} other {# de outra forma}}{open, plural, =0 {} other {; # não se sabe ou é controverso}}',
  answeringOpen: 'Não se sabe ou é controverso',
  answeringAtLeastOneTreaty: 'Por um tratado',
  answeringYes: 'sim',
  answeringNo: 'não',
  answeringNotKnown: 'não se sabe',
  answeringWhat: 'O que responde a ela',
  answeringWhatTable: 'Instrumentos em vigor, ou dos quais não se sabe que não o estejam: {count, number}',
  answeringNoneInForce: 'Nenhum instrumento deste registro que a nomeie está em vigor neste dia.',
  answeringGone: 'Não estão em vigor neste dia: {count, plural, one {# instrumento} other {# instrumentos}}',
  answeringBoundCell: '{count, number} de {total, number}',
  answeringOpenCell: '{count, plural, one {# não se sabe} other {# não se sabe}}',
  answeringMatrix: 'Estes instrumentos e todos os Estados, em uma matriz',
  answeringMap: 'O mesmo em um mapa',
  answeringGrowth: 'Ao longo do tempo',
  answeringPaper: 'documento fundador {sections}',
  answeringNotKnownStandings:
    'De {total, number} cruzamentos de um Estado e um instrumento nesta página, {unknown, plural, =0 {nenhum fica sem se saber} one {um não se sabe} other {# não se sabem}} e {contested, plural, =0 {nenhum é controverso} one {um é controverso} other {# são controversos}}. Não contam nem como obrigados nem como não obrigados.',
  answeringNotKnownPhase:
    'De {count, plural, one {um instrumento} other {# instrumentos}} não se sabe se está em vigor neste dia: {names}.',
  answeringNotKnownEdition:
    'Qual instrumento responde a quê é a leitura que o compilador faz do seu texto. Um instrumento que esta edição não contém não é contado.',

  threatsTitle: 'Ameaças',
  threatsLead:
    'O que o vocabulário desta edição nomeia como ameaças, e o que responde a cada uma neste dia: por nível, por tratado ou de outro modo, e quantos Estados alcança.',
  threatsTable: 'Ameaças: {agenda}',
  threatKicker: 'Ameaça · {agenda}',
  threatLead:
    'Neste dia respondem a ela [{treaties, plural, =0 {nenhum tratado} one {# tratado} other {# tratados}}] e [{others, plural, =0 {nenhum instrumento de outra forma} one {# instrumento de outra forma} other {# instrumentos de outras formas}}]. {covered, number} de {total, number} Estados estão obrigados por ao menos um.',
  threatLeadNarrowed: 'Limitado a: {filter}.',
  threatFilter: 'Limitar os instrumentos',
  threatWithout: 'Deixar de fora',
  threatWithoutHint: 'Instrumentos pelos seus identificadores, como estão nos endereços: cifta,iacat',
  threatStates: 'Estados de um grupo',
  threatStatesHint: 'Códigos, para um plano: ARG,BRA,CHL',

  apartTitle: 'Pares de Estados sem nada em comum a respeito',
  apartNone: 'De {total, number} pares, sabe-se que cada um compartilha ao menos um destes instrumentos.',
  apartSome:
    'De {total, number} pares, não se sabe que {count, plural, one {um compartilhe} other {# compartilhem}} algum destes instrumentos. {never, plural, =0 {Todos eles poderiam compartilhar algum, na medida em que há situações que não se sabem.} other {# deles não compartilham nenhum, seja o que for das situações que não se sabem.}}',
  apartFewest:
    'O mínimo que se sabe que um par compartilha é {fewest, number}; {count, plural, one {um par não compartilha} other {# pares não compartilham}} mais que isso.',
  apartListNever: 'Sabe-se que não compartilham nenhum: {count, plural, one {# par} other {# pares}}',
  apartListPerhaps: 'Não se sabe que compartilhem algum, e talvez compartilhem um: {count, plural, one {# par} other {# pares}}',
  apartListFewest: 'Os que menos compartilham: {count, plural, one {# par} other {# pares}}',

  accessionsTitle: 'A adesão única que ligaria mais pares',
  accessionsLead:
    'Cada linha supõe que um Estado entra em um instrumento, e conta os pares nomeados acima que então compartilhariam um instrumento{fewest, plural, =0 {} other { a mais}}.',
  accessionsKnown: 'De Estados que se sabe que não fazem parte',
  accessionsPerhaps: 'De Estados dos quais não se sabe se já estão obrigados: {count, plural, one {# adesão} other {# adesões}}',
  accessionsPerhapsHint: 'Se tal Estado já está obrigado, nada disso é preciso, e os pares compartilham mais do que se sabe.',
  accessionsNoneKnown: 'Nenhuma adesão de um Estado que se sabe que não faz parte ligaria algum destes pares.',
  accessionsNone: 'Nenhuma adesão única que as regras registradas permitam ligaria algum destes pares.',
  accessionsNothing: 'Não há pares a ligar.',
  accessionsState: 'Estado',
  accessionsPairs: 'Pares que ligaria',
  accessionsMaybeBound: 'não se sabe se já está obrigado',
  accessionsSuppose: 'Supor esta adesão',
  accessionsTie:
    '{count, plural, one {A primeira linha está sozinha.} other {As primeiras # linhas ligam o mesmo número de pares; a sua ordem é a dos Estados e dos nomes.}}',
  accessionsMore:
    '{count, plural, one {Há mais # que liga} other {Há mais # que ligam}} {pairs, plural, one {# par} other {# pares}}.',
  accessionsRule:
    'Contam-se apenas instrumentos em vigor neste dia que as cláusulas finais registradas abrem ao Estado. Os instrumentos bilaterais e fechados, e os textos que tomam os seus membros de uma organização, ficam de fora. Um instrumento de uma sub-região é proposto somente àqueles que a sua cláusula nomeia. Se um Estado deveria entrar não é questão deste registro.',
  accessionsUnclear: 'De alguns Estados não se sabe se estes lhes estão abertos, e nesse caso ficam de fora: {names}.',

  planTitle: 'Um plano para um grupo',
  planAsk:
    'Dê acima os códigos de dois ou mais Estados, e aqui se dirá com quantas adesões, no mínimo, cada par deles teria algo em comum.',
  planNothing: 'Sabe-se que cada par de {states} compartilha ao menos um destes instrumentos: nada é preciso.',
  planFound:
    '{count, plural, one {Uma adesão bastaria} other {# adesões bastariam}} para {states}{exact, select, yes {; menos não bastariam} other {. Se menos bastariam não está resolvido; nenhum plano tem menos de {least, number}}}:',
  planCommon:
    'Para que todos eles compartilhem um mesmo instrumento {count, plural, one {é preciso uma adesão} other {são precisas # adesões}}:',
  planStep: '{state} entra em {instrument}',
  planNone: 'Nenhumas adesões que as regras registradas permitam ligariam todos os pares de {states}.',
  planSuppose: 'Supor este plano',

  nearRulesTitle: 'Quase regras',
  nearRulesLead: 'Regularidades com poucas exceções: os obrigados por um instrumento estão quase todos obrigados por outro.',
  nearRulesNone: 'Não há dois destes instrumentos com essa relação.',
  nearRulesTable: 'Quase regras: {count, number}',
  nearRulesIf: 'Todos os obrigados por',
  nearRulesThen: 'estão obrigados por',
  nearRulesBut: 'exceto',
  nearRulesHold: 'Vale para',
  nearRulesOpen: 'não se sabe de {names}',
  nearRulesMore: '{count, plural, one {mais #} other {mais #}}, com menos apoio ou mais exceções',

  threatClubsTitle: 'Clubes',
  threatClubsLead: 'Grupos de Estados que compartilham o mesmo conjunto destes instrumentos, tão grandes quanto podem ser.',
  threatClubsOne:
    '{states, number} de {total, number} Estados compartilham {instruments, plural, one {# instrumento} other {# instrumentos}}',
  threatClubsCount:
    '{whole, select, yes {Todos os clubes destes instrumentos: {count, number}} other {Todos os clubes destes instrumentos: mais de {count, number}}}',

  principlesTitle: 'Princípios',
  principlesLead:
    'Os princípios do documento fundador e desta edição, e quais instrumentos tornam cada um operacional neste dia: por tratado, por compromisso político, ou nenhum.',
  principlesTable: 'Princípios, na ordem do vocabulário',
  principlesMatrix: 'Princípios e instrumentos',
  principlesMatrixCaption: 'Instrumentos em vigor neste dia, e os princípios que cada um torna operacionais',
  principlesMatrixHint: 'Os números são os da tabela acima. Cheio: um tratado; com entalhe: outra forma.',
  principlesMatrixNumber: 'N.º',
  principlesMarkTreaty: 'tratado',
  principlesMarkOther: 'outra forma',
  principlesMarkNone: 'não',
  principleKicker: 'Princípio',
  principleOperative: 'Tornado operacional por',
  principleState_binding: 'um tratado em vigor',
  principleState_unclear: 'um tratado do qual não se sabe se está em vigor ou se obriga alguém',
  principleState_political: 'apenas compromissos políticos: nenhum tratado em vigor',
  principleState_nothing: 'nada em vigor',
  principleFlag_political: 'Nenhum tratado em vigor neste registro torna este princípio operacional. Outras formas o fazem.',
  principleFlag_nothing: 'Nada do que está em vigor neste registro torna este princípio operacional neste dia.',
  principleFlag_unclear:
    'De nenhum tratado que torne este princípio operacional se sabe que esteja em vigor e obrigue um Estado da região neste dia.',
  principlesFlagged:
    '{count, plural, =0 {Cada princípio é tornado operacional por um tratado em vigor.} one {Um princípio não é tornado operacional por nenhum tratado que se saiba estar em vigor: {names}.} other {# princípios não são tornados operacionais por nenhum tratado que se saiba estar em vigor: {names}.}}',
  principleLead:
    'Neste dia tornam-no operacional [{treaties, plural, =0 {nenhum tratado} one {# tratado} other {# tratados}}] e [{others, plural, =0 {nenhum instrumento de outra forma} one {# instrumento de outra forma} other {# instrumentos de outras formas}}]. Por ao menos um tratado estão obrigados {covered, number} de {total, number} Estados{more, plural, =0 {} other {; de mais # não se sabe}}.',
  principleRests: 'torna operacional um princípio de',
  principleWhat: 'O que o torna operacional',

  lineageTitle: 'Linhagem',
  lineageLead:
    'Protocolos, emendas, sucessores e seguimento: instrumentos que descendem uns dos outros, por famílias. Cada relação tem o seu próprio ato e a sua fonte.',
  lineageOf: 'Linhagem: {name}',
  lineageFamilies: 'Famílias: {count, number}, da mais antiga à mais recente',
  lineageFamily: 'Família',
  lineageFamilyName: '{name} e {count, plural, one {mais #} other {mais #}}',
  lineageSpan: 'Anos',
  lineageMembers: 'Instrumentos',
  lineageKinds: 'Relações',
  lineageAlone: 'Sem linhagem nesta edição: {count, plural, one {# instrumento} other {# instrumentos}}',
  lineageNone: 'Não consta nenhum instrumento que descenda dele nem do qual ele descenda.',
  lineagePicture: 'A família no tempo',
  lineagePictureLabel: '{name}: {count, number} instrumentos de {first} a {last}, na ordem dos seus anos',
  lineageLegend_attached: 'protocolo ou emenda',
  lineageLegend_succession: 'substitui',
  lineageLegend_descent: 'dá seguimento ou deriva',
  lineageLegend_other: 'qualquer outra relação',
  lineageLegend_body: 'quadrado: um órgão que o executa',
  lineageLegend_day: 'linha vertical: o dia mostrado',
  lineageNode: '{year}: {name}',
  lineageNodeLater: '{year}: {name}; depois do dia mostrado',
  lineageYearUnknown: 'ano desconhecido',
  lineageList: 'O mesmo em forma de lista',
  lineageRelationsOut: 'Relações que levam adiante',
  lineageRelationsOutLead:
    'A instrumentos de outras famílias e a órgãos; não unem famílias, pois de outro modo quase tudo seria uma só.',
  lineageFrom: 'Este',
  lineageIs: 'é ou faz',
  lineageTo: 'a respeito daquele',
  lineageSince: 'Desde',
  lineageEdge: '{from}: {relation} {to}',
  lineageKindsRule:
    'Formam uma família os protocolos, as emendas, os sucessores, o seguimento e a derivação. As demais relações são mostradas e não unem famílias.',
  lineageNotKnown: '{count, plural, one {# relação não tem} other {# relações não têm}} dia registrado.',
  lineageCompiled:
    'Que um instrumento descende de outro é declarado por atos deste registro, lidos na maior parte nos textos pelo seu compilador. Uma descendência que ninguém declarou não é mostrada.',
  lineageFromIt: 'Dele descendem: {names}.',
  lineageItself: '{name} descende de: {names}.',
  lineageDirect: 'No desenho: a sua linha direta forte, o resto da família tênue.',
  lineageShow: 'A sua família no tempo: {count, number} instrumentos',

  bodyMembers: 'Membros neste dia',
  bodyMembersOf: 'Como em: {name}',
  bodyMembersHint:
    'O registro não mantém uma lista de membros deste órgão. Tem as situações sob o instrumento que o funda, e mostra essas.',
  bodyMembersNoStates: 'Os seus membros não são Estados, ou não os tem: {kind}.',
  bodyMembersUnknown: 'Não se sabe.',
  bodyMembersUnknownWhy:
    'Não consta que um instrumento do registro o funde, de modo que nenhuma situação diz quem participa dele. Quem está obrigado pelos instrumentos a seu cargo é mostrado com cada um:',
  bodyMembersUnknownNothing:
    'Não consta que um instrumento do registro o funde nem que ele execute algum, de modo que nenhuma situação diz quem participa dele.',
  bodyMembersPart: 'Faz parte de {name}, cujos membros são mostrados ali.',
  bodyCarries: 'executa-o',
  bodyRunsTitle: 'Instrumentos a seu cargo',
  bodyRunsOrgan: 'é o seu órgão',
  bodyActivity: 'O último que consta',
  bodyActivityHint:
    'Os últimos atos do registro, até este dia, que nomeiam este órgão ou um instrumento a seu cargo. Dizem o que o registro contém, não o que o órgão fez desde então.',
  bodyActivity_act: 'Ato sob um instrumento a seu cargo',
  bodyActivity_invocation: 'Um mecanismo posto em marcha',
  bodyActivity_role: 'Sede, presidência ou participação',
  bodyActivity_conference: 'Conferência realizada',
  bodyActivityNone: 'Até este dia não consta nenhum ato com data.',
  bodyActivityLine: '{kind}, {state}: {name}',

  unknownThreatTitle: 'Não existe tal ameaça',
  unknownThreatDetail: 'O vocabulário deste registro não tem nenhuma ameaça com o identificador “{id}”.',
  unknownPrincipleTitle: 'Não existe tal princípio',
  unknownPrincipleDetail: 'O vocabulário deste registro não tem nenhum princípio com o identificador “{id}”.',
}
