import { addCopyButtons } from './copy-buttons.ts'
import { enableLedgerFilter } from './ledger/enable-ledger-filter.ts'
import { openMenu } from './open-menu.ts'
import { enableOperationFilter } from './operation-filter.ts'
import { showPackageAddresses } from './package-addresses.ts'
import { enablePageMenu } from './page-menu.ts'
import { printEverything } from './print-everything.ts'
import { revealTarget } from './reveal-target.ts'
import { enableSearch } from './search-opener.ts'
import { showCurrent } from './show-current.ts'
import { makeTabs } from './tabs.ts'
import { enableThemeToggle } from './theme-toggle.ts'

openMenu()
showCurrent()
enableThemeToggle()
showPackageAddresses()
addCopyButtons()
makeTabs()
enableLedgerFilter()
enableOperationFilter()
enablePageMenu()
enableSearch()
printEverything()
// Last, because it reveals what the others have built.
revealTarget()
