/** As palavras do mapa, do quadro de níveis e da página sobre o crescimento, em português. */
import type { Messages } from '../../../ui/languages.ts'
import type { overviewsEn } from './overviews-en.ts'

export const overviewsPt: Messages<keyof typeof overviewsEn> = {
  'filter.of-the-region': 'Todos menos o internacional',
  'filter.others': 'Todas menos os tratados',
  'filter.subject': 'Matéria',

  range: '{certain, number}–{possible, number}',
  'same.map': 'A mesma seleção no mapa',
  'same.matrix': 'A mesma seleção como matriz',
  'same.levels': 'A mesma seleção por nível e agenda',
  'same.growth': 'A mesma seleção ao longo do tempo',

  'subject.non-proliferation': 'Não proliferação de armas de destruição em massa',
  'subject.arms-control': 'Controle de outras armas',
  'subject.confidence-building': 'Fortalecimento da confiança',
  'subject.conflict-prevention': 'Prevenção e solução de conflitos entre Estados',
  'subject.terrorism': 'Terrorismo',
  'subject.drugs': 'Narcotráfico',
  'subject.organized-crime': 'Crime organizado e outros tráficos',

  'map.title': 'Mapa',
  'map.titleOf': 'Mapa: {name}',
  'map.lead':
    'A condição dos Estados em um instrumento, quantos instrumentos obrigam cada um, ou quem pertence a um grupo. O quadro abaixo diz o mesmo.',
  'map.position':
    'O mapa não toma posição sobre fronteiras nem territórios. Os nomes e códigos dos Estados são os das Nações Unidas. As superfícies guardam sua proporção; contornos: Natural Earth, domínio público.',
  'map.region': 'A região. O retângulo é ampliado na imagem seguinte.',
  'map.enlarged': 'O istmo e o Caribe, ampliados.',
  'map.squares': 'Cada Estado, o mesmo quadrado, aproximadamente onde se situa.',
  'map.none': 'Esta edição não traz contornos. O quadro diz o que um mapa mostraria.',
  'map.filter': 'Escolher o que o mapa mostra',
  'map.count': 'Nenhum: contar o que obriga cada Estado',
  'map.legend': 'O que significam as tramas e quantos Estados levam cada uma',
  'map.onMap': 'No mapa',
  'map.standingCaption': 'Condição de cada Estado, {when}',
  'map.coverageSentence':
    'Quantos de {count, plural, =0 {nenhum instrumento} one {# instrumento} other {# instrumentos}} obrigam cada Estado: o número está em seu assento.',
  'map.coverageLead':
    'De {total, plural, =0 {nenhum instrumento} one {# instrumento} other {# instrumentos}} em vigor neste dia ou dos quais não se sabe que não estejam, o número diz quantos obrigam o Estado: com certeza, ou daí até o que não se sabe. As tramas representam quartos desse número. A ordem dos Estados nunca muda.',
  'map.coverageSeat':
    '{state}: {certain, plural, =0 {nenhum instrumento o obriga} one {# instrumento o obriga} other {# instrumentos o obrigam}}{open, plural, =0 {} one {; # é desconhecido} other {; # são desconhecidos}}',
  'map.coverageCaption': 'Instrumentos que obrigam cada Estado, {when}',
  'map.coverageBound': 'Obrigam',
  'map.coverageOpen': 'Desconhecidos ou controversos',
  'map.coverageNotKnown':
    'De {total, number} cruzamentos de um Estado e um instrumento, {open, number} são desconhecidos ou controversos. Não contam nem como obrigação nem como sua ausência: são a distância entre os dois números de um assento.',
  'map.coveragePhase':
    'De {count, plural, one {# instrumento} other {# instrumentos}} desta seleção não se sabe se está em vigor neste dia: {names}.',
  'map.shadeNone': 'Nenhum com certeza',
  'map.shade': '{from, number} a {to, number} instrumentos',
  'map.shadeOne': '{from, plural, one {# instrumento} other {# instrumentos}}',
  'map.states': '{count, plural, one {# Estado} other {# Estados}}',
  'map.groupSentence': '{count, plural, =0 {Nenhum Estado} one {# de {total} Estados} other {# de {total} Estados}}: {names}.',
  'map.groupNow': 'Pertence ao grupo',
  'map.groupFormerly': 'Pertenceu ao grupo',
  'map.groupNot': 'Não pertence',
  'map.groupCaption': 'Estados do grupo',
  'map.groupColumn': 'Grupo',
  'map.chosen': 'Estados escolhidos',

  'levels.title': 'Níveis e agendas',
  'levels.lead':
    'O que está em vigor em cada um dos cinco níveis e para cada uma das duas agendas, a quem alcança e onde não há nada.',
  'levels.filter': 'Restringir o quadro',
  'levels.caption': 'Instrumentos em vigor por nível e agenda, {when}',
  'levels.both':
    'Um instrumento de ambas as agendas está nas duas colunas, e um cooperativo e coletivo nas duas contagens; por isso os números não se somam.',
  'levels.chosen': 'Contam-se os instrumentos que obrigam ao menos um dos Estados escolhidos.',
  'levels.inForce': '[{count, number}] em vigor',
  'levels.open': '[{count, number}] sem que se saiba se estão em vigor',
  'levels.openShort': 'e [{count, number}] que não se {count, plural, one {conhece} other {conhecem}}',
  'levels.openChosen': '{count, number} sem que se saiba se estão em vigor, ou se obrigam',
  'levels.form': '{form}: [{count, number}]',
  'levels.reaches': 'Alcança [{count, number} de {total, number}] Estados',
  'levels.reachesMore': 'até {count, number}, no que não se sabe',
  'levels.reachSentence':
    'Alcança {count, number} de {total, number} Estados{more, plural, =0 {} one {; de mais # não se sabe} other {; de mais # não se sabe}}',
  'levels.gap': 'Nada em vigor',
  'levels.gapChosen': 'Nada que obrigue um deles',
  'levels.gaps': 'Vazios neste dia: {cells}.',
  'levels.gapCell': '{level}, {agenda}',
  'levels.gapsNone': 'Nenhuma casa está vazia neste dia.',
  'levels.subjects': 'Por matéria',
  'levels.subjectsLead':
    'O documento fundador considera o regime relativamente robusto na não proliferação, e ainda não na prevenção de conflitos entre Estados nem diante das novas ameaças, em primeiro lugar o terrorismo e o narcotráfico. Não dá nenhuma medida. Aqui estão as contagens com que um leitor pode julgá-lo, para qualquer dia.',
  'levels.subjectsCaption': 'O que há em cada matéria, {when}',
  'levels.subjectsHint':
    'A segunda linha de cada matéria deixa de fora o nível internacional: o que resta é da região. Um intervalo vai do certo ao possível.',
  'levels.scopeAll': 'Todos os níveis',
  'levels.scopeRegional': 'Todos menos o internacional',
  'levels.treaties': 'Tratados',
  'levels.others': 'Outras formas',
  'levels.byTreaty': 'Estados obrigados por um tratado',
  'levels.byOther': 'Estados em outra forma',
  'levels.half': 'Metade dos Estados está obrigada ao menos por',
  'levels.halfCell': '{range} de {total, plural, one {# tratado} other {# tratados}}',
  'levels.pairs': 'Pares de Estados com um tratado em comum',
  'levels.of': '{range} de {total, number}',
  'levels.definitions': 'Que instrumentos pertencem a uma matéria',
  'levels.definitionsLead':
    'Os que mencionam alguma destas ameaças ou princípios, nas palavras da edição. Um instrumento pode pertencer a várias matérias.',
  'levels.definitionThreats': 'ameaças: {names}',
  'levels.definitionPrinciples': 'princípios: {names}',
  'levels.definitionAnd': '{first}; e {second}',
  'levels.notKnown':
    'De {count, plural, one {# instrumento} other {# instrumentos}} não se sabe se está em vigor neste dia: {names}.',
  'levels.notKnownReach':
    'De {total, number} cruzamentos de um Estado e um instrumento do quadro, {open, number} são desconhecidos ou controversos: o alcance é dado do certo ao possível.',
  'levels.noPhase': 'De cada instrumento do quadro se sabe se está em vigor neste dia.',

  'growth.title': 'Crescimento',
  'growth.titleOf': 'Crescimento: {name}',
  'growth.lead': 'Quantos instrumentos estão em vigor em cada dia desde {year}, e quais vieram quando.',
  'growth.leadState': 'Quantos instrumentos obrigam um Estado em cada dia desde {year}, e quais vieram quando.',
  'growth.filter': 'Escolher o que se conta',
  'growth.region': 'A região',
  'growth.allTitle': 'Instrumentos em vigor',
  'growth.allTitleState': '{state}: instrumentos que obrigam o Estado',
  'growth.levelsTitle': 'Por nível',
  'growth.naturesTitle': 'Por natureza',
  'growth.point': '{when}: {certain, number}{possible, plural, =0 {} other { com certeza, talvez até #}}',
  'growth.description': 'Uma linha em degraus, de {from} a {to}. {points}.',
  'growth.descriptionLines': 'Linhas em degraus, de {from} a {to}. No fim: {points}.',
  'growth.end': '{label} {certain, number}',
  'growth.band': 'A linha é o certo; a faixa pontilhada vai até o possível.',
  'growth.certainOnly': 'As linhas são o certo; o quadro diz também o possível.',
  'growth.naturesBoth': 'Um instrumento cooperativo e coletivo conta nas duas linhas.',
  'growth.shownDay': 'dia mostrado: {date}',
  'growth.shown': 'No dia mostrado',
  'growth.years': 'Ano a ano',
  'growth.yearsCaption': 'No fim de cada ano; a última linha, na data {date}',
  'growth.year': 'Ano',
  'growth.inForce': 'Em vigor',
  'growth.binding': 'Obrigam',
  'growth.upTo': 'Até',
  'growth.came': 'Entraram em vigor',
  'growth.cameState': 'Passaram a obrigar',
  'growth.left': 'Encerraram-se',
  'growth.leftState': 'Deixaram de obrigar',
  'growth.notKnownPhase':
    'No dia mostrado não se sabe de {count, plural, =0 {nenhum instrumento} one {# instrumento} other {# instrumentos}} se está em vigor. De um tratado de que só consta que está em vigor, sem dia de entrada, sabe-se que está desde o dia desse registro.',
  'growth.notKnownState':
    'No dia mostrado não se sabe de {count, plural, =0 {nenhum instrumento} one {# instrumento} other {# instrumentos}} se obriga o Estado. Onde nenhuma lista lida abrange um dia, a condição de um Estado sem atos é desconhecida.',
  'growth.notKnownYears':
    'O que veio em um ano é o que era certo no fim dele e não no fim do anterior. Onde não consta o dia de uma entrada em vigor ou de um encerramento, figura no primeiro dia em que foi anotado: ver o ano {year}.',
}
