import { Problem } from '../events/index.ts'

/** Where a value stands: the document, e.g. `target file my.yaml`, and the key path within it. */
export class Place {
  readonly document: string
  readonly path: string

  constructor(document: string, path = '') {
    this.document = document
    this.path = path
  }

  key(name: string): Place {
    const plain = /^[A-Za-z_][\w-]*$/.test(name) ? name : JSON.stringify(name)
    return new Place(this.document, this.path === '' ? plain : `${this.path}.${plain}`)
  }

  item(index: number): Place {
    return new Place(this.document, `${this.path}[${index}]`)
  }

  /** A Problem (exit 2) about the value at this place; `why` goes on after the key path, as in `is missing`. */
  problem(code: string, why: string, next: string): Problem {
    const what = this.path === '' ? `it ${why}` : `${this.path} ${why}`
    return new Problem(code, `Could not read the ${this.document}: ${what}. ${next}`)
  }
}
