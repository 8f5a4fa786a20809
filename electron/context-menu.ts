// A right click on text: the clipboard, in the person's language. Where a page has a menu of its own it says so, and
// this one stays away.
import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import { roleItem } from './menu';
import { preferences } from './preferences';

export function offerContextMenu(contents: WebContents): void {
  contents.on('context-menu', (_, { isEditable, selectionText, editFlags }) => {
    const { language } = preferences();
    const offered: MenuItemConstructorOptions[] = [];
    if (isEditable) offered.push({ ...roleItem('cut', language), enabled: editFlags.canCut });
    if (isEditable || selectionText !== '') {
      offered.push({ ...roleItem('copy', language), enabled: editFlags.canCopy });
    }
    if (isEditable) {
      offered.push({ ...roleItem('paste', language), enabled: editFlags.canPaste });
      offered.push({ ...roleItem('select-all', language), enabled: editFlags.canSelectAll });
    }
    if (offered.length > 0) Menu.buildFromTemplate(offered).popup();
  });
}
