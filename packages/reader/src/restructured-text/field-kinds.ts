import type { Field } from '../blocks/block.ts'

type Meaning = Pick<Field, 'side' | 'place'> | 'status'

const inRequest = (place: NonNullable<Field['place']>): Meaning => ({ side: 'request', place })

/** Fields of Sphinx's HTTP domain. See https://sphinxcontrib-httpdomain.readthedocs.io/en/stable/#resource-fields. */
export const fieldKinds: Readonly<Record<string, Meaning | undefined>> = {
  param: { side: 'request' },
  parameter: { side: 'request' },
  arg: { side: 'request' },
  argument: { side: 'request' },
  key: { side: 'request' },
  path: inRequest('path'),
  query: inRequest('query'),
  queryparameter: inRequest('query'),
  queryparam: inRequest('query'),
  qparam: inRequest('query'),
  form: inRequest('body'),
  formparameter: inRequest('body'),
  formparam: inRequest('body'),
  fparam: inRequest('body'),
  json: inRequest('body'),
  jsonparameter: inRequest('body'),
  jsonparam: inRequest('body'),
  jparam: inRequest('body'),
  '<json': inRequest('body'),
  '<jsonarr': inRequest('body'),
  reqjson: inRequest('body'),
  reqjsonobj: inRequest('body'),
  reqjsonarr: inRequest('body'),
  '>json': { side: 'response' },
  '>jsonarr': { side: 'response' },
  resjson: { side: 'response' },
  resjsonobj: { side: 'response' },
  resjsonarr: { side: 'response' },
  '<header': inRequest('header'),
  reqheader: inRequest('header'),
  reqheaders: inRequest('header'),
  requestheader: inRequest('header'),
  status: 'status',
  statuscode: 'status',
  code: 'status',
}
