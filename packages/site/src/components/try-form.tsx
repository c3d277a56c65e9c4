import type { JSX } from 'preact'
import { credentialLabels } from '../model/auth-words.ts'
import { type FormField, formFields } from '../model/form-fields.ts'
import { mockCommand } from '../model/install.ts'
import type { OperationModel } from '../model/operation-model.ts'
import type { VendorModel } from '../model/site-model.ts'

/** A form with a field for each parameter: the samples follow it, and it calls the operation. Scripts make it work. */
export const TryForm = ({ model, vendor: { vendor, mock } }: { model: OperationModel; vendor: VendorModel }) => {
  const { operation, sample, facts } = model
  const fields = formFields(sample.params)
  const asks = operation.method !== 'GET' && operation.notes.safe !== true
  return (
    <details class="try" id="try" data-try-panel>
      <summary>
        <h2>{fields.length === 0 ? 'Try it' : 'Fill in the call'}</h2>
      </summary>
      <form
        data-try
        data-vendor={vendor.id}
        data-operation={operation.id}
        data-facts={JSON.stringify(facts)}
        data-given={JSON.stringify(sample.given)}
        data-asks={asks ? operation.method : undefined}
        autocomplete="off"
      >
        {fields.length === 0 ? null : (
          <div class="entries">
            {fields.map((field) => (
              <FieldEntry key={field.path.join('.')} field={field} given={valueIn(sample.given, field.path)} />
            ))}
            <p class="hint" data-share hidden>
              <button type="button" class="plain" data-share-copy>
                Copy the link to this call
              </button>{' '}
              <button type="reset" class="plain">
                Reset
              </button>
            </p>
          </div>
        )}
        <details class="send-part" open={mock !== undefined || fields.length === 0}>
          <summary>
            <h3>Send it</h3>
          </summary>
          {mock === undefined ? (
            <p class="no-mock">
              This page knows no mock server, so that nothing is sent until you name one. In the repository,{' '}
              <code>{mockCommand(vendor.id)}</code> starts it and prints its address.
            </p>
          ) : null}
          <div class="entries">
            <div class="entry">
              <label for="try-server">Address</label>
              <input
                id="try-server"
                name="server"
                type="url"
                value={mock}
                placeholder={mock === undefined ? 'http://127.0.0.1:4010' : undefined}
              />
            </div>
            {facts.program.credentials.map(({ option }) => (
              <div key={option} class="entry">
                <label for={`try-${option}`}>{credentialLabels[option]}</label>
                <input
                  id={`try-${option}`}
                  name={option}
                  type="password"
                  data-credential
                  autocomplete="off"
                  value={mock ? 'any' : undefined}
                />
              </div>
            ))}
          </div>
          {facts.program.credentials.length === 0 ? null : (
            <p class="hint">Credentials stay in the memory of this tab.</p>
          )}
          <button type="submit" class="send" disabled={mock === undefined}>
            Send
          </button>
        </details>
        <output data-try-output />
      </form>
    </details>
  )
}

const valueIn = (given: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], given)

const FieldEntry = ({ field, given }: { field: FormField; given: unknown }) => {
  const { path, part, entry, required, values, hint } = field
  const name = path.join('.')
  const id = `try-${part}-${name.replace(/[^\w-]+/g, '-')}`
  const common = {
    id,
    name: `param:${name}`,
    'data-path': JSON.stringify(path),
    'data-entry': entry,
    'data-required': required ? '' : undefined,
  }
  return (
    <div class="entry">
      <label for={id}>
        <code>{name}</code>
        {required ? <span class="required"> required</span> : null}
      </label>
      <Control common={common} field={field} value={given === undefined ? undefined : written(given, field)} />
      {entry === 'list' || entry === 'json' ? (
        <p class="hint">{entry === 'list' ? 'One value a line.' : `JSON: ${hint}`}</p>
      ) : null}
      {values.length > 0 && entry === 'list' ? <p class="hint">{values.slice(0, 8).join(', ')}</p> : null}
    </div>
  )
}

interface Common {
  readonly id: string
  readonly name: string
  readonly 'data-path': string
  readonly 'data-entry': string
  readonly 'data-required': string | undefined
}

const Control = (props: { common: Common; field: FormField; value: string | undefined }): JSX.Element => {
  const { common, field, value } = props
  const { entry, values, required, hint } = field
  if (values.length > 0 && entry !== 'list' && entry !== 'json') {
    return (
      <select {...common}>
        <option value="">{required ? 'choose' : 'not sent'}</option>
        {values.map((choice) => (
          <option key={choice} value={choice} selected={choice === value}>
            {choice}
          </option>
        ))}
      </select>
    )
  }
  if (entry === 'json' || entry === 'list') {
    return (
      <textarea {...common} rows={Math.min(8, (value ?? '').split('\n').length + 1)} spellcheck={false}>
        {value ?? ''}
      </textarea>
    )
  }
  return (
    <input
      {...common}
      type="text"
      inputmode={entry === 'number' ? 'decimal' : undefined}
      value={value}
      placeholder={hint}
      spellcheck={false}
    />
  )
}

const written = (value: unknown, { entry }: FormField): string => {
  if (entry === 'list' && Array.isArray(value)) return value.join('\n')
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2)
}
