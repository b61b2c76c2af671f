/** Palabras de las páginas sobre clubes. */
export const clubsEs = {
  'club.title': 'Clubes',
  'club.titleOf': 'Clubes: {name}',
  'club.lead':
    'Un club es un grupo de Estados y un conjunto de instrumentos: consta que cada uno de estos Estados está obligado por cada uno de estos instrumentos, y ni el grupo ni el conjunto pueden ampliarse.',
  'club.counted':
    'La tabla de {states, plural, one {# Estado} other {# Estados}} y {instruments, plural, one {# instrumento} other {# instrumentos}} tiene {count, plural, one {# concepto formal} other {# conceptos formales}} {when}; se cuentan el más amplio y el más estrecho.',
  'club.rule':
    'La tabla contiene los instrumentos que pueden obligar ese día: en vigor, o de los que no consta que no lo estén. Lo que no se sabe o está controvertido no forma clubes.',
  'club.matching': 'Todos estos son miembros de {count, plural, one {# de ellos} other {# de ellos}}: {states}.',
  'club.filter': 'Elegir la tabla',
  'club.principle': 'Principio',
  'club.statesField': 'Solo entre estos Estados',
  'club.statesHint': 'La tabla se forma únicamente con estos Estados. Por ejemplo CHL,PER',
  'club.withField': 'Con estos miembros',
  'club.withHint': 'La tabla queda entera; se muestran los clubes que los incluyen a todos. Por ejemplo BRA,CAN',
  'club.withoutField': 'Dejar fuera instrumentos',
  'club.withoutHint': 'Por sus identificadores, por ejemplo tiar,oas-charter',
  'club.caption': '{listed, plural, one {# club} other {# clubes}} de {total, number}, primero los de más Estados',
  'club.bounded':
    'Se muestran {listed, number} de {total, number} clubes, los de más Estados. Para acotar: elija una amenaza, un principio, un nivel o un grupo de Estados, deje fuera instrumentos o indique miembros.',
  'club.boundedJson': 'Los datos contienen hasta {most, number}.',
  'club.none': 'No hay ningún club: no consta que algún instrumento de esta tabla obligue a un Estado.',
  'club.column': 'Club',
  'club.states': 'Estados',
  'club.instruments': 'Instrumentos',
  'club.mayLeave': 'Pueden salir',
  'club.mayLeaveTerm': 'Pueden salir',
  'club.mayLeaveMeaning':
    'Tantos miembros, sean cuales fueren, pueden salir y los demás siguen compartiendo estos instrumentos y ninguno más.',
  'club.mayLeaveAll': 'todos',
  'club.seats': 'Escaños',
  'club.forms':
    '{treaties, plural, =0 {ningún tratado} one {# tratado} other {# tratados}} · {others, plural, =0 {ningún otro instrumento} one {# instrumento de otra forma} other {# instrumentos de otra forma}}',
  'club.mayBelong': '{count, plural, one {Puede pertenecer # más} other {Pueden pertenecer # más}}: {states}',
  'club.thumbnail': '{count, number} de {total, plural, one {# Estado} other {# Estados}}',
  'club.diagram': 'Diagrama',
  'club.diagramLead':
    'Cada círculo es un club, con el número de sus Estados. Más arriba hay más Estados; más abajo, más instrumentos en común. Una línea lleva de un club al siguiente más estrecho dentro de él.',
  'club.diagramTreaties':
    'Los círculos llenos comparten solo tratados; los dobles, tratados y otros instrumentos; los discontinuos, ningún tratado.',
  'club.diagramNames':
    'Un instrumento figura en el club más amplio que lo comparte; un Estado, por su código, en el club más estrecho al que pertenece. Lo que un club comparte figura en él y por encima de él; sus miembros, en él y por debajo.',
  'club.diagramLabel': 'Diagrama de {count, plural, one {# concepto} other {# conceptos}}, del más amplio al más estrecho',
  'club.notDrawn':
    'Se dibuja un diagrama de hasta {most, number} conceptos; esta selección tiene {count, number}. Elija una amenaza, un nivel o un grupo de Estados.',
  'club.node':
    '{states, plural, one {# Estado} other {# Estados}}, {instruments, plural, one {# instrumento} other {# instrumentos}}: {names}',
  'club.nodeTop':
    '{states, plural, one {El único Estado} other {Los # Estados}} de la tabla: ningún instrumento los obliga a todos',
  'club.nodeBottom':
    'No consta ningún Estado obligado por {instruments, plural, one {el único instrumento} other {los # instrumentos}}',
  'club.notKnown':
    'De {total, number} cruces de esta tabla {open, plural, =0 {todos se conocen} one {# no se conoce o está controvertido} other {# no se conocen o están controvertidos}}. Si alguno obliga, los clubes pueden ser mayores y puede haber otros.',
  'club.notKnownGroup': 'Los miembros de una agrupación son los actuales; no consta cuándo se incorporó cada uno.',
  'club.tooLargeTitle': 'Demasiados clubes para contarlos',
  'club.tooLargeDetail':
    'La tabla de {states, number} Estados y {instruments, number} instrumentos tiene más de {most, number} clubes, el máximo que se calcula para una consulta. Elija una amenaza, un principio, un nivel o un grupo de Estados, o deje fuera instrumentos.',
  'club.outsideTitle': 'Un miembro fuera de la tabla',
  'club.outsideDetail':
    'No figuran entre los Estados de la tabla que piden «states» o «group»: {states}. Quítelos de «with» o inclúyalos en la tabla.',

  'club.of': 'El club de {names}',
  'club.members':
    '{count, plural, =0 {No consta ningún Estado obligado por {instruments, plural, one {este instrumento} other {todos estos # instrumentos}}} one {Consta # Estado obligado por {instruments, plural, one {este instrumento} other {todos estos # instrumentos}}} other {Constan # Estados obligados por {instruments, plural, one {este instrumento} other {todos estos # instrumentos}}}} {when}.',
  'club.more':
    'Comparten {count, plural, one {un instrumento más de la tabla, que figura más abajo} other {# instrumentos más de la tabla, que figuran más abajo}}.',
  'club.inTable':
    'Todo en esta página se calcula en una tabla de {states, plural, one {# Estado} other {# Estados}} y {instruments, plural, one {# instrumento que puede} other {# instrumentos que pueden}} obligar este día.',
  'club.openMembers':
    '{count, plural, =0 {} one {De # Estado más no se sabe si pertenece.} other {De # Estados más no se sabe si pertenecen.}}',
  'club.legend': 'Lleno: obligado por todos. Punteado: no se sabe. Vacío: fuera del club.',
  'club.sentence': '{count, plural, one {# Estado pertenece} other {# Estados pertenecen}}: {states}; no se sabe: {open}.',
  'club.seatMember': '{state}: pertenece',
  'club.seatOpen': '{state}: no se sabe',
  'club.seatOther': '{state}: no pertenece',
  'club.member': 'miembro',
  'club.memberMany': 'miembros',
  'club.nobody': 'ninguno',
  'club.solidity': 'Si salen miembros',
  'club.solid':
    'Los mismos compromisos obligan a este club aunque {count, plural, one {salga un miembro cualquiera} other {salgan # miembros cualesquiera}}.',
  'club.fragile': 'Si sale un miembro, los demás pueden compartir más que estos compromisos.',
  'club.solidWhole': 'Tiene todos los instrumentos de la tabla: salga quien salga, los demás no pueden compartir más.',
  'club.solidNote': 'Nada se debilita entre los que se quedan: la cuestión es solo qué más compartirían.',
  'club.break': 'Sin {states}, los demás compartirían también {instrument}.',
  'club.instrumentsTitle': 'Lo que comparten sus miembros',
  'club.instrumentAsked': 'da nombre al club',
  'club.instrumentShared': 'compartido además',
  'club.role': 'En este club',
  'club.membersTitle': 'Miembros',
  'club.possibleTitle': 'Pueden pertenecer',
  'club.possibleNote': 'De estos Estados no se sabe si están obligados por:',
  'club.wider': 'Clubes más amplios',
  'club.widerLead': 'Los siguientes grupos con más Estados. Comparten menos instrumentos.',
  'club.widerNone': 'Ningún Estado de la tabla queda fuera.',
  'club.closer': 'Clubes más estrechos',
  'club.closerLead': 'Los siguientes grupos dentro de él que comparten más instrumentos.',
  'club.closerNone': 'Ninguna parte de él comparte más.',
  'club.neighbour':
    '{states, plural, one {# Estado} other {# Estados}}, {instruments, plural, one {# instrumento} other {# instrumentos}}',
  'club.neighbourStates': 'Estados',
  'club.neighbourInstruments': 'Instrumentos',
  'club.with': 'con {names}',
  'club.without': 'sin {names}',
  'club.history': 'Cómo creció',
  'club.historyLead':
    'Cada día en que cambió algo de qué Estados consta que están obligados por {count, plural, one {este instrumento} other {todos estos # instrumentos}}, o de cuáles no se sabe, hasta el día mostrado.',
  'club.historyNone': 'Hasta este día no consta ningún Estado obligado por todos ellos.',
  'club.historyCaption': '{count, plural, one {# día de cambio} other {# días de cambio}}',
  'club.historyStrip': 'Miembros en algunos de estos días',
  'club.joined': 'Consta que pertenecen desde este día',
  'club.left': 'Ya no consta',
  'club.then': 'Miembros',
  'club.openThen': 'No se sabe',
  'club.historyNote':
    'Un Estado cuyo día se conoce solo por el mes cuenta desde el último día posible; hasta entonces no se sabe.',
  'club.back': 'Clubes de esta tabla',
  'club.matrix': 'Estos Estados e instrumentos en la matriz',
} as const
