import { addCopyButtons } from './copy-buttons.ts'
import { enableLedgerFilter } from './ledger-filter.ts'
import { openMenu } from './open-menu.ts'
import { printEverything } from './print-everything.ts'
import { revealTarget } from './reveal-target.ts'
import { enableSearch } from './search-opener.ts'
import { makeTabs } from './tabs.ts'
import { enableThemeToggle } from './theme-toggle.ts'
import { enableTry } from './try-opener.ts'

openMenu()
enableThemeToggle()
addCopyButtons()
makeTabs()
enableLedgerFilter()
enableSearch()
enableTry()
printEverything()
// Last, because it reveals what the others have built.
revealTarget()
