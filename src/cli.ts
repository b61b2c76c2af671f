/** The command line. `npm start` is `hemicycle start`; in a checkout `npx hemicycle …`. */
import { Command } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { checkCommand } from './cli/edition.ts'
import { convertCommand, type ExpenditureOptions } from './cli/expenditure.ts'
import { exportCommand } from './cli/export.ts'
import { fileCommand } from './cli/file.ts'
import { loadCommand, rebuildCommand } from './cli/maintain.ts'
import { releaseCommand } from './cli/release.ts'
import { startCommand } from './cli/start.ts'
import { complain } from './cli/terminal.ts'
import { verifyCommand } from './cli/verify.ts'
import { verifyAct } from './cli/verify-act.ts'
import { CannotStart, LogDamaged } from './register/problems.ts'
import { readSettings } from './settings.ts'
import { FolderInUse } from './store/lock.ts'

const program = new Command('hemicycle').version(manifest.version).description(manifest.description).showHelpAfterError()

/** Runs a command; what a person must change is said in a sentence, without the inside of the program. */
const run =
  <Args extends unknown[]>(command: (...args: Args) => Promise<number>) =>
  async (...args: Args): Promise<void> => {
    try {
      process.exitCode = await command(...args)
    } catch (cause) {
      if (cause instanceof CannotStart || cause instanceof LogDamaged || cause instanceof FolderInUse) complain(cause.message)
      else complain(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))
      process.exitCode = 1
    }
  }
const settings = () => readSettings(process.env)

program
  .command('start')
  .description('open the register, load the edition, and serve it')
  .option('--edition <folder>', 'the edition to load', 'editions/inter-american')
  .action(run((options: { edition: string }) => startCommand(settings(), options.edition)))

program
  .command('file <acts.jsonl>')
  .description('record acts from a file: one {"key", "by", "body"} a line; "-" reads standard input')
  .option('--batch <n>', 'acts recorded together; all or none of a batch', '1000')
  .action(run((path: string, options: { batch: string }) => fileCommand(settings(), path, options.batch)))

const edition = program.command('edition').description('work on a region as data')
edition
  .command('check <folder>')
  .description('list every problem of an edition, without loading it')
  .action(run((folder: string) => checkCommand(folder)))
edition
  .command('load <folder>')
  .description('file what an edition says and the register does not yet')
  .action(run((folder: string) => loadCommand(settings(), folder)))

program
  .command('verify [target]')
  .description('check everything: a data folder, an exported folder, postgres://…, http://…; or one act by its .tlog-proof')
  .option('--key <vkey>', 'the verifier key to trust; else the one that stands beside the log')
  .option('--act <file>', 'with a .tlog-proof: the JSON of the act; else the .json of the same name')
  .action(
    run((target: string | undefined, { key, act }: { key?: string; act?: string }) =>
      target?.endsWith('.tlog-proof') ? verifyAct(target, act, key) : verifyCommand(settings(), target, key),
    ),
  )

program
  .command('rebuild')
  .description('drop the projections and derive them again from the log')
  .action(run(() => rebuildCommand(settings())))
program
  .command('export <folder>')
  .description('write the log and the public bodies as files')
  .action(run((folder: string) => exportCommand(settings(), folder)))
program
  .command('release <folder>')
  .description('write a dated, citable dataset: tables, codebook, and the log they follow from')
  .option('--on <day>', 'day in law of the standings; else the day on which the last act was recorded')
  .option('--edition <folder>', 'the edition whose name, licence and attributions it bears', 'editions/inter-american')
  .action(run((folder: string, options: { on?: string; edition: string }) => releaseCommand(settings(), folder, options)))

program
  .command('expenditure')
  .description('work on defence expenditure')
  .command('convert <in.csv>')
  .description('convert amounts row by row: id,state,year,amount,method,base_year,base_rate; "-" reads standard input')
  .option('--out <file>', 'where the rows id,value,unit,refusal go; else to standard output')
  .option('--edition <folder>', 'whose figures are used', 'editions/inter-american')
  .action(run((path: string, options: ExpenditureOptions) => convertCommand(path, options)))

await program.parseAsync()
