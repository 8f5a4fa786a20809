// What a person can do is an action: menu, palette, keys, help and tests all read the one list of them.
import type { ComponentType } from 'react';
import type { CommandInputs, CommandName, CommandOutputs } from '#shared/commands/commands';
import type { MenuAction } from '#shared/contracts/menu';
import type { Client } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import type { MessageKey } from '#shared/i18n/catalogue';
import type { CaseId, ConnectionId, EntityId, SourceId } from '#shared/model/ids';
import type { Result } from '#shared/model/problem';
import type { ChartControls } from './chart-controls';
import type { ConnectionControls } from './connection-controls';

export type PanelName =
  | 'cases'
  | 'import'
  | 'search'
  | 'entity'
  | 'record'
  | 'chart'
  | 'connections'
  | 'briefing'
  | 'history'
  | 'check'
  | 'people'
  | 'purge'
  | 'settings';

/** What a panel is asked to show; a panel reads what concerns it. */
export interface PanelParams {
  readonly caseId?: CaseId;
  readonly entity?: EntityId;
  readonly source?: SourceId;
  readonly row?: number;
  readonly connection?: ConnectionId;
  /** Opens with a form: a new case, or the choice of files. */
  readonly form?: 'new' | 'choose';
  /** Differs each time the panel is asked for: then it takes the focus where it has a field for it. */
  readonly asked?: number;
}

/** What the workbench does for actions and panels. */
export interface WindowControls {
  readonly openPanel: (panel: PanelName, params?: PanelParams) => void;
  /** Opens it and puts the keyboard's focus into it. */
  readonly goToPanel: (panel: PanelName, params?: PanelParams) => void;
  readonly closePanel: () => void;
  /** Makes the focused panel float inside the window, or puts it back. */
  readonly floatPanel: () => void;
  readonly movePanel: (to: 'left' | 'right' | 'above' | 'below') => void;
  readonly growPanel: (by: 'wider' | 'narrower' | 'taller' | 'lower') => void;
  readonly focusNextPanel: () => void;
  readonly resetLayout: () => void;
  readonly openPalette: () => void;
  readonly openShortcuts: () => void;
  readonly openAbout: () => void;
  readonly lock: () => void;
  readonly closeWorkspace: () => void;
  readonly setTheme: (theme: 'system' | 'light' | 'dark') => void;
  readonly setLanguage: (language: 'en' | 'fr' | 'es' | 'ar') => void;
  readonly newCase: () => void;
  readonly chooseFiles: () => void;
}

/** A failure has already been told to the person; the answer says whether to go on. */
export type Execute = <N extends CommandName>(
  name: N,
  input: CommandInputs[N],
) => Promise<Result<CommandOutputs[N]>>;

/** The window as it stands at the moment an action is offered or performed. */
export interface ActionContext {
  /** Null until a workspace is open. */
  readonly vault: Client<VaultContract> | null;
  /** The panel that has the focus. */
  readonly panel: PanelName | null;
  readonly selection: readonly EntityId[];
  /** The case the window works on; null: all cases. */
  readonly caseId: CaseId | null;
  /** Undo stack of the focused panel. */
  readonly stack: string | null;
  readonly window: WindowControls;
  /** Lent by the chart panel while it is mounted. */
  readonly chart: ChartControls | null;
  /** Lent by the evidence sheet while it shows a connection. */
  readonly connection: ConnectionControls | null;
  readonly execute: Execute;
  /** Undoes the newest entry of a stack; null: of any. Says what happened. */
  readonly undo: (stack: string | null) => Promise<void>;
  readonly redo: (stack: string | null) => Promise<void>;
}

export type ActionGroup = 'panels' | 'case' | 'chart' | 'connections' | 'edit' | 'window' | 'help';

/** A key by its place on the keyboard (`KeyboardEvent.code`), so that Cyrillic and Arabic layouts work too. */
export interface Shortcut {
  readonly code: string;
  /** Ctrl, on a Mac Cmd. */
  readonly mod?: true;
  readonly shift?: true;
  readonly alt?: true;
}

export type ActionIcon = ComponentType<{ readonly size?: number; readonly stroke?: number }>;

export interface Action {
  /** Stable: `panel.NAME.open`, `chart.fit`, ... */
  readonly id: string;
  readonly label: MessageKey;
  readonly shortcut: Shortcut | null;
  readonly icon: ActionIcon;
  readonly group: ActionGroup;
  /** The item of the application menu that it answers. */
  readonly menu?: MenuAction;
  /** Single keys and undo belong to a panel: they are heard only while this panel has the focus. */
  readonly within?: PanelName;
  /** Heard also while a dialog is open. */
  readonly evenInDialogs?: true;
  readonly enabled: (context: ActionContext) => boolean;
  readonly perform: (context: ActionContext) => void | Promise<void>;
}
