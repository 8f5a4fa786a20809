// Where files are dropped. It is a button too: whoever cannot drag chooses.
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs';
import { type DragEvent, type ReactNode, useState } from 'react';

interface DropAreaProps {
  readonly label: string;
  readonly hint: string;
  readonly small: boolean;
  readonly onDrop: (files: readonly File[]) => void;
  readonly onChoose: () => void;
}

export function DropArea({ label, hint, small, onDrop, onChoose }: DropAreaProps): ReactNode {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onDrop(files);
  };
  return (
    <button
      type="button"
      className="d-drop"
      data-over={over}
      data-small={small}
      onClick={onChoose}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconUpload size={small ? 16 : 26} stroke={1.5} />
      <span className="d-drop-label">{label}</span>
      {!small && <span className="d-drop-hint">{hint}</span>}
    </button>
  );
}
