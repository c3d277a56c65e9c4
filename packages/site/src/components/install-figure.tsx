import { addressNote, type Install } from '../model/install.ts'
import type { Link } from '../model/paths.ts'
import { CodeFigure } from './code-figure.tsx'

/** The command that installs a package. Scripts put the site's own address into it. */
export const InstallFigure = ({ install, link, label }: { install: Install; link: Link; label: string }) => {
  const { command, note, file } = install
  return (
    <div class="install">
      <CodeFigure
        text={command}
        language="bash"
        label={label}
        command
        {...(file !== undefined && { attributes: { 'data-package': link(file) } })}
      />
      <p class="hint">
        <span data-package-note={file === undefined ? undefined : addressNote}>{note}</span>{' '}
        {file === undefined ? null : (
          <a href={link(file)} download>
            Download it
          </a>
        )}
      </p>
    </div>
  )
}
