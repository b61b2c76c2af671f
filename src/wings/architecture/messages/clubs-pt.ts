/** Palavras das páginas sobre clubes. */
export const clubsPt = {
  'club.title': 'Clubes',
  'club.titleOf': 'Clubes: {name}',
  'club.lead':
    'Um clube é um grupo de Estados e um conjunto de instrumentos: consta que cada um desses Estados está obrigado por cada um desses instrumentos, e nem o grupo nem o conjunto podem ser ampliados.',
  'club.counted':
    'A tabela de {states, plural, one {# Estado} other {# Estados}} e {instruments, plural, one {# instrumento} other {# instrumentos}} tem {count, plural, one {# conceito formal} other {# conceitos formais}} {when}; contam-se o mais amplo e o mais estreito.',
  'club.rule':
    'A tabela contém os instrumentos que podem obrigar nesse dia: em vigor, ou dos quais não consta que não o estejam. O que não se sabe ou é controvertido não forma clubes.',
  'club.matching': 'Todos estes são membros de {count, plural, one {# deles} other {# deles}}: {states}.',
  'club.filter': 'Escolher a tabela',
  'club.principle': 'Princípio',
  'club.statesField': 'Somente entre estes Estados',
  'club.statesHint': 'A tabela é formada apenas por estes Estados. Por exemplo CHL,PER',
  'club.withField': 'Com estes membros',
  'club.withHint': 'A tabela fica inteira; mostram-se os clubes que incluem todos eles. Por exemplo BRA,CAN',
  'club.withoutField': 'Deixar instrumentos de fora',
  'club.withoutHint': 'Por seus identificadores, por exemplo tiar,oas-charter',
  'club.caption': '{listed, plural, one {# clube} other {# clubes}} de {total, number}, primeiro os de mais Estados',
  'club.bounded':
    'Mostram-se {listed, number} de {total, number} clubes, os de mais Estados. Para restringir: escolha uma ameaça, um princípio, um nível ou um grupo de Estados, deixe instrumentos de fora ou indique membros.',
  'club.boundedJson': 'Os dados contêm até {most, number}.',
  'club.none': 'Não há nenhum clube: não consta que algum instrumento desta tabela obrigue um Estado.',
  'club.column': 'Clube',
  'club.states': 'Estados',
  'club.instruments': 'Instrumentos',
  'club.mayLeave': 'Podem sair',
  'club.mayLeaveTerm': 'Podem sair',
  'club.mayLeaveMeaning':
    'Tantos membros, quaisquer que sejam, podem sair e os demais continuam a compartilhar estes instrumentos e nenhum outro.',
  'club.mayLeaveAll': 'todos',
  'club.seats': 'Assentos',
  'club.forms':
    '{treaties, plural, =0 {nenhum tratado} one {# tratado} other {# tratados}} · {others, plural, =0 {nenhum outro instrumento} one {# instrumento de outra forma} other {# instrumentos de outra forma}}',
  'club.mayBelong': '{count, plural, one {Pode pertencer mais #} other {Podem pertencer mais #}}: {states}',
  'club.thumbnail': '{count, number} de {total, plural, one {# Estado} other {# Estados}}',
  'club.diagram': 'Diagrama',
  'club.diagramLead':
    'Cada círculo é um clube, com o número de seus Estados. Mais acima há mais Estados; mais abaixo, mais instrumentos em comum. Uma linha leva de um clube ao seguinte mais estreito dentro dele.',
  'club.diagramTreaties':
    'Os círculos cheios compartilham apenas tratados; os duplos, tratados e outros instrumentos; os tracejados, nenhum tratado.',
  'club.diagramNames':
    'Um instrumento figura no clube mais amplo que o compartilha; um Estado, por seu código, no clube mais estreito a que pertence. O que um clube compartilha figura nele e acima dele; seus membros, nele e abaixo.',
  'club.diagramLabel': 'Diagrama de {count, plural, one {# conceito} other {# conceitos}}, do mais amplo ao mais estreito',
  'club.notDrawn':
    'Desenha-se um diagrama de até {most, number} conceitos; esta seleção tem {count, number}. Escolha uma ameaça, um nível ou um grupo de Estados.',
  'club.node':
    '{states, plural, one {# Estado} other {# Estados}}, {instruments, plural, one {# instrumento} other {# instrumentos}}: {names}',
  'club.nodeTop': '{states, plural, one {O único Estado} other {Os # Estados}} da tabela: nenhum instrumento obriga todos eles',
  'club.nodeBottom':
    'Não consta nenhum Estado obrigado por {instruments, plural, one {o único instrumento} other {todos os # instrumentos}}',
  'club.notKnown':
    'De {total, number} cruzamentos desta tabela {open, plural, =0 {todos são conhecidos} one {# não é conhecido ou é controvertido} other {# não são conhecidos ou são controvertidos}}. Se algum deles obrigar, os clubes podem ser maiores e pode haver outros.',
  'club.notKnownGroup': 'Os membros de um agrupamento são os atuais; não consta quando cada um ingressou.',
  'club.tooLargeTitle': 'Clubes demais para contar',
  'club.tooLargeDetail':
    'A tabela de {states, number} Estados e {instruments, number} instrumentos tem mais de {most, number} clubes, o máximo que se calcula para uma consulta. Escolha uma ameaça, um princípio, um nível ou um grupo de Estados, ou deixe instrumentos de fora.',
  'club.outsideTitle': 'Um membro fora da tabela',
  'club.outsideDetail':
    'Não estão entre os Estados da tabela que “states” ou “group” pedem: {states}. Retire-os de “with” ou inclua-os na tabela.',

  'club.of': 'O clube de {names}',
  'club.members':
    '{count, plural, =0 {Não consta nenhum Estado obrigado por {instruments, plural, one {este instrumento} other {todos estes # instrumentos}}} one {Consta # Estado obrigado por {instruments, plural, one {este instrumento} other {todos estes # instrumentos}}} other {Constam # Estados obrigados por {instruments, plural, one {este instrumento} other {todos estes # instrumentos}}}} {when}.',
  'club.more':
    'Compartilham {count, plural, one {mais um instrumento da tabela, listado abaixo} other {mais # instrumentos da tabela, listados abaixo}}.',
  'club.inTable':
    'Tudo nesta página é calculado em uma tabela de {states, plural, one {# Estado} other {# Estados}} e {instruments, plural, one {# instrumento que pode} other {# instrumentos que podem}} obrigar neste dia.',
  'club.openMembers':
    '{count, plural, =0 {} one {De mais # Estado não se sabe se pertence.} other {De mais # Estados não se sabe se pertencem.}}',
  'club.legend': 'Cheio: obrigado por todos. Pontilhado: não se sabe. Vazio: fora do clube.',
  'club.sentence': '{count, plural, one {# Estado pertence} other {# Estados pertencem}}: {states}; não se sabe: {open}.',
  'club.seatMember': '{state}: pertence',
  'club.seatOpen': '{state}: não se sabe',
  'club.seatOther': '{state}: não pertence',
  'club.member': 'membro',
  'club.memberMany': 'membros',
  'club.nobody': 'nenhum',
  'club.solidity': 'Se membros saírem',
  'club.solid':
    'Os mesmos compromissos obrigam este clube mesmo que {count, plural, one {saia um membro qualquer} other {saiam # membros quaisquer}}.',
  'club.fragile': 'Se um membro sair, os demais podem compartilhar mais do que estes compromissos.',
  'club.solidWhole': 'Tem todos os instrumentos da tabela: saia quem sair, os demais não podem compartilhar mais.',
  'club.solidNote': 'Nada enfraquece entre os que ficam: a questão é apenas o que mais compartilhariam.',
  'club.break': 'Sem {states}, os demais compartilhariam também {instrument}.',
  'club.instrumentsTitle': 'O que seus membros compartilham',
  'club.instrumentAsked': 'dá nome ao clube',
  'club.instrumentShared': 'compartilhado além disso',
  'club.role': 'Neste clube',
  'club.membersTitle': 'Membros',
  'club.possibleTitle': 'Podem pertencer',
  'club.possibleNote': 'Destes Estados não se sabe se estão obrigados por:',
  'club.wider': 'Clubes mais amplos',
  'club.widerLead': 'Os grupos seguintes com mais Estados. Compartilham menos instrumentos.',
  'club.widerNone': 'Nenhum Estado da tabela fica de fora.',
  'club.closer': 'Clubes mais estreitos',
  'club.closerLead': 'Os grupos seguintes dentro dele que compartilham mais instrumentos.',
  'club.closerNone': 'Nenhuma parte dele compartilha mais.',
  'club.neighbour':
    '{states, plural, one {# Estado} other {# Estados}}, {instruments, plural, one {# instrumento} other {# instrumentos}}',
  'club.neighbourStates': 'Estados',
  'club.neighbourInstruments': 'Instrumentos',
  'club.with': 'com {names}',
  'club.without': 'sem {names}',
  'club.history': 'Como cresceu',
  'club.historyLead':
    'Cada dia em que mudou algo sobre quais Estados consta que estão obrigados por {count, plural, one {este instrumento} other {todos estes # instrumentos}}, ou de quais não se sabe, até o dia mostrado.',
  'club.historyNone': 'Até este dia não consta nenhum Estado obrigado por todos eles.',
  'club.historyCaption': '{count, plural, one {# dia de mudança} other {# dias de mudança}}',
  'club.historyStrip': 'Membros em alguns desses dias',
  'club.joined': 'Consta que pertencem a partir deste dia',
  'club.left': 'Já não consta',
  'club.then': 'Membros',
  'club.openThen': 'Não se sabe',
  'club.historyNote': 'Um Estado cujo dia se conhece apenas pelo mês conta a partir do último dia possível; até lá não se sabe.',
  'club.back': 'Clubes desta tabela',
  'club.matrix': 'Estes Estados e instrumentos na matriz',
} as const
