// A panel that fails by a bug says so in its own place; the others go on.
import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { problemSentence } from '../session/problem-words';
import { currentWords } from '../session/words';
import { Callout } from '../ui/callout';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly message: string | null;
}

export class PanelBoundary extends Component<Props, State> {
  override state: State = { message: null };

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    const words = currentWords();
    return (
      <div className="d-panel-problem" dir={words.direction}>
        <Callout tone="bad">{problemSentence({ code: 'internal', facts: { message } }, words)}</Callout>
        <Button variant="default" onClick={() => this.setState({ message: null })}>
          {words.t('common.tryAgain')}
        </Button>
      </div>
    );
  }
}
