// cspell:disable -- words of several languages
import { labelOf } from './sections.ts'

const placeWords = '(?:request|query|body|path|header|url|form|json)'
const fieldWords =
  '(?:param(?:eter|etre|ètre|etro|ámetro|âmetro)s?|arguments?|fields?|attribute?s?|attributs?|atributos?|propert(?:y|ies)|campos?|champs?|felder|headers?)'
const requiredWords =
  'required|mandatory|obligator(?:y|i[oa]s?)|obligatoires?|obrigat[óo]ri[oa]s?|obbligatori[oa]?|erforderlich(?:er?)?'
const optionalWords = 'optional(?:er?)?|opciona(?:l|les|is)|optionnel(?:le)?s?|facultati(?:f|ve)s?|facoltativ[oi]'
const flagHeading = new RegExp(
  `^(?:(?:${placeWords}|${fieldWords}) )*(?:(?<required>${requiredWords})|${optionalWords})(?: (?:${placeWords}|${fieldWords}))*$`,
)

/** Whether a heading says, in one of several languages, that the fields below it have to be sent, or that none has to. */
export const flagOfHeading = (text: string): boolean | undefined => {
  const match = flagHeading.exec(labelOf(text).toLowerCase())
  return match ? match.groups?.required !== undefined : undefined
}
