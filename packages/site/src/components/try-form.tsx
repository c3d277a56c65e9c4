import type { Param } from '@sendspec/client'
import { type Entry, entryOf } from '../model/entry-kinds.ts'
import type { OperationModel } from '../model/operation-model.ts'
import { valuesOf } from '../model/shape-kinds.ts'
import type { VendorModel } from '../model/site-model.ts'

/** A form that calls the operation. It is hidden until its script runs. */
export const TryForm = ({ model, vendor: { vendor, mock } }: { model: OperationModel; vendor: VendorModel }) => {
  const { operation, sample } = model
  const [{ url, variables = {} }] = vendor.servers
  const server = url.replace(/\{(\w+)\}/g, (found, name: string) => variables[name]?.default ?? found)
  return (
    <section class="try" id="try" aria-labelledby="try-title">
      <h2 id="try-title">Try it</h2>
      <p class="without-script">
        With JavaScript there is a form here that calls the operation through the generated client. Without it, use the
        curl command above.
      </p>
      <div data-try-panel hidden>
        <form data-try data-vendor={vendor.id} data-operation={operation.id} autocomplete="off">
          <div class="entry">
            <label for="try-server">Address</label>
            <input id="try-server" name="server" type="url" required value={mock ?? server} />
          </div>
          <div class="entry">
            <label for="try-token">Token</label>
            <input id="try-token" name="token" type="password" autocomplete="off" value={mock ? 'any' : undefined} />
            <p class="hint">It stays in the memory of this tab.</p>
          </div>
          {sample.params.map((param) => (
            <ParamEntry key={param.property.key} param={param} given={sample.given[param.property.key]} />
          ))}
          <button type="submit">Send</button>
          <output data-try-output />
        </form>
      </div>
    </section>
  )
}

const ParamEntry = ({ param: { part, property }, given }: { param: Param; given: unknown }) => {
  const { key, required, shape } = property
  const id = `try-${part}-${key.replace(/[^\w-]+/g, '-')}`
  const entry = entryOf(shape)
  const value = given === undefined ? undefined : written(given, entry)
  const common = { id, name: `param:${key}`, 'data-type': entry, required }
  return (
    <div class="entry">
      <label for={id}>
        <code>{key}</code> <span class="quiet">{required ? 'required' : 'optional'}</span>
      </label>
      <Control common={common} values={valuesOf(shape)} entry={entry} value={value} />
    </div>
  )
}

const Control = (props: {
  common: { id: string; name: string; 'data-type': Entry; required: boolean }
  entry: Entry
  values: readonly string[]
  value: string | undefined
}) => {
  const { common, entry, values, value } = props
  const choices = entry === 'boolean' ? ['true', 'false'] : entry === 'string' ? values : []
  if (choices.length > 0) {
    return (
      <select {...common}>
        <option value="">{common.required ? 'choose' : 'not sent'}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice} selected={choice === value}>
            {choice}
          </option>
        ))}
      </select>
    )
  }
  if (entry === 'json') {
    return (
      <textarea {...common} rows={Math.min(12, (value ?? '').split('\n').length + 1)} spellcheck={false}>
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
      spellcheck={false}
    />
  )
}

const written = (value: unknown, entry: Entry): string =>
  entry === 'json' ? JSON.stringify(value, null, 2) : String(value)
