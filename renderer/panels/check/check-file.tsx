// A dropped file is read without being imported: its identifiers and names are looked up in the workspace.
import { type ReactNode, useState } from 'react';
import type { DeskFile } from '#shared/contracts/desk';
import type { SearchHit } from '#shared/contracts/vault-answers';
import { fail, type Problem } from '#shared/model/problem';
import { desk } from '../../desk/desk';
import { EntityLink } from '../../parts/entity-link';
import { RowLink } from '../../parts/row-link';
import { problemSentence } from '../../session/problem-words';
import { useDocuments } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { DropArea } from '../../ui/drop-area';
import { ProgressRow } from '../../ui/progress-row';
import { ValueText } from '../../ui/value-text';
import { checkFile, type FileCheck } from './check-file-values';

export function CheckFile(): ReactNode {
  const words = useWords();
  const { t } = words;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const [check, setCheck] = useState<FileCheck | null>(null);
  const [controller, setController] = useState<AbortController | null>(null);

  const look = async (file: DeskFile): Promise<void> => {
    const cancel = new AbortController();
    setController(cancel);
    setProblem(null);
    setCheck(null);
    setDone(0);
    // A fault of the program ends in a sentence too, not in a wait without end.
    const answer = await checkFile(file, cancel.signal, setDone).catch((fault: unknown) =>
      fail('internal', { message: fault instanceof Error ? fault.message : String(fault) }),
    );
    setDone(null);
    if (answer.ok) setCheck(answer.value);
    else setProblem(answer.problem);
  };
  const choose = async (): Promise<void> => {
    const chosen = await desk.call('chooseFiles', { multiple: false });
    if (!chosen.ok) return setProblem(chosen.problem);
    const file = chosen.value?.[0];
    if (file !== undefined) await look(file);
  };
  const drop = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return;
    const taken = await desk.dropped(file);
    if (taken.ok) await look(taken.value);
    else setProblem(taken.problem);
  };

  return (
    <section>
      <DropArea
        small={false}
        label={t('check.drop')}
        hint={t('check.drop.text')}
        onDrop={(files) => void drop(files)}
        onChoose={() => void choose()}
      />
      {done !== null && (
        <ProgressRow
          label={t('check.looking')}
          done={done}
          cancelLabel={t('common.cancel')}
          onCancel={() => controller?.abort()}
        />
      )}
      {problem !== null && <Callout tone="bad">{problemSentence(problem, words)}</Callout>}
      {check !== null && <FileAnswer check={check} />}
    </section>
  );
}

function FileAnswer({
  check: { file, rows, values, left, found },
}: {
  readonly check: FileCheck;
}): ReactNode {
  const { t } = useWords();
  const lists = new Set<string>(
    useDocuments('source').flatMap((source) => (source.head.role === 'list' ? [source.id] : [])),
  );
  const listed = found.filter(({ hit }) => lists.has(hit.source));
  const elsewhere = found.filter(({ hit }) => !lists.has(hit.source));
  return (
    <div className="d-check-answer" role="status">
      <h3>{t('check.fileAnswer', { file, values, rows, count: listed.length })}</h3>
      {left > 0 && <Callout tone="warn">{t('check.fileLeft', { count: left })}</Callout>}
      {listed.length === 0 && <Callout tone="info">{t('check.fileNone')}</Callout>}
      <FoundLines found={listed} />
      {elsewhere.length > 0 && (
        <>
          <h3>{t('check.inCases', { count: elsewhere.length })}</h3>
          <FoundLines found={elsewhere} />
        </>
      )}
    </div>
  );
}

function FoundLines({ found }: Pick<FileCheck, 'found'>): ReactNode {
  const { t } = useWords();
  return (
    <ul className="d-check-hits">
      {found.map(({ written, row, hit }) => (
        <li key={`${written}${row}${hit.entity}`}>
          <span>
            <ValueText>{written}</ValueText>{' '}
            <span className="d-dim">{t('record.row', { row: String(row) })}</span>
          </span>
          <Hit hit={hit} />
        </li>
      ))}
    </ul>
  );
}

function Hit({ hit }: { readonly hit: SearchHit }): ReactNode {
  return (
    <>
      <EntityLink id={hit.entity} caption={hit.caption} schema={hit.schema} />
      <RowLink source={hit.source} row={hit.row} title={hit.sourceTitle} />
    </>
  );
}
