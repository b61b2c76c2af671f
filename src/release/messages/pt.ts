/** What a dataset release says of itself, in Portuguese. */
import type { Messages } from '../../ui/languages.ts'
import type { en } from './en.ts'

export const pt: Messages<keyof typeof en> = {
  title: '{name}, {edition}: conjunto de dados de {day}',
  lead: 'Quem estava obrigado a quê pela segurança da região em {day}, e cada ato do registro que o sustenta. Estado do registro: {size, plural, one {# ato} other {# atos}}, raiz {root}; o último ato foi registrado em {recorded}.',
  filesHead: 'O que há e onde',
  fileTables: 'as tabelas: CSV em UTF-8, a primeira linha são as colunas',
  fileCodebook: 'cada coluna: tipo, unidade, valores admitidos, significado',
  filePackage: 'o mesmo para programas (Frictionless Data Package 2.0)',
  fileLog: 'o próprio registro: assentos, conteúdos, blocos de hashes, ponto de controle assinado, chave de verificação',
  fileManifest: 'tamanho e SHA-256 de cada um dos demais arquivos',
  fileCitation: 'como citá-lo (Citation File Format)',
  fileAttributions: 'de onde os fatos foram tomados e em que condições',
  readHead: 'Como lê-lo',
  ruleEmpty: 'Uma célula vazia significa: não se sabe, ou não cabe a esta linha. Nunca significa nenhum, zero nem não.',
  ruleDates:
    'Os dias seguem a ISO 8601 e podem parar no mês ou no ano: 2001-07 é um intervalo, não o seu primeiro dia. Um lapso tem um primeiro e um último dia em que pode ter sido.',
  ruleBound:
    'De uma situação, conte bound = true para o certo, e bound = true ou vazio para o possível. As situações controversas mostram todas as leituras; o registro não toma partido.',
  ruleQuote: 'Um texto que começa por = + - @ leva um apóstrofo à frente, porque as planilhas o executariam como fórmula.',
  verifyHead: 'Como verificá-lo',
  verifyText:
    '`hemicycle verify` e o nome desta pasta: verifica o registro contra o seu ponto de controle assinado, deriva de novo cada tabela e nomeia cada arquivo que difere. O nome da edição e a lista de atribuições não são atos: só o manifesto os sustenta.',
  citeHead: 'Como citá-lo',
  licenceHead: 'Licença e atribuição',
  licenceText:
    'Estrutura, nomes, resumos e traduções: {licence}. Fatos são fatos; a fonte de cada um está em data/sources.csv, e as coleções de que foram tomados, em attributions.csv.',
  codebook: 'Livro de códigos',
  rows: '{count, plural, one {# linha} other {# linhas}}',
  keyIs: 'Uma linha para cada {columns}.',
  columnHead: 'Coluna',
  typeHead: 'Tipo',
  valuesHead: 'Valores admitidos',
  meaningHead: 'Significado',
  always: 'nunca vazia',
  valueOf: 'um valor de {column}',
  inLanguage: '{meaning}, em {language}',
  language_en: 'inglês',
  language_es: 'espanhol',
  language_pt: 'português',
  language_fr: 'francês',
  type_text: 'texto',
  type_code: 'código',
  type_codes: 'códigos, separados por um espaço',
  type_date: 'dia, mês ou ano, até onde se sabe',
  type_day: 'dia',
  type_instant: 'instante, UTC',
  type_number: 'número inteiro',
  type_truth: 'true ou false',
  type_address: 'endereço ou citação',
  unit_day: 'dias',
  unit_act: 'atos',
  abstract:
    'Tratados, compromissos políticos, órgãos e mecanismos para a segurança da região; o que cada Estado fez e quando; a situação de cada Estado no dia; cada afirmação ligada a um ato de um registro verificável.',
  citeMessage: 'Se usar estes dados, cite-os com o dia e o estado do registro.',
}
