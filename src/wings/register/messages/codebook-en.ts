/** The tables and columns that this wing gives to a dataset release, in English. */
export const codebookEn = {
  table_acts: 'Every act of the log, corrected ones too, in order: what ties each row to its proof',
  table_sources: 'The sources of every act, the most official first',
  column_index: 'Place in the log, counted from 0',
  column_actId: 'Identifier of the act, the same in every copy of the register',
  column_act: 'The act',
  column_type: 'Type of act, with its version',
  column_party: 'On whose behalf it was filed',
  column_office: 'By which office',
  column_on: 'Day in law; empty where it is not known or the act has none',
  column_recordedAt: 'When the register took it in',
  column_actStates: 'States it speaks of',
  column_actInstruments: 'Instruments it speaks of',
  column_actBodies: 'Bodies it speaks of',
  column_confidence: 'How far it was checked; empty where it only withdraws another',
  column_standsFor: 'The act it stands in for: itself unless it is a correction',
  column_holds:
    'Whether it is what the register reads: true of one act of each thing said, false of what was corrected or withdrawn',
  column_sourceNumber: 'Order of the source within the act',
  column_address: 'Web address, or a citation where there is none',
  column_part: 'Article, page or row',
} as const
